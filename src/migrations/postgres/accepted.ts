import type { Finding } from '../finding.ts'
import type { MigrationSteps, SqlPiece } from '../migration-file.ts'
import { ruleIds } from '../rule-ids.ts'
import { acknowledge } from '../sql/acknowledge.ts'
import { type Directive, readDirectives } from '../sql/directives.ts'
import type { Judging } from './judging.ts'

/** Comments of one file that are listened to; nobody writes more, and a hostile file could make every finding look at all. */
const mostDirectives = 1000

/** Reads the comments of a file that accept findings: those of its SQL, and those of its code that were read with it. */
export function noteDirectives(
  judging: Judging,
  { path, pieces, directives = [] }: MigrationSteps,
): void {
  const noted = [...directives]
  for (const piece of pieces) {
    if (piece.written !== 'file') continue
    const read = readDirectives(piece.sql, 'sql', ruleIds)
    noted.push(...read.directives.map((directive) => moved(directive, piece)))
    for (const { line, what } of read.problems) {
      judging.unchecked.push({
        path,
        line: piece.line + line - 1,
        why: `comment that means no rule: ${what}`,
      })
    }
  }
  if (noted.length > 0) judging.directives.set(path, noted.slice(0, mostDirectives))
}

/** The findings, those accepted that a comment of their file is about. */
export function accepted(
  findings: readonly Finding[],
  directives: ReadonlyMap<string, readonly Directive[]>,
): readonly Finding[] {
  if (directives.size === 0) return findings
  return findings.flatMap((finding) => acknowledge([finding], directives.get(finding.path) ?? []))
}

function moved(directive: Directive, { line }: SqlPiece): Directive {
  const by = line - 1
  const { about } = directive
  return {
    ...directive,
    line: directive.line + by,
    about: about === null ? null : { from: about.from + by, to: about.to + by },
  }
}
