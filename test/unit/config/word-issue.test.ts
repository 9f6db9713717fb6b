import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { wordIssue } from '../../../src/config/word-issue.ts'

const colours = z.enum(['red', 'green', 'blue'])

const schema = z.strictObject({
  text: z.string().min(1).max(5).optional(),
  pin: z.boolean().optional(),
  count: z.int().min(2).max(9).optional(),
  share: z.number().optional(),
  colour: colours.optional(),
  only: z.literal('red').optional(),
  environments: z.array(z.string().min(1)).optional(),
  few: z.array(z.string()).min(1).max(2).optional(),
  colours: z.array(colours).optional(),
  logins: z.array(z.string().regex(/^@/, 'write a login')).optional(),
  rules: z.array(z.strictObject({ from: z.string() })).optional(),
  people: z.record(z.string().max(5), z.string()).optional(),
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  day: z.string('write a day').optional(),
})

function wordsFor(value: unknown): readonly string[] {
  return schema.safeParse(value, { error: wordIssue }).error?.issues.map((one) => one.message) ?? []
}

describe('what to write instead is said in plain words', () => {
  test.each<[what: string, value: unknown, words: string]>([
    ['a number for a text', { text: 9 }, 'write a text, such as "9"'],
    ['true for a text', { text: true }, 'write a text, such as "true"'],
    ['a list for a text', { text: ['a'] }, 'write a text'],
    ['nothing for a text', { text: null }, 'write a text'],
    ['an empty text', { text: '' }, 'write at least 1 character'],
    ['a long text', { text: 'abcdef' }, 'write at most 5 characters'],
    ['a word for a switch', { pin: 'yes' }, 'write true or false'],
    ['a word for a number', { share: 'half' }, 'write a number'],
    ['a number in quotation marks', { count: '5' }, 'write a number without quotation marks'],
    ['a fraction', { count: 2.5 }, 'write a whole number'],
    ['too little', { count: 1 }, 'write 2 or more'],
    ['too much', { count: 10 }, 'write 9 or less'],
    ['another choice', { colour: 'pink' }, 'write one of red, green, blue'],
    ['false for a choice', { colour: false }, 'write one of red, green, blue'],
    ['another where there is one', { only: 'pink' }, 'write red'],
    ['a text for a list', { environments: 'eu' }, 'write a list, such as [eu]'],
    ['two of them', { environments: 'eu, us' }, 'write a list, such as [eu, us]'],
    ['one with a star', { environments: 'eu-*' }, 'write a list, such as ["eu-*"]'],
    ['a map for a list', { environments: { eu: 1 } }, 'write a list, such as [production]'],
    ['a long text', { environments: 'e'.repeat(61) }, 'write a list, such as [production]'],
    ['a choice for a list', { colours: 'blue' }, 'write a list, such as [blue]'],
    ['a text for choices', { colours: 'all' }, 'write a list, such as [red, green]'],
    ['a text that no item can be', { logins: 'ana' }, 'write a list, such as [one, two]'],
    ['an empty list', { few: [] }, 'list at least 1'],
    ['a long list', { few: ['a', 'b', 'c'] }, 'list at most 2'],
    [
      'a map for a list of maps',
      { rules: { from: '9' } },
      'write a list, with "- " before the first key of each item',
    ],
    ['a text for a map of a list', { rules: ['9'] }, 'write a map, with keys such as from'],
    ['a text for all', 'red', 'write a map, with keys such as text, pin, count'],
    ['a list for names', { people: ['a'] }, 'write a map: lines such as "key: value", indented'],
    ['a long name', { people: { abcdef: 'b' } }, 'write at most 5 characters'],
    ['another form', { code: 'x' }, 'it is not written as docs/settings.md says'],
  ])('%s', (_what, value, words) => {
    expect(wordsFor(value)).toEqual([words])
  })
})

test('words of the schema go first', () => {
  expect(wordsFor({ day: 3, logins: ['ana'] })).toEqual(['write a login', 'write a day'])
})
