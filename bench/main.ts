import { cloneScale } from './clone-scale.ts'
import { coldStart } from './cold-start.ts'
import { culpritScale } from './culprit-scale.ts'
import { requests } from './requests.ts'

/** `npm run bench [NAME]`: prints figures; each is measured against something in the same run. */
const benches = {
  requests,
  'cold-start': coldStart,
  'clone-scale': cloneScale,
  'culprit-scale': culpritScale,
}

const [only] = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (only !== undefined && only !== name) continue
  console.log(`\n${name}`)
  for (const line of await bench()) console.log(`  ${line}`)
}
