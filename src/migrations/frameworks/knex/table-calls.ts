import {
  entryOf,
  flatNames,
  isSet,
  isTrue,
  linkNamed,
  nameOf,
  namesOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import type { ChainValue, Link, Value } from '../code/value.ts'
import { quoted, quotedList } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { columnDefinition } from '../sql-text/table-parts.ts'
import { referencesSql, takeColumn } from './add-column.ts'
import { conditionIn, partsOf } from './index-parts.ts'
import { type KnexRun, nameFor, type OpenTable, send } from './knex-run.ts'
import { bound } from './raw-sql.ts'

/** Takes a call on the builder of a table, in `createTable` and `alterTable`. */
export function takeTableCall(table: OpenTable, chain: ChainValue, run: KnexRun): void {
  const [first] = chain.links
  if (first === undefined || silent.has(first.name)) return
  const call = calls.get(first.name)
  if (first.name === 'timestamps') {
    takeTimestamps(table, first, run)
  } else if (call !== undefined) {
    for (const sql of call(table, valuesOf(first), chain.links))
      send(table, sql, { at: first, run })
  } else if (!takeColumn(table, chain.links, run)) {
    run.recorder.unchecked(first.line, `call of \`${first.name}\`, which Knex does not have`)
  }
}

/** What changes nothing but words, or is of another engine. */
const silent: ReadonlySet<string> = new Set([
  'comment',
  'charset',
  'collate',
  'engine',
  'queryContext',
])

type TableCall = (
  table: OpenTable,
  values: readonly Value[],
  links: readonly Link[],
) => readonly string[]

const calls: ReadonlyMap<string, TableCall> = new Map<string, TableCall>(
  Object.entries({
    index: ({ name }, [columns, indexName, options]) => [
      statements.createIndex(name, {
        name: textOf(indexName) ?? nameFor(name, namesOf(columns), 'index'),
        parts: partsOf(columns),
        using: textOf(options) ?? textOf(entryOf(options, 'indexType')),
        where: conditionIn(entryOf(options, 'predicate')),
      }),
    ],
    unique: ({ name }, values) => [uniqueSql(name, values)],
    primary: ({ name }, [columns, options]) => [
      statements.addConstraint(
        name,
        nameIn(options, 'constraintName') ?? `${name.name}_pkey`,
        `PRIMARY KEY (${quotedList(namesOf(columns))})`,
      ),
    ],
    foreign: (table, [columns, keyName], links) => {
      const at = linkNamed(links, 'references')
      const own = [...links, ...keyNameLink(keyName, at)]
      const sql = at === null ? null : referencesSql(table, namesOf(columns), { at, links: own })
      return sql === null ? [] : [sql]
    },
    check: ({ name }, [sql, bindings, checkName]) => [
      statements.addConstraint(
        name,
        textOf(checkName),
        `CHECK (${sql?.kind === 'text' ? bound(sql, bindings).text : nameOf(sql)})`,
      ),
    ],
    dropChecks: ({ name }, values) =>
      flatNames(values).map((check) => statements.dropConstraint(name, check)),
    dropColumn: dropColumns,
    dropColumns,
    renameColumn: ({ name }, [from, to]) => [
      statements.renameColumn(name, nameOf(from), nameOf(to)),
    ],
    setNullable: ({ name }, [column]) => [
      statements.alterColumn(name, nameOf(column), 'DROP NOT NULL'),
    ],
    dropNullable: ({ name }, [column]) => [
      statements.alterColumn(name, nameOf(column), 'SET NOT NULL'),
    ],
    dropIndex: ({ name }, [columns, index]) => [
      statements.dropIndex(name, textOf(index) ?? nameFor(name, namesOf(columns), 'index')),
    ],
    dropUnique: dropConstraintOf('unique'),
    dropForeign: dropConstraintOf('foreign'),
    dropPrimary: ({ name }, [constraint]) => [
      statements.dropConstraint(name, textOf(constraint) ?? `${name.name}_pkey`),
    ],
    dropTimestamps: ({ name }, [camel]) => {
      const isCamel = isTrue(camel) || isSet(camel, 'useCamelCase')
      return timestampNames(isCamel).map((column) => statements.dropColumn(name, column))
    },
    inherits: ({ name }, [parent]) => [
      `ALTER TABLE ${quoted(name.name)} INHERIT ${quoted(nameOf(parent))}`,
    ],
    setSchema: ({ name }, [schema]) => [
      `ALTER TABLE ${quoted(name.name)} SET SCHEMA ${quoted(nameOf(schema))}`,
    ],
  } satisfies Record<string, TableCall>),
)

function keyNameLink(name: Value | undefined, at: Link | null): readonly Link[] {
  if (at === null || textOf(name) === null || name === undefined) return []
  return [{ ...at, name: 'withKeyName', values: [name] }]
}

function nameIn(options: Value | undefined, key: string): string | null {
  return textOf(options) ?? textOf(entryOf(options, key))
}

/** An index where there is a condition, a constraint else. */
function uniqueSql(table: OpenTable['name'], [columns, options]: readonly Value[]): string {
  const name = nameIn(options, 'indexName') ?? nameFor(table, namesOf(columns), 'unique')
  const where = conditionIn(entryOf(options, 'predicate'))
  const isIndex = where !== null || textOf(entryOf(options, 'useConstraint')) === 'false'
  if (
    isIndex ||
    (entryOf(options, 'useConstraint').kind === 'truth' && !isSet(options, 'useConstraint'))
  ) {
    return statements.createIndex(table, { name, parts: partsOf(columns), isUnique: true, where })
  }
  return statements.addConstraint(table, name, `UNIQUE (${quotedList(namesOf(columns))})`)
}

function dropColumns({ name }: OpenTable, values: readonly Value[]): readonly string[] {
  return flatNames(values).map((column) => statements.dropColumn(name, column))
}

function dropConstraintOf(kind: string): TableCall {
  return ({ name }, [columns, constraint]) => [
    statements.dropConstraint(name, textOf(constraint) ?? nameFor(name, namesOf(columns), kind)),
  ]
}

function timestampNames(isCamel: boolean): readonly string[] {
  return isCamel ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at']
}

/** Both columns: `timestamps(useTimestamps, defaultToNow, useCamelCase)` or the same as one object. */
function takeTimestamps(table: OpenTable, at: Link, { recorder }: KnexRun): void {
  const [first, second, third] = valuesOf(at)
  const isObject = first?.kind === 'record'
  const isNow = isObject ? isSet(first, 'defaultToNow') : isTrue(second)
  const isCamel = isObject ? isSet(first, 'useCamelCase') : isTrue(third)
  for (const name of timestampNames(isCamel)) {
    const column = {
      name,
      type: 'timestamptz',
      isRequired: isNow,
      default: isNow ? 'CURRENT_TIMESTAMP' : null,
      more: [],
    }
    if (table.parts !== null) table.parts.push(columnDefinition(column))
    else recorder.call(statements.addColumn(table.name, column), at)
  }
}
