/** Characters of a file that are looked at. */
const maximumLength = 200_000

/** Where a migration begins to tell how to take itself back. */
const backwards =
  /^[ \t]*--[ \t]*(?:\+goose[ \t]+Down|\+migrate[ \t]+Down|migrate:down|rollback)|^[ \t]*(?:def[ \t]+(?:self\.)?down\b|def[ \t]+downgrade\b|exports\.down\b|(?:export[ \t]+)?(?:const[ \t]+down\b|(?:async[ \t]+)?function[ \t]+down\b)|(?:public[ \t]+)?(?:override[ \t]+)?(?:async[ \t]+)?down[ \t]*\(|public[ \t]+function[ \t]+(?:down|safeDown)\b|protected[ \t]+override[ \t]+void[ \t]+Down\b)/im

/**
 * What a migration does when it goes forward: its text without comments of SQL and without the part that takes it back, where
 * that stands last, as every tool's template has it. At most the first 200,000 characters.
 */
export function forwardPart(content: string): string {
  const text = content.slice(0, maximumLength)
  return withoutComments(text.slice(0, backwards.exec(text)?.index))
}

/** `--` counts at the start of a line or after a blank only, because other languages count down with it. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.replace(/(^|[ \t])--(?:[ \t]|$|\w)[^\n]*/gm, '$1').split('/*')
  return [first, ...rest.map(afterComment)].join(' ')
}

function afterComment(text: string): string {
  const end = text.indexOf('*/')
  return end < 0 ? '' : text.slice(end + '*/'.length)
}
