import { isRecord } from '../../text/canonical-json.ts'
import { readDay } from '../../time/calendar-day.ts'
import { readInstant } from '../../time/instant.ts'
import { roles } from '../role.ts'
import { severities } from '../severity.ts'
import { actionTypes, type Command, workingStatuses } from './command.ts'

/** Whether a value names a command of this version; one of a later version is kept and not understood. */
export function isKnownCommand(value: unknown): boolean {
  return (
    isRecord(value) && typeof value['name'] === 'string' && Object.hasOwn(fieldsOf, value['name'])
  )
}

/** Whether a value is a command as this version writes it. */
export function isCommand(value: unknown): value is Command {
  if (!isRecord(value)) return false
  const name = nameIn(value)
  return (
    name !== null &&
    Object.entries(fieldsOf[name]).every(([field, check]: [string, Check]) => check(value[field]))
  )
}

function nameIn(value: Readonly<Record<string, unknown>>): Command['name'] | null {
  const { name } = value
  return typeof name === 'string' && isName(name) ? name : null
}

function isName(name: string): name is Command['name'] {
  return Object.hasOwn(fieldsOf, name)
}

type Check = (value: unknown) => boolean

type FieldsOf<One extends Command> = Readonly<Record<Exclude<keyof One, 'name'>, Check>>

const isString: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
const isNumber: Check = (value) => Number.isSafeInteger(value)
const isTime: Check = (value) => typeof value === 'string' && readInstant(value) === value
const isDay: Check = (value) => typeof value === 'string' && readDay(value) === value
const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.some((one) => one === value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const isPerson: Check = (value) =>
  isRecord(value) && isString(value['login']) && orNull(isNumber)(value['id'])
const isQuote: Check = (value) =>
  isRecord(value) && isNumber(value['id']) && isString(value['login']) && isString(value['url'])

const isCause: Check = (value) => {
  if (!isRecord(value)) return false
  switch (value['kind']) {
    case 'pull':
      return isNumber(value['number'])
    case 'commit':
      return isString(value['sha'])
    case 'deployment':
      return isNumber(value['id'])
    default:
      return value['kind'] === 'none' || value['kind'] === 'unknown'
  }
}

/** What each command carries beside its name, and how to recognise it. */
const fieldsOf = {
  ack: {},
  role: { role: oneOf(roles), person: orNull(isPerson) },
  sev: { severity: oneOf(severities), text: isString },
  status: { status: oneOf(workingStatuses), text: isString },
  update: {
    text: isString,
    impact: isString,
    doing: isString,
    needs: isString,
    nextAt: orNull(isTime),
  },
  note: { text: isString, at: orNull(isTime), quotes: orNull(isQuote) },
  strike: { entry: isString },
  snooze: { minutes: isNumber },
  redact: { target: isString },
  impact: { text: isString },
  moment: { moment: oneOf(['started', 'detected']), at: isTime },
  cause: { is: isFlag, cause: isCause, text: isString },
  action: {
    text: isString,
    owner: orNull(isString),
    due: orNull(isDay),
    type: orNull(oneOf(actionTypes)),
  },
  resolve: { text: isString },
  reopen: { text: isString },
  cancel: { text: isString },
  duplicate: { of: isNumber, text: isString },
  fix: { pull: isNumber },
  postmortem: {},
} satisfies { readonly [One in Command as One['name']]: FieldsOf<One> }
