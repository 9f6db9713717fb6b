import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionCommand, UpdateCommand } from '../../../../src/incident/commands/command.ts'
import { partsOf } from '../../text/real-markdown.ts'
import { at } from '../facts.ts'
import { commandIn, commentUrl, refusalIn } from './told.ts'

describe('/update', () => {
  const empty = {
    name: 'update',
    text: '',
    impact: '',
    doing: '',
    needs: '',
    nextAt: null,
  } as const

  test.each<[what: string, lines: readonly string[], told: Partial<UpdateCommand>]>([
    ['a text', ['Half of the pods are back'], { text: 'Half of the pods are back' }],
    ['a text of several lines', ['a', '', 'b'], { text: 'a\n\nb' }],
    ['a field on the first line', ['Impact: none any more'], { impact: 'none any more' }],
    [
      'all fields',
      [
        'It is better',
        'Impact: 3 % fail',
        'Doing: rolling back',
        'Needs: a DBA',
        'Next update: 15:30',
      ],
      {
        text: 'It is better',
        impact: '3 % fail',
        doing: 'rolling back',
        needs: 'a DBA',
        nextAt: at('15:30'),
      },
    ],
    [
      'in any case, order and dress',
      ['- **Next:** in 30m', '* NEEDS: a DBA', '**Doing**: x', '  impact : y', 'need: z'],
      { impact: 'y', doing: 'x', needs: 'a DBA\nz', nextAt: at('14:35') },
    ],
    ['fields over lines', ['Doing: a', 'b', '', 'c'], { text: 'c', doing: 'a\nb' }],
    [
      'text below the time',
      ['a', 'Next update: 15:30', 'b'],
      { text: 'a\nb', nextAt: at('15:30') },
    ],
    [
      'a promise that is no time',
      ['a', 'Next update: after lunch'],
      { text: 'a\nNext update: after lunch' },
    ],
    ['a promise alone', ['Next update: 15:30'], { nextAt: at('15:30') }],
    ['a promise for tomorrow', ['Next update: 09:00'], { nextAt: '2026-11-21T09:00:00Z' }],
    [
      'words that are no fields',
      ['Impacted: x', 'doings: y', 'nextly: z'],
      { text: 'Impacted: x\ndoings: y\nnextly: z' },
    ],
    ['a field in a line', ['we have no Impact: x'], { text: 'we have no Impact: x' }],
  ])('%s', (_what, lines, told) => {
    expect(commandIn(`/update ${lines.join('\n')}`)).toEqual({ ...empty, ...told })
  })

  test('a time without a zone is in the one of the settings', () => {
    expect(commandIn('/update Next update: 15:30', { zone: 'Asia/Kolkata' })).toEqual({
      ...empty,
      nextAt: '2026-11-21T10:00:00Z',
    })
  })

  test.each(['', 'Impact:', 'Impact:\nDoing:\n\nNext update:'])('%j says nothing', (words) => {
    expect(refusalIn(`/update ${words}`)).toBe(
      'Nothing was said; write what others should know, as in `/update Payments fail for some`.',
    )
  })
})

