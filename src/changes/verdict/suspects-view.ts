import { codeLine, codeSpan } from '../../text/code-span.ts'
import { inlineText } from '../../text/escape.ts'
import { linkUrl } from '../../text/link-url.ts'
import type { TemplateValues } from '../../text/template.ts'
import { showDuration, showUtc, timeOfDay } from '../../time/instant.ts'
import type { CommitRange } from '../change.ts'
import type { FeedSource } from '../feed/feed.ts'
import type { Sentence } from '../sentence.ts'
import { sizeInWords, wholePercent } from './suspect-words.ts'
import type { Suspects } from './suspects-file.ts'
import type { RuledOut, Searched, Suspect, Undo, Verdict } from './verdict.ts'

/**
 * Everything a template may show of the answer to "what changed?", escaped for Markdown. The names are the templates'
 * contract: `docs/templates.md` lists them.
 */
export function suspectsView(suspects: Suspects, repositoryUrl: string): TemplateValues {
  const { verdict, moved } = suspects
  const shown = verdict.suspects.map((suspect) => viewSuspect(suspect, repositoryUrl))
  const isNamed = verdict.answer === 'named'
  return {
    answer: verdict.answer,
    named: isNamed && verdict.namedDeployment === null ? (shown[0] ?? null) : null,
    named_deployment: isNamed ? viewDeployment(verdict, repositoryUrl) : null,
    undo: viewUndo(isNamed ? (verdict.namedDeployment ?? verdict.suspects[0])?.undo : undefined),
    suspects: shown,
    ruled_out: verdict.ruledOut.map((ruledOut) => viewRuledOut(ruledOut)),
    ruled_out_count: verdict.ruledOut.length + verdict.ruledOutMore,
    ruled_out_more: verdict.ruledOutMore,
    rollbacks: verdict.rollbacks.map(markdownSentence),
    moved: moved === null ? null : viewMoved(moved),
    ...viewSearched(verdict.searched),
  }
}

/** A sentence of evidence in Markdown. */
export function markdownSentence(sentence: Sentence): string {
  const pieces = sentence.map((piece) => {
    if (typeof piece === 'string') return piece
    return 'code' in piece ? codeSpan(piece.code) : `“${inlineText(piece.quote, 100)}”`
  })
  return pieces.join('')
}

function viewSuspect(suspect: Suspect, repositoryUrl: string): TemplateValues {
  const { title, url, sha, probability, reasons, undo } = suspect
  return {
    title: inlineText(title, 120) || nameOf(suspect),
    name: nameOf(suspect),
    url: quietUrl(url) ?? quietUrl(repositoryUrl),
    percent: wholePercent(probability),
    confirmed: probability === 1,
    kind: suspect.kind,
    sha: sha === null ? null : sha.slice(0, 7),
    size: suspect.size?.files === 0 ? null : sizeInWords(suspect),
    compare_url: compareUrl(suspect.compare, repositoryUrl),
    reasons: reasons.map(markdownSentence),
    ...viewUndo(undo),
  }
}

/** How people name it in a sentence: never `#57`, which would leave a mention on the pull request. */
function nameOf({ pull, sha }: Suspect): string {
  if (pull !== null) return `pull request ${pull}`
  return sha === null ? 'outside of the repository' : `commit ${sha.slice(0, 7)}`
}

function viewDeployment(verdict: Verdict, repositoryUrl: string): TemplateValues | null {
  const { namedDeployment: deployment } = verdict
  if (deployment === null) return null
  const { environment, at, sha, previousSha, probability, changes } = deployment
  const range = previousSha === null ? null : { base: previousSha, head: sha }
  return {
    environment: environment === '' ? null : inlineText(environment, 100),
    at: showUtc(at),
    percent: wholePercent(probability),
    sha: sha.slice(0, 7),
    changes,
    compare_url: compareUrl(range, repositoryUrl),
  }
}

const longestLine = 1000

function viewUndo(undo: Undo | undefined): TemplateValues {
  return {
    steps: (undo?.steps ?? []).map(({ commands, why }) => ({
      commands: commands.map((line) => codeLine(line, longestLine)),
      why: codeLine(why, longestLine),
    })),
    warnings: (undo?.warnings ?? []).map((warning) => inlineText(warning)),
  }
}

function viewRuledOut({ id, title, url, why }: RuledOut): TemplateValues {
  return {
    title: inlineText(title, 100) || inlineText(id, 100),
    url: quietUrl(url),
    why: markdownSentence(why),
  }
}

function viewMoved({
  from,
  because,
}: {
  readonly from: string | null
  readonly because: readonly string[]
}): TemplateValues {
  return {
    from: from === null ? null : inlineText(from, 120),
    because: because.length === 0 ? null : because.join(' and '),
  }
}

/** What each source of changes tells, in words that follow "searched 41 …". */
const sourceWords: Readonly<Record<FeedSource, string>> = {
  deployments: 'deployed to',
  'deploy-runs': 'deployed by workflow runs',
  releases: 'released',
  pushes: 'merged, not known to be live',
}

function viewSearched(searched: Searched): TemplateValues {
  const { from, until, changes, older, source, environments, environmentWhy, linesRead, gaps } =
    searched
  return {
    searched: {
      from: showUtc(from),
      until: showUtc(until),
      from_time: timeOfDay(from, 'UTC'),
      span: showDuration(from, until),
      changes,
      older,
      source,
      source_words: sourceWords[source],
      environments: listed(environments.map((name) => codeSpan(name))),
      environment_why: environmentWhy,
      lines_read: linesRead,
      gaps: listed(gaps.map((gap) => inlineText(gap))),
    },
  }
}

const mostListed = 8

/** The first few of a list, and how many more there are. */
function listed(items: readonly string[]): readonly string[] {
  const more = items.length - mostListed
  return more > 0 ? [...items.slice(0, mostListed), `${more} more`] : items
}

function compareUrl(range: CommitRange | null, repositoryUrl: string): string | null {
  return range === null
    ? null
    : quietUrl(`${repositoryUrl}/compare/${range.base.slice(0, 12)}...${range.head.slice(0, 12)}`)
}

/**
 * A link that leaves no "mentioned this" behind: being a suspect is no accusation. GitHub offers this host for that purpose;
 * a server of one's own has no such host. Null for what is no address of the web.
 */
function quietUrl(url: string | null): string | null {
  const link = url === null ? null : linkUrl(url)
  return (
    link?.replace(/^https?:\/\/(?:www\.)?github\.com\//i, 'https://redirect.github.com/') ?? null
  )
}
