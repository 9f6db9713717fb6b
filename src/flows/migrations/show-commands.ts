import type { Problem } from '../../config/problem.ts'
import { type Level, levels } from '../../migrations/level.ts'
import { acceptedInWords, pageOf } from '../../migrations/show/finding-words.ts'
import { headline } from '../../migrations/show/headline.ts'
import type { LevelledFinding, MigrationReport } from '../../migrations/show/report.ts'
import { plainLine } from '../../text/escape.ts'
import { codeLines } from './code-lines.ts'

/** A remark on lines of a file. */
export interface Annotation {
  readonly level: Level
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly title: string
  /** One line, or several where code is part of it. */
  readonly message: string
}

/** GitHub shows so many annotations of a level for a step, and drops the rest. */
const mostOfLevel = 10

/**
 * A report as remarks on the lines it is about, the worst first, at most ten of a level: GitHub shows no more. What was not checked
 * is a warning, on its line too.
 */
export function annotationsOf({ findings, unchecked }: MigrationReport): readonly Annotation[] {
  const open = unchecked.map(
    ({ path, line, why }): Annotation => ({
      level: 'warning',
      path,
      line,
      endLine: line,
      title: 'Not checked',
      message: `Not checked: ${plainLine(why, longest)}.`,
    }),
  )
  const all = [...findings.map(annotationOf), ...open]
  return levels.flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfLevel))
}

/** Characters of a sentence. */
const longest = 600

function annotationOf(finding: LevelledFinding): Annotation {
  const { level, path, line, endLine, rule, what, recipe } = finding
  const accepted = acceptedInWords(finding)
  const sentences = [
    plainLine(what, longest),
    ...(accepted === '' ? [plainLine(recipe.how, longest)] : [`${plainLine(accepted, longest)}.`]),
  ]
  return {
    level,
    path,
    line,
    endLine,
    title: rule,
    message: [
      sentences.filter((sentence) => sentence !== '').join(' '),
      ...(accepted === '' ? codeLines(recipe.code) : []),
      pageOf(finding),
    ].join('\n'),
  }
}

/**
 * A report as workflow commands, for a step that runs the command line. Nothing in it can begin a command of its own. Source:
 * docs.github.com, workflow commands.
 */
export function showCommands(report: MigrationReport): string {
  const annotations = annotationsOf(report)
  const left = report.findings.length + report.unchecked.length - annotations.length
  const more = left > 0 ? ` ${left} more are not shown here: GitHub takes ten of a level.` : ''
  return [...annotations.map(commandOf), `${plainLine(headline(report), longest)}${more}`].join(
    '\n',
  )
}

/** What is wrong with a file that a person wrote, as a workflow command. */
export function problemCommand({ file, line, column, message }: Problem): string {
  const place = `file=${propertyOf(plainLine(file, longest))},line=${line},col=${column}`
  return `::error ${place}::${dataOf(plainLine(message, longest))}`
}

function commandOf({ level, path, line, endLine, title, message }: Annotation): string {
  const properties = [
    `file=${propertyOf(plainLine(path, longest))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    `title=${propertyOf(title)}`,
  ]
  return `::${level} ${properties.join(',')}::${dataOf(message)}`
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
