import picomatch from 'picomatch'

/** Longest path and glob that are compared. */
const maximumLength = 500

/**
 * Whether one of the globs matches a path of a repository, prepared once for many paths: `*` stays within a folder, `**` does
 * not, both take names with a dot in front too, and what a glob behind `!` matches is taken away. No glob matches nothing; a path or
 * glob of more than 500 characters never matches.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const short = globs.filter((glob) => glob.length <= maximumLength)
  const wanted = short.filter((glob) => !glob.startsWith('!'))
  if (wanted.length === 0) return () => false
  const ignore = short.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const matches = picomatch(wanted, { dot: true, ignore })
  return (path) => path.length <= maximumLength && matches(path)
}
