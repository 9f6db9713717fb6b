import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from '../stage.ts'
import { renderPage } from './page.ts'
import { incidentNumbers, readIncident } from './read-incident.ts'

/**
 * Writes what people would see into a folder, which is emptied first; answers the files. `index.html` shows every incident
 * with a record, the Markdown files the one named.
 */
export async function writePages(
  stage: Stage,
  what: { readonly issue: number; readonly folder: string },
): Promise<readonly string[]> {
  const { issue, folder } = what
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const pages = {
    'index.html': await page(stage),
    'thread.md': thread(stage, issue),
    'summary.md': summary(stage),
    ...records(stage),
  }
  return Object.entries(pages).map(([name, text]) => {
    const path = join(folder, name.replaceAll('/', '-'))
    writeFileSync(path, text)
    return path
  })
}

async function page(stage: Stage): Promise<string> {
  const { repository, sandbox } = stage
  const here = sandbox.state
    .repository(repository)
    .issues()
    .map(({ number }) => number)
  // A deleted issue has no thread left to show; its record is among the files.
  const shown = incidentNumbers(stage).filter((number) => here.includes(number))
  const reading = shown.map((number) => readIncident(stage, number))
  return renderPage(await Promise.all(reading), { repository, serverUrl: sandbox.serverUrl })
}

function thread({ sandbox, repository }: Stage, number: number): string {
  const issue = sandbox.state.repository(repository).issue(number)
  const labels = issue.labels.map((label) => `\`${label}\``).join(' ')
  const comments = issue.comments.map(
    ({ author, isPinned, body }) =>
      `---\n\n**${author}**${isPinned ? ' (pinned)' : ''}\n\n${body}\n`,
  )
  return [
    `# ${issue.title}\n\n${labels}\n\n**${issue.author}**\n\n${issue.body}\n`,
    ...comments,
  ].join('\n')
}

function summary({ runner }: Stage): string {
  const actions = runner.runs.flatMap((run) => run.actions)
  return actions.findLast((action) => action.summary !== '')?.summary ?? ''
}

function records({ sandbox, repository }: Stage): Readonly<Record<string, string>> {
  const files = sandbox.state.repository(repository).files('incident-records')
  return Object.fromEntries([...files].map(([path, text]) => [`records/${path}`, text]))
}
