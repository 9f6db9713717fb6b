/** The files of the shop's first commit. */
export const startFiles: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n\nThe web shop: catalogue, search, cart, checkout and payments.\n',
  'package.json': '{\n  "name": "shop",\n  "private": true,\n  "version": "3.0.0"\n}\n',
  'src/cart/cart.ts': 'export const emptyCart = { lines: [] }\n',
  'src/catalogue/list.ts': 'export const pageSize = 24\n',
  'src/checkout/checkout.ts': 'export async function checkout(cart) {\n  return pay(cart)\n}\n',
  'src/checkout/address.ts': 'export const countries = ["DE", "AT", "CH"]\n',
  'src/payments/client.ts':
    'export async function charge(request) {\n  return post("/v1/charges", request)\n}\n',
  'src/search/query.ts': 'export const minimumLength = 3\n',
  'src/inventory/reserve.ts': 'export const holdMinutes = 15\n',
  'src/mail/order-confirmation.ts': 'export const subject = "Your order"\n',
  'config/production.yml': 'payments:\n  timeout_ms: 8000\nsearch:\n  replicas: 2\n',
  'config/staging.yml': 'payments:\n  timeout_ms: 8000\nsearch:\n  replicas: 1\n',
  'config/flags.yml': 'guest_checkout: false\nnew_search: false\n',
  'migrations/0001_orders.sql':
    'CREATE TABLE orders (id bigint PRIMARY KEY, placed_at timestamptz);\n',
  'migrations/0002_order_lines.sql': 'CREATE TABLE order_lines (order_id bigint, sku text);\n',
  'k8s/web.yaml': 'kind: Deployment\nspec:\n  replicas: 4\n',
  'k8s/worker.yaml': 'kind: Deployment\nspec:\n  replicas: 2\n',
  Dockerfile: 'FROM node:22-slim\nCOPY . /app\nCMD ["node", "/app/src/main.ts"]\n',
  '.github/workflows/ci.yml': 'name: CI\non: pull_request\njobs: {}\n',
  '.github/workflows/deploy.yml': deployWorkflow(),
  '.github/CODEOWNERS': codeOwners(),
}

/** Deploys what is merged, or by hand the commit given. */
function deployWorkflow(): string {
  return `name: Deploy
on:
  push: {branches: [main]}
  workflow_dispatch:
    inputs:
      sha: {description: Commit to deploy}
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: {contents: read}
    environment: production
    steps:
      - run: ./deploy.sh "$SHA"
        env:
          SHA: \${{ inputs.sha || github.sha }}
`
}

function codeOwners(): string {
  return `*                @ana
/src/payments/   @chen @acme/payments
/src/checkout/   @ben @acme/checkout
/src/search/     @ben
/src/mail/       @dana
/migrations/     @ana @chen
/k8s/            @chen
`
}
