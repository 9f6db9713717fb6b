import { tablesTouched } from '../../migrations/tables-touched.ts'
import { showDuration } from '../../time/instant.ts'
import type { ChangeKind } from '../change.ts'
import type { FeedEntry, FeedSource } from '../feed/feed.ts'
import { began, type Question } from '../question.ts'
import type { WordMatch } from '../ranking/candidate.ts'
import type { Piece, Sentence } from '../sentence.ts'

/** What is known of a suspect when its reasons are told. */
export interface Evidence {
  readonly entry: FeedEntry
  readonly question: Question
  /** Words of the report found in it, the most telling first. */
  readonly matches: readonly WordMatch[]
  /** The services that the report names and its paths belong to. */
  readonly services: readonly string[]
  /** What a migration in it would lock or lose; null for nothing obvious. */
  readonly hazard: Sentence | null
  /** What says when changes went live. */
  readonly source: FeedSource
}

/** Why a change is suspected: sentences made of evidence, the strongest first; at most five. */
export function tellReasons(evidence: Evidence): readonly Sentence[] {
  const sentences = reasons.flatMap((reason) => {
    const sentence = reason(evidence)
    return sentence === null ? [] : [sentence]
  })
  return sentences.slice(0, maximumReasons)
}

const maximumReasons = 5

const reasons: readonly ((evidence: Evidence) => Sentence | null)[] = [
  timing,
  ({ hazard }) => hazard,
  changedLines('deleted-line', 'deletes lines with '),
  changedLines('added-line', 'adds lines with '),
  namedByPath,
  namedByWords,
  ({ services }) =>
    services.length === 0 ? null : ['changes ', ...codes(services), ', which the report names'],
  byKind,
  takenBackSince,
]

function timing({ entry, question, source }: Evidence): Sentence {
  const { landing, change } = entry
  if (landing.state !== 'live') {
    return [`${change.external === null ? 'merged' : 'done'} ${whenTold(change.at, question)}`]
  }
  const { environment, startedAt, liveAt } = landing.carrier
  const where: Sentence = environment === '' ? [] : [' to ', { code: environment }]
  if (liveAt === null) {
    return [
      'its deployment',
      ...where,
      `, begun ${whenTold(startedAt, question)}, has not succeeded`,
    ]
  }
  if (startedAt >= question.startedAt || liveAt > question.startedAt) {
    return ['was being deployed', ...where, ` when ${began(question)}`]
  }
  const did = source === 'releases' ? 'released' : 'deployed'
  return [did, ...where, ` ${whenTold(liveAt, question)}`]
}

function whenTold(since: string, question: Question): string {
  if (since >= question.startedAt) return `just as ${began(question)}`
  const before = showDuration(since, question.startedAt)
  return `${before === '0 min' ? 'less than a minute' : before} before ${began(question)}`
}

/** Words that more than this share of the changes have say nothing about one of them. */
const tellingRarity = 0.5

/** Beside a rare word, one that is not this share as rare only distracts. */
const besideTheBest = 0.7

const wordsShown = 3

function changedLines(where: WordMatch['where'], says: string) {
  return ({ matches }: Evidence): Sentence | null => {
    const words = telling(matches, where)
    return words.length === 0 ? null : [says, ...codes(words), `, named in the report`]
  }
}

function namedByPath({ matches, entry }: Evidence): Sentence | null {
  const [word] = telling(matches, 'path')
  if (word === undefined) return null
  const path = entry.change.files
    .map((file) => file.path)
    .find((name) => name.toLowerCase().includes(word.toLowerCase()))
  return path === undefined
    ? ['its paths say ', { quote: word }, ', as the report does']
    : ['touches ', { code: path }, '; the report says ', { quote: word }]
}

function namedByWords({ matches }: Evidence): Sentence | null {
  const inTitle = telling(matches, 'title')
  const inBody = telling(matches, 'body')
  if (inTitle.length > 0) return ['its title says ', ...quotes(inTitle), ', as the report does']
  return inBody.length === 0
    ? null
    : ['its description says ', ...quotes(inBody), ', as the report does']
}

function telling(matches: readonly WordMatch[], where: WordMatch['where']): readonly string[] {
  const [best = 0] = matches.map(({ rarity }) => rarity).toSorted((a, b) => b - a)
  return matches
    .filter((match) => match.where === where && match.rarity >= tellingRarity)
    .filter(({ rarity }) => rarity >= best * besideTheBest)
    .slice(0, wordsShown)
    .map(({ word }) => word)
}

/** Kinds whose sort is a reason by itself; code is what most changes are. */
const kindReasons: Partial<Readonly<Record<ChangeKind, string>>> = {
  'feature-flag': 'changes a feature flag',
  config: 'changes configuration',
  infrastructure: 'changes infrastructure',
  dependency: 'updates dependencies',
  test: 'touches tests and documents only',
  docs: 'touches documents only',
}

/** The first kind is the most telling, as the kinds are in the order of their table. */
function byKind({ entry, hazard }: Evidence): Sentence | null {
  const [first] = entry.kinds
  if (first === undefined || (first === 'migration' && hazard !== null)) return null
  if (first === 'migration') return tellTables(entry)
  const says = kindReasons[first]
  return says === undefined ? null : [says]
}

/** The tables are what an engineer looks for; without the lines nobody knows them. */
function tellTables({ change }: FeedEntry): Sentence {
  const tables = tablesTouched((change.lines?.added ?? []).join('\n')).slice(0, wordsShown)
  return tables.length === 0
    ? ['changes the database schema']
    : ['its migration changes ', ...codes(tables)]
}

function takenBackSince({ entry: { landing, takenBack }, question }: Evidence): Sentence | null {
  if (landing.state === 'live' && landing.goneAt !== null) {
    const isBefore = landing.goneAt < question.startedAt
    return ['was rolled back ', isBefore ? whenTold(landing.goneAt, question) : 'since']
  }
  if (takenBack === null) return null
  const by: Piece =
    takenBack.pull === null ? { quote: takenBack.title } : `pull request ${takenBack.pull}`
  return takenBack.at === null
    ? ['is taken back by ', by, ', which is not live yet']
    : ['was taken back since by ', by]
}

function codes(words: readonly string[]): Sentence {
  return separated(words.map((code) => ({ code })))
}

function quotes(words: readonly string[]): Sentence {
  return separated(words.map((quote) => ({ quote })))
}

function separated(pieces: readonly Piece[]): Sentence {
  return pieces.flatMap((piece, index) => {
    if (index === 0) return [piece]
    return [index === pieces.length - 1 ? ' and ' : ', ', piece]
  })
}
