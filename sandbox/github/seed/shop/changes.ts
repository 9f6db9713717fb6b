/** One merged pull request of the shop. */
export interface ShopChange {
  /** When it was merged. */
  readonly at: string
  readonly author: 'ana' | 'ben' | 'chen' | 'dana'
  readonly title: string
  readonly files: Readonly<Record<string, string | null>>
  /** What happened to it in production; left out: it waits for a later deployment. */
  readonly production?: 'success' | 'failure' | 'rolled-back'
}

/** What was merged from June to October 2026, oldest first. */
export const earlierChanges: readonly ShopChange[] = [
  {
    at: '2026-06-02T09:20:00Z',
    author: 'ben',
    title: 'Show delivery dates in the cart',
    files: { 'src/cart/delivery.ts': 'export const days = { standard: 3, express: 1 }\n' },
  },
  {
    at: '2026-06-04T13:05:00Z',
    author: 'chen',
    title: 'Retry failed charges twice',
    files: { 'src/payments/client.ts': chargeWithRetries(2) },
    production: 'success',
  },
  {
    at: '2026-06-09T08:45:00Z',
    author: 'ana',
    title: 'Add an index on orders.placed_at',
    files: {
      'migrations/0003_orders_placed_at.sql':
        'CREATE INDEX CONCURRENTLY orders_placed_at ON orders (placed_at);\n',
    },
    production: 'success',
  },
  {
    at: '2026-06-15T10:30:00Z',
    author: 'dana',
    title: 'Word the order confirmation more clearly',
    files: { 'src/mail/order-confirmation.ts': 'export const subject = "We have your order"\n' },
  },
  {
    at: '2026-06-18T14:10:00Z',
    author: 'ben',
    title: 'Guest checkout behind a flag',
    files: {
      'src/checkout/guest.ts': 'export const isGuestAllowed = flag("guest_checkout")\n',
      'config/flags.yml': 'guest_checkout: false\nnew_search: false\nexpress: false\n',
    },
    production: 'success',
  },
  {
    at: '2026-06-25T09:00:00Z',
    author: 'chen',
    title: 'Run six web replicas',
    files: { 'k8s/web.yaml': 'kind: Deployment\nspec:\n  replicas: 6\n' },
    production: 'success',
  },
  {
    at: '2026-07-01T11:40:00Z',
    author: 'ana',
    title: 'Turn guest checkout on',
    files: { 'config/flags.yml': 'guest_checkout: true\nnew_search: false\nexpress: false\n' },
    production: 'success',
  },
  {
    at: '2026-07-07T12:25:00Z',
    author: 'ben',
    title: 'Search: tolerate typing mistakes',
    files: { 'src/search/fuzzy.ts': 'export const maximumDistance = 2\n' },
  },
  {
    at: '2026-07-09T08:15:00Z',
    author: 'chen',
    title: 'Update the base image to node 24',
    files: {
      Dockerfile: 'FROM node:24-slim\nCOPY . /app\nCMD ["node", "/app/src/main.ts"]\n',
    },
    production: 'failure',
  },
  {
    at: '2026-07-09T10:05:00Z',
    author: 'chen',
    title: 'Install ca-certificates in the image',
    files: {
      Dockerfile:
        'FROM node:24-slim\nRUN apt-get update && apt-get install -y ca-certificates\nCOPY . /app\nCMD ["node", "/app/src/main.ts"]\n',
    },
    production: 'success',
  },
  {
    at: '2026-07-16T09:50:00Z',
    author: 'ana',
    title: 'Reserve stock for thirty minutes',
    files: { 'src/inventory/reserve.ts': 'export const holdMinutes = 30\n' },
    production: 'success',
  },
  {
    at: '2026-07-22T13:35:00Z',
    author: 'dana',
    title: 'Describe the returns process in the readme',
    files: { 'docs/returns.md': '# Returns\n\nThirty days, free of charge.\n' },
  },
  {
    at: '2026-07-28T10:20:00Z',
    author: 'ben',
    title: 'Ship to the Benelux countries',
    files: {
      'src/checkout/address.ts': 'export const countries = ["DE", "AT", "CH", "BE", "NL", "LU"]\n',
    },
    production: 'success',
  },
  {
    at: '2026-08-04T09:15:00Z',
    author: 'chen',
    title: 'Add the vouchers table',
    files: {
      'migrations/0004_vouchers.sql': 'CREATE TABLE vouchers (code text PRIMARY KEY, cents int);\n',
    },
    production: 'success',
  },
  {
    at: '2026-08-11T14:45:00Z',
    author: 'ana',
    title: 'Vouchers at checkout',
    files: {
      'src/checkout/voucher.ts': 'export const apply = (total, voucher) => total - voucher.cents\n',
    },
    production: 'rolled-back',
  },
  {
    at: '2026-08-13T08:55:00Z',
    author: 'ana',
    title: 'Never let a voucher make the total negative',
    files: {
      'src/checkout/voucher.ts':
        'export const apply = (total, voucher) => Math.max(0, total - voucher.cents)\n',
    },
    production: 'success',
  },
  {
    at: '2026-08-20T12:00:00Z',
    author: 'ben',
    title: 'Cache the catalogue for a minute',
    files: { 'src/catalogue/cache.ts': 'export const seconds = 60\n' },
    production: 'success',
  },
  {
    at: '2026-08-27T09:40:00Z',
    author: 'chen',
    title: 'Three search replicas in production',
    files: {
      'config/production.yml': 'payments:\n  timeout_ms: 8000\nsearch:\n  replicas: 3\n',
    },
    production: 'success',
  },
  {
    at: '2026-09-03T10:10:00Z',
    author: 'dana',
    title: 'Larger buttons on the cart page',
    files: { 'src/cart/buttons.css': '.pay { min-height: 48px; }\n' },
    production: 'success',
  },
  {
    at: '2026-09-10T13:20:00Z',
    author: 'ben',
    title: 'Turn the new search on',
    files: { 'config/flags.yml': 'guest_checkout: true\nnew_search: true\nexpress: false\n' },
    production: 'success',
  },
  {
    at: '2026-09-17T08:30:00Z',
    author: 'chen',
    title: 'Cancel superseded CI runs',
    files: {
      '.github/workflows/ci.yml':
        'name: CI\non: pull_request\nconcurrency: {group: ci, cancel-in-progress: true}\njobs: {}\n',
    },
  },
  {
    at: '2026-09-22T11:15:00Z',
    author: 'ana',
    title: 'Order lines refer to orders',
    files: {
      'migrations/0005_order_lines_fk.sql':
        'ALTER TABLE order_lines ADD CONSTRAINT order_lines_order FOREIGN KEY (order_id) REFERENCES orders (id) NOT VALID;\n',
    },
    production: 'success',
  },
  {
    at: '2026-10-01T09:25:00Z',
    author: 'ben',
    title: 'Express delivery',
    files: { 'src/checkout/express.ts': 'export const surchargeCents = 490\n' },
    production: 'success',
  },
  {
    at: '2026-10-08T14:00:00Z',
    author: 'chen',
    title: 'Four workers before the autumn sale',
    files: { 'k8s/worker.yaml': 'kind: Deployment\nspec:\n  replicas: 4\n' },
    production: 'success',
  },
  {
    at: '2026-10-15T10:50:00Z',
    author: 'dana',
    title: 'Spell out the tax in the order mail',
    files: { 'src/mail/tax.ts': 'export const line = (cents) => `incl. VAT ${cents}`\n' },
    production: 'failure',
  },
  {
    at: '2026-10-15T13:30:00Z',
    author: 'dana',
    title: 'Format the tax as money',
    files: { 'src/mail/tax.ts': 'export const line = (cents) => `incl. VAT ${money(cents)}`\n' },
    production: 'success',
  },
  {
    at: '2026-10-27T09:05:00Z',
    author: 'ana',
    title: 'Turn express delivery on',
    files: { 'config/flags.yml': 'guest_checkout: true\nnew_search: true\nexpress: true\n' },
    production: 'success',
  },
]

/** The payments client as it was through the summer. */
function chargeWithRetries(retries: number): string {
  return `const retries = ${retries}

export async function charge(request) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await post("/v1/charges", request)
    } catch (error) {
      if (attempt === retries) throw error
    }
  }
}
`
}
