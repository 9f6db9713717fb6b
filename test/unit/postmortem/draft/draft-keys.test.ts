import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  printKeys,
  readKeys,
  refreshFrontMatter,
  replaceKeys,
  sealFrontMatter,
} from '../../../../src/postmortem/draft/draft-keys.ts'

const keys = { frontMatter: { title: '0123abcd', started_at: 'ffffffff' }, actions: ['00000001'] }
const line =
  '<!-- incident-loop:draft v1 keys:title:0123abcd,started_at:ffffffff actions:00000001 -->'

describe('the hidden line', () => {
  test('holds seals by key, and those of action items', () => {
    expect(printKeys(keys)).toBe(line)
    expect(readKeys(`# Draft\n\n${line}\n`)).toEqual(keys)
    expect(readKeys(`# Draft\r\n\r\n${line}\r\n`)).toEqual(keys)
  })

  test('whatever it holds reads back', () => {
    const seal = fc.stringMatching(/^[0-9a-f]{8}$/)
    const anyKeys = fc.record({
      frontMatter: fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,12}$/), seal),
      actions: fc.array(seal),
    })
    fc.assert(
      fc.property(anyKeys, fc.string(), (value, before) => {
        expect(readKeys(`${before}\n${printKeys(value)}\n`)).toEqual(value)
      }),
    )
  })

  test.each([
    ['is gone', '# Draft\n'],
    ['is there twice', `${line}\n${line}\n`],
    ['stands in a sentence', `See ${line}\n`],
    ['was written over', line.replace('actions', 'tasks')],
    ['is of another version', line.replace('v1', 'v2')],
  ])('tells nothing when it %s', (_what, document) => {
    expect(readKeys(document)).toBeNull()
  })

  test('is replaced where it stands, and only there', () => {
    const replaced = replaceKeys(`a\r\n${line}\r\nb $& c`, { frontMatter: {}, actions: [] })

    expect(replaced).toBe('a\r\n<!-- incident-loop:draft v1 keys: actions: -->\r\nb $& c')
  })
})

describe('front matter that is still ours follows', () => {
  const printed = '---\ntitle: Old\nseverity: sev2\nservices: []\n---\nbody'
  const known = sealFrontMatter(printed, ['title', 'severity', 'services'])
  const fresh = { title: 'New', severity: 'sev1', services: ['a, b', 'c'] }

  test.each([
    ['all of it', printed, '---\ntitle: New\nseverity: sev1\nservices: ["a, b", c]\n---\nbody'],
    [
      'with Windows line ends',
      printed.replaceAll('\n', '\r\n'),
      '---\r\ntitle: New\r\nseverity: sev1\r\nservices: ["a, b", c]\r\n---\r\nbody',
    ],
    [
      'but not a value that somebody changed',
      printed.replace('Old', 'Ours'),
      '---\ntitle: Ours\nseverity: sev1\nservices: ["a, b", c]\n---\nbody',
    ],
    [
      'nor a line that somebody wrote a comment in',
      printed.replace('sev2', 'sev2 # or 1?'),
      '---\ntitle: New\nseverity: sev2 # or 1?\nservices: ["a, b", c]\n---\nbody',
    ],
    [
      'nor a key that somebody wrote otherwise',
      printed.replace('title:', '"title":'),
      '---\n"title": Old\nseverity: sev1\nservices: ["a, b", c]\n---\nbody',
    ],
    [
      'nor one that somebody took out',
      printed.replace('severity: sev2\n', ''),
      '---\ntitle: New\nservices: ["a, b", c]\n---\nbody',
    ],
    [
      'among what people added',
      printed.replace('severity', '# mine\nteam: [z]\nseverity'),
      '---\ntitle: New\n# mine\nteam: [z]\nseverity: sev1\nservices: ["a, b", c]\n---\nbody',
    ],
    ['not when it is gone', 'body', 'body'],
    ['not when it is broken', printed.replace('Old', '[')],
    ['not when a key is there twice', printed.replace('severity: sev2', 'title: x')],
  ])('%s', (_what, document, expected = document) => {
    const once = refreshFrontMatter(document, fresh, known)
    const twice = refreshFrontMatter(once.document, fresh, once.frontMatter)

    expect(once.document).toBe(expected)
    expect(twice).toEqual(once)
  })

  test('and nothing is ours that we never wrote', () => {
    const { document } = refreshFrontMatter(printed, fresh, {})

    expect(document).toBe(printed)
  })

  test('with a comment that the template has', () => {
    const document = '---\nseverity: sev2 # the worst it was\n---\n'
    const own = sealFrontMatter(document, ['severity'])

    const { document: edited } = refreshFrontMatter(document, { severity: 'sev1' }, own)

    expect(edited).toBe('---\nseverity: sev1 # the worst it was\n---\n')
  })
})
