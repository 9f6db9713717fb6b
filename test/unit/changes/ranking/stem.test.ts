import { describe, expect, it } from 'vitest'
import { stem } from '../../../../src/changes/ranking/stem.ts'

describe('stem', () => {
  it('gives the inflections of a word one stem', () => {
    const stems = ['enable', 'enables', 'enabled', 'enabling'].map(stem)

    expect(stems).toEqual(['enabl', 'enabl', 'enabl', 'enabl'])
  })

  it('gives the same for a word from which only s, es, ed or ing was cut before', () => {
    const cutBefore = [
      ['logg', 'logging'],
      ['enabl', 'enabled'],
      ['query', 'queries'],
      ['releas', 'released'],
      ['retri', 'retried'],
    ] as const

    for (const [cut, whole] of cutBefore) expect(stem(cut)).toBe(stem(whole))
  })

  it('gives abbreviations the stem of what they stand for', () => {
    expect(stem('configuration')).toBe(stem('cfg'))
    expect(stem('database')).toBe(stem('db'))
    expect(stem('kubernetes')).toBe(stem('k8s'))
  })

  it('leaves short words alone', () => {
    expect(['ids', 'red', 'api', 'bus'].map(stem)).toEqual(['ids', 'red', 'api', 'bus'])
  })
})
