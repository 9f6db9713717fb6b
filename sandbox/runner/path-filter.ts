/**
 * Answers whether an ordered list of GitHub filter patterns accepts a branch, tag or path.
 * The last pattern that matches decides; a leading `!` makes it a refusal.
 * Source: docs, workflow-syntax, "Filter pattern cheat sheet".
 */
export function passesFilter(patterns: readonly string[], value: string): boolean {
  let passes = false
  for (const pattern of patterns) {
    const refuses = pattern.startsWith('!')
    if (patternToRegExp(refuses ? pattern.slice(1) : pattern).test(value)) passes = !refuses
  }
  return passes
}

function patternToRegExp(pattern: string): RegExp {
  let source = ''
  let rest = pattern
  while (rest.length > 0) {
    const [, token = ''] = /^(\*\*\/|\*\*|\*|\\.|\[[^\]]+\]|.)/su.exec(rest) ?? []
    source += tokenToSource(token)
    rest = rest.slice(token.length)
  }
  return new RegExp(`^${source}$`, 'su')
}

function tokenToSource(token: string): string {
  if (token === '**/') return '(?:.*/)?'
  if (token === '**') return '.*'
  if (token === '*') return '[^/]*'
  // `?` and `+` repeat the character before them, exactly as in a regular expression.
  if (token === '?' || token === '+') return token
  if (token.startsWith('[') && token.length > 1) return token
  return token.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
