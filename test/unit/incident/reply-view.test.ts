import { describe, expect, test } from 'vitest'
import { decideAnswers } from '../../../src/incident/decide-answers.ts'
import { outcomeOf, replyView } from '../../../src/incident/reply-view.ts'
import { taken, takenWith } from './commands/comments.ts'
import { command, incidentOf, set } from './facts.ts'

const declared = set('14:01', 'SEV2')
const over = command('14:02', { name: 'resolve', text: '' })

/** An incident, running or over, in which what a comment told is on record. */
function incidentAfter(one: ReturnType<typeof taken>, isOver = false) {
  return incidentOf(declared, ...(isOver ? [over] : []), ...one.facts)
}

describe('an answer', () => {
  test.each<[what: string, body: string, outcome: string, reactions: readonly string[]]>([
    ['all taken', '/ack\n/note x', 'all', ['THUMBS_UP']],
    ['help', '/help', 'all', ['THUMBS_UP']],
    ['help and a command', '/help\n/ack', 'all', ['THUMBS_UP']],
    ['some taken', '/ack\n/sev 9', 'some', ['THUMBS_UP', 'CONFUSED']],
    ['some not possible now', '/ack\n/reopen x', 'some', ['THUMBS_UP', 'CONFUSED']],
    ['none taken', '/sev 9\n/akc', 'none', ['CONFUSED']],
    ['none possible now', '/reopen x', 'none', ['CONFUSED']],
  ])('%s', (_what, body, outcome, reactions) => {
    const one = taken(body)

    expect(outcomeOf(one, incidentAfter(one))).toBe(outcome)
    expect(decideAnswers([one], incidentAfter(one))).toEqual(
      reactions.map((reaction) => ({ kind: 'react', comment: 'IC_9', reaction })),
    )
  })
})

describe('a reply', () => {
  test.each<[what: string, body: string]>([
    ['nothing where all is well', '/ack\n/note x'],
    ['nothing for what is none of ours', 'hello'],
  ])('%s', (_what, body) => {
    const one = taken(body)

    expect(replyView(one, incidentAfter(one))).toBeNull()
  })

  test.each(['none', 'read'] as const)('nothing to somebody with %s', (authority) => {
    const one = takenWith(authority, '/ack\n/akc\n/help')

    expect(replyView(one, incidentAfter(one))).toBeNull()
    expect(outcomeOf(one, incidentAfter(one))).toBe('none')
  })

  test('why commands were refused, for their words and for where it stands', () => {
    const one = taken('/sev 9\n/status identified\n/reopen x')

    expect(replyView(one, incidentAfter(one))).toEqual({
      notes: [],
      help: [],
      refusals: [
        { typed: '`/sev`', why: '“9” is no severity; there are 1 (worst) to 4, as in `/sev 2`.' },
        { typed: '`/reopen`', why: 'Not possible now: it is not over.' },
      ],
    })
  })

  test('what takes it up again, once it is over', () => {
    const one = taken('/mitigated')

    expect(replyView(one, incidentAfter(one, true))).toMatchObject({
      refusals: [
        {
          typed: '`/status`',
          why: 'Not possible now: it is resolved. `/reopen <reason>` takes it up again.',
        },
      ],
    })
  })

  test('what somebody may use, each usage as code that breaks no table', () => {
    const one = takenWith('triage', '/help')
    const view = JSON.stringify(replyView(one, incidentAfter(one)))

    expect(view).toContain('`/ack`')
    expect(view).toContain('[prevent\\\\|detect')
    expect(view).not.toContain('/redact')
  })

  test('nothing where all of it is done', () => {
    const one = taken('/postmortem')

    expect(replyView(one, incidentAfter(one))).toBeNull()
  })
})
