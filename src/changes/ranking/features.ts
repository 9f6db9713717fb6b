import { foldersNamed } from './folders-named.ts'
import type { Look } from './look.ts'
import { type Column, type PlaceName, wholeReport } from './matches.ts'
import { piecesOfPaths } from './pieces.ts'
import type { SeenCandidate } from './scene.ts'
import { hasTitleKind, type TitleKind } from './title-kinds.ts'

/** One number for each candidate, newest first. */
export type Feature = (look: Look) => Column

/**
 * Everything the ranking weighs, by name; weights.json says how much. None asks who made a change.
 * A change of a name or of what it measures needs `npm run train:culprits`.
 */
export const features: Readonly<Record<string, Feature>> = {
  'title score of ideal': ofIdeal('title'),
  'title score of best': ofBest('title'),
  'title words only here': logOnlyHere('title'),
  'body score of best': ofBest('body'),
  'body coverage': (look) => look.matches.body.coverage,
  'path score of ideal': ofIdeal('path'),
  'path rarest word': (look) => look.matches.path.rarest,
  'text score': logScore('text'),
  'text score of best': ofBest('text'),
  'text rarest word': (look) => look.matches.text.rarest,
  'text overlap': (look) => look.matches.text.overlap,
  'pieces of paths': (look) => piecesOfPaths(look.scene),
  'folder named': (look) => foldersNamed(look.scene),
  'compound name': compoundName,

  'deleted lines score of ideal': ofIdeal('deleted'),
  'added lines score of ideal': ofIdeal('added'),
  'added lines overlap': (look) => look.matches.added.overlap,
  'lines overlap': (look) => look.matches.lines.overlap,
  'headings score': logScore('headings'),
  'headings coverage': (look) => look.matches.headings.coverage,
  'all words only here': logOnlyHere('all'),

  'newer changes': each((_, place) => Math.log1p(place)),
  'newer changes, weak text': newerWhenTextIsWeak,
  'place in the window': (look) => {
    return look.scene.seen.map((_, place) => place / look.scene.seen.length)
  },
  'under 1 h': each(({ hoursBefore }) => Number(hoursBefore < 1)),
  'under 24 h': each(({ hoursBefore }) => Number(hoursBefore < 24)),
  'under 72 h': each(({ hoursBefore }) => Number(hoursBefore < 72)),

  'title: revert': titleKind('revert'),
  'title: revert that the report is about': (look) => {
    const best = ofBest('text')(look)
    return titleKind('revert')(look).map((revert, place) => revert * (best[place] ?? 0))
  },
  'title: reland': titleKind('reland'),
  'title: fix': titleKind('fix'),
  'title: add': titleKind('add'),
  'title: docs': titleKind('docs'),
  'title: style': titleKind('style'),
  'title: speed': titleKind('speed'),
  'only dependencies': each(({ candidate }) => isOnly('dependency', candidate.kinds)),
  'only config': each(({ candidate }) => isOnly('config', candidate.kinds)),
  'lines deleted': each(({ candidate }) => logSum(candidate.files.map(({ deleted }) => deleted))),

  'migration, report of data': (look) => {
    const about = aboutData.test(look.scene.text)
    return look.scene.seen.map(({ candidate }) => {
      return Number(about && candidate.kinds.includes('migration'))
    })
  },

  'touched later': (look) => look.neighbours.touchedLater,
  undone: (look) => look.neighbours.undone,
  'alike places of best': (look) => shareOfBest(look.alike.places),
  'alike words of best': (look) => shareOfBest(look.alike.words),
}

const aboutData =
  /\bdatabase|\bmysql|\bpostgres|\bsql\b|\bquery|\bqueries|\btable\b|\bmigration|\bindex\b/i

function each(measure: (seen: SeenCandidate, place: number) => number): Feature {
  return ({ scene }) => scene.seen.map(measure)
}

function logScore(place: PlaceName): Feature {
  return ({ matches }) => matches[place].score.map(Math.log1p)
}

function ofIdeal(place: PlaceName): Feature {
  return ({ scene, matches }) => {
    const ideal = wholeReport(scene)
    return matches[place].score.map((score) => score / ideal)
  }
}

function ofBest(place: PlaceName): Feature {
  return ({ matches }) => shareOfBest(matches[place].score)
}

function logOnlyHere(place: PlaceName): Feature {
  return ({ matches }) => matches[place].onlyHere.map(Math.log1p)
}

function titleKind(kind: TitleKind): Feature {
  return each(({ candidate }) => Number(hasTitleKind(kind, candidate.title)))
}

/** Recency says the more the less the report's words point at anything. */
function newerWhenTextIsWeak({ scene, matches }: Look): Column {
  const strongest = matches.text.coverage.reduce((most, one) => Math.max(most, one), 0)
  return scene.seen.map((_, place) => Math.log1p(place) * (1 - strongest))
}

function compoundName({ scene }: Look): Column {
  return scene.seen.map(({ fields }) => {
    const hits = [...fields.title.hits, ...fields.body.hits, ...fields.path.hits]
    return hits.reduce((most, { asked }) => {
      const { word = '', rarity = 0 } = scene.asked[asked] ?? {}
      return word.startsWith('=') ? Math.max(most, rarity) : most
    }, 0)
  })
}

function isOnly(kind: string, kinds: readonly string[]): number {
  return Number(kinds.length === 1 && kinds[0] === kind)
}

function logSum(values: readonly number[]): number {
  return Math.log1p(values.reduce((sum, value) => sum + value, 0))
}

function shareOfBest(column: Column): Column {
  const best = column.reduce((most, one) => Math.max(most, one), 0)
  return best === 0 ? column : column.map((one) => one / best)
}
