import type { ChangeKind } from '../../src/changes/change.ts'

const byPath: readonly (readonly [ChangeKind, RegExp])[] = [
  ['migration', /(?:^|\/)(?:migrations?|migrate)\/|alembic\/versions\//i],
  [
    'dependency',
    /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|gemfile(?:\.lock)?|.*\.gemspec|deps|requirements[^/]*\.(?:txt|in)|poetry\.lock|pipfile(?:\.lock)?|setup\.py|pyproject\.toml|go\.(?:mod|sum)|cargo\.(?:toml|lock)|pom\.xml|build\.gradle)$/i,
  ],
  ['docs', /\.(?:md|rst|adoc)$|(?:^|\/)docs?\//i],
  [
    'test',
    /(?:^|\/)(?:tests?|specs?|__tests__|testing)\/|[._-](?:test|spec)s?\.|(?:^|\/)test_|_unittest\./i,
  ],
  ['infrastructure', /(?:^|\/)(?:dockerfile[^/]*|\.github\/workflows\/.*|.*\.tf)$/i],
  ['config', /\.(?:ya?ml|json|ini|toml|conf|cfg|properties|env)(?:\.erb|\.j2)?$/i],
]

/** What a path is; stands in for the product's own table until that is here. */
export function kindOfPath(path: string): ChangeKind {
  return byPath.find(([, pattern]) => pattern.test(path))?.[0] ?? 'code'
}
