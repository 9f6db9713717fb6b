import { run } from './run.ts'
import { actionRunner } from './runner/action-runner.ts'

await run(actionRunner(process.env))