describe('/note', () => {
  test.each([
    ['Restarted the pods', 'Restarted the pods'],
    ['Restarted\n\nthe pods', 'Restarted\n\nthe pods'],
    ['14:05', '14:05'],
    ['1405 errors', '1405 errors'],
    ['5:3 for us', '5:3 for us'],
    ['striking', 'striking'],
    [`see ${commentUrl}`, `see ${commentUrl}`],
    [`${commentUrl} explains it`, `${commentUrl} explains it`],
    [
      'https://github.com/acme/shop/issues/41#issuecomment-1',
      'https://github.com/acme/shop/issues/41#issuecomment-1',
    ],
  ])('%j is a text', (words, text) => {
    expect(commandIn(`/note ${words}`)).toEqual({ name: 'note', text, at: null, quotes: null })
  })

  test('a comment by its link', () => {
    expect(commandIn(`/note ${commentUrl}`)).toEqual({
      name: 'note',
      text: '',
      at: null,
      quotes: { id: 9001, login: '', url: commentUrl },
    })
  })

  test.each([
    ['strike 3fa2c1', '3fa2c1'],
    ['Strike `3FA2C1` as it was wrong', '3fa2c1'],
    [`strike ${commentUrl}`, 'comment:9001'],
  ])('%j strikes', (words, entry) => {
    expect(commandIn(`/note ${words}`)).toEqual({ name: 'strike', entry })
  })

  const name =
    'name it by the six characters behind it in the record, as in `/note strike 3fa2c1`, or by the link to its comment.'

  test.each([
    ['', 'Nothing was said; write what happened, as in `/note Restarted the pods`.'],
    ['strike', `No entry was named; ${name}`],
    ['strike it', `“it” is no entry; ${name}`],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/note ${words}`)).toBe(why)
  })
})

describe('/action', () => {
  const nothing = {
    name: 'action',
    text: 'Add an alert',
    owner: null,
    due: null,
    type: null,
  } as const
  const due = '2026-12-01'

  test.each<[words: string, action: Partial<ActionCommand>]>([
    ['Add an alert', {}],
    ['Add\nan alert', { text: 'Add\nan alert' }],
    ['Add an alert @ana', { owner: 'ana' }],
    ['@ana Add an alert', { owner: 'ana' }],
    ['Add an alert, @ana', { owner: 'ana' }],
    ['Add an alert @ana, due 2026-12-01', { owner: 'ana', due }],
    ['Add an alert @ana_acme', { owner: 'ana_acme' }],
    ['Add an alert @acme/oncall', { text: 'Add an alert @acme/oncall' }],
    ['Add an alert @acme/oncall @ana', { text: 'Add an alert @acme/oncall', owner: 'ana' }],
    ['Add an alert @ana-/x @ana', { text: 'Add an alert @ana-/x', owner: 'ana' }],
    ['Add an alert for a@b.example', { text: 'Add an alert for a@b.example' }],
    [`Add an alert @${'a'.repeat(40)}`, { text: `Add an alert @${'a'.repeat(40)}` }],
    ['Add an alert due 2026-12-01', { due }],
    ['Add an alert Due: by 2026-12-01.', { due }],
    ['Add an alert due 2026-11-20', { due: '2026-11-20' }],
    ['Add an alert due to the outage', { text: 'Add an alert due to the outage' }],
    [
      'Add an alert due to the outage due 2026-12-01',
      { text: 'Add an alert due to the outage', due },
    ],
    ['Add an alert, overdue', { text: 'Add an alert, overdue' }],
    ['Add an alert [prevent]', { type: 'prevent' }],
    ['Add an alert @ana due 2026-12-01 [Detect]', { owner: 'ana', due, type: 'detect' }],
    ['Add an alert @ana due 2026-12-01 mitigate', { owner: 'ana', due, type: 'mitigate' }],
    ['Add an alert due 2026-12-01 @ana process', { owner: 'ana', due, type: 'process' }],
    ['Add an alert to detect', { text: 'Add an alert to detect' }],
    ['Find what we could not detect @ana', { text: 'Find what we could not detect', owner: 'ana' }],
    ['Add an alert @acme/oncall detect', { text: 'Add an alert @acme/oncall detect' }],
    ['Add an alert [urgent]', { text: 'Add an alert [urgent]' }],
    ['[detect] Add an alert', { text: '[detect] Add an alert' }],
  ])('%j', (words, action) => {
    expect(commandIn(`/action ${words}`)).toEqual({ ...nothing, ...action })
  })

  test('today is by the calendar of the zone', () => {
    const body = '/action Add an alert due 2026-11-20'
    const late = { at: at('23:30'), zone: 'Europe/Berlin' }

    expect(commandIn(body, { ...late, zone: 'UTC' })).toEqual({ ...nothing, due: '2026-11-20' })
    expect(refusalIn(body, late)).toBe(
      '“2026-11-20” has passed; name a day from today on, like due 2026-11-21.',
    )
  })

  test.each([
    ['', 'Nothing to do was named; write what is to be done, as in `/action Add an alert @ana`.'],
    [
      '@ana due 2026-12-01 [prevent]',
      'Nothing to do was named; write what is to be done, as in `/action Add an alert @ana`.',
    ],
    ['x due 2026-11-19', '“2026-11-19” has passed; name a day from today on, like due 2026-11-20.'],
    ['x due 2026-02-30', '“2026-02-30” is no day that can be read; write it like due 2026-12-01.'],
    ['x due 1.12.', '“1.12.” is no day that can be read; write it like due 2026-12-01.'],
    ['x due 1st', '“1st” is no day that can be read; write it like due 2026-12-01.'],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/action ${words}`)).toBe(why)
  })
})

describe('whatever somebody writes', () => {
  const names = [
    'update',
    'note',
    'action',
    'impact',
    'cause',
    'sev',
    'status',
    'role',
    'lead',
    'snooze',
    'fix',
    'duplicate',
    'redact',
  ]
  const word = fc.oneof(
    fc.constantFrom(
      '@ana',
      'due',
      '2026-12-01',
      '14:05',
      'none',
      'not',
      '#57',
      'comms',
      '[prevent]',
      'strike',
      'Impact:',
      '__proto__',
    ),
    fc.constantFrom(
      '<b>',
      '](x)',
      '`',
      '**',
      '@everyone',
      '#1',
      'https://x.y',
      '|',
      '<!--',
      '-->',
      '\n',
      '\u202e',
      '$x$',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.toWellFormed()),
  )

  test('a refusal is one harmless line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(word, { maxLength: 6 }), (name, words) => {
        const why = whyNot(`/${name} ${words.join(' ')}`)

        if (why === null) return
        const { kinds, words: shown } = partsOf(why)
        expect(['inlineCode', 'paragraph', 'root', 'text']).toEqual(
          expect.arrayContaining([...kinds]),
        )
        expect(why).not.toMatch(/[\n\r\u2028\u202e]/)
        expect(shown).not.toMatch(/@\w|#\d|:\/\//)
      }),
      { numRuns: 2000 },
    )
  })
})

function whyNot(body: string): string | null {
  try {
    return refusalIn(body)
  } catch {
    // Understood, or none at all: what is tested is what is not.
    return null
  }
}
