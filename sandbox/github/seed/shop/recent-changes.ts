import type { ShopChange } from './changes.ts'

/** What was merged in November 2026, oldest first; the last one is the likely culprit. */
export const recentChanges: readonly ShopChange[] = [
  {
    at: '2026-11-03T10:15:00Z',
    author: 'ben',
    title: 'Recommend products in the cart',
    files: { 'src/cart/recommend.ts': 'export const count = 4\n' },
    production: 'success',
  },
  {
    at: '2026-11-05T13:40:00Z',
    author: 'chen',
    title: 'Log slow queries',
    files: { 'src/database/slow.ts': 'export const thresholdMilliseconds = 500\n' },
    production: 'success',
  },
  {
    at: '2026-11-10T09:30:00Z',
    author: 'ana',
    title: 'Add orders.channel',
    files: {
      'db/migrate/20261110093000_add_channel_to_orders.rb':
        'class AddChannelToOrders < ActiveRecord::Migration[8.0]\n  def change\n    add_column :orders, :channel, :string\n  end\nend\n',
    },
    production: 'success',
  },
  {
    at: '2026-11-12T11:20:00Z',
    author: 'dana',
    title: 'Warm up the search index on start',
    files: { 'src/search/warm-up.ts': 'export const queries = ["shoes", "jacket"]\n' },
    production: 'success',
  },
  {
    at: '2026-11-16T14:05:00Z',
    author: 'chen',
    title: 'Bump undici from 7.16.0 to 7.16.1',
    files: {
      'package.json':
        '{\n  "name": "shop",\n  "private": true,\n  "version": "3.0.0",\n  "dependencies": {\n    "undici": "7.16.1"\n  }\n}\n',
    },
    production: 'success',
  },
  {
    at: '2026-11-18T09:10:00Z',
    author: 'ben',
    title: 'Inventory: release expired holds',
    files: { 'src/inventory/release.ts': 'export const everyMinutes = 5\n' },
    production: 'success',
  },
  {
    at: '2026-11-19T12:50:00Z',
    author: 'ana',
    title: 'Raise the payment timeout on staging',
    files: { 'config/staging.yml': 'payments:\n  timeout_ms: 12000\nsearch:\n  replicas: 1\n' },
  },
  {
    at: '2026-11-20T09:35:00Z',
    author: 'dana',
    title: 'Explain delivery times in the docs',
    files: { 'docs/delivery.md': '# Delivery\n\nThree days, express one.\n' },
  },
  {
    at: '2026-11-20T13:25:00Z',
    author: 'chen',
    title: 'Remove retries from the payments client',
    files: {
      'src/payments/client.ts':
        'export async function charge(request) {\n  return post("/v1/charges", request)\n}\n',
      'src/payments/client.test.ts': 'test("charges once", () => {})\n',
    },
    production: 'success',
  },
]
