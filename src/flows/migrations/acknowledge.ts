import type { Finding } from '../../migrations/finding.ts'
import type { RewrittenFile } from '../../migrations/judgement-plan.ts'
import { acknowledge } from '../../migrations/sql/acknowledge.ts'
import { readDirectives } from '../../migrations/sql/directives.ts'

/**
 * The findings, those accepted that are about a migration which ran and was edited, where a comment for the whole file accepts them:
 * such a file is not judged, so nobody else reads its comments. `ruleIds` are the rules there are.
 */
export function acceptEdits(
  findings: readonly Finding[],
  rewritten: readonly RewrittenFile[],
  ruleIds: readonly string[],
): readonly Finding[] {
  const texts = new Map(rewritten.map(({ path, text }) => [path, text]))
  return findings.flatMap((finding) => {
    const text = texts.get(finding.path)
    if (text === undefined) return [finding]
    const language = /\.sql$/i.test(finding.path) ? 'sql' : 'code'
    const { directives } = readDirectives(text, language, ruleIds)
    return acknowledge(
      [finding],
      directives.filter(({ about }) => about === null),
    )
  })
}
