/** A table as a migration names it. */
export interface TableName {
  /** Null where none is given. */
  readonly schema: string | null
  readonly name: string
}

/** A name as SQL, quoted as all frameworks do: `"order"`. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function quotedList(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}

/** A table of a text such as `orders` or `shop.orders`, in the schema that is given beside it, if any. */
export function tableNamed(text: string, schema: string | null = null): TableName {
  const dot = text.indexOf('.')
  if (schema !== null || dot < 0) return { schema, name: text }
  return { schema: text.slice(0, dot), name: text.slice(dot + 1) }
}

/** `"shop"."orders"`. */
export function shown({ schema, name }: TableName): string {
  return schema === null ? quoted(name) : `${quoted(schema)}.${quoted(name)}`
}

/** Another name in the schema of the table, such as that of its index. */
export function beside({ schema }: TableName, name: string): string {
  return shown({ schema, name })
}
