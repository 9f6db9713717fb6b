import { deploy, numberOf, says, setTime } from './acts.ts'
import type { Chapter } from './chapter.ts'

const fix = 'Bring the retries of the payments client back'

/** How incidents end, and what the sweep finds in others. */
export const endingChapters: readonly Chapter[] = [
  {
    title: 'Chen merges the fix, whose description says that it fixes the issue',
    notice: 'Merged is not recovered: GitHub closed the issue, and it is open again.',
    act: async (stage, told) => {
      const chen = stage.sandbox.as('chen')
      const branch = 'bring-retries-back'
      setTime(stage, '14:36')
      await chen.createBranch(branch)
      const text = '// retries are back\n'
      await chen.push({ path: 'src/payments/client.ts', text, message: fix, branch })
      const body = `Fixes #${told.issue}`
      const { number } = await chen.openPullRequest({ title: fix, body, head: branch })
      await says('14:37', 'chen', `/fix #${number}`)(stage, told)
      setTime(stage, '14:44')
      await chen.merge(number)
    },
  },
  {
    title: 'Another incident begins meanwhile, and nobody looks at it',
    notice: 'Labelled like the first one; nothing is late yet.',
    act: async (stage) => {
      setTime(stage, '14:46')
      await stage.sandbox.as('dana').openIssue({
        title: 'Search finds nothing',
        body: '### Impact\n\nEvery search comes back empty.',
        labels: ['sev2'],
      })
    },
  },
  {
    title: 'The fix is live; Ben and Chen tick what they have checked',
    notice: 'An edit of a comment starts no run: the next one sees the ticks, and who made them.',
    act: async (stage, told) => {
      setTime(stage, '14:52')
      await deploy(stage, 'chen', 'main')
      const { comments } = stage.sandbox.state.repository(stage.repository).issue(told.issue)
      const status = comments.find(({ isPinned }) => isPinned)
      if (status === undefined) throw new Error('the incident has no status comment')
      await stage.sandbox.as('ben').tick(status.id, 'Monitors are green')
      await stage.sandbox.as('ben').tick(status.id, 'Error rate')
      await stage.sandbox.as('chen').tick(status.id, 'Response times')
    },
  },
  {
    title: 'Dana tells others that it is over for them',
    notice: 'Her update resets the clock.',
    act: says('14:55', 'dana', '/update Everybody can pay again. We keep watching.'),
  },
  {
    title: 'Ana keeps something for later and resolves the incident',
    notice:
      'What was not ticked is said, not blocked. A draft of the post-mortem waits, filled from the record.',
    act: says(
      '15:05',
      'ana',
      '/action Alert when charges time out @ben due 2026-12-01 detect',
      '/action Test that a charge is retried @chen due 2026-12-04 prevent',
      '/resolve The fix is live, and payments have been normal for half an hour.',
    ),
  },
  {
    title: 'The hourly sweep comes by',
    notice: 'It finds what is late in other incidents and reminds once, only those responsible.',
    act: async (stage) => {
      setTime(stage, '15:17')
      stage.tick()
    },
  },
  {
    title: 'It comes by again, eight minutes later',
    notice: 'What was said is not said again: nothing is written.',
    act: async (stage) => {
      setTime(stage, '15:25')
      stage.tick()
    },
  },
  {
    title: 'Ana ends the two others',
    notice: 'Nothing was broken: cancelled incidents need no post-mortem and count nowhere.',
    act: async (stage, told) => {
      const others = {
        'Search finds nothing': '/cancel It was the search of the test shop.',
        'Incident: everything is broken': '/cancel The same as the payments.',
      }
      for (const [title, command] of Object.entries(others)) {
        await says('15:31', 'ana', command)(stage, { ...told, issue: numberOf(stage, title) })
      }
    },
  },
]
