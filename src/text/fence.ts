/** A text as a code block of Markdown, to be copied from there: whatever it holds, the fence around it is longer. */
export function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1)
  return `${fence}text\n${text}\n${fence}`
}
