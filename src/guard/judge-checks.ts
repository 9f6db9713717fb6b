import { type CheckName, checkNames } from './check-name.ts'
import type { CheckResult, Opinion } from './check-result.ts'
import { checkConcurrency } from './checks/concurrency.ts'
import { checkConfiguration } from './checks/configuration.ts'
import { checkDeployWindow } from './checks/deploy-window.ts'
import { checkFixThrough } from './checks/fix-through.ts'
import { checkFreeze } from './checks/freeze.ts'
import { checkHoliday } from './checks/holiday.ts'
import { checkMigration } from './checks/migration.ts'
import { checkOpenIncident } from './checks/open-incident.ts'
import { checkRequiredChecks } from './checks/required-checks.ts'
import { checkVulnerability } from './checks/vulnerability.ts'
import { notAsked } from './opinions.ts'
import type { GuardQuestion } from './question.ts'
import type { CheckLevel } from './settings.ts'

/** What every check says of a deployment, in the order of `checkNames`. */
export function judgeChecks(question: GuardQuestion): readonly CheckResult[] {
  return checkNames.map((check) => judge(check, question))
}

const checks: Readonly<Record<CheckName, (question: GuardQuestion) => Opinion>> = {
  configuration: checkConfiguration,
  'deploy-window': checkDeployWindow,
  freeze: checkFreeze,
  holiday: checkHoliday,
  'open-incident': checkOpenIncident,
  'fix-through': checkFixThrough,
  migration: checkMigration,
  vulnerability: checkVulnerability,
  'required-checks': checkRequiredChecks,
  concurrency: checkConcurrency,
}

function judge(check: CheckName, question: GuardQuestion): CheckResult {
  // Fixes have a level of their own, which their check goes by.
  const level = check === 'fix-through' ? 'warn' : question.settings.checks[check]
  const { stance, ...said } = opinionOf(check, level, question)
  return { check, outcome: outcomeOf(stance, level), ...said }
}

function opinionOf(check: CheckName, level: CheckLevel, question: GuardQuestion): Opinion {
  const opinion = level === 'off' ? notAsked('The check is switched off.') : checks[check](question)
  if (opinion.code !== 'off') return opinion
  // What the settings say of a check is not known before they are.
  const { configurationProblems: problems } = question.facts
  if (problems.state === 'unknown') {
    return notAsked('Not asked, as the settings could not be read.')
  }
  const isInPart = level !== 'off' && problems.state === 'known' && problems.value.length > 0
  return isInPart ? notAsked('Not asked, as the settings have a problem.') : opinion
}

function outcomeOf(stance: Opinion['stance'], level: CheckLevel): CheckResult['outcome'] {
  if (stance === 'fine') return 'pass'
  if (stance === 'caution') return 'warn'
  return stance === 'objection' ? level : stance
}
