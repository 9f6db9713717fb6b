import { shiftTime } from '../../clock.ts'
import type { ShopChange } from './changes.ts'

/**
 * The small change of every week from June to 2026-11-18: a dependency on Mondays, the catalogue
 * on Wednesdays, wording on Fridays. Wednesday's and Friday's go to production the same day.
 */
export function routineChanges(): readonly ShopChange[] {
  const weeks = Array.from({ length: 25 }, (_, week) => week)
  return weeks
    .flatMap((week) => [dependency(week), catalogue(week), wording(week)])
    .filter((change) => change.at < '2026-11-19')
}

function dependency(week: number): ShopChange {
  const name = pick(packages, week)
  const version = (patch: number) => `4.${pick(packages, week).length}.${patch}`
  return {
    at: shiftTime('2026-06-01T11:45:00Z', week * secondsPerWeek),
    author: 'chen',
    title: `Bump ${name} from ${version(week)} to ${version(week + 1)}`,
    files: { [`dependencies/${name}.json`]: `{ "version": "${version(week + 1)}" }\n` },
  }
}

function catalogue(week: number): ShopChange {
  const collection = pick(collections, week)
  return {
    at: shiftTime('2026-06-03T07:30:00Z', week * secondsPerWeek),
    author: week % 2 === 0 ? 'ben' : 'ana',
    title: `Catalogue: ${collection}, week ${week + 23}`,
    files: { [`catalogue/${collection}.json`]: `{ "week": ${week + 23} }\n` },
    production: 'success',
  }
}

function wording(week: number): ShopChange {
  const page = pick(pages, week)
  return {
    at: shiftTime('2026-06-05T08:20:00Z', week * secondsPerWeek),
    author: 'dana',
    title: `Reword the ${page} page`,
    files: { [`src/pages/${page}.md`]: `# ${page}\n\nEdition ${week + 1}.\n` },
    production: 'success',
  }
}

function pick(values: readonly string[], index: number): string {
  return values[index % values.length] ?? ''
}

const secondsPerWeek = 7 * 24 * 3600
const packages = ['zod', 'vite', 'pino', 'sharp', 'fastify'] as const
const collections = ['shoes', 'jackets', 'bags', 'sale'] as const
const pages = ['help', 'imprint', 'returns', 'delivery', 'about', 'jobs'] as const
