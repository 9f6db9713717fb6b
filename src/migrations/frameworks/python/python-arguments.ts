import { entryOf, isGiven } from '../code/ask-value.ts'
import { type Link, nothing, type Value } from '../code/value.ts'

/** What a call is given: by place, and by name. */
export interface PythonArguments {
  readonly placed: readonly Value[]
  /** A record; nothing where nothing is named. */
  readonly named: Value
}

export function argumentsOf(link: Link | undefined): PythonArguments {
  const values = link?.values ?? []
  const last = values.at(-1)
  if (last?.kind !== 'record') return { placed: values, named: nothing }
  return { placed: values.slice(0, -1), named: last }
}

/** An argument by its name, or by its place. */
export function argument({ placed, named }: PythonArguments, name: string, place?: number): Value {
  const value = entryOf(named, name)
  if (isGiven(value) || place === undefined) return value
  return placed[place] ?? nothing
}

/** Functions of Python and its libraries that touch no database. */
export const harmlessPython =
  /^(?:print|len|str|int|float|bool|list|dict|set|tuple|range|enumerate|zip|sorted|reversed|map|filter|isinstance|getattr|setattr|hasattr|open|sum|min|max|any|all|repr|type|super|next|iter|input|format|datetime|timedelta|date|Decimal|UUID|uuid\w*|log\w*|warn\w*|text|column|table|select|func|get_\w+|has_\w+|is_\w+|\w*_exists|exists|inspect\w*|timezone|now|Counter|defaultdict|OrderedDict|namedtuple|partial|Path|tqdm|deepcopy|copy|dumps|loads|slugify|force_\w+|smart_\w+|gettext\w*|_)$/

/** Verbs of functions that change something. */
export const pythonVerbs =
  /^(?:create|drop|add|remove|alter|change|rename|execute|exec|update|delete|insert|upsert|migrate|backfill|populate|seed|fix|move|install|enable|disable|truncate|swap|replace|convert|cleanup|clean|upgrade|run|bulk|forwards?|apply|process|save|recreate|rebuild|reindex|refresh|call_command|load|sync|import|ensure|set|reset|assign|merge|split|do)(?:_|$)/
