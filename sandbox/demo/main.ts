import { join, relative } from 'node:path'
import { openStage, projectFolder } from '../stage.ts'
import type { Told } from './chapter.ts'
import { narrate } from './narrate.ts'
import { story } from './story.ts'
import { writePages } from './write-pages.ts'

/** `npm run demo`: plays the story against a GitHub in a box, with the built Action, and keeps what people would see. */
const folder = join(projectFolder, 'demo-out')
const told: Told = { issue: 0 }

await using stage = await openStage()
console.log(
  `A GitHub in a box runs at ${stage.sandbox.serverUrl}; its repository is ${stage.repository}.`,
)
for (const [index, chapter] of story.entries()) {
  await narrate(stage, { chapter, number: index + 1, told })
}
const pages = await writePages(stage, folder)
const [first, ...others] = pages.map((page) => relative(process.cwd(), page))
console.log(`\nWhat people see: open ${first}, which leads to ${others.length} more beside it.`)
