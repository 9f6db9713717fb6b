import type { Finding } from '../finding.ts'
import type { Directive } from './directives.ts'

/** The findings of one file, those accepted that a comment of it is about; a comment about the statement comes before one about the file. */
export function acknowledge(
  findings: readonly Finding[],
  directives: readonly Directive[],
): readonly Finding[] {
  const nearestFirst = [
    ...directives.filter(({ about }) => about !== null),
    ...directives.filter(({ about }) => about === null),
  ]
  return findings.map((finding) => {
    const directive = nearestFirst.find((candidate) => isAbout(candidate, finding))
    if (directive === undefined || finding.acknowledged !== null) return finding
    return { ...finding, acknowledged: { by: directive.by, reason: directive.reason } }
  })
}

function isAbout({ about, rules }: Directive, { rule, line, endLine }: Finding): boolean {
  if (rules !== null && !rules.includes(rule)) return false
  return about === null || (line <= about.to && endLine >= about.from)
}
