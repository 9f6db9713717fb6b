import type { Finding } from '../../../../src/migrations/finding.ts'

/** An index that is built while nobody can write, with whatever is to be different. */
export function finding(different: Partial<Finding> = {}): Finding {
  return {
    rule: 'require-concurrent-index-creation',
    path: 'db/migrate/20261122120000_index_orders.rb',
    line: 3,
    endLine: 3,
    hazard: 'long',
    blocks: 'writes',
    lock: 'SHARE',
    tables: ['orders'],
    size: 'large',
    what: 'Builds an index on `orders` while nobody can write to it.',
    recipe: {
      how: 'Build it concurrently, outside of a transaction.',
      language: 'ruby',
      code: 'disable_ddl_transaction!\n\ndef change\n  add_index :orders, :status, algorithm: :concurrently\nend\n',
    },
    acknowledged: null,
    ...different,
  }
}
