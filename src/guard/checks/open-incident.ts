import { severities } from '../../incident/severity.ts'
import type { Opinion } from '../check-result.ts'
import type { OpenIncident } from '../guard-facts.ts'
import { concerns, isOpen, isStopping, stops } from '../incident-rule.ts'
import { caution, fine, notAsked, objection, withoutFact, worstOf } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { covers } from '../scope.ts'
import { deploysTo, heldBack, named, quoted } from '../wording.ts'

/** Whether an incident is open that stops this deployment. */
export function checkOpenIncident(question: GuardQuestion): Opinion {
  const { facts, settings } = question
  if (settings.incidents.length === 0) return notAsked('No severity stops deployments.')
  if (facts.incidents.state !== 'known') return withoutFact(facts.incidents, 'incidents-unknown')
  const stopping = stoppingIncidents(question)
  const [first, ...others] = [
    ...stopping.filter(({ isConfirmed }) => isConfirmed).map((one) => stopped(question, one)),
    ...stopping
      .filter(({ isConfirmed }) => !isConfirmed)
      .toSorted((a, b) => Number(isNotAsked(b)) - Number(isNotAsked(a)))
      .map(doubtful),
  ]
  if (first !== undefined) return worstOf(first, others)
  return fine('no-open-incident', `No open incident stops ${deploysTo(facts.target, 'deploys')}.`)
}

/**
 * The incidents that are open where the deployment goes, the worst first, whatever their severity; empty where they are not known.
 * Triage, what has ended and what is no incident are none.
 */
function openIncidents({ facts }: GuardQuestion): readonly OpenIncident[] {
  if (facts.incidents.state !== 'known') return []
  return facts.incidents.value
    .filter((incident) => isOpen(incident) && concerns(incident, facts.target))
    .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number)
}

/**
 * Those of a severity that a rule of the settings is about, mitigated ones too, the worst first: theirs are the fixes that go through,
 * as whoever may write a comment could else open every door with an incident of their own that stops nobody.
 */
export function incidentsThatCount(question: GuardQuestion): readonly OpenIncident[] {
  const { facts, settings } = question
  const rules = settings.incidents.filter((rule) => covers(rule, facts.target))
  return openIncidents(question).filter(({ severity }) =>
    rules.some(({ severities: those }) => those.includes(severity)),
  )
}

/** Those by which a rule of the settings stops it. */
function stoppingIncidents(question: GuardQuestion): readonly OpenIncident[] {
  const { facts, settings } = question
  return openIncidents(question).filter((incident) =>
    isStopping(incident, settings.incidents, facts.target),
  )
}

function rank({ severity }: OpenIncident): number {
  return severities.indexOf(severity)
}

function stopped(question: GuardQuestion, incident: OpenIncident): Opinion {
  const { number, severity, title, lead, url } = incident
  const who = lead === null ? 'nobody leads it' : `led by ${named(lead)}`
  const open = `${severity} incident #${number} ${quoted(title)} is open, ${who}`
  return objection(
    'open-incident',
    `${heldBack(question, 'open-incident')} until it is ${endOf(question, incident)}: ${open}.`,
    { link: url, nextStep: nextStep(question, incident) },
  )
}

/** What has to become of an incident before no rule stops the deployment any more. */
function endOf({ facts, settings }: GuardQuestion, incident: OpenIncident): string {
  const rules = settings.incidents.filter(
    (rule) => covers(rule, facts.target) && stops(incident, rule),
  )
  return rules.every(({ until }) => until === 'mitigated') ? 'mitigated' : 'resolved'
}

function nextStep({ settings }: GuardQuestion, { number, lead }: OpenIncident): string {
  const ask = lead === null ? 'Lead it with `/lead`' : `Ask ${named(lead)}`
  if (settings.fixThrough.level === 'off') return `${ask}.`
  return `${ask}; its fix goes through once somebody writes \`/fix #<pull request>\` on #${number}.`
}

/** Whoever was not asked about may be somebody who counts. */
function isNotAsked({ doubt }: OpenIncident): boolean {
  return doubt?.why === 'not-asked'
}

function doubtful(incident: OpenIncident): Opinion {
  const { number, title, url } = incident
  return caution(
    'incident-unconfirmed',
    `Issue #${number} ${quoted(title)} ${doubtIn(incident)}.`,
    {
      link: url,
      nextStep: 'Have somebody with triage access confirm the severity, or take the label away.',
    },
  )
}

function doubtIn({ doubt, severity }: OpenIncident): string {
  if (doubt?.why === 'long-ago')
    return `was labelled ${severity} before there were records or more than two weeks ago, so it may be over`
  const who =
    doubt === undefined
      ? 'somebody who may not declare incidents'
      : `${named(doubt.by)}, and nobody asked whether they may declare incidents`
  return `is labelled ${severity} by ${who}`
}
