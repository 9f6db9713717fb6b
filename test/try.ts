import { openShop } from './flows/shop.ts'
import { recentChanges } from '../sandbox/github/seed/shop/recent-changes.ts'
const shop = await openShop({ seed: (r) => {
  for (const c of recentChanges) {
    r.pullRequest({ at: c.at, mergedAt: c.at, author: c.author, title: c.title, files: c.files } as any)
    if (c.production) r.deployment({ at: c.at, ref: 'main', environment: 'production', statuses: [{state:'in_progress', at: c.at},{state:'success', at: c.at}] } as any)
  }
}})
try {
shop.sandbox.clock.set('2026-11-20T14:02:00Z')
const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Checkout returns 500, payments time out', body: 'Customers cannot pay. Retry of charges loops.', labels: ['sev1'] })
shop.sandbox.requests.clear()
const out = await shop.sync(number)
console.log(out.error, out.info, out.problems)
console.log(shop.comments(number).join('\n=====\n'))
console.log(shop.sandbox.requests.all?.().map((r:any)=>r.route))
shop.sandbox.requests.clear()
const o2 = await shop.sync(number)
console.log(o2.outputs.changed, shop.sandbox.requests.count())
} catch (e) { console.log(e) }
try { await shop.sandbox.stop() } catch (e) { console.log(e) }
