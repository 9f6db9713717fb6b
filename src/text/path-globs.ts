import picomatch from 'picomatch'

/** Longest path and glob that are compared. */
const maximumLength = 500

/**
 * Whether one of the globs matches a path of a repository, prepared once for many paths: `*` stays within a folder, `**` does
 * not, both take names with a dot in front too. No glob matches nothing; a path or glob of more than 500 characters never matches.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const short = globs.filter((glob) => glob.length <= maximumLength)
  if (short.length === 0) return () => false
  const matches = picomatch(short, { dot: true })
  return (path) => path.length <= maximumLength && matches(path)
}
