import type { Unchecked } from '../../migrations/finding.ts'
import {
  acceptedInWords,
  lockInWords,
  pageOf,
  sizeInWords,
} from '../../migrations/show/finding-words.ts'
import { headline } from '../../migrations/show/headline.ts'
import type { LevelledFinding, MigrationReport } from '../../migrations/show/report.ts'
import { uncheckedReasons } from '../../migrations/show/unchecked-reasons.ts'
import { plainLine } from '../../text/escape.ts'
import { codeLines } from './code-lines.ts'

/** A report for people on a terminal: by file, the worst first, each finding with what to do instead. */
export function showReport(report: MigrationReport): string {
  const { findings, unchecked, assumptions } = report
  const paths = [...new Set(findings.map(({ path }) => path))]
  const told = new Set<string>()
  const files = paths.map((path) => {
    const here = findings.filter((finding) => finding.path === path)
    return [
      plainLine(path, longestPath),
      ...here.map((finding) => showFinding(finding, told)),
    ].join('\n')
  })
  return [
    headline(report),
    ...files,
    ...showUnchecked(unchecked),
    ...showAssumptions(assumptions),
  ].join('\n\n')
}

const longestPath = 500

/** Characters of a sentence of ours, which may name things of the file. */
const longestSentence = 600

/** `told` are the recipes that were shown: the same one is not shown again. */
function showFinding(finding: LevelledFinding, told: Set<string>): string {
  const { level, line, what, rule, recipe } = finding
  const facts = [rule, lockInWords(finding), sizeInWords(finding), acceptedInWords(finding)]
  const indent = ' '.repeat(16)
  const key = `${recipe.how}\n${recipe.code}`
  const isTold = told.has(key) || finding.acknowledged !== null
  told.add(key)
  return [
    `${String(line).padStart(5)}  ${level.padEnd(7)}  ${plainLine(what, longestSentence)}`,
    `${indent}${plainLine(facts.filter((fact) => fact !== '').join(' · '), longestSentence)}`,
    ...(isTold ? [] : showRecipe(finding).map((text) => `${indent}${text}`.trimEnd())),
  ].join('\n')
}

function showRecipe(finding: LevelledFinding): readonly string[] {
  const { how, code } = finding.recipe
  return [
    ...(how === '' ? [] : [`Instead: ${plainLine(how, longestSentence)}`]),
    ...codeLines(code).map((line) => `  ${line}`),
    `More: ${pageOf(finding)}`,
  ]
}

/** So many reasons are told, and so many places of each. */
const most = { reasons: 30, places: 5 }

function showUnchecked(unchecked: readonly Unchecked[]): readonly string[] {
  if (unchecked.length === 0) return []
  const reasons = uncheckedReasons(unchecked)
  const lines = reasons.slice(0, most.reasons).map(({ why, places }) => {
    const shown = places.slice(0, most.places).map(({ path, line }) => `${path}:${line}`)
    const more = places.length - shown.length
    const where = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    return `  ${plainLine(`${where}: ${why}`, longestSentence)}`
  })
  const more = reasons.length - lines.length
  const rest = more > 0 ? [`  and ${more} more reasons`] : []
  return [['Not checked, so nobody here can say whether it blocks:', ...lines, ...rest].join('\n')]
}

function showAssumptions(assumptions: MigrationReport['assumptions']): readonly string[] {
  if (assumptions.length === 0) return []
  const lines = assumptions.map(({ what, setting }) => {
    const say = setting === null ? '' : ` [${setting}]`
    return `  ${plainLine(`${what}${say}`, longestSentence)}`
  })
  const head =
    'Taken for granted; what you know better, say under `migrations:` in .github/incident-loop.yml:'
  return [[head, ...lines].join('\n')]
}
