import type { Stage } from '../stage.ts'

/** One step of the demo: what somebody does, and what to look at then. */
export interface Chapter {
  readonly title: string
  /** What the reader should notice. */
  readonly notice: string
  act(stage: Stage, told: Told): Promise<void>
}

/** What earlier chapters left for later ones. */
export interface Told {
  issue: number
}

/** The story of the demo. A later feature adds its chapter here. */
export const story: readonly Chapter[] = [
  {
    title: 'A maintainer runs setup once',
    notice: 'The labels and the records branch now exist.',
    act: async (stage) => stage.dispatch({ command: 'setup' }),
  },
  {
    title: 'Ben opens an issue and labels it sev2',
    notice: 'GitHub fires two events for one incident; the second run finds everything done.',
    act: async ({ sandbox }, told) => {
      sandbox.clock.set('2026-11-20T14:02:00Z')
      const { number } = await sandbox.as('ben').openIssue({
        title: 'Checkout returns 500 for card payments',
        body: '### Impact\n\nCard payments fail for about one customer in three since 13:50 UTC.\n\n### What I see\n\n`PaymentTimeoutError` in the payments client.',
        labels: ['sev2'],
      })
      told.issue = number
    },
  },
  {
    title: 'Somebody runs the same job a second and a third time',
    notice: 'Each run reads twice and writes nothing.',
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
    title: 'Ana takes the lead: she assigns herself',
    notice: 'The comment names her.',
    act: async ({ sandbox }, told) => {
      sandbox.clock.advance(180)
      await sandbox.as('ana').assign(told.issue, 'ana')
    },
  },
  {
    title: 'All payments fail now: Ana makes it a sev1',
    notice: 'Two label events, one change of severity.',
    act: async ({ sandbox }, told) => {
      sandbox.clock.advance(240)
      await sandbox.as('ana').addLabel(told.issue, 'sev1')
      await sandbox.as('ana').removeLabel(told.issue, 'sev2')
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
  {
    title: 'A stranger fills in the incident form',
    notice: 'Recorded, nobody mentioned: it waits in triage until a maintainer sets a severity.',
    act: async ({ sandbox }) => {
      sandbox.clock.advance(60)
      await sandbox.as('mallory').openIssue({
        title: 'Incident: everything is broken',
        body: filledForm,
      })
    },
  },
  {
    title: 'Chen merges the fix, whose description says that it fixes the issue',
    notice: 'Merged is not recovered: the issue is open again, and the status is monitoring.',
    act: async ({ sandbox }, told) => {
      sandbox.clock.advance(600)
      const chen = sandbox.as('chen')
      await chen.createBranch('bring-retries-back')
      await chen.push({
        path: 'src/payments/client.ts',
        text: '// retries are back\n',
        message: 'Bring the retries back',
        branch: 'bring-retries-back',
      })
      const { number } = await chen.openPullRequest({
        title: 'Bring the retries of the payments client back',
        body: `Fixes #${told.issue}`,
        head: 'bring-retries-back',
      })
      await chen.merge(number)
    },
  },
  {
    title: 'Payments work again: Ana closes the issue as completed',
    notice: 'The record says when it was resolved, and the list of open incidents is empty.',
    act: async ({ sandbox }, told) => {
      sandbox.clock.advance(1500)
      await sandbox.as('ana').close(told.issue, 'completed')
    },
  },
  {
    title: 'An hour later the sweep comes by',
    notice:
      "It looks at what is unfinished, the stranger's report; nothing had changed, so nothing is written.",
    act: async ({ sandbox, tick }) => {
      sandbox.clock.advance(3600)
      tick()
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
