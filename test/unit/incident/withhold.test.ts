import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/incident/commands/command.ts'
import type { CommandFact, Fact, Withheld } from '../../../src/incident/fact.ts'
import { fold } from '../../../src/incident/fold.ts'
import { printLedger } from '../../../src/incident/ledger.ts'
import {
  hasText,
  isMeant,
  isRedaction,
  withhold,
  withholdTakenBack,
} from '../../../src/incident/withhold.ts'
import { cleanLedger } from './arbitrary-ledger.ts'
import {
  assigned,
  at,
  command,
  deployed,
  described,
  issueUrl,
  jonas,
  linked,
  maria,
  opened,
  set,
  titled,
} from './facts.ts'

const secret = 'hunter2'

/** Every command with a text, in all of whose texts the secret stands. */
const commands: readonly Command[] = [
  { name: 'sev', severity: 'SEV1', text: secret },
  { name: 'status', status: 'identified', text: secret },
  {
    name: 'update',
    text: secret,
    impact: secret,
    doing: secret,
    needs: secret,
    nextAt: at('15:00'),
  },
  { name: 'note', text: secret, at: at('13:50'), quotes: null },
  { name: 'note', text: secret, at: at('13:50'), quotes: { id: 7, login: 'ana', url: issueUrl } },
  { name: 'impact', text: secret },
  { name: 'cause', is: true, cause: { kind: 'pull', number: 57 }, text: secret },
  { name: 'cause', is: false, cause: { kind: 'none' }, text: secret },
  { name: 'action', text: secret, owner: 'ana', due: '2026-12-01', type: 'detect' },
  { name: 'resolve', text: secret },
  { name: 'cancel', text: secret },
  { name: 'duplicate', of: 41, text: secret },
]

const redaction = (target: string, time = '14:30') =>
  command(time, { name: 'redact', target }, { authority: 'maintain' })

const deletion = (comment: number): Fact => ({
  v: 1,
  id: `comment:${comment}:deleted`,
  at: at('14:30'),
  actor: jonas,
  kind: 'comment-deleted',
  comment,
})

/** A declared incident with these facts, with what its facts take back withheld. */
function kept(facts: readonly Fact[], keepDeleted = false) {
  const all = [opened('14:00'), titled('14:00'), set('14:01', 'SEV2'), ...facts]
  return withholdTakenBack({ facts: all, unknown: [] }, keepDeleted)
}

/** All that is told of an incident, as text. */
function all(facts: readonly Fact[]): string {
  const incident = fold({ facts, unknown: [] })
  return JSON.stringify({ ...incident, outcomes: [...(incident?.outcomes ?? [])] })
}

describe('a redacted command', () => {
  test.each(commands)('$name keeps who, when and what it did, and no text', (told) => {
    const fact = command('14:05', told)
    const ledger = kept([fact, redaction(fact.id)])

    const after = ledger.facts.find(({ id }) => id === fact.id)
    expect(after).toMatchObject({
      id: fact.id,
      at: fact.at,
      actor: maria,
      authority: 'write',
      url: fact.url,
      withheld: { why: 'redacted', by: 'maria' },
    })
    expect(printLedger(ledger)).not.toContain(secret)
    expect(all(ledger.facts)).not.toContain(secret)
    expect(fold(ledger)?.status).toBe(fold(kept([fact]))?.status)
  })

  test.each(commands)('$name says who took its text', (told) => {
    const fact = command('14:05', told)

    expect(all(kept([fact, redaction(fact.id)]).facts)).toContain('(redacted by maria)')
  })

  test('goes by its comment, with all of that comment', () => {
    const two = {
      ...command('14:05', { name: 'note', text: secret, at: null, quotes: null }),
      id: 'comment:1405:1',
    }
    const { facts } = kept([
      command('14:05', { name: 'impact', text: secret }),
      two,
      redaction('comment:1405'),
    ])

    expect(JSON.stringify(facts)).not.toContain(secret)
  })

  test('and so do notes that quote the comment', () => {
    const quoting: Command = {
      name: 'note',
      text: secret,
      at: at('13:50'),
      quotes: { id: 7, login: 'ana', url: issueUrl },
    }

    expect(
      JSON.stringify(kept([command('14:05', quoting), redaction('comment:7')]).facts),
    ).not.toContain(secret)
  })

  test('also what comes after it was redacted', () => {
    const late: Command = {
      name: 'note',
      text: secret,
      at: at('13:50'),
      quotes: { id: 7, login: 'ana', url: issueUrl },
    }

    expect(
      JSON.stringify(kept([redaction('comment:7', '14:04'), command('14:05', late)]).facts),
    ).not.toContain(secret)
  })

  test('leaves others alone', () => {
    const other = command('14:06', { name: 'impact', text: 'fine' })

    const { facts } = kept([
      command('14:05', { name: 'impact', text: secret }),
      other,
      redaction('comment:1405:0'),
    ])

    expect(facts).toContainEqual(other)
  })

  test('twice over is by the first', () => {
    const fact = command('14:05', { name: 'impact', text: secret })
    const again = { ...redaction(fact.id, '14:31'), actor: jonas }

    const { facts } = kept([fact, redaction(fact.id), again])

    expect(facts.find(({ id }) => id === fact.id)?.withheld).toEqual({
      why: 'redacted',
      by: 'maria',
    })
  })
})

