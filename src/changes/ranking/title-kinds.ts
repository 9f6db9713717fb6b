/** What a title says of its change, by its words; a title can be of several kinds. Written for English. */
const patterns = {
  revert: /^\W*(?:partial(?:ly)? )?(?:revert|back ?out|roll ?back|undo)/i,
  reland:
    /\bre-?land|^re-?(?:apply|instate|submit|do)|^revert.{0,4}revert|un-?revert|\b(?:2nd|second|third|another|one more) (?:try|attempt|time)|take (?:2|two|3)|try again|\battempt\b|\bv2\b/i,
  fix: /\bfix(?:e[sd]|ing|up)?\b|\bbug\b|\bhotfix|\bcorrect(?:s|ed|ly)?\b|\bworkaround|\bwork around|\brepair|\bresolve|\bavoid|\bprevent|\bensure|\bmake sure|don'?t/i,
  add: /^(?:add|implement|introduc|support|creat|new|provide|allow|initial|first|expos|install|includ|feat)/i,
  docs: /\bdoc(?:s|umentation)?\b|readme|comment|changelog|typo|spelling|whitespace|copyright|licen[sc]e|release notes/i,
  style: /\blint|rubocop|format(?:ting)?\b|\bstyle|pep8|pylint|flake8|prettier|warning/i,
  speed: /\bcach|perf|speed|optimi[sz]|fast(?:er)?\b|lazy|parallel|async|batch|pool/i,
} as const satisfies Readonly<Record<string, RegExp>>

/** What a title says the change does. */
export type TitleKind = keyof typeof patterns

/** Longer titles are cut. */
const readTitle = 300

/** Is a title of this kind? Prefixes in front of the first verb (`[api]`, `auth:`) do not hide it. */
export function hasTitleKind(kind: TitleKind, title: string): boolean {
  const read = title.slice(0, readTitle)
  return patterns[kind].test(read) || patterns[kind].test(withoutPrefixes(read))
}

function withoutPrefixes(title: string): string {
  return title.replace(
    /^(?:\s{0,9}(?:\[[^\]]{0,60}\]|[\w/.-]{1,40}:(?!:)|\([^)]{0,40}\))){1,9}\s*/,
    '',
  )
}
