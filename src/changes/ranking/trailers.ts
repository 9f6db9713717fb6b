/** A line of a commit message that a tool wrote: who reviewed, what it is called elsewhere. */
const trailer =
  /^[ \t]*(?:[A-Za-z][A-Za-z-]{0,40}-(?:by|on|id|url|queue|submit|to|from|branch|ready|verified|bots|presubmit|builders?)|cc|bug|fixes|closes|review url|tbr|r|no-?try|llvm-svn|differential revision)[ \t]*[:=][^\n]*$/gim

/** A commit message without the lines that tools and reviewers leave in it: names and numbers that say nothing of the change. */
export function withoutTrailers(message: string): string {
  return message.replace(trailer, '')
}
