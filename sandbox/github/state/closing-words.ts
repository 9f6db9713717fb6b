/**
 * The numbers of the issues that a text says to close, in order, each once: `fixes #12`,
 * `Closes: #12`, `resolved acme/shop#12`. References to other repositories are left out.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function closingNumbers(text: string, fullName: string): readonly number[] {
  const references = text.matchAll(
    /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(\S+?)?#(\d+)\b/gi,
  )
  const own = [...references].filter(
    ([, repository = '']) =>
      repository === '' || repository.toLowerCase() === fullName.toLowerCase(),
  )
  return [...new Set(own.map(([, , number]) => Number(number)))]
}
