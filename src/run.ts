import { type Inputs, readInputs } from './config/inputs.ts'
import { type ChangesSource, type Occasion, occasionOf } from './config/occasion.ts'
import { endWell } from './end-well.ts'
import type { Outside } from './runner/outside.ts'
import { readJson } from './text/canonical-json.ts'
import { UserError } from './user-error.ts'

/** One run: inputs, event, flow, outputs. */
export async function run(outside: Outside): Promise<void> {
  await endWell(outside, async () => {
    const inputs = checkInputs(outside)
    await follow(occasionOf(inputs, outside.event), inputs, outside)
  })
}

function checkInputs(outside: Outside): Inputs {
  const reading = readInputs((name) => outside.input(name))
  if ('inputs' in reading) return reading.inputs
  throw new UserError('bad-input', {
    what: reading.problems.map(({ message }) => message).join(' '),
    remedy: 'All inputs are listed in docs/inputs-and-outputs.md.',
  })
}

/** Each flow is loaded when it is followed, so that an event we ignore costs next to nothing. */
async function follow(occasion: Occasion, inputs: Inputs, outside: Outside): Promise<void> {
  switch (occasion.kind) {
    case 'nothing':
      return outside.log.notice(occasion.why)
    case 'refused':
      throw new UserError('bad-input', { what: occasion.what, remedy: occasion.remedy })
    case 'setup': {
      const [{ openWorld }, { runSetup }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/setup.ts'),
      ])
      return runSetup(openWorld(outside, inputs), outside)
    }
    case 'sync': {
      const [{ openWorld }, { runSync }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/sync.ts'),
      ])
      return runSync(openWorld(outside, inputs), outside, occasion)
    }
    case 'file-action-items': {
      const [{ openWorld }, { runFileActionItems }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/file-action-items.ts'),
      ])
      return runFileActionItems(openWorld(outside, inputs), outside, occasion.before)
    }
    case 'check-post-mortem': {
      const [{ openWorld }, { runCheckPullRequest }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/check-pull-request.ts'),
      ])
      return runCheckPullRequest(openWorld(outside, inputs), outside, occasion.pull)
    }
    case 'lint-migrations': {
      const { base, sha, environment } = inputs
      const [{ openWorld }, { runLintMigrations }, { readWasm }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/lint-migrations.ts'),
        import('./runner/wasm.ts'),
      ])
      const runSha = outside.context().sha
      const ask = { base, sha, environment, pull: occasion.pull, runSha, wasm: readWasm }
      return runLintMigrations(openWorld(outside, inputs), outside, ask)
    }
    case 'guard': {
      const [{ openWorld }, { readWasm }] = await Promise.all([
        import('./open-world.ts'),
        import('./runner/wasm.ts'),
      ])
      const { actor, startedBy, sha: runSha } = outside.context()
      const machineTime = new Date().toISOString().replace(/\.\d{3}Z$/, 'Z')
      const { environment, service, sha, mode, overrideReason } = inputs
      const deploy = { environment, service, sha, runSha, mode, actor, startedBy, overrideReason }
      const ask = { ...deploy, machineTime, wasm: readWasm }
      const world = openWorld(outside, inputs)
      if (outside.terminal !== undefined) {
        const { runGuardOnTerminal } = await import('./flows/guard-terminal.ts')
        return runGuardOnTerminal(world, outside.terminal, ask)
      }
      const { runGuard } = await import('./flows/guard.ts')
      return runGuard(world, outside, ask)
    }
    case 'sweep': {
      const [{ openWorld }, { runSweep }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/sweep.ts'),
      ])
      return runSweep(openWorld(outside, inputs), outside, occasion.schedule)
    }
    case 'record-changes': {
      const report = reportIn(occasion.from, outside)
      const [{ openWorld }, { runRecordChanges }] = await Promise.all([
        import('./open-world.ts'),
        import('./flows/record-changes.ts'),
      ])
      return runRecordChanges(openWorld(outside, inputs), outside, report)
    }
  }
}

function reportIn(source: ChangesSource, outside: Outside): unknown {
  if ('payload' in source) return source.payload
  const report = readJson(outside.textFile(source.file))
  if (report !== undefined) return report
  throw new UserError('bad-input', {
    what: `The file "${source.file}" is not JSON.`,
    remedy: 'docs/changes.md shows what it holds.',
  })
}
