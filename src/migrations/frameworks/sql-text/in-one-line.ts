/** Text with each run of blanks that holds a line break as one blank; in time that grows with the text only. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks))
}
