import { describe, expect, test } from 'vitest'
import { renderTemplate } from '../../../src/text/template.ts'

const values = {
  incident: { name: 'INC-42', lead: null, ended: false, timeline: [{ at: 'noon' }, { at: 'one' }] },
  hostile: '{{ incident.name }}{% raw %}',
}

describe('rendering', () => {
  test.each([
    ['a value', '# {{ incident.name }}', '# INC-42'],
    ['a stand-in for null', '{{ incident.lead | default: "nobody yet" }}', 'nobody yet'],
    ['a condition', '{% if incident.ended %}over{% else %}on{% endif %}', 'on'],
    ['a loop', '{% for entry in incident.timeline %}{{ entry.at }};{% endfor %}', 'noon;one;'],
    ['a size', '{{ incident.timeline.size }}', '2'],
    ['blank lines as they stand', 'a\n{% if true %}\nb\n{% endif %}\n', 'a\n\nb\n\n'],
    ['a value that looks like a template', '{{ hostile }}', '{{ incident.name }}{% raw %}'],
    ['such a value passed on', '{{ "<" | append: hostile }}', '<{{ incident.name }}{% raw %}'],
  ])('%s', (_what, template, text) => {
    expect(renderTemplate(template, values)).toEqual({ text })
  })
})

describe('a problem says what is wrong, and where', () => {
  test.each([
    ['an unknown name', '{{ incidnt.name }}', 'undefined variable: incidnt', 1, 4],
    ['further down', 'x\n  {{ incident.nope }}', 'undefined variable: incident.nope', 2, 6],
    ['an unknown filter', '{{ hostile | shout }}', 'undefined filter: shout', 1, 1],
    ['an unknown tag', '\n\n{% nope %}', 'tag "nope" not found', 3, 1],
    ['an open output', '{{ hostile', 'output "{{ hostile" not closed', 1, 1],
    ['an open tag', '{% for', 'tag "{% for" not closed', 1, 1],
  ])('%s', (_what, template, message, line, column) => {
    expect(renderTemplate(template, values)).toEqual({ problem: { message, line, column } })
  })
})

describe('what is inherited is not there', () => {
  test.each([
    'incident.constructor',
    'incident.__proto__',
    'incident.toString',
    'incident.timeline.constructor',
    'hostile.constructor',
    'constructor',
    '__proto__',
  ])('%s', (name) => {
    expect(renderTemplate(`{{ ${name} }}`, values)).toEqual({
      problem: { message: `undefined variable: ${name}`, line: 1, column: 4 },
    })
  })

  test('nor by way of a filter', () => {
    const rendered = renderTemplate(
      '{{ incident.timeline | map: "constructor" | join: "," }}',
      values,
    )

    expect(rendered).toEqual({ text: ',' })
  })
})

describe('a template reads no other file', () => {
  test.each(['include', 'render', 'layout', 'block'])('%s is no tag here', (tag) => {
    expect(renderTemplate(`{% ${tag} "/etc/passwd" %}`, values)).toEqual({
      problem: { message: `tag "${tag}" not found`, line: 1, column: 1 },
    })
  })
})

describe('a template says the same whenever it is rendered', () => {
  test.each(['{{ "now" | date: "%s" }}', '{{ incident.timeline | sample | json }}'])(
    '%s',
    (template) => {
      expect(renderTemplate(template, values)).toHaveProperty('problem')
    },
  )
})

describe('a template is bounded', () => {
  test.each([
    ['a huge range', '{% for i in (1..1000000000) %}x{% endfor %}', 'memory alloc limit exceeded'],
    ['a huge template', 'x'.repeat(100_001), 'parse length limit exceeded'],
  ])('%s', (_what, template, message) => {
    expect(renderTemplate(template, values)).toMatchObject({ problem: { message } })
  })

  test('nested loops end', () => {
    const loop = (inner: string): string => `{% for i in (1..30000) %}${inner}{% endfor %}`

    const rendered = renderTemplate(loop(loop('x')), values)

    expect(rendered).toHaveProperty('problem')
  })
})
