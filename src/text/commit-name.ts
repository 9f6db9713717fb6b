/** Whether a text is the whole name of a commit. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text)
}
