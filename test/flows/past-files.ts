/** A workflow that deploys the default branch, or by hand the commit that is named. */
const deployWorkflow = `name: Deploy
on:
  push: {branches: [main]}
  workflow_dispatch:
    inputs:
      sha: {description: Commit to deploy}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy.sh
`

/** The files a small shop begins with. */
export const startFiles: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n',
  'src/payments/client.ts': paymentsClient(
    '  return retryPayment(() => post("/v1/charges", request), 3)',
  ),
  'src/search/query.ts': 'export const minimumLength = 3\n',
  'src/cart/cart.ts': 'export const emptyCart = { lines: [] }\n',
  'config/production.yml': 'payments:\n  timeout_ms: 8000\n',
  'config/flags.yml': 'guest_checkout: false\nnew_search: false\n',
  'migrations/0001_orders.sql':
    'CREATE TABLE orders (id bigint PRIMARY KEY, placed_at timestamptz);\n',
  'package.json': '{"name": "shop", "dependencies": {"pg": "8.13.0"}}\n',
  '.github/workflows/deploy.yml': deployWorkflow,
}

/** The module that charges customers, with this line in it. */
export function paymentsClient(line: string): string {
  return `import { retryPayment } from './retry.ts'

/** Charges a card. */
export async function charge(request) {
  log.info("charging", request.id)
${line}
}
`
}
