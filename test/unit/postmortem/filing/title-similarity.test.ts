import { describe, expect, test } from 'vitest'
import { titleComparer } from '../../../../src/postmortem/filing/title-similarity.ts'

function isRewording(a: string, b: string): boolean {
  return titleComparer([a], [b])(a, b).isRewording
}

describe('a title may be another one reworded', () => {
  test.each([
    ['Add an alert for the queue', 'Add an alert for the payment queue'],
    ['Add an alert for the queue', 'Add alert for the queue'],
    ['Fix parser', 'Fix lexer'],
    ['Fix parser', 'Parser: fix'],
    ['Monitor the queues', 'Monitors the queue'],
    ['Document the rollback of the billing service', 'Rollback of billing service documented'],
    ['在支付队列上添加警报', '在支付队列添加警报'],
  ])('%s / %s', (a, b) => {
    expect(isRewording(a, b)).toBe(true)
    expect(isRewording(b, a)).toBe(true)
  })
})

describe('a title is another one', () => {
  test.each([
    ['Add an alert for the queue', 'Move the database to its own host'],
    ['Monitoring', 'Alerting'],
    ['Write a runbook', 'Write integration tests for checkout'],
    ['Raise limit 1', ''],
    ['', ''],
  ])('%s / %s', (a, b) => {
    expect(isRewording(a, b)).toBe(false)
  })
})

test('equal words in any order are alike in full, none not at all', () => {
  const compare = titleComparer(['Fix the parser'], ['The parser: fix', 'Nothing of it'])

  expect(compare('Fix the parser', 'The parser: fix').share).toBe(1)
  expect(compare('Fix the parser', 'Nothing of it').share).toBe(0)
})

test('what many titles share tells little', () => {
  const before = ['Add alert for A', 'Add alert for B']
  const after = ['Add an alert for queue A', 'Add alert for B', 'Add alert for C']
  const compare = titleComparer(before, after)

  const reworded = compare('Add alert for A', 'Add an alert for queue A').share

  expect(reworded).toBeGreaterThan(compare('Add alert for A', 'Add alert for B').share)
  expect(reworded).toBeGreaterThan(compare('Add alert for A', 'Add alert for C').share)
})
