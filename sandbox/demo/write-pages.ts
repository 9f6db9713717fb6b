import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder, type Stage } from '../stage.ts'
import { copyDiagramScripts } from './diagrams.ts'
import { readGoldenCases } from './golden-case.ts'
import { renderGolden } from './golden-page.ts'
import { renderGuard } from './guard-page.ts'
import { goldenPageName, renderIndex } from './index-page.ts'
import { renderPostmortem } from './postmortem-page.ts'
import { readDeployments } from './read-deployments.ts'
import { incidentNumbers, readIncident } from './read-incident.ts'
import { readPostmortem } from './read-postmortem.ts'
import { otherRuns } from './read-runs.ts'
import { guardPageName, postmortemPageName, type ShownStory, storyPageName } from './story-links.ts'
import { renderStory } from './story-page.ts'

/** Where the golden incidents are. */
export const goldenFolder = join(projectFolder, 'test/golden/incidents')

/**
 * Writes what people would see into a folder, which is emptied first; answers the files. `index.html` leads to the pages of the
 * story and those of the golden incidents; the Markdown and JSON files are the records branch as it is.
 */
export async function writePages(stage: Stage, folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copyDiagramScripts(folder)
  const cases = readGoldenCases(goldenFolder)
  if (cases === null) console.log(`\nNo golden incidents are shown: there is no ${goldenFolder}.`)
  const story = await readStory(stage)
  const pages = {
    'index.html': renderIndex(story, cases),
    ...storyPages(story, stage),
    ...Object.fromEntries((cases ?? []).map((one) => [goldenPageName(one), renderGolden(one)])),
    ...records(stage),
  }
  return Object.entries(pages).map(([name, text]) => {
    const path = join(folder, name.replaceAll('/', '-'))
    writeFileSync(path, text)
    return path
  })
}

/** What was played, as its pages show it. */
export async function readStory(stage: Stage): Promise<ShownStory> {
  const { repository, sandbox } = stage
  const here = sandbox.state
    .repository(repository)
    .issues()
    .map(({ number }) => number)
  // A deleted issue has no thread left to show; its record is among the files.
  const shown = incidentNumbers(stage).filter((number) => here.includes(number))
  const postmortems = await Promise.all(shown.map((number) => readPostmortem(stage, number)))
  return {
    repository,
    serverUrl: sandbox.serverUrl,
    incidents: await Promise.all(shown.map((number) => readIncident(stage, number))),
    postmortems: postmortems.filter((postmortem) => postmortem !== null),
    deployments: readDeployments(stage),
  }
}

/** The page of the incidents, one for each post-mortem, and that of the deployments where the guard was asked, by file name. */
export function storyPages(story: ShownStory, stage: Stage): Readonly<Record<string, string>> {
  return {
    [storyPageName]: renderStory(story, otherRuns(stage)),
    ...Object.fromEntries(
      story.postmortems.map((shown) => [
        postmortemPageName(shown.incident),
        renderPostmortem(shown, story),
      ]),
    ),
    ...(story.deployments.length === 0 ? {} : { [guardPageName]: renderGuard(story) }),
  }
}

function records({ sandbox, repository }: Stage): Readonly<Record<string, string>> {
  const files = sandbox.state.repository(repository).files('incident-records')
  return Object.fromEntries([...files].map(([path, text]) => [`records/${path}`, text]))
}
