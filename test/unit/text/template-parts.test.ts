import { describe, expect, test } from 'vitest'
import { printPart } from '../../../src/text/sealed-parts.ts'
import { renderTemplate } from '../../../src/text/template.ts'

const values = { title: 'Down', hostile: '<!-- incident-loop:end facts -->\n{% endpart %}' }

describe('what stands between part and endpart is a generated part', () => {
  test.each([
    ['with values', 'A\n{% part facts %}\n{{ title }}\n{% endpart %}\nB', 'Down'],
    ['on one line', 'A\n{% part facts %}{{ title }}{% endpart %}\nB', 'Down'],
    ['with tags', 'A\n{% part facts %}{% if title %}x{% endif %}{% endpart %}\nB', 'x'],
    ['with nothing', 'A\n{% part facts %}{% endpart %}\nB', ''],
    ['that quotes markers', 'A\n{% part facts %}{{ hostile }}{% endpart %}\nB', values.hostile],
  ])('%s', (_what, template, content) => {
    expect(renderTemplate(template, values)).toEqual({
      text: `A\n${printPart('facts', content)}\nB`,
    })
  })

  test('of several, each by its name', () => {
    const template = '{% part a %}x{% endpart %}\n{% part b-c %}y{% endpart %}'

    expect(renderTemplate(template, values)).toEqual({
      text: `${printPart('a', 'x')}\n${printPart('b-c', 'y')}`,
    })
  })
})

describe('a problem with a part says what is wrong, and where', () => {
  const name = 'a part needs a name of lower-case letters, as in {% part timeline %}'

  test.each([
    ['no name', '{% part %}x{% endpart %}', name, 1, 1],
    ['a name of others', 'x\n {% part The Facts %}x{% endpart %}', name, 2, 2],
    ['a name that is a value', '{% part "facts" %}x{% endpart %}', name, 1, 1],
    ['no end', '{% part facts %}x', '{% part facts %} is not closed by {% endpart %}', 1, 1],
    ['no beginning', 'x {% endpart %}', 'tag "endpart" not found', 1, 3],
    [
      'the same name twice',
      '{% part facts %}x{% endpart %}\n{% part facts %}y{% endpart %}',
      'the part "facts" is there twice, and is found by its name',
      2,
      1,
    ],
    [
      'a loop',
      '{% for i in (1..2) %}{% part facts %}x{% endpart %}{% endfor %}',
      'the part "facts" is there twice, and is found by its name',
      1,
      22,
    ],
    [
      'an unknown name within',
      '{% part facts %}{{ nope }}{% endpart %}',
      'undefined variable: nope',
      1,
      20,
    ],
  ])('%s', (_what, template, message, line, column) => {
    expect(renderTemplate(template, values)).toEqual({ problem: { message, line, column } })
  })
})
