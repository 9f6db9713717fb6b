import { lastName, mentions } from './chain.ts'
import type { ChainValue } from './value.ts'

/**
 * Why a call on what the file does not know may touch the database: it is handed what speaks to it, or is called as queries are.
 * Null for any other call.
 */
export function whyUnknown(chain: ChainValue, handles: ReadonlySet<string>): string | null {
  const name = lastName(chain)
  const isHanded = chain.links.some(({ values }) =>
    values?.some((value) => mentions(value, handles)),
  )
  if (isHanded) return `call of \`${name}\`, which is not in this file`
  const isQuery = chain.links.length > 0 && changes.has(name) && !harmless.has(chain.root)
  return isQuery ? `call of \`${name}\` on \`${chain.root}\`, which is not in this file` : null
}

/** What models and connections call what changes rows. */
const changes: ReadonlySet<string> = new Set([
  'update',
  'updateMany',
  'update_all',
  'destroy',
  'delete',
  'deleteMany',
  'delete_all',
  'query',
  'execute',
  'executeQuery',
  'executeStatement',
  '$executeRaw',
  '$executeRawUnsafe',
  'raw',
  'truncate',
  'save',
  'bulkCreate',
  'insert_all',
])

const harmless: ReadonlySet<string> = new Set([
  'console',
  'fs',
  'path',
  'JSON',
  'Object',
  'process',
  'crypto',
  'hash',
])
