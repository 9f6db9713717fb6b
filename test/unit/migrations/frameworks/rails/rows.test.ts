import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: data', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(
      told(
        readRails(`class Step < ActiveRecord::Migration[7.1]\n  def up\n    ${code}\n  end\nend\n`),
      ),
    ).toEqual(expected)
  })
})

const cases: readonly CodeCase[] = [
  ['updates all rows', 'Order.update_all(state: 0)', ['UPDATE "orders" SET "state" = 0']],
  [
    'updates some rows',
    'Order.where(state: nil).where.not(kind: [1, 2]).update_all("state = 0, kind = 1")',
    ['UPDATE "orders" SET state = 0, kind = 1 WHERE "state" IS NULL AND NOT ("kind" IN (1, 2))'],
  ],
  [
    'deletes old rows',
    "Order.where('created_at < ?', 1.year.ago).delete_all",
    ['DELETE FROM "orders" WHERE (created_at < NULL)'],
  ],
  [
    'changes each row in the one transaction',
    'Order.find_each { |order| order.update!(state: 0) }',
    ['UPDATE "orders" SET "state" = 0'],
  ],
  [
    'changes rows of one key',
    'Order.find(1).update!(state: 0)',
    ['UPDATE "orders" SET "state" = 0 WHERE "id" = 1'],
  ],
  [
    'knows the table of a model by its plural',
    'Admin::OrderCategory.delete_all',
    ['DELETE FROM "order_categories"'],
  ],
  [
    'updates through a batch of rows',
    'Order.in_batches { |rows| rows.update_all(state: 0) }',
    ['UPDATE "orders" SET "state" = 0'],
  ],
  [
    'says nothing of questions and of talk',
    "puts 'x'; say 'y'; Order.reset_column_information; Order.count; Rails.logger.info('x')",
    [],
  ],
]
