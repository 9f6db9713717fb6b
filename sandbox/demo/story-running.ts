import { deploy, earlierVersion, numberOf, says, setTime } from './acts.ts'
import type { Chapter } from './chapter.ts'

/** How people run an incident from its thread, until users have recovered. */
export const runningChapters: readonly Chapter[] = [
  {
    title: 'Ana writes /ack',
    notice: 'The incident is acknowledged, and as nobody led it, she does.',
    act: says('14:05', 'ana', '/ack'),
  },
  {
    title: 'Ana gives two commands in one comment',
    notice:
      'They work in order: Dana has a role, the labels say SEV1, and a short comment says so.',
    act: says('14:08', 'ana', '/role comms @dana', '/sev 1 Invoices fail too: nobody can pay'),
  },
  {
    title: 'Ben mistypes',
    notice: '😕, and one sentence that says what he may have meant.',
    act: says('14:10', 'ben', '/stauts identified'),
  },
  {
    title: 'Eve, who may only read here, tries to end it',
    notice: '😕 and not a word: nothing about strangers enters the record.',
    act: says('14:11', 'eve', '/resolve Works for me.'),
  },
  {
    title: 'Dana tells others how it stands, and when she will again',
    notice: 'Impact, doing, needs are shown by name, and the clock holds her to the time promised.',
    act: says(
      '14:12',
      'dana',
      '/update Card payments and invoices fail, we do not know why yet.',
      'Impact: nobody can pay',
      'Doing: looking at what went live at 13:40',
      'Needs: somebody who knows the payments client',
      'Next update: 14:40',
    ),
  },
  {
    title: 'Ben looks through the logs, and notes what he finds at the time it happened',
    notice: 'The timeline has it at 13:58, before anybody had declared an incident.',
    act: says('14:15', 'ben', '/note 13:58 First customer asks support', '/impact started 13:50'),
  },
  {
    title: 'Chen names the cause',
    notice: 'By its pull request, as the status comment had suspected; the status moves too.',
    act: async (stage, told) => {
      const culprit = numberOf(stage, 'Remove retries from the payments client')
      const commands = [
        '/status identified',
        `/cause #${culprit} Charges are not retried any more.`,
      ]
      await says('14:19', 'chen', ...commands)(stage, told)
    },
  },
  {
    title: 'Chen rolls production back, and Ana says that users can pay again',
    notice: 'The rollback is on the timeline by itself. The status comment has a checklist now.',
    act: async (stage, told) => {
      setTime(stage, '14:26')
      await deploy(stage, 'chen', await earlierVersion(stage))
      await says('14:31', 'ana', '/mitigated No failed payment since the rollback.')(stage, told)
    },
  },
]
