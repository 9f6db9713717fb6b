/** The one table of commands that read a local clone, and nothing of GitHub. The command line has them; the Action has not. */
export const cloneCommandTable = {
  suspects: 'Say which change in a clone most likely caused an incident, and why.',
  backtest: 'Measure on the reverts of a clone how good `suspects` would have been.',
  'check-post-mortem':
    'Say whether post-mortems on your disk are complete, as the check on their pull request would.',
  'lint-migrations':
    'Say what database migrations would lock, for how long, and what to do instead.',
} as const satisfies Readonly<Record<string, string>>
