import { expect, test } from 'vitest'
import { calibrationOf, figuresOf, intervalOf } from '../../../../src/changes/backtest/figures.ts'

test('figures are shares of cases, and the mean of 1 / rank', () => {
  expect(figuresOf([1, 2, 4, 10])).toEqual({
    top1: 0.25,
    top3: 0.5,
    top5: 0.75,
    meanReciprocalRank: (1 + 1 / 2 + 1 / 4 + 1 / 10) / 4,
  })
  expect(figuresOf([])).toEqual({ top1: 0, top3: 0, top5: 0, meanReciprocalRank: 0 })
})

test('calibration puts what was said beside what came true', () => {
  const outcomes = [
    { rank: 1, newestRank: 1, stated: 1 },
    { rank: 1, newestRank: 3, stated: 0.8 },
    { rank: 2, newestRank: 3, stated: 0.79 },
    { rank: 3, newestRank: 3, stated: 0 },
  ]

  expect(calibrationOf(outcomes).map(({ from, cases, right }) => [from, cases, right])).toEqual([
    [0.8, 2, 2],
    [0.6, 1, 0],
    [0.4, 0, 0],
    [0.2, 0, 0],
    [0, 1, 0],
  ])
  expect(calibrationOf([]).map(({ to }) => to)).toEqual([1, 0.8, 0.6, 0.4, 0.2])
})

test('a share of few cases may be much else', () => {
  expect(intervalOf(0.5, 10).map((share) => share.toFixed(3))).toEqual(['0.237', '0.763'])
  expect(intervalOf(1, 4).map((share) => share.toFixed(3))).toEqual(['0.510', '1.000'])
  expect(intervalOf(0, 0)).toEqual([0, 1])
})
