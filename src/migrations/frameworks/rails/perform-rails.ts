import { nameOf } from '../code/ask-value.ts'
import { type ChainValue, named, textAt, type Value } from '../code/value.ts'
import { literal } from '../sql-text/literal.ts'
import { shown, tableNamed } from '../sql-text/names.ts'
import { changeTable } from './changed-table.ts'
import { followMigration } from './follow-migration.ts'
import { followOther, followRows } from './follow-rows.ts'
import { tableOfModel } from './inflect.ts'
import { draftTable } from './new-table.ts'
import { callOf, migration, outcome, type RailsRun, type Step, type Target } from './rails-run.ts'

/** Does what a migration calls, link by link. What comes out of it is a text, or a name of which nothing is known. */
export function performRails(chain: ChainValue, run: RailsRun): Value {
  const text = textOfCall(chain, run)
  if (text !== null) return textAt(text, chain.line)
  const before = run.recorder.pieces.length
  let target = targetOf(chain.root, run)
  for (const link of chain.links) target = follow(target, { link, chain, run })
  return run.recorder.pieces.length === before ? chain : named('result')
}

function targetOf(root: string, run: RailsRun): Target {
  if (root === '') return migration
  const known = run.targets.get(root)
  if (known !== undefined) return known
  if (
    /^(?:ActiveRecord::(?:Base|Schema\S*|Migration\S*)|ApplicationRecord|DB|ActiveRecord::Tasks\S*)$/.test(
      root,
    )
  )
    return migration
  if (!/^(?:::)?[A-Z][\w:]*$/.test(root)) return { kind: 'other', name: root }
  if (harmless.test(root)) return outcome
  const table = run.tableOf.get(root) ?? tableOfModel(root)
  return { kind: 'rows', rows: { model: root, table, conditions: [], reach: 'all' } }
}

/** Classes that touch no table. */
const harmless =
  /^(?:::)?(?:Rails|Time|Date|DateTime|ENV|Kernel|Process|Logger|JSON|YAML|Hash|Array|String|Integer|Float|Set|Struct|OpenStruct|SecureRandom|Digest|Base64|File|Dir|IO|URI|Math|BigDecimal|ActiveSupport|ActiveModel|Concurrent|Benchmark|PG|StandardError|ArgumentError|RuntimeError|NotImplementedError|ActiveRecord|I18n|Sidekiq|Feature|Gitlab|SiteSetting|GC|ObjectSpace|Thread|Mutex|Comparable|Enumerable|Object|Class|Module|Regexp|Range|Proc|Random|Etc|Zlib|StringIO|Pathname|Shellwords|ERB|CSV|Nokogiri|Net|OpenSSL)\b/

function follow(target: Target, step: Step): Target {
  switch (target.kind) {
    case 'migration':
      return followMigration(step)
    case 'new-table':
      draftTable(target.draft, callOf(step))
      return outcome
    case 'table':
      changeTable(target.table, callOf(step))
      return outcome
    case 'direction':
      if (step.link.name === 'up') callOf(step).block?.call([])
      return outcome
    case 'rows':
      return followRows(target.rows, step)
    case 'other':
      return followOther(target.name, step)
  }
}

/** What asks for a name or a literal of SQL: `quote_table_name(:orders)`, `Order.table_name`. */
function textOfCall({ root, links }: ChainValue, run: RailsRun): string | null {
  const link = links.at(-1)
  if (link === undefined) return null
  const [value] = link.values ?? []
  const quotes = quoting[link.name]
  if (quotes !== undefined && value !== undefined && value.kind !== 'chain')
    return quotes(nameOf(value))
  if (links.length !== 1 || !/^(?:quoted_)?table_name$/.test(link.name)) return null
  const target = targetOf(root, run)
  return target.kind === 'rows' ? target.rows.table : null
}

const quoting: Readonly<Record<string, (text: string) => string>> = {
  quote: literal,
  quote_string: (text) => text.replaceAll("'", "''"),
  quote_table_name: (text) => shown(tableNamed(text)),
  quote_column_name: (text) => shown({ schema: null, name: text }),
}
