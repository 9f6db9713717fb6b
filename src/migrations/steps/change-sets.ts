/** One change set of a Liquibase changelog, by its place in the text. */
export interface ChangeSet {
  /** Author and id, as Liquibase tells change sets of a file apart. */
  readonly id: string
  /** Its attributes as they are written: `runInTransaction:false dbms:postgresql`. */
  readonly attributes: string
  /** First character of the head of it, first of what it does, and the one behind it. */
  readonly start: number
  readonly bodyStart: number
  readonly end: number
}

/** The change sets of a changelog in SQL or XML, in its order; of other notations none. */
export function changeSetsOf(path: string, text: string): readonly ChangeSet[] {
  if (/\.sql$/i.test(path)) return setsInSql(text)
  return /\.xml$/i.test(path) ? setsInXml(text) : []
}

/** The value of an attribute of a change set, in either notation, without quotes; null where it has none. */
export function attributeOf({ attributes }: ChangeSet, name: string): string | null {
  return valueIn(attributes, name)
}

function valueIn(attributes: string, name: string): string | null {
  const match = new RegExp(String.raw`\b${name}\s*[:=]\s*(?:"([^"]*)"|'([^']*)'|(\S+))`, 'i').exec(
    attributes,
  )
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null)
}

function setsInSql(text: string): readonly ChangeSet[] {
  const heads = [
    ...text.matchAll(
      /^[ \t]*--[ \t]*changeset[ \t]+("[^"\n]+"|[^\s:]+):("[^"\n]+"|\S+)([^\n]*)/gim,
    ),
  ]
  return heads.map(({ 0: head, 1: author, 2: id, 3: attributes = '', index }, position) => ({
    id: `${author}:${id}`,
    attributes,
    start: index,
    bodyStart: index + head.length,
    end: heads[position + 1]?.index ?? text.length,
  }))
}

function setsInXml(text: string): readonly ChangeSet[] {
  const marks = [...text.matchAll(/<changeSet\b([^<>]*)>|<\/changeSet>/g)]
  return marks.flatMap(({ 0: mark, 1: attributes, index }, position) => {
    if (attributes === undefined || attributes.endsWith('/')) return []
    const bodyStart = index + mark.length
    const end = marks[position + 1]?.index ?? text.length
    const id = `${valueIn(attributes, 'author')}:${valueIn(attributes, 'id')}`
    return [{ id, attributes, start: index, bodyStart, end }]
  })
}
