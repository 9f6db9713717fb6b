import { entryOf, nameOf } from '../code/ask-value.ts'
import { type ChainValue, type Link, list, named, type Value } from '../code/value.ts'
import { withParameters } from '../python/format-text.ts'
import { argumentsOf, harmlessPython, pythonVerbs } from '../python/python-arguments.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted } from '../sql-text/names.ts'
import type { DjangoRun } from './django-run.ts'
import { lookups } from './django-sql.ts'
import { keyOf, modelIn } from './django-state.ts'

/** Does what the code of `RunPython` calls; what comes out of it is a model, or unknown. */
export function performDjango(chain: ChainValue, run: DjangoRun): Value {
  const last = chain.links.at(-1)
  if (last === undefined) return chain
  const known = knownValue(chain, last)
  if (known !== null) return known
  if (last.name === 'get_model') return modelNamed(last, run)
  const model = modelBehind(chain, run)
  if (model !== null) return changeRows(chain, model, run)
  if (executes.test(last.name)) {
    execute(chain, last, run)
    return named('result')
  }
  if (mayTouch(chain, last)) {
    run.recorder.unchecked(chain.line, `\`${last.name}\`, which is defined elsewhere`)
  }
  return chain
}

/** `set(('a', 'b'))`, `list(…)`. */
function knownValue({ root, links }: ChainValue, last: Link): Value | null {
  if (root !== '' || links.length !== 1 || !/^(?:set|frozenset|list|tuple|sorted)$/.test(last.name))
    return null
  const [value] = last.values ?? []
  if (value === undefined) return list([])
  return value.kind === 'list' || value.kind === 'chain' ? value : null
}

/** `apps.get_model('shop', 'Invoice')`, `apps.get_model('shop.Invoice')`. */
function modelNamed(link: Link, run: DjangoRun): ChainValue {
  const { placed, named: options } = argumentsOf(link)
  const [app, name] = [
    placed[0] ?? entryOf(options, 'app_label'),
    placed[1] ?? entryOf(options, 'model_name'),
  ]
  const root = `#model ${run.models.size}`
  const key = name.kind === 'nothing' ? nameOf(app) : `${nameOf(app)}.${nameOf(name)}`
  run.models.set(root, key.toLowerCase())
  return named(root)
}

/** The key of the model whose rows a chain is about; null where it is about something else. */
function modelBehind({ root, links }: ChainValue, run: DjangoRun): string | null {
  const asked = links.find(({ name }) => name === 'get_model')
  const known = run.models.get(asked === undefined ? root : modelNamed(asked, run).root)
  if (known !== undefined) return known
  const isModel =
    /^[A-Z]\w*$/.test(root) &&
    /^(?:objects|_default_manager|_base_manager|\w+_objects)$/.test(links[0]?.name ?? '')
  return isModel ? keyOf(run.app, root) : null
}

function changeRows(chain: ChainValue, key: string, run: DjangoRun): Value {
  const last = chain.links.at(-1)
  const { table } = modelIn(run.state, run.app, key)
  if (last === undefined || last.values === null) return chain
  const sql = statement(chain, last, { table, isAtomic: run.isAtomic })
  if (sql === null) return chain
  run.recorder.call(sql, chain)
  return named('result')
}

interface Rows {
  readonly table: string
  readonly isAtomic: boolean
}

function statement(chain: ChainValue, last: Link, { table, isAtomic }: Rows): string | null {
  const before = chain.links.slice(0, -1)
  const query = before.filter(({ name }) => !/^(?:get_model|objects|using|all)$/.test(name))
  const isQuery = before.length > 0
  const isOne = before.some(({ name, values }) => values !== null && one.test(name))
  const own = isOne ? ['"id" = 1'] : []
  const each = isOne || isAtomic ? own : ['"id" = 1']
  const where = (bounds: readonly string[]) => {
    const conditions = [...query.flatMap(conditionsOf), ...bounds]
    return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  }
  const set = `UPDATE ${quoted(table)} SET`
  switch (last.name) {
    case 'update':
      return isQuery ? `${set} ${assignments(last)}${where(own)}` : null
    case 'delete':
      return isQuery
        ? `DELETE FROM ${quoted(table)}${where(before.some(({ name }) => name === 'objects') ? own : each)}`
        : null
    // A row, or each of a loop over the rows: in a transaction around all of them they are locked until its end.
    case 'save':
    case 'asave':
      return isQuery ? `${set} "id" = "id"${where(each)}` : null
    case 'bulk_update':
      return `${set} "id" = "id"${isAtomic ? '' : ' WHERE "id" BETWEEN 1 AND 1000'}`
    default:
      return null
  }
}

const one = /^(?:get|first|last|earliest|latest|get_or_create|update_or_create|create|aget|afirst)$/

function conditionsOf(link: Link): readonly string[] {
  if (link.values === null) return []
  if (link.name === '[:]') return ['"id" BETWEEN 1 AND 1000']
  const conditions = /^(?:filter|exclude|complex_filter)$/.test(link.name)
    ? lookups(argumentsOf(link))
    : []
  if (conditions.length === 0) return []
  return link.name === 'exclude' ? [`NOT (${conditions.join(' AND ')})`] : conditions
}

function assignments(link: Link): string {
  const { named: given } = argumentsOf(link)
  const pairs = given.kind === 'record' ? [...given.entries] : []
  return (
    pairs
      .map(
        ([name, value]) =>
          `${quoted(name)} = ${value.kind === 'chain' ? quoted(name) : constantOf(value)}`,
      )
      .join(', ') || '"id" = "id"'
  )
}

const executes = /^(?:execute|executemany|executescript)$/

function execute(chain: ChainValue, link: Link, run: DjangoRun): void {
  const { placed } = argumentsOf(link)
  const [text, parameters] = placed
  if (text?.kind === 'text' && text.text.trim() !== '') {
    run.recorder.embedded(parameters === undefined ? text : withParameters(text))
  } else if (text?.kind !== 'text') {
    run.recorder.unchecked(chain.line, 'SQL that is put together at run time')
  }
}

/** Whether a call that nobody knows may touch the database. */
function mayTouch({ root, links }: ChainValue, last: Link): boolean {
  if (last.values === null || harmlessPython.test(last.name) || harmlessPython.test(root))
    return false
  if (root === 'schema_editor') return /^(?:add|alter|remove|create|delete|rename)_/.test(last.name)
  if (root === '' && links.length === 1) return pythonVerbs.test(last.name)
  return last.name === 'call_command'
}
