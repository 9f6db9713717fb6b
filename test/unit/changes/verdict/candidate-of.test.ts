import { expect, test } from 'vitest'
import type { Change } from '../../../../src/changes/change.ts'
import { candidateOf } from '../../../../src/changes/verdict/candidate-of.ts'

const change: Change = {
  id: 'pull:57',
  title: 'Drop vouchers',
  body: 'x'.repeat(3000),
  at: '2026-11-20T13:00:00Z',
  url: null,
  pull: 57,
  shas: ['1'.repeat(40)],
  files: Array.from({ length: 100 }, (_, index) => ({
    path: index === 99 ? 'db/migrate/20260101000000_drop_vouchers.rb' : `docs/${index}.md`,
    added: 1,
    deleted: 0,
  })),
  fileCount: 100,
  lines: { added: ['voucher'], deleted: [], headings: [] },
  external: null,
}

test('a candidate has as much of a change as the ranking was fitted on, and every kind', () => {
  const candidate = candidateOf(change)

  expect(candidate).toMatchObject({
    id: 'pull:57',
    at: change.at,
    title: 'Drop vouchers',
    fileCount: 100,
  })
  expect(candidate.body).toHaveLength(1500)
  expect(candidate.files).toHaveLength(80)
  expect(candidate.kinds.toSorted()).toEqual(['docs', 'migration'])
  expect([...(candidate.lines?.added.keys() ?? [])]).toEqual(['voucher'])
})

test('lines that were not read stay unknown, and a change from outside has the kind it says', () => {
  const external = { kind: 'feature-flag', environment: null, services: [] } as const

  expect(candidateOf({ ...change, files: [], lines: null, external })).toMatchObject({
    kinds: ['feature-flag'],
    lines: null,
  })
})
