/**
 * A command line with its values quoted for a POSIX shell: shell`git revert ${sha}`. Null when a value is one that no command
 * should carry: empty, longer than 200 characters, with control characters, or beginning with a dash, which a program would take
 * for an option.
 */
export function shell(parts: TemplateStringsArray, ...values: readonly string[]): string | null {
  const words = values.map(shellWord)
  if (words.includes(null)) return null
  return parts.map((part, index) => part + (words[index] ?? '')).join('')
}

function shellWord(text: string): string | null {
  if (text === '' || text.length > 200 || text.startsWith('-')) return null
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) return null
  if (/^[\w@%+=:,./-]+$/.test(text)) return text
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
