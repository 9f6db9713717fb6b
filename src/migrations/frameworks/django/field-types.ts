import { isGiven, nameOf } from '../code/ask-value.ts'
import type { ChainValue } from '../code/value.ts'
import { argument, argumentsOf, type PythonArguments } from '../python/python-arguments.ts'
import { amountOf } from './django-sql.ts'

/** The name of a field's class: `IntegerField` of `models.IntegerField(…)`. */
export function classOf(field: ChainValue): string {
  return field.links.at(-1)?.name ?? field.root
}

export function argumentsOfField(field: ChainValue): PythonArguments {
  return argumentsOf(field.links.at(-1))
}

/** The type of a column of a field as Django gives it to PostgreSQL; fields of others are text unless their name tells. */
export function fieldType(field: ChainValue): string {
  const name = classOf(field)
  const given = argumentsOfField(field)
  const own = sized[name]?.(given) ?? types[name]
  if (own !== undefined) return own
  if (name === 'ArrayField') return arrayType(given)
  return endings.find(([ending]) => name.endsWith(ending))?.[1] ?? 'text'
}

function arrayType(given: PythonArguments): string {
  const base = argument(given, 'base_field', 0)
  return `${base.kind === 'chain' ? fieldType(base) : 'text'}[]`
}

function varchar(usual: number | null) {
  return (given: PythonArguments): string => {
    const length = amountOf(given, 'max_length') ?? usual
    const isUnlimited = length === null && !isGiven(argument(given, 'max_length'))
    return isUnlimited || length === null ? 'varchar' : `varchar(${length})`
  }
}

const sized: Readonly<Record<string, (given: PythonArguments) => string>> = {
  CharField: varchar(null),
  EmailField: varchar(254),
  URLField: varchar(200),
  SlugField: varchar(50),
  AutoSlugField: varchar(50),
  FileField: varchar(100),
  ImageField: varchar(100),
  FilePathField: varchar(100),
  StatusField: varchar(100),
  PhoneNumberField: varchar(128),
  CountryField: varchar(2),
  DecimalField: (given) => {
    const digits = amountOf(given, 'max_digits')
    return digits === null
      ? 'numeric'
      : `numeric(${digits}, ${amountOf(given, 'decimal_places') ?? 0})`
  },
  MoneyField: (given) =>
    `numeric(${amountOf(given, 'max_digits') ?? 14}, ${amountOf(given, 'decimal_places') ?? 2})`,
  GeneratedField: (given) => {
    const output = argument(given, 'output_field')
    return output.kind === 'chain' ? fieldType(output) : 'text'
  },
}

const types: Readonly<Record<string, string>> = {
  AutoField: 'integer',
  BigAutoField: 'bigint',
  SmallAutoField: 'smallint',
  TextField: 'text',
  IntegerField: 'integer',
  BigIntegerField: 'bigint',
  SmallIntegerField: 'smallint',
  PositiveIntegerField: 'integer',
  PositiveBigIntegerField: 'bigint',
  PositiveSmallIntegerField: 'smallint',
  BooleanField: 'boolean',
  NullBooleanField: 'boolean',
  DateField: 'date',
  DateTimeField: 'timestamp with time zone',
  AutoCreatedField: 'timestamp with time zone',
  AutoLastModifiedField: 'timestamp with time zone',
  CreationDateTimeField: 'timestamp with time zone',
  ModificationDateTimeField: 'timestamp with time zone',
  MonitorField: 'timestamp with time zone',
  TimeField: 'time',
  FloatField: 'double precision',
  DurationField: 'interval',
  UUIDField: 'uuid',
  JSONField: 'jsonb',
  BinaryField: 'bytea',
  GenericIPAddressField: 'inet',
  IPAddressField: 'inet',
  HStoreField: 'hstore',
  CICharField: 'citext',
  CIEmailField: 'citext',
  CITextField: 'citext',
  IntegerRangeField: 'int4range',
  BigIntegerRangeField: 'int8range',
  DecimalRangeField: 'numrange',
  DateTimeRangeField: 'tstzrange',
  DateRangeField: 'daterange',
  SearchVectorField: 'tsvector',
}

/** Fields of others are mostly named after what they are. */
const endings: readonly (readonly [string, string])[] = [
  ['BigIntegerField', 'bigint'],
  ['IntegerField', 'integer'],
  ['BooleanField', 'boolean'],
  ['DateTimeField', 'timestamp with time zone'],
  ['DateField', 'date'],
  ['JSONField', 'jsonb'],
  ['UUIDField', 'uuid'],
  ['CharField', 'varchar'],
]

/** Types that Django counts itself. */
export const isCounted = (field: ChainValue): boolean =>
  /^(?:Big|Small)?AutoField$/.test(classOf(field))

/** The field of others a relation is. */
export const isForeignKey = (field: ChainValue): boolean =>
  /(?:ForeignKey|OneToOneField|ParentalKey)$/.test(classOf(field))

export const isManyToMany = (field: ChainValue): boolean =>
  /ManyToMany(?:Field|Descriptor)?$/.test(classOf(field))

/** A name given for a column, if any. */
export function givenColumn(field: ChainValue): string | null {
  const column = argument(argumentsOfField(field), 'db_column')
  return isGiven(column) ? nameOf(column) : null
}
