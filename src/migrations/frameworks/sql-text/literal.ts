import type { Value } from '../code/value.ts'

/** A text as a literal of SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A value as the constant a framework writes for it; what is only known at run time is some constant as well. */
export function constantOf(value: Value): string {
  switch (value.kind) {
    case 'text':
      return literal(value.text)
    case 'number':
      return String(value.value)
    case 'truth':
      return String(value.value)
    case 'nothing':
      return 'NULL'
    case 'list':
    case 'record':
      return literal(value.kind === 'list' && value.items.length === 0 ? '[]' : '{}')
    default:
      return literal('')
  }
}
