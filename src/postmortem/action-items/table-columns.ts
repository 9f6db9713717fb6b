import { hasPhrase, plainWords } from './plain-words.ts'
import { type Field, fieldNames } from './words/field-names.ts'
import { phrases } from './words/phrases.ts'

/** What each column says, null where its name tells nothing; null for a header of no table of follow-ups. */
export function columnsOf(
  header: readonly string[],
  isBare: boolean,
): readonly (Field | null)[] | null {
  const named = header.map(fieldOf)
  const columns = named.map((field, index) =>
    named.indexOf(field) === index ? field : laterField(field),
  )
  const has = (field: Field) => columns.includes(field)
  const facts = (['owner', 'due', 'state', 'issue', 'type', 'priority'] as const).filter(has)
  if (header.some(isTimeColumn)) return null
  if (has('action')) return isBare && !isCertain(header, facts) ? null : columns
  if (isBare || facts.length === 0) return null
  const free = columns.findIndex(
    (field, index) => field === null && (header[index] ?? '').trim() !== '',
  )
  return free < 0 ? null : columns.with(free, 'action')
}

/** A second column of a kind is a note, two columns of people are both owners. */
function laterField(field: Field | null): Field | null {
  return field === null ? null : 'notes'
}

/** Outside of a section a table needs more than an `Action` to hold follow-ups. */
function isCertain(header: readonly string[], facts: readonly Field[]): boolean {
  const isNamed = header.some((name) =>
    certainNames.some((phrase) => hasPhrase(plainWords(name), phrase)),
  )
  return isNamed
    ? facts.length > 0
    : facts.includes('owner') && facts.length > 1 && header.some(isActionOrTask)
}

const certainNames: readonly string[] = phrases(`
  action item, action items, corrective action, preventive action, preventative action, follow up, remediation item,
  アクションアイテム, 行动项, 行動項目, 改进措施, 整改措施, 액션 아이템
`)

function isActionOrTask(name: string): boolean {
  return /^(?:actions?|tasks?|acción|ação|aktion|maßnahme|azione|actie|действие|działanie)$/.test(
    plainWords(name),
  )
}

function isTimeColumn(name: string): boolean {
  return /^(?:time|times|timestamp|uhrzeit|zeit|heure|hora|ora|tijd|時刻|時間|시각|시간|время|czas|utc)\b/.test(
    plainWords(name),
  )
}

function fieldOf(name: string): Field | null {
  if (name.trim() === '#') return 'number'
  const parts = [name.replace(/[(（].*$/, ''), ...name.split(/[/|(（&,]|\s(?:and|or)\s/)]
  for (const part of [name, ...parts]) {
    const field = exactField(plainWords(part))
    if (field !== null) return field
  }
  return containedField(plainWords(name))
}

/** In the order in which a name that is in two languages counts. */
const fields: readonly Field[] = [
  'owner',
  'due',
  'state',
  'issue',
  'priority',
  'type',
  'number',
  'action',
  'notes',
]

function exactField(words: string): Field | null {
  return fields.find((field) => fieldNames[field].includes(words)) ?? null
}

/** `Tracking issue #`, `Action item description`, `Expected due date`. */
function containedField(words: string): Field | null {
  return (
    telling.find(([, phrases]) => phrases.some((phrase) => hasPhrase(words, phrase)))?.[0] ?? null
  )
}

const telling: readonly (readonly [Field, readonly string[]])[] = [
  [
    'owner',
    phrases(`
      owner, owners, assignee, responsible, 負責人, 负责人, 担当, responsable, verantwortlich
    `),
  ],
  [
    'due',
    phrases(`
      due, deadline, eta, target date, 期限, 截止, fecha límite, prazo, échéance
    `),
  ],
  ['state', ['status', 'state', '状态', 'ステータス', 'estado', 'statut']],
  ['issue', ['issue', 'ticket', 'jira', 'tracking', 'bug', 'pull request']],
  [
    'action',
    phrases(`
      action, actions, action item, task, 行动项, 措施, アクション, acción, ação, maßnahme
    `),
  ],
  ['priority', ['priority', '优先级', '優先度']],
]
