import { hasPhrase } from '../../action-items/plain-words.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import type { Seen } from '../rule.ts'
import { isUnwritten } from '../section-content.ts'
import { requiredSections } from '../words/required-sections.ts'

/** Sections a post-mortem cannot do without, under none of their names; of a document that is not ours in one sentence. */
export function findMissingSections(document: OpenedPostmortem): readonly Seen[] {
  const missing = missingSections(document)
  if (document.isOurs || missing.length < 2) {
    return missing.map(({ name, purpose }) => ({
      line: 1,
      message: `There is no section "${name}": add "## ${name}" and say ${purpose}.`,
    }))
  }
  const names = missing.map(({ name }) => `"${name}"`)
  return [{ line: 1, message: `There are no sections ${names.join(', ')}: add what is known.` }]
}

interface Missing {
  readonly name: string
  readonly purpose: string
}

function missingSections(document: OpenedPostmortem): readonly Missing[] {
  const { outline, actionSections, items } = document
  const sections = requiredSections.filter(
    ({ name, names }) =>
      !outline.names.some((words) => names.some((phrase) => hasPhrase(words, phrase))) &&
      !(name === 'Summary' && !document.isOurs && hasIntroduction(document)),
  )
  const hasActions = actionSections.length > 0 || items.length > 0
  return hasActions ? sections : [...sections, actions]
}

const actions: Missing = {
  name: 'Action items',
  purpose: 'what is to be done, by whom and by when',
}

/** Whether prose stands before the first section. */
function hasIntroduction({ blocks, outline: { title }, source }: OpenedPostmortem): boolean {
  const inside = blocks.filter((block) => block !== title)
  const first = inside.findIndex(({ type }) => type === 'heading')
  return !isUnwritten(first < 0 ? inside : inside.slice(0, first), source)
}
