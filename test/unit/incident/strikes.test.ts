import { describe, expect, test } from 'vitest'
import { command, incidentOf, jonas, set } from './facts.ts'

const declared = set('14:01', 'SEV2')

function note(time: string, text: string) {
  return command(time, { name: 'note', text, at: null, quotes: null })
}

function strike(time: string, entry: string) {
  return command(time, { name: 'strike', entry }, { actor: jonas })
}

describe('a strike', () => {
  test('shows on the entry, which stays, by whoever struck it', () => {
    const { timeline } = incidentOf(
      declared,
      note('14:05', 'a'),
      note('14:06', 'b'),
      strike('14:07', 'comment:1405:0'),
    )

    expect(timeline.slice(2).map(({ id, struckBy }) => [id, struckBy])).toEqual([
      ['comment:1405:0', 'jonas'],
      ['comment:1406:0', null],
    ])
  })

  test('of a comment means all its commands', () => {
    const two = { ...note('14:05', 'b'), id: 'comment:1405:1' }

    const { timeline } = incidentOf(
      declared,
      note('14:05', 'a'),
      two,
      strike('14:07', 'comment:1405'),
    )

    expect(timeline.slice(2).map(({ struckBy }) => struckBy)).toEqual(['jonas', 'jonas'])
  })

  test('of a comment does not mean another that begins alike', () => {
    const other = { ...note('14:05', 'b'), id: 'comment:14050:0' }

    const { timeline } = incidentOf(declared, other, strike('14:07', 'comment:1405'))

    expect(timeline.at(-1)?.struckBy).toBeNull()
  })

  test('of what ended it does not take it up again', () => {
    const end = command('14:05', { name: 'resolve', text: 'x' })

    expect(incidentOf(declared, end, strike('14:06', 'comment:1405:0')).status).toBe('resolved')
  })
})
