/** How commands on a repository end, and what they take from the environment. */
const exitStatus = `
Exit status:
  0  done, also when there was nothing to do
  1  something a person can mend; the message says what, with its code
  2  an unknown command, option or argument

Environment:
  GITHUB_TOKEN or GH_TOKEN   token for the GitHub API
  GITHUB_REPOSITORY          the repository, when --repo is not given
  GITHUB_API_URL             REST root of an Enterprise Server, https://HOST/api/v3
  GITHUB_SERVER_URL          its web root (default: the host of GITHUB_API_URL)
  GITHUB_GRAPHQL_URL         its GraphQL address (default: beside GITHUB_API_URL)`

const suspectsExamples = `
Examples:
  incident-loop suspects --text "checkout returns 500" --at 2026-11-20T13:50:00Z
  incident-loop suspects --repo ../shop --text-file report.txt --since 7d --json
  incident-loop suspects --text "search is slow" --path services/search`

const backtestExamples = `
Examples:
  incident-loop backtest
  incident-loop backtest --repo ../shop --ref origin/main --limit 50 --json`

const cloneExitStatus = `

Exit status:
  0  answered, also when nothing is likely or no revert states a reason
  1  something a person can mend; the message says what, with its code
  2  an unknown command, option or argument

It reads the clone with Git and needs neither GitHub nor a token.`

const checkExamples = `
Examples:
  incident-loop check-post-mortem postmortems/2026/2026-11-20-inc-42-checkout.md
  incident-loop check-post-mortem postmortems/2026/*.md --json`

const checkExitStatus = `

Exit status:
  0  every file is complete
  1  one is not, or it or the configuration cannot be read; each line says what is missing
  2  an unknown command, option or argument

It reads the files and the configuration, and needs neither GitHub nor a token: whether somebody can be assigned is not checked.`

const lintExamples = `
Examples:
  incident-loop lint-migrations
  incident-loop lint-migrations --base origin/main --github
  incident-loop lint-migrations db/migrate/20261122120000_add_status.rb
  incident-loop lint-migrations - --json < change.sql`

const lintExitStatus = `

Exit status:
  0  no finding of level error; warnings, notices and what was not checked are told
  1  a finding of level error, or a file, the statistics or the configuration that cannot be read
  2  an unknown command, option or argument

It reads the clone or the files, and needs neither GitHub nor a token, nor a database. docs/migrations-check.md says how findings
get their level, and how one is accepted.`

const guardExamples = `
Examples:
  incident-loop guard --environment production --at "2026-11-20 17:40"
  incident-loop guard --environment production --service checkout --json
  incident-loop guard --calendar
  incident-loop guard --environment production --repo acme/shop --sha v1.4.0`

const guardExitStatus = `

Exit status:
  0  the deployment may go ahead, or the calendar was printed
  1  it may not, or the settings or GitHub cannot be read; the message says why, with its code
  2  an unknown command, option or argument, or options that do not go together

It reads the settings on your disk, and needs neither GitHub nor a token: checks that need GitHub are told as skipped and decide
nothing. With --repo it asks GitHub how things are now, as a job would, by the settings of its default branch; it writes nothing.

Environment, with --repo:
  GITHUB_TOKEN or GH_TOKEN   token for the GitHub API
  GITHUB_API_URL             REST root of an Enterprise Server, https://HOST/api/v3
  GITHUB_SERVER_URL          its web root (default: the host of GITHUB_API_URL)
  GITHUB_GRAPHQL_URL         its GraphQL address (default: beside GITHUB_API_URL)`

/** What `--help` says below the options, by command; `repository` is for those on a repository of GitHub. */
export const helpBelow = {
  repository: exitStatus,
  suspects: suspectsExamples + cloneExitStatus,
  backtest: backtestExamples + cloneExitStatus,
  'check-post-mortem': checkExamples + checkExitStatus,
  'lint-migrations': lintExamples + lintExitStatus,
  guard: guardExamples + guardExitStatus,
} as const
