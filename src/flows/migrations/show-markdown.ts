import type { Unchecked } from '../../migrations/finding.ts'
import type { Level } from '../../migrations/level.ts'
import {
  acceptedInWords,
  lockInWords,
  pageOf,
  sizeInWords,
} from '../../migrations/show/finding-words.ts'
import { counted, headline } from '../../migrations/show/headline.ts'
import type { LevelledFinding, MigrationReport } from '../../migrations/show/report.ts'
import { uncheckedReasons } from '../../migrations/show/unchecked-reasons.ts'
import { codeLine, codeSpan } from '../../text/code-span.ts'
import { inlineText } from '../../text/escape.ts'
import { pathUrl } from '../run/path-url.ts'

/** Where the things of a report are on the web; null where nowhere. */
export interface ReportLinks {
  /** The files as they were judged: `https://github.com/acme/shop/blob/<sha>`. */
  readonly files: string | null
  /** The files as they were before, for those that are gone. */
  readonly filesBefore: string | null
  /** Our documentation: the folder that holds `docs`. */
  readonly pages: string | null
}

/** A report as Markdown for the page of a run: a table, what to do instead, and what was not checked. */
export function reportMarkdown(report: MigrationReport, links: ReportLinks): string {
  const { findings, unchecked, assumptions } = report
  const parts = [
    `## Migrations\n\n**${inlineText(headline(report))}**`,
    tableOf(findings, links),
    recipesOf(findings, links),
    uncheckedOf(unchecked, links),
    assumptionsOf(assumptions),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** So many findings are shown; nobody mends more in one go, and pages of runs have their limits. */
const mostShown = 50

const icons: Readonly<Record<Level, string>> = { error: '🛑', warning: '⚠️', notice: 'ℹ️' }

function tableOf(findings: readonly LevelledFinding[], links: ReportLinks): string {
  if (findings.length === 0) return ''
  const rows = findings.slice(0, mostShown).map((finding) => {
    const { level, what } = finding
    const accepted = acceptedInWords(finding)
    const cells = [
      `${icons[level]} ${level}`,
      placeOf(finding, links),
      `${proseOf(what)}${accepted === '' ? '' : ` _${proseOf(accepted)}_`}`,
      [lockInWords(finding), sizeInWords(finding)].filter((text) => text !== '').join('; '),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const more = findings.length - rows.length
  return [
    '| | Where | What happens | Lock |',
    '|---|---|---|---|',
    ...rows,
    ...(more > 0 ? ['', `And ${more} more.`] : []),
  ].join('\n')
}

/** A file and line, by the name of the file: folders are in the link, and make the column too wide. */
function placeOf(
  { path, line, rule }: Pick<Unchecked, 'path' | 'line'> & { readonly rule?: string },
  links: ReportLinks,
): string {
  const files = rule === 'deleted-migration' ? links.filesBefore : links.files
  const parts = path.split('/')
  const isOfOne = /^(?:up|migration)\.sql$/.test(parts.at(-1) ?? '')
  // A bar would end the cell, in code too.
  const shown = parts
    .slice(isOfOne ? -2 : -1)
    .join('/')
    .replaceAll('|', '¦')
  const name = codeSpan(`${shown}:${line}`, 120)
  return files === null ? name : `[${name}](${files}/${pathUrl(path)}#L${line})`
}

/** A sentence of ours, whose names between backticks are code. Code never touches code, as it would run together. */
function proseOf(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index, parts) => {
      if (index % 2 === 1) return part.trim() === '' ? '' : inCell(part)
      return part === '' && index > 0 && index < parts.length - 1 ? ' ' : spaced(part)
    })
    .join('')
}

/** Code in a cell of a table, which a bar would end. */
function inCell(code: string): string {
  return codeSpan(code.replaceAll('|', '¦'))
}

/** Escaping trims, and what stands beside code needs its blanks. */
function spaced(part: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? []
  const gap = (blank: string) => (blank === '' ? '' : ' ')
  return text === '' ? gap(before) : `${gap(before)}${inlineText(text, 600)}${gap(after)}`
}

/** So many recipes are shown. */
const mostRecipes = 20

/** What to do instead, each way once with the places it is for. */
function recipesOf(findings: readonly LevelledFinding[], links: ReportLinks): string {
  const byRecipe = new Map<string, LevelledFinding[]>()
  for (const finding of findings) {
    const { how, code } = finding.recipe
    if (finding.acknowledged !== null || (how === '' && code === '')) continue
    const key = [finding.rule, how, code].join('\n')
    byRecipe.set(key, [...(byRecipe.get(key) ?? []), finding])
  }
  return [...byRecipe.values()]
    .slice(0, mostRecipes)
    .map((same) => recipeOf(same, links))
    .join('\n\n')
}

function recipeOf(findings: readonly LevelledFinding[], links: ReportLinks): string {
  const [first] = findings
  if (first === undefined) return ''
  const { rule, recipe } = first
  const places = findings.slice(0, 5).map((finding) => placeOf(finding, links))
  const page =
    links.pages === null ? codeSpan(pageOf(first)) : `[${rule}](${links.pages}/${pageOf(first)})`
  return [
    `<details><summary>Instead: ${inlineText(rule)}${findings.length > 1 ? ` (${findings.length} times)` : ''}</summary>`,
    '',
    `${places.join(', ')}: ${proseOf(recipe.how)} More: ${page}`,
    ...(recipe.code.trim() === '' ? [] : ['', fencedCode(recipe.language, recipe.code)]),
    '',
    '</details>',
  ].join('\n')
}

/** Code between fences; what could end them is dropped. */
function fencedCode(language: string, code: string): string {
  const lines = code
    .trimEnd()
    .split('\n')
    .map((line) => `${/^ */.exec(line)?.[0] ?? ''}${codeLine(line, 600)}`.trimEnd())
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
}

/** So many places of a reason are shown. */
const mostPlaces = 5

function uncheckedOf(unchecked: readonly Unchecked[], links: ReportLinks): string {
  if (unchecked.length === 0) return ''
  const reasons = uncheckedReasons(unchecked)
  const lines = reasons.slice(0, mostShown).map(({ why, places }) => {
    const shown = places.slice(0, mostPlaces).map((place) => placeOf(place, links))
    const more = places.length - shown.length
    return `- ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${proseOf(why)}`
  })
  const more = reasons.length - lines.length
  return [
    '### Not checked',
    '',
    `${counted(unchecked.length, 'place')} of which nobody here can say whether it blocks:`,
    '',
    ...lines,
    ...(more > 0 ? [`- and ${more} more reasons`] : []),
  ].join('\n')
}

function assumptionsOf(assumptions: MigrationReport['assumptions']): string {
  if (assumptions.length === 0) return ''
  const settings = assumptions.flatMap(({ setting }) => (setting === null ? [] : [`  ${setting}`]))
  const sentences = assumptions.map(({ what }) => `- ${proseOf(what)}`)
  const say =
    settings.length === 0
      ? []
      : [
          '',
          'What you know better, say in `.github/incident-loop.yml`:',
          '',
          fencedCode('yaml', ['migrations:', ...settings].join('\n')),
        ]
  return ['### Taken for granted', '', ...sentences, ...say].join('\n')
}
