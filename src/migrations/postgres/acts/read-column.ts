import type { ColumnDef, Constraint as ConstraintNode, Node } from '@pgsql/types'
import { readType } from '../types/read-type.ts'
import { serialTypes } from '../types/sql-type.ts'
import { sqlName } from '../words.ts'
import { lastName, pick, pickAll, strings, tableName } from './node.ts'
import type { Column, Constraint } from './shapes.ts'

/** A column of CREATE TABLE or ADD COLUMN, with what is written at it. */
export function readColumn(definition: ColumnDef): Column {
  const written = pickAll(definition.constraints, 'Constraint')
  const of = (type: NonNullable<ConstraintNode['contype']>) =>
    written.find(({ contype }) => contype === type)
  const type = readType(definition.typeName)
  const counted = serialTypes[type.name]
  const generated = of('CONSTR_GENERATED')
  const name = definition.colname ?? ''
  const constraints = written.flatMap((constraint) => readConstraint(constraint, [name]) ?? [])
  return {
    name,
    type: counted === undefined ? type : { ...type, name: counted },
    counts:
      of('CONSTR_IDENTITY') !== undefined ? 'identity' : counted === undefined ? null : 'serial',
    isNotNull: constraints.some((one) => one.type === 'not-null' || one.type === 'primary-key'),
    hasDefault: of('CONSTR_DEFAULT') !== undefined || definition.raw_default !== undefined,
    default: withoutNull(of('CONSTR_DEFAULT')?.raw_expr ?? definition.raw_default),
    generated:
      generated === undefined ? null : generated.generated_kind === 's' ? 'stored' : 'virtual',
    collation: lastName(definition.collClause?.collname) || null,
    constraints: constraints.filter((one) => one.type !== 'not-null'),
  }
}

/** A constraint of a table; `columns` are those it stands at. Null for what only modifies a column. */
export function readConstraint(
  node: ConstraintNode,
  columns: readonly string[] = [],
): Constraint | null {
  const type = constraintTypes[node.contype ?? 'CONSTR_NULL']
  if (type === undefined) return null
  const keys = strings(type === 'foreign-key' ? node.fk_attrs : node.keys)
  const excluded = pickAll(node.exclusions, 'List').flatMap(({ items }) =>
    pickAll(items, 'IndexElem').map((element) => element.name ?? ''),
  )
  return {
    type,
    name: node.conname ?? null,
    columns: keys.length > 0 ? keys : excluded.length > 0 ? excluded : columns,
    isNotValid: node.skip_validation ?? false,
    isEnforced: node.is_enforced ?? !(type === 'check' || type === 'foreign-key'),
    index: node.indexname ?? null,
    expression: node.raw_expr ?? null,
    references:
      type === 'foreign-key'
        ? {
            table: tableName(node.pktable),
            columns: strings(node.pk_attrs),
            options: keyOptions(node),
          }
        : null,
  }
}

function keyOptions(node: ConstraintNode): string {
  const onDelete = keyActions.get(node.fk_del_action ?? '')
  const onUpdate = keyActions.get(node.fk_upd_action ?? '')
  const columns = strings(node.fk_del_set_cols)
  return [
    node.fk_matchtype === 'f' ? ' MATCH FULL' : '',
    onDelete === undefined ? '' : ` ON DELETE ${onDelete}`,
    onDelete === undefined || columns.length === 0 ? '' : ` (${columns.map(sqlName).join(', ')})`,
    onUpdate === undefined ? '' : ` ON UPDATE ${onUpdate}`,
    node.deferrable === true ? ' DEFERRABLE' : '',
    node.initdeferred === true ? ' INITIALLY DEFERRED' : '',
  ].join('')
}

/** Letters of the grammar; `a` is NO ACTION, which it does anyway. Source: FKCONSTR_ACTION of parsenodes.h. */
const keyActions: ReadonlyMap<string, string> = new Map([
  ['r', 'RESTRICT'],
  ['c', 'CASCADE'],
  ['n', 'SET NULL'],
  ['d', 'SET DEFAULT'],
])

const constraintTypes: Partial<
  Readonly<Record<NonNullable<ConstraintNode['contype']>, Constraint['type']>>
> = {
  CONSTR_CHECK: 'check',
  CONSTR_FOREIGN: 'foreign-key',
  CONSTR_PRIMARY: 'primary-key',
  CONSTR_UNIQUE: 'unique',
  CONSTR_EXCLUSION: 'exclude',
  CONSTR_NOTNULL: 'not-null',
}

/** The server takes DEFAULT NULL, with or without a cast, for none. */
function withoutNull(value: Node | undefined): Node | null {
  const inner = pick(value, 'TypeCast')?.arg ?? value
  return pick(inner, 'A_Const')?.isnull === true ? null : (value ?? null)
}
