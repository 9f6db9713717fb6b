import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSection, replaceSections } from '../../../src/text/sections.ts'

const begin = '<!-- incident-loop:begin summary -->'
const end = '<!-- incident-loop:end summary -->'

function withSummary(document: string, content = 'new'): string {
  return replaceSections(document, [{ name: 'summary', content }])
}

describe('replacing a section', () => {
  test.each([
    ['the section alone', `${begin}\nold\n${end}\n`, `${begin}\nnew\n${end}\n`],
    ['text around it stays', `top\n${begin}old${end} tail`, `top\n${begin}\nnew\n${end} tail`],
    ['an empty section', `${begin}${end}`, `${begin}\nnew\n${end}`],
    ['Windows line ends', `a\r\n${begin}\r\nold\r\n${end}\r\nb`, `a\r\n${begin}\nnew\n${end}\r\nb`],
    ['an empty document', '', `${begin}\nnew\n${end}\n`],
    ['no section, one line', 'notes', `notes\n\n${begin}\nnew\n${end}\n`],
    ['no section, line ended', 'notes\n', `notes\n\n${begin}\nnew\n${end}\n`],
    ['no section, blank line', 'notes\n\n', `notes\n\n${begin}\nnew\n${end}\n`],
  ])('%s', (_what, document, expected) => {
    expect(withSummary(document)).toBe(expected)
  })

  test('each section goes to its own place, and a new one to the end', () => {
    const document = `${begin}\nold\n${end}\n\nNotes\n`

    const replaced = replaceSections(document, [
      { name: 'timeline', content: 'T' },
      { name: 'summary', content: 'S' },
    ])

    expect(replaced).toBe(
      `${begin}\nS\n${end}\n\nNotes\n\n<!-- incident-loop:begin timeline -->\nT\n<!-- incident-loop:end timeline -->\n`,
    )
  })

  test('content is put in as it is, with its `$&`', () => {
    const replaced = withSummary(`${begin}old${end}`, "$& $1 $' \\n")

    expect(replaced).toBe(`${begin}\n$& $1 $' \\n\n${end}`)
  })
})

describe('where a marker was damaged nothing a person wrote is lost', () => {
  test.each([
    ['the end is gone', `${begin}\nold\nmine\n`],
    ['the beginning is gone', `old\n${end}\nmine\n`],
    ['they stand the wrong way round', `${end}\nmine\n${begin}\n`],
    ['a marker was mistyped', `<!-- incident-loop:begin sumary -->\nold\n${end}\nmine\n`],
  ])('%s', (_what, document) => {
    const once = withSummary(document)

    expect(once.startsWith(document)).toBe(true)
    expect(readSection(once, 'summary')).toBe('\nnew\n')
    expect(withSummary(once)).toBe(once)
  })

  test('of a doubled beginning the inner pair is the section', () => {
    const replaced = withSummary(`${begin}\nmine\n${begin}\nold\n${end}\n`)

    expect(replaced).toBe(`${begin}\nmine\n${begin}\nnew\n${end}\n`)
  })
})

describe('reading a section', () => {
  test.each([
    ['its content, line ends and all', `a${begin}\nx\n${end}b`, '\nx\n'],
    ['null without one', 'a', null],
    ['null without an end', `${begin}\nx`, null],
    ['null without a beginning', `x\n${end}`, null],
    ['another name is another section', `${begin.replace('summary', 'timeline')}x${end}`, null],
  ])('%s', (_what, document, expected) => {
    expect(readSection(document, 'summary')).toBe(expected)
  })
})

/** Documents of notes and markers in any order, as an unlucky editor leaves them. */
const anyDocument = fc
  .array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(begin, end, '\n', '\r\n', '<!--')), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))

describe('whatever the document', () => {
  test('a replaced section reads back, and replacing it again changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('', 'x', 'x\n\ny'), (document, content) => {
        const once = withSummary(document, content)

        expect(readSection(once, 'summary')).toBe(`\n${content}\n`)
        expect(withSummary(once, content)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  test('only what stood between the markers changes', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const old = readSection(document, 'summary')

        const replaced = withSummary(document, 'NEW')

        if (old === null) expect(replaced.startsWith(document)).toBe(true)
        else expect(withSummary(replaced, '-').length).toBe(document.length - old.length + 3)
      }),
      { numRuns: 500 },
    )
  })

  test('a section whose content quotes its own markers stays one section', () => {
    const quoting = `quoted: ${begin} and ${end}`
    const once = withSummary('', quoting)

    const twice = withSummary(once, quoting)

    expect(twice).toBe(once)
  })
})