describe('what else has a text', () => {
  const form = [
    ...[
      '### Severity',
      'SEV2: major',
      '### Kind',
      'incident',
      '### Services',
      'shop, pay',
      '### Environment',
      'production',
    ],
    ...['### Impact', secret],
  ].join('\n\n')

  test.each<[what: string, fact: Fact, target: string]>([
    ['the title', { ...titled('14:02', secret), id: 'event:title' }, 'event:title'],
    ['the description', described('14:02', secret), 'issue:42:body'],
    ['one version of it', described('14:02', secret), `issue:42:body:${at('14:02')}`],
    ['a form', described('14:02', form), 'issue:42:body'],
    ['a link', linked('14:02', '#57', secret), 'event:linked:#57:14:02'],
  ])('%s', (_what, fact, target) => {
    const { facts } = kept([fact, redaction(target)])

    expect(JSON.stringify(facts)).not.toContain(secret)
    expect(all(facts)).not.toContain(secret)
  })

  test('a form keeps the answers that say what the incident is', () => {
    const { facts } = kept([described('14:02', form), redaction('issue:42:body')])

    expect(fold({ facts, unknown: [] })).toMatchObject({
      services: ['shop', 'pay'],
      environment: 'production',
      impact: null,
    })
  })

  test.each([
    set('14:02', 'SEV1'),
    assigned('14:02', jonas),
    deployed('14:02'),
    command('14:02', { name: 'ack' }),
  ])('$kind has none, and stays as it is', (fact) => {
    expect(hasText(fact)).toBe(false)
    expect(kept([fact, redaction(fact.id)]).facts).toContainEqual(fact)
  })
})

describe('a deleted comment', () => {
  const fact = command('14:05', { name: 'impact', text: secret })

  test('loses its text to whoever deleted it', () => {
    const { facts } = kept([fact, deletion(1405)])

    expect(all(facts)).not.toContain(secret)
    expect(facts.find(({ id }) => id === fact.id)?.withheld).toEqual({
      why: 'deleted',
      by: 'jonas',
    })
  })

  test('keeps it where the settings say so', () => {
    expect(kept([fact, deletion(1405)], true).facts).toContainEqual(fact)
  })

  test('loses it all the same where it is redacted', () => {
    expect(all(kept([fact, deletion(1405), redaction(fact.id)], true).facts)).not.toContain(secret)
  })
})

describe('withholding', () => {
  const whys: readonly Withheld[] = [
    { why: 'redacted', by: 'maria' },
    { why: 'deleted', by: null },
    { why: 'setting', by: null },
    { why: 'secret', by: null },
  ]

  test.each(whys)('$why: what stands in the place of the text', (withheld) => {
    const fact = withhold(command('14:05', { name: 'impact', text: secret }), withheld)

    const stands = {
      redacted: '(redacted by maria)',
      deleted: '(deleted by somebody)',
      setting: '(not kept here)',
      secret: '(withheld, as GitHub took it for a secret)',
    }
    expect(fold(kept([fact]))?.impact).toBe(stands[withheld.why])
  })

  test('what is withheld has no text to withhold again', () => {
    fc.assert(
      fc.property(cleanLedger, fc.constantFrom(...whys), ({ facts }, withheld) => {
        for (const fact of facts.filter((one) => hasText(one))) {
          const once = withhold(fact, withheld)
          expect(hasText(once)).toBe(false)
          expect(withhold(once, withheld)).toEqual(once)
        }
      }),
    )
  })

  test('a second time changes nothing, and nothing taken back is the ledger itself', () => {
    const fact = command('14:05', { name: 'impact', text: secret })
    const ledger = kept([fact, redaction(fact.id), deletion(1405)])
    const untouched = { facts: [fact], unknown: [] }

    expect(withholdTakenBack(ledger, false)).toEqual(ledger)
    expect(withholdTakenBack(untouched, false)).toBe(untouched)
  })
})

test.each([
  ['comment:14:0', 'comment:14:0', true],
  ['comment:14:0', 'comment:14', true],
  ['comment:14:0', 'comment:1', false],
  ['comment:14:0', 'comment:14:', false],
  ['comment:14:0', 'comment:14:00', false],
  ['comment:14:0', '', false],
])('%s is meant by %j: %s', (id, target, is) => {
  const fact: CommandFact = { ...command('14:05', { name: 'ack' }), id }

  expect(isMeant(fact, target)).toBe(is)
})

test('only /redact is a redaction', () => {
  expect(isRedaction(redaction('x'))).toBe(true)
  expect(isRedaction(command('14:05', { name: 'strike', entry: 'x' }))).toBe(false)
  expect(isRedaction(titled('14:00'))).toBe(false)
})
