import fc from 'fast-check'

/** What somebody does to a draft; places are counted around the draft, so that any number is one. */
type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly lines: readonly string[] }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | {
      readonly kind: 'change'
      readonly at: number
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'repeat'; readonly at: number; readonly to: number }
  /** All lines that match. */
  | { readonly kind: 'remove'; readonly what: string }
  | { readonly kind: 'replace'; readonly what: string; readonly by: string }
  | { readonly kind: 'below'; readonly what: string; readonly lines: readonly string[] }

/** Lines as people write them, and as they break things with. */
const anyLine = fc.oneof(
  fc.constantFrom(
    'We saw it on a graph at first.',
    '- It was slow, @maria says',
    '- [ ] Ask the provider (Owner: @chen)',
    '| Ours | prevent | @ana | 2026-12-24 | |',
    '## A heading',
    'Under it',
    '---',
    '===',
    '```',
    '~~~',
    '<details>',
    '<!--',
    '-->',
    '<!-- a hidden note -->',
    '    code',
    'key: value',
    'title: Ours',
    '# a comment',
    '> {{ incident.title }} {% part facts %} $& $1',
    '\u2028',
    '',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
)

const anyText = fc.array(anyLine, { minLength: 1, maxLength: 4 })
const anyPlace = fc.nat({ max: 400 })
const anySection = fc.constantFrom(
  ...['Summary', 'Impact', 'Detection', 'Timeline', 'Contributing factors', 'Action items'],
  ...['What went well', 'What went poorly', 'Where we got lucky', 'Supporting data'],
)
const anyPart = fc.constantFrom(
  ...['facts', 'impact', 'detection', 'timeline', 'cause', 'actions', 'metrics', 'changes'],
)

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: anyPlace, lines: anyText }),
  fc.record({
    kind: fc.constant('delete' as const),
    at: anyPlace,
    count: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    at: anyPlace,
    before: fc.constantFrom('', '', ' ', '> ', 'x '),
    after: fc.constantFrom(' # ours', '!', ' ', ' |', ''),
  }),
  fc.record({ kind: fc.constant('repeat' as const), at: anyPlace, to: anyPlace }),
  fc.record({
    kind: fc.constant('below' as const),
    what: anySection.map((name) => `^## ${name}$`),
    lines: anyText.map((lines) => ['', ...lines, '']),
  }),
  fc.record({
    kind: fc.constant('below' as const),
    what: fc.constantFrom('^\\|---\\|---\\|---\\|---\\|', '^\\| Alert on'),
    lines: fc.constant(['| Ours too | process | @chen | 2026-12-24 | |']),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    what: fc.oneof(
      anyPart.map((name) => `^<!-- incident-loop:part ${name} `),
      anyPart.map((name) => `^<!-- incident-loop:end ${name} `),
      fc.constantFrom(
        ...[
          '^<!-- guide: ',
          '^<!-- incident-loop:draft ',
          '^\\| Alert on',
          '^\\| .* \\|$',
          '^---$',
        ],
      ),
    ),
  }),
  fc.record({
    kind: fc.constant('replace' as const),
    what: fc.constantFrom(
      '^title: .*',
      '^severity: .*',
      '^impact: .*',
      '^status: .*',
      '^authors: .*',
    ),
    by: fc.constantFrom('title: Ours', 'impact: "none: really"', 'severity: sev1', 'status: [', ''),
  }),
)

/** What people do to a draft between two runs, and how their editors end lines then. */
export interface Edits {
  readonly edits: readonly Edit[]
  readonly ends: 'kept' | 'CRLF' | 'mixed' | 'LF'
}

export const anyEdits: fc.Arbitrary<Edits> = fc.record({
  edits: fc.array(anyEdit, { maxLength: 6 }),
  ends: fc.constantFrom('kept', 'kept', 'CRLF', 'mixed', 'LF'),
})

/** The draft after people were at it. */
export function editDraft(draft: string, { edits, ends }: Edits): string {
  return withLineEnds(edits.reduce(editLines, draft.split('\n')), ends)
}

function editLines(lines: readonly string[], edit: Edit): readonly string[] {
  const place = (at: number) => at % lines.length
  switch (edit.kind) {
    case 'insert':
      return lines.toSpliced(place(edit.at), 0, ...edit.lines)
    case 'delete':
      return lines.toSpliced(place(edit.at), edit.count)
    case 'change': {
      const line = lines[place(edit.at)] ?? ''
      const changed = line.replace(/(?=\r?$)/, () => edit.after)
      return lines.with(place(edit.at), `${edit.before}${changed}`)
    }
    case 'repeat': {
      const line = lines[place(edit.at)] ?? ''
      // Which of two was ours is not to be told.
      return isGuide(line) ? lines : lines.toSpliced(place(edit.to), 0, line)
    }
    case 'remove':
      return lines.filter((line) => !new RegExp(edit.what).test(line))
    case 'replace':
      return lines.map((line) => line.replace(new RegExp(edit.what), () => edit.by))
    case 'below':
      return lines.flatMap((line) =>
        new RegExp(edit.what).test(line) ? [line, ...edit.lines] : [line],
      )
  }
}

/** Whether a line is guidance of a draft. */
export function isGuide(line: string): boolean {
  return /^<!-- guide: .* -->\r?$/.test(line)
}

function withLineEnds(lines: readonly string[], ends: Edits['ends']): string {
  if (ends === 'kept') return lines.join('\n')
  const bare = lines.map((line) => line.replace(/\r+$/, ''))
  if (ends === 'LF') return bare.join('\n')
  return bare
    .map((line, index) =>
      index === bare.length - 1 || (ends === 'mixed' && index % 3 > 0) ? line : `${line}\r`,
    )
    .join('\n')
}
