/** Why a line such as `\i other.sql` leaves something unread; null for commands of psql that run no SQL we do not see. */
export function whyUnread(line: string): string | null {
  const name = /^\\([A-Za-z_!]+)/.exec(line)?.[1]
  if (/^\\\.\s*$/.test(line)) return null
  if (name === undefined) return 'a line that begins with a backslash'
  if (harmless.has(name.replace(/[+S]+$/, ''))) return null
  const what = runs.get(name)
  return what === undefined ? `\\${name}, which psql does not know` : `\\${name}, ${what}`
}

const runs: ReadonlyMap<string, string> = new Map([
  ...['i', 'include', 'ir', 'include_relative'].map((name): [string, string] => [
    name,
    'the SQL of another file',
  ]),
  ['gexec', 'SQL that a query answers'],
  ['!', 'a command of the shell'],
  ['parse', 'a prepared statement'],
  ['bind_named', 'a prepared statement'],
])

/** Commands of psql about sessions, variables, conditions and output. Both branches of a condition are read. */
const harmless = new Set(
  'a bind c C close_prepared conninfo connect copy copyright crosstabview d da db dd df di dn do dp drds ds dt du dv e echo ef elif else encoding endif endpipeline errverbose ev f flush flushrequest g gdesc getenv getresults gset gx h H help if l list lo_import lo_export lo_unlink o out p password prompt pset q qecho quit r reset restrict s sendpipeline set setenv sf startpipeline sv syncpipeline t T timing unrestrict unset w warn watch write x z'.split(
    ' ',
  ),
)
