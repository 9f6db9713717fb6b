/**
 * Words of colleagues as they may stand in a text to users: stack traces end it, mentions become "our team" and severities
 * "major problem". Nobody can name a colleague by rule when no `@` stands before the name: people read before they send.
 */
export function publicWords(text: string): string {
  return text
    .replace(stackTrace, '')
    .replace(/(?<![\w.@/-])@[a-z\d][a-z\d-]*(?:[/@][\w./@-]*\w)?/gi, team)
    .replace(/our team(?:(?:,| and|, and)? our team)+/g, team)
    .replace(/^[[(\s]*sev[-: ]?[1-4]\b[\s\]):.,;–-]*/i, '')
    .replace(/\bsev[-: ]?[12]\b(?: incident\b)?/gi, 'major problem')
    .replace(/\bsev[-: ]?[34]\b(?: incident\b)?/gi, 'problem')
    .replace(/\s+/g, ' ')
    .trim()
}

const team = 'our team'

/** From the error before the first frame, where one stands there, to the end; frames as JavaScript, Java, Python, Ruby and Go print. */
const stackTrace = new RegExp(
  `(?:\\b[\\w.$]+(?:Error|Exception):.{0,200}?)?\\s*(?:${[
    String.raw`\bat (?:async |new )?\S+ ?\([^)\s]*:\d+\)`,
    String.raw`\bat [^\s\d]\S*:\d+:\d+`,
    String.raw`\bFile "[^"]+", line \d+`,
    String.raw`\bTraceback \(most`,
    String.raw`\bException in thread\b`,
    String.raw`\bfrom \S+:\d+:in\b`,
    String.raw`\bgoroutine \d+ \[`,
  ].join('|')})[\\s\\S]*$`,
)
