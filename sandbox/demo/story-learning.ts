import type { Stage } from '../stage.ts'
import { setTime } from './acts.ts'
import type { Chapter, Told } from './chapter.ts'
import { fillIn, unclearDate, withLateIdea } from './filled-document.ts'
import { actionItemsOf, type Postmortem, postmortemOf } from './postmortem-of.ts'

/** What comes after an incident: its post-mortem, and that what follows from it is done. */
export const learningChapters: readonly Chapter[] = [
  {
    title: 'On Monday Ana lets the check of the draft run',
    notice:
      'GitHub had it wait, as for any pull request by the default token. It says what is left to do.',
    act: async (stage, told) => {
      setTime(stage, '09:10', '2026-11-23')
      const { pull } = storyPostmortem(stage, told)
      const waiting = stage.runner.runs.find(({ reason }) => reason.kind === 'waits for approval')
      if (waiting === undefined) throw new Error(`no run waits on pull request ${pull}`)
      stage.runner.approve(waiting)
    },
  },
  {
    title: 'Ben fills in the draft, in twenty minutes',
    notice: 'All is there but one date: nobody can be sure which day 03/10/2027 is.',
    act: async (stage, told) => {
      setTime(stage, '10:30', '2026-11-23')
      const ben = stage.sandbox.as('ben')
      const { number } = await ben.openIssue({
        title: 'Test the payments client against a provider that drops connections',
        body: 'The one we test against always answers.',
        labels: ['enhancement'],
      })
      const message = 'Fill in the post-mortem'
      await edit(stage, told, { message, change: (draft) => fillIn(draft, number) })
    },
  },
  {
    title: 'Ben writes the date so that nobody can mistake it, and asks for a review',
    notice: 'The status `post-mortem` is green; nothing else is asked of them.',
    act: async (stage, told) => {
      setTime(stage, '10:34', '2026-11-23')
      const { written, meant } = unclearDate
      const change = (document: string) => document.replace(written, meant)
      await edit(stage, told, { message: 'Write the date out', change })
      await stage.sandbox.as('ben').markReady(storyPostmortem(stage, told).pull)
    },
  },
  {
    title: 'Dana approves it, and Ana merges it',
    notice:
      'Five items become issues with owner and due date, once. One had an issue, one is not to be done.',
    act: async (stage, told) => {
      setTime(stage, '09:05', '2026-11-24')
      const { pull } = storyPostmortem(stage, told)
      await stage.sandbox.as('dana').approve(pull, 'Reads like the day it was.')
      await stage.sandbox.as('ana').merge(pull)
    },
  },
  {
    title: 'Chen has done his, and closes it',
    notice: 'Noted on record: nobody is asked after it any more.',
    act: async (stage, told) => {
      setTime(stage, '16:20', '2026-11-26')
      await stage.sandbox.as('chen').close(itemCalled(stage, told, 'Test that a charge is retried'))
    },
  },
  {
    title: 'A week later the sweep comes by',
    notice:
      'Due today, late since Friday, due in three days: each owner is asked once, on the issue itself.',
    act: async (stage) => {
      setTime(stage, '09:17', '2026-12-01')
      stage.tick()
    },
  },
  {
    title: 'Chen has an idea and adds it to the merged post-mortem',
    notice: 'The new item is filed, and the lists have it; the others are left as they are.',
    act: async (stage, told) => {
      setTime(stage, '09:40', '2026-12-01')
      const { path, text } = storyPostmortem(stage, told)
      await stage.sandbox
        .as('chen')
        .push({ path, text: withLateIdea(text), message: 'Ask the provider, too' })
    },
  },
  {
    title: 'The sweep comes by again',
    notice: 'Everybody was asked, everything is filed: nothing is written.',
    act: async (stage) => {
      setTime(stage, '10:17', '2026-12-01')
      stage.tick()
    },
  },
]

function storyPostmortem(stage: Stage, { issue }: Told): Postmortem {
  const found = postmortemOf(stage, issue)
  if (found === null) throw new Error(`incident ${issue} has no post-mortem`)
  return found
}

interface Edit {
  readonly message: string
  readonly change: (text: string) => string
}

/** Ben changes the document on the branch of its pull request. */
async function edit(stage: Stage, told: Told, { message, change }: Edit): Promise<void> {
  const { path, text, branch } = storyPostmortem(stage, told)
  const changed = change(text)
  if (changed === text) throw new Error(`"${message}" changes nothing`)
  await stage.sandbox.as('ben').push({ path, text: changed, message, branch })
  await stage.runner.idle()
}

function itemCalled(stage: Stage, { issue }: Told, title: string): number {
  const { sandbox, repository } = stage
  const view = sandbox.state.repository(repository)
  const found = actionItemsOf(stage, issue).find((number) =>
    view.issue(number).title.includes(title),
  )
  if (found === undefined) throw new Error(`no action item is called "${title}"`)
  return found
}
