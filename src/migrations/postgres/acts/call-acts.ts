import type { FuncCall, Node, SelectStmt } from '@pgsql/types'
import type { Act } from './act.ts'
import { nodesWithin, pick, strings } from './node.ts'

/** What a query calls in what it selects and selects from: own functions, `set_config`, `pg_sleep`. */
export function callActs(select: SelectStmt): readonly Act[] {
  const calls: Act[] = []
  for (const [kind, shape] of nodesWithin([select.targetList ?? [], select.fromClause ?? []])) {
    if (kind === 'FuncCall') calls.push(...functionActs(shape))
  }
  return calls
}

/** What one call does as far as its name says it. */
export function functionActs({ funcname, args }: FuncCall): readonly Act[] {
  const name = strings(funcname).at(-1) ?? ''
  if (name === 'set_config') return setConfig(args ?? [])
  if (/^pg_sleep/.test(name)) return [{ kind: 'read-rows', tables: [], why: 'sleep' }]
  return [{ kind: 'call-function', name }]
}

function setConfig(args: readonly Node[]): readonly Act[] {
  const [name, value, isLocal] = args.map((argument) => pick(argument, 'A_Const'))
  return [
    {
      kind: 'set-setting',
      name: (name?.sval?.sval ?? '').toLowerCase(),
      value: value?.sval?.sval ?? '',
      isLocal: isLocal?.boolval?.boolval ?? false,
    },
  ]
}
