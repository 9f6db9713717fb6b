import { setTime } from './acts.ts'
import type { Chapter } from './chapter.ts'

/** How incidents begin: setting up, a label, the same event again, a stranger with the form, what is none of ours. */
export const declaringChapters: readonly Chapter[] = [
  {
    title: 'A maintainer runs setup once',
    notice: 'The labels and the records branch now exist.',
    act: async (stage) => stage.dispatch({ command: 'setup' }),
  },
  {
    title: 'Ben opens an issue and labels it sev2',
    notice: 'GitHub fires two events for one incident; the second run finds everything done.',
    act: async (stage, told) => {
      setTime(stage, '14:02')
      const { number } = await stage.sandbox.as('ben').openIssue({
        title: 'Checkout returns 500 for card payments',
        body: '### Impact\n\nCard payments fail for about one customer in three since 13:50 UTC.\n\n### What I see\n\n`PaymentTimeoutError` in the payments client.',
        labels: ['sev2'],
      })
      told.issue = number
    },
  },
  {
    title: 'Somebody runs the same job a second and a third time',
    notice: 'Each run reads, finds everything done and writes nothing.',
    act: async ({ runner }) => {
      const first = runner.runs.find(
        ({ event, reason }) => event.name === 'issues' && reason.kind === 'ran',
      )
      if (first === undefined) throw new Error('the story has no run to repeat')
      for (const _ of ['second', 'third']) {
        runner.rerun(first)
        await runner.idle()
      }
    },
  },
  {
    title: 'A stranger fills in the incident form',
    notice: 'Recorded, nobody mentioned: it waits in triage until a maintainer sets a severity.',
    act: async (stage) => {
      setTime(stage, '14:03')
      await stage.sandbox.as('mallory').openIssue({
        title: 'Incident: everything is broken',
        body: filledForm,
      })
    },
  },
  {
    title: 'Somebody pushes to main meanwhile',
    notice: 'Not an event of ours: no run starts, no minute is billed.',
    act: async ({ sandbox }) => {
      const text = '# Shop\n'
      await sandbox.as('chen').push({ path: 'README.md', text, message: 'Tidy the README' })
    },
  },
]

const filledForm = [
  ['Severity', 'SEV1: critical, many users cannot work'],
  ['Kind', 'incident'],
  ['Started at', '_No response_'],
  ['Services', 'all of them'],
  ['Environment', 'production'],
  ['Detected by', 'a user or customer'],
  ['Impact', 'Nothing works. cc @ana @acme/everybody, see #1'],
]
  .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
  .join('\n\n')
