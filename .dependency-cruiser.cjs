/** The house rules of ARCHITECTURE.md, held by `npm run check:layers`. */
const rooms = '^src/(incident|changes|migrations|postmortem|guard|config|text|time)/'

/** What rooms may use of Node, by file. */
const coreModulesOfRooms = { 'src/incident/status-comment.ts': 'crypto' }

const exactly = (file) => `^${file.replaceAll('.', '\\.')}$`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-are-pure',
      comment:
        'A room is a function of its arguments: no flow, no world, no clone, no GitHub, no runner, and no error it could throw.',
      severity: 'error',
      from: { path: rooms },
      to: {
        path: '^(src/((flows|github|git|runner)/|[^/]+$)|node_modules/(@actions|@octokit)/)',
      },
    },
    {
      name: 'rooms-do-without-node',
      comment:
        'No file, network, clock or environment. A core module that needs none of them is listed by the file that uses it.',
      severity: 'error',
      from: { path: rooms, pathNot: Object.keys(coreModulesOfRooms).map(exactly) },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(coreModulesOfRooms).map(([file, coreModule]) => ({
      name: `${file}-does-with-${coreModule}`,
      severity: 'error',
      from: { path: exactly(file) },
      to: { dependencyTypes: ['core'], pathNot: `^(node:)?${coreModule}$` },
    })),
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      from: { path: '^src/migrations/' },
      to: { path: '^src/(?!migrations/)' },
    },
    {
      name: 'changes-know-no-incident',
      comment: 'What changed is asked with a question; incidents make it.',
      severity: 'error',
      from: { path: '^src/changes/' },
      to: { path: '^src/(incident|postmortem|guard)/' },
    },
    {
      name: 'ranking-sees-candidates-only',
      comment: 'Weights were fitted on what a candidate is; bench/ uses it without a feed.',
      severity: 'error',
      from: { path: '^src/changes/ranking/' },
      to: { path: '^src/(?!changes/(ranking/|change\\.ts$))' },
    },
    {
      name: 'the-feed-knows-no-verdict',
      comment:
        'What changed is one list before anybody is suspected; what all of it is made of stands beside the folders.',
      severity: 'error',
      from: { path: '^src/changes/([^/]+$|(feed|git-text|reported|services)/)' },
      to: { path: '^src/changes/(verdict|undo|ranking|backtest)/' },
    },
    {
      name: 'only-run-follows-flows',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(flows/|run\\.ts$|run-on-clone\\.ts$)' },
      to: { path: '^src/flows/' },
    },
    {
      name: 'flows-reach-the-outside-through-the-world',
      severity: 'error',
      from: { path: '^src/flows/' },
      to: { path: '^src/(github|git|runner)/' },
    },
    {
      name: 'flows-do-without-node',
      severity: 'error',
      from: { path: '^src/flows/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-run-on-clone-opens-clones',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(git/|run-on-clone\\.ts$)' },
      to: { path: '^src/git/' },
    },
    {
      name: 'only-github-speaks-octokit',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/client\\.ts$' },
      to: { path: 'node_modules/(@actions/github|@octokit)/' },
    },
    {
      name: 'only-the-runner-speaks-to-the-runner',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runner/action-runner\\.ts$' },
      to: { path: 'node_modules/@actions/core/' },
    },
    ...[
      ['temporal-polyfill', '^src/time/temporal\\.ts$'],
      ['liquidjs', '^src/text/template\\.ts$'],
      ['yaml', '^src/(config/yaml-source|text/front-matter)\\.ts$'],
      ['picomatch', '^src/text/path-globs\\.ts$'],
      [
        'zod',
        '^src/(config/(settings-schema|settings-json-schema|read-settings|clock-settings|command-settings|post-mortem-settings|migration-settings|guard-settings|guard-rule-settings|guard-window-settings|guard-holiday-settings|word-issue)|changes/reported/(reported-change-schema|reported-changes-json-schema))\\.ts$',
      ],
      ['commander', '^src/cli\\.ts$'],
      ['diff', '^src/flows/run/show-plan\\.ts$'],
      ['date-holidays', '^src/time/holidays\\.ts$'],
      ['(unified|remark-parse|remark-gfm)', '^src/text/markdown-tree\\.ts$'],
      ['libpg-query', '^src/migrations/sql/open-sql-parser\\.ts$'],
      ['web-tree-sitter', '^src/migrations/frameworks/tree\\.ts$'],
      ['smol-toml', '^src/postmortem/front-matter/'],
      [
        'fastest-levenshtein',
        '^src/(text/nearest-name|guard/calendar/open-days-off|incident/commands/read-comment|postmortem/filing/title-similarity)\\.ts$',
      ],
    ].map(([library, home]) => ({
      name: `one-home-for-${library}`,
      severity: 'error',
      from: { path: '^src/', pathNot: home },
      to: { path: `node_modules/(@types/)?${library}/` },
    })),
    {
      name: 'the-sandbox-knows-nothing-of-the-product',
      comment: 'It stands in for GitHub, so it must not share our idea of GitHub.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
