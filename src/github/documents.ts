import { readFileSync } from 'node:fs'
import { labelTable } from '../incident/labels.ts'

/**
 * The GraphQL documents we send. Each URL is written out whole: the bundler copies files it can see by name, and only those.
 */
const files = {
  observe: () => new URL('./queries/observe.graphql', import.meta.url),
  observeRepository: () => new URL('./queries/observe-repository.graphql', import.meta.url),
  earlierTimeline: () => new URL('./queries/earlier-timeline.graphql', import.meta.url),
  comments: () => new URL('./queries/comments.graphql', import.meta.url),
  pulse: () => new URL('./queries/pulse.graphql', import.meta.url),
  changes: () => new URL('./queries/changes.graphql', import.meta.url),
  changedCommit: () => new URL('./queries/changed-commit.graphql', import.meta.url),
  commit: () => new URL('./queries/commit.graphql', import.meta.url),
  labelledIssues: () => new URL('./queries/labelled-issues.graphql', import.meta.url),
  file: () => new URL('./queries/file.graphql', import.meta.url),
  text: () => new URL('./queries/text.graphql', import.meta.url),
  repository: () => new URL('./queries/repository.graphql', import.meta.url),
  timeline: () => new URL('./queries/timeline.graphql', import.meta.url),
  comment: () => new URL('./queries/comment.graphql', import.meta.url),
  who: () => new URL('./queries/who.graphql', import.meta.url),
}

/** The whole text of each request, with the fragments it uses. */
export const documents = {
  observe: () =>
    [...read('observe', 'repository', 'text', 'file', 'timeline', 'who'), ourLabels()].join('\n'),
  observeRepository: () =>
    [...read('observeRepository', 'repository', 'text', 'file'), ourLabels()].join('\n'),
  earlierTimeline: () => read('earlierTimeline', 'timeline', 'who').join('\n'),
  labelledIssues: () => read('labelledIssues').join('\n'),
  comments: () => read('comments', 'comment', 'who').join('\n'),
  pulse: () => read('pulse', 'comment', 'who').join('\n'),
  changes: () => read('changes', 'changedCommit', 'text').join('\n'),
  commit: () => read('commit').join('\n'),
  commentFragments: () => read('comment', 'who').join('\n'),
} as const

/** The alias under which `ourLabels` asks for the label at this place of the table. */
export function labelAlias(index: number): string {
  return `label${index}`
}

/** Asks for exactly the labels we know, however many others a repository has. */
function ourLabels(): string {
  const fields = labelTable.map(
    ({ name }, index) => `  ${labelAlias(index)}: label(name: ${JSON.stringify(name)}) { id name }`,
  )
  return ['fragment OurLabels on Repository {', ...fields, '}'].join('\n')
}

function read(...names: readonly (keyof typeof files)[]): readonly string[] {
  return names.map((name) => readFileSync(files[name](), 'utf8'))
}
