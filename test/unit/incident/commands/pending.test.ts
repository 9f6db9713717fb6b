import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../../src/incident/actor.ts'
import { isOurs, neededFor, pendingComments } from '../../../../src/incident/commands/pending.ts'
import type { Fact } from '../../../../src/incident/fact.ts'
import type { IssueComment } from '../../../../src/incident/observation.ts'
import { emptyWork } from '../../../../src/incident/work.ts'
import { printMarker } from '../../../../src/text/marker.ts'
import { at, command, flagged, maria, opened, set } from '../facts.ts'
import { issue, ourLogin } from '../small-repository.ts'
import { written } from './comments.ts'

const marker = printMarker({ kind: 'notice', version: 1, key: 'reply:8' })

/** The comments of an issue that wait, by number and state. */
function waiting(
  list: readonly IssueComment[],
  facts: readonly Fact[] = [set('14:01', 'SEV1')],
): readonly (readonly [number, string])[] {
  const inbox = {
    ledger: { facts: [opened('14:00'), ...facts], unknown: [] },
    work: emptyWork,
    zone: 'UTC',
    repositoryUrl: 'https://github.com/acme/shop',
  }
  const seen = issue({ comments: { list, total: list.length, earlier: null } })
  return pendingComments(seen, inbox).map(({ comment, state }) => [comment.databaseId, state])
}

describe('a comment waits for an answer', () => {
  const edited = { editedAt: at('14:06'), editor: maria }

  test.each<[what: string, comment: IssueComment, state: string | null]>([
    ['with a command', written(9, '/ack'), 'new'],
    ['with a mistaken one', written(9, '/akc'), 'new'],
    ['not without', written(9, 'thanks'), null],
    ['not with one of somebody else', written(9, '/deploy'), null],
    ['not with one in code', written(9, '```\n/ack\n```'), null],
    ['not once we have answered', written(9, '/ack', { reactions: ['THUMBS_UP'] }), null],
    ['not once we have refused', written(9, '/ack', { reactions: ['CONFUSED'] }), null],
    ['edited', written(9, '/ack', edited), 'edited'],
    ['not edited so that it has no command', written(9, 'thanks', edited), null],
    ['not of before the incident', written(9, '/ack', { createdAt: at('14:00:59') }), null],
    ['of the same second as the incident', written(9, '/ack', { createdAt: at('14:01') }), 'new'],
    ['not ours', written(9, '/ack', { author: ourLogin, ours: true }), null],
    ['a person’s, though the token is theirs', written(9, '/ack', { ours: true }), 'new'],
    ['not ours under a person’s token', written(9, `${marker}\n/ack`, { ours: true }), null],
    ['with our marker by somebody else', written(9, `${marker}\n\n/ack`), 'new'],
  ])('%s', (_what, comment, state) => {
    expect(waiting([comment])).toEqual(state === null ? [] : [[9, state]])
  })

  test('on record without an answer', () => {
    const facts = [set('14:01', 'SEV1'), command('14:05', { name: 'ack' })]

    expect(waiting([written(1405, '/ack')], facts)).toEqual([[1405, 'known']])
    expect(waiting([written(1405, 'thanks', edited)], facts)).toEqual([[1405, 'known']])
    expect(waiting([written(140, '/ack')], facts)).toEqual([[140, 'new']])
  })

  test('in the order they were written', () => {
    const list = [written(7, '/ack'), written(8, 'thanks'), written(9, '/note x')]

    expect(waiting(list).map(([number]) => number)).toEqual([7, 9])
  })

  test('since the first who said that it is an incident', () => {
    const early = written(9, '/ack', { createdAt: at('14:02') })

    expect(waiting([early], [])).toEqual([])
    expect(waiting([early], [flagged('14:02'), set('14:10', 'SEV1')])).toEqual([[9, 'new']])
  })
})

describe('a comment is ours', () => {
  const person = maria
  const app: Actor = { login: 'acme-bot[bot]', id: 5, type: 'bot' }

  test.each<[what: string, change: Partial<IssueComment>, is: boolean]>([
    ['by our token', { author: ourLogin, ours: true }, true],
    ['by a token we had', { author: app }, true],
    ['by another bot', { author: { ...app, login: 'other[bot]' } }, false],
    ['by a person whose token we use', { author: person, ours: true }, false],
    ['the same with our marker', { author: person, ours: true, body: marker }, true],
    ['by anybody with our marker', { author: person, body: marker }, false],
  ])('%s', (_what, change, is) => {
    const work = { ...emptyWork, identities: ['acme-bot[bot]'] }

    expect(isOurs(written(9, 'x', change), work)).toBe(is)
  })
})

test('the settings come before the table', () => {
  expect(neededFor('cause', {})).toBe('write')
  expect(neededFor('cause', { cause: 'triage' })).toBe('triage')
})
