import type { Incident } from '../../incident/incident.ts'
import { plainWords } from '../../text/plain-words.ts'
import { dayOf } from '../../time/instant.ts'

/** Where post-mortems stand on the default branch. */
export const postmortemFolder = 'postmortems'

/** Where the draft of an incident's post-mortem is written. */
export interface DraftPlace {
  readonly branch: string
  /** Folder of its year, without a slash at the end. */
  readonly folder: string
  /** What the file is called while nobody has called it otherwise. */
  readonly path: string
}

/** The branch and the file of an incident's draft; the day is the one it was detected on, in UTC. */
export function draftPlace({ number, title, times }: PlacedIncident): DraftPlace {
  const day = dayOf(times.detectedAt ?? times.openedAt)
  const folder = `${postmortemFolder}/${day.slice(0, 4)}`
  const name = [day, 'inc', String(number), ...slugWords(title)].join('-')
  return { branch: draftBranch(number), folder, path: `${folder}/${name}.md` }
}

/** What of an incident its draft is called after. */
export type PlacedIncident = Pick<Incident, 'number' | 'title' | 'times'>

/** The branch of an incident's draft. */
export function draftBranch(number: number): string {
  return `post-mortem/inc-${number}`
}

/** The file of an incident's post-mortem among those of a folder: the first number in its name counts; null where none is. */
export function findDraft(names: readonly string[], number: number): string | null {
  const isMeant = (name: string) => Number(/(?:^|[^0-9a-z])inc-(\d+)/i.exec(name)?.[1]) === number
  return names.find((name) => name.endsWith('.md') && isMeant(name)) ?? null
}

/** Longest part of a file name that comes from a title, in characters. */
const maximumSlug = 50

function slugWords(title: string): readonly string[] {
  const words: string[] = []
  let length = 0
  for (const word of plainWords(title)) {
    length += word.length + 1
    if (length > maximumSlug) break
    words.push(word)
  }
  return words
}
