/**
 * SQL with the placeholders of templates replaced by identifiers of the same length, so that offsets stay, and with their
 * blocks and comments blanked: psql, Flyway, Liquibase, Handlebars, Jinja, Go templates, ERB, `%s` of Python. Null where it has
 * none. Quoted parts stay, as placeholders in them do not matter.
 */
export function withoutPlaceholders(sql: string): string | null {
  const filled = sql.replace(placeholder, (found, ...groups) => {
    const named: Readonly<Record<string, string | undefined>> = groups.at(-1)
    if (named['kept'] !== undefined) return found
    if (named['block'] !== undefined) return found.replaceAll(/[^\r\n]/g, ' ')
    if (named['quoted'] !== undefined) return `${found[1]}_${found.slice(2)}`
    return found.replaceAll(/[^A-Za-z0-9_]/g, '_').replace(/^[^_]/, '_')
  })
  return filled === sql ? null : filled
}

/** What is kept comes first: comments, strings, casts (`::`). Then blocks, psql's quoted variables, and names. */
const placeholder = new RegExp(
  [
    String.raw`(?<kept>--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|::|:=)`,
    String.raw`(?<block>\{\{[-~]?\s*(?:[#/^!>]|(?:if|else|end|range|with|template|define|block|each|unless)\b)[^{}]{0,200}\}\}|\{%[^%\n]{0,300}%\}|\{#[^#\n]{0,300}#\}|<%(?!=)[^%\n]{0,300}%>)`,
    String.raw`:(?<quoted>'\w{1,64}'|"\w{1,64}")`,
    String.raw`(?<name>\$\{[^{}\n]{1,200}\}|\{\{\{?[^{}\n]{1,200}\}?\}\}|<%=[^%\n]{1,200}%>|\$\([\w.]{1,64}\)|\$\[[\w.]{1,64}\]|#\{[^{}\n]{1,200}\}|@@?\w{1,64}@{1,2}|%%\w{1,64}%%|%\(\w{1,64}\)[sd]|%[sdI]\b|\{\w{0,64}\}|(?<![\w:]):[A-Za-z_]\w{0,63}|(?<=[=(,\s])\?(?=[\s,;)]|$))`,
  ].join('|'),
  'g',
)
