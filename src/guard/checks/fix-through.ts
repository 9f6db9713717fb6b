import { globMatcher } from '../../text/path-globs.ts'
import { showTime } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import type { AddedPull } from '../guard-facts.ts'
import { caution, fine, notAsked, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { isNamed } from '../scope.ts'
import { counted, named, shortSha } from '../wording.ts'
import { incidentsThatCount } from './open-incident.ts'

/** Whether the deployment is one that goes through all the same: a rollback, a fix of an open incident, or documentation. */
export function checkFixThrough(question: GuardQuestion): Opinion {
  const { facts, settings } = question
  const { level } = settings.fixThrough
  if (level === 'off') return notAsked('Fixes are held back like other deployments.')
  const fix = asRollback(question) ?? asFix(question) ?? asLabelled(question) ?? asDocs(question)
  if (fix !== null) return level === 'warn' ? caution(fix.code, fix.reason, fix) : fix
  const missing = [facts.history, facts.added, facts.incidents].find(
    ({ state }) => state !== 'known',
  )
  if (missing !== undefined && missing.state !== 'known') return withoutFact(missing, 'fix-unknown')
  return fine('not-a-fix', 'It is no rollback, brings no fix, and changes more than documentation.')
}

function asRollback({ facts, settings, calendar }: GuardQuestion): Opinion | null {
  if (!settings.fixThrough.rollbacks || facts.history.state !== 'known') return null
  const { liveSha, wasLive } = facts.history.value
  if (wasLive === null || liveSha === facts.sha) return null
  const until = showTime(wasLive.until, calendar.rules.zone, facts.at)
  const from = liveSha === null ? '' : `from ${shortSha(liveSha)} `
  const to = shortSha(facts.sha)
  return fine('rollback', `It goes back ${from}to ${to}, which was live until ${until}.`)
}

function asFix(question: GuardQuestion): Opinion | null {
  const pulls = pullsOf(question)
  for (const { number, fixes, isConfirmed, url } of incidentsThatCount(question)) {
    const pull = pulls.find((one) => isConfirmed && fixes.includes(one.number))
    if (pull === undefined) continue
    const reason = `It brings pull request #${pull.number}, the fix of incident #${number}${company(pulls)}.`
    return fine('incident-fix', reason, { link: url })
  }
  return null
}

function asLabelled(question: GuardQuestion): Opinion | null {
  const { labels } = question.settings.fixThrough
  const pulls = pullsOf(question)
  const pull = pulls.find((one) => one.labels.some((label) => isNamed(label, labels)))
  const label = pull?.labels.find((one) => isNamed(one, labels))
  if (pull === undefined || label === undefined) return null
  const reason = `It brings pull request #${pull.number}, labelled ${named(label)}${company(pulls)}.`
  return fine('fix-label', reason, { link: pull.url })
}

function asDocs({ facts, settings }: GuardQuestion): Opinion | null {
  if (facts.added.state !== 'known') return null
  const { paths } = facts.added.value
  if (paths === null || paths.length === 0) return null
  if (!paths.every(globMatcher(settings.fixThrough.docsOnly))) return null
  return fine('docs-only', `It changes documentation only: ${counted(paths.length, 'file')}.`)
}

function pullsOf({ facts }: GuardQuestion): readonly AddedPull[] {
  return facts.added.state === 'known' ? facts.added.value.pulls : []
}

/** What comes with a fix is told, as it goes through closed doors as well. */
function company(pulls: readonly AddedPull[]): string {
  const others = pulls.length - 1
  return others === 0 ? '' : `, and ${counted(others, 'other pull request')} with it`
}
