import { describe, expect, test } from 'vitest'
import { renderDefault } from '../../../src/config/own-template.ts'
import { renderIncident } from '../../../src/incident/render-incident.ts'
import { at, incidentOf, set } from './facts.ts'

const incident = incidentOf(set('14:01', 'SEV1'))

function render(overrides: Readonly<Record<string, string>> = {}) {
  const clock = { deadlines: [], now: at('14:05') }
  return renderIncident(
    incident,
    { suspects: null, clock },
    {
      templates,
      overrides: new Map(Object.entries(overrides)),
      zone: 'UTC',
      links: { repositoryUrl: 'https://github.com/acme/shop', recordsBranch: 'incident-records' },
      runbooks: [],
      checklist: [],
    },
  )
}

/** Those that this incident has no need of fail when they are rendered; of the texts to send all but one are left out. */
const templates = {
  'status-comment': '{{ incident.severity }}',
  'what-changed': '{{ changes.answer }}',
  'record-summary': '{{ incident.name }}',
  'record-timeline': '{{ incident.timeline.size }}',
  'record-updates': '{% nope %}',
  'record-actions': '{% nope %}',
  reply: '{% nope %}',
  reminder: '{% nope %}',
  'notice-post-mortem': '{% nope %}',
  'notice-escalated': '{% nope %}',
  'notice-resolved': '{% nope %}',
  'notice-full': '{% nope %}',
  'text-acknowledged': '',
  'text-investigating': '',
  'text-resolved': '',
  'text-customer-mail': '',
  'text-internal': '{{ news.title }}',
}

const defaults = {
  statusComment: 'SEV1',
  record: { summary: 'INC-42', updates: '', changes: '', timeline: '2', actions: '' },
  communication: [
    {
      name: 'text-internal',
      title: 'To colleagues who are not on it',
      text: 'Checkout is down',
    },
  ],
}

test('every text comes from its template', () => {
  expect(render()).toEqual({ ...defaults, problems: [] })
})

describe('a template of the repository', () => {
  test('takes the place of ours', () => {
    const texts = render({ 'record-summary.md': 'We call it {{ incident.title }}' })

    expect(texts).toEqual({
      ...defaults,
      record: { ...defaults.record, summary: 'We call it Checkout is down' },
      problems: [],
    })
  })

  test('that is none of ours is not looked at', () => {
    expect(render({ 'other.md': '{{ nope }}' })).toEqual({ ...defaults, problems: [] })
  })

  test('with a problem is reported by file, line and column, and ours stands in', () => {
    const texts = render({ 'status-comment.md': 'Hi\n {{ incident.sevrity }}' })

    expect(texts).toEqual({
      ...defaults,
      problems: [
        {
          file: '.github/incident-loop/status-comment.md',
          line: 2,
          column: 5,
          message:
            'undefined variable: incident.sevrity. Names that can be used are listed in docs/templates.md; the default template is used until then.',
        },
      ],
    })
  })

  test('all problems are reported at once', () => {
    const { problems } = render({ 'record-timeline.md': '{% nope %}', 'status-comment.md': '{{' })

    expect(problems.map((problem) => problem.file)).toEqual([
      '.github/incident-loop/status-comment.md',
      '.github/incident-loop/record-timeline.md',
    ])
  })
})

test('a template we ship that fails is our bug, and says so', () => {
  expect(() => renderDefault('{{ nope }}', {})).toThrow(
    new Error('a shipped template failed: undefined variable: nope'),
  )
})
