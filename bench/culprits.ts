import { parseArgs } from 'node:util'
import { leaveGroupsOutOf } from './culprits/leave-groups-out.ts'
import { rankAll } from './culprits/rank-all.ts'
import type { CaseFiles } from './culprits/read-cases.ts'

/**
 * Ranks the candidates of every case; the rankings go to stdout, one JSON object a line, for an evaluator.
 *
 *     npm run --silent bench:culprits -- --cases F [--diffs F] [--background F] > RANKINGS.jsonl
 *
 * With --leave-one-group-out each group is ranked by weights that were trained on the other groups, so that figures on cases
 * the shipped weights have seen are honest too; only this mode reads answers and groups. What it says of "elsewhere" is
 * measured along the way and told on stderr.
 *
 *     npm run --silent bench:culprits -- --leave-one-group-out --cases F [--diffs F] [--background F] > RANKINGS.jsonl
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    diffs: { type: 'string' },
    background: { type: 'string' },
    'leave-one-group-out': { type: 'boolean', default: false },
  },
})
if (values.cases === undefined) {
  throw new Error('--cases F is missing: a file of cases, see docs/culprits.md.')
}

const files: CaseFiles = {
  cases: values.cases,
  diffs: values.diffs,
  background: values.background,
}
const rankings = values['leave-one-group-out'] ? leaveGroupsOutOf(files) : rankAll(files)
for await (const ranking of rankings) process.stdout.write(`${JSON.stringify(ranking)}\n`)
