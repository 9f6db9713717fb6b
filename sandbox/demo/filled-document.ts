/** The draft of the story as Ben fills it in: what he writes below each heading takes the place of its guidance. */
export function fillIn(draft: string, existingIssue: number): string {
  const written = Object.entries(sections).reduce(writeSection, draft)
  return written
    .replace(guidance, '')
    .replace('status: draft', 'status: review')
    .replace(endOfActions, `${rowsFor(existingIssue)}\n${endOfActions}\n\n${oneInWords}`)
}

/** What Ben wrote at first, which may be two days, and what he means. */
export const unclearDate = { written: '03/10/2027', meant: '2027-03-10' }

/** What somebody thinks of a week after the document was merged. */
export function withLateIdea(document: string): string {
  return document.replace(oneInWords, `${oneInWords}\n${lateIdea}`)
}

function writeSection(document: string, [heading, text]: readonly [string, string]): string {
  const before = new RegExp(`^(## ${heading}\\n)\\n(?:<!-- guide: [^>]*-->\\n)?`, 'm')
  return document.replace(before, `$1\n${text}\n`)
}

/** Guidance that is left: of the document, and of sections that needed no text. */
const guidance = /^<!-- guide: [^>]*-->\n\n/gm

const endOfActions = '<!-- incident-loop:end actions -->'

/** By heading. */
const sections: Readonly<Record<string, string>> = {
  Summary:
    'For 41 minutes many customers could not pay: at first one card payment in three failed, then invoices as well. A customer told support before anything of ours did. Going back to the version before ended it; the retries have been live again since 14:52.',
  Impact:
    '412 payments failed, of 391 customers. 338 of them paid later that day; we do not know how many of the others bought elsewhere.',
  Detection:
    'No alert fired: we count errors of the server, and a charge that times out is none. The first we heard was a customer at 13:58.',
  'Contributing factors': [
    '- The provider drops about one connection in three when it is busy. Retries had hidden that since summer.',
    '- The change took them out as "never used": the log shows a charge only once it has failed for good.',
    '- Its tests use a provider that always answers.',
    '- Errors of charges are on no dashboard that anybody on call looks at.',
  ].join('\n'),
  'What went well':
    'The change was named eight minutes after the declaration, as the status comment had it at the top. The rollback took six minutes.',
  'What went poorly':
    'Support knew four minutes before us and had nobody to tell. The rollback needed Chen, who alone had done one before.',
  'Where we got lucky': 'It was early afternoon on a Friday: three hours later, everybody shops.',
}

/** Added to the two that were noted while the incident ran, with dates as people write them. */
function rowsFor(existingIssue: number): string {
  return [
    '| Let support page whoever is on call | process | @dana | Nov 27 | |',
    `| Roll production back with one command | mitigate | @ana | ${unclearDate.written} | |`,
    `| Run the tests of the payments client against a provider that drops connections | prevent | @chen | in 3 weeks | #${existingIssue} |`,
    '| Queue charges while the provider is down | mitigate | | | not doing: a charge that comes hours later surprises more than one that fails |',
  ].join('\n')
}

const oneInWords =
  '- [ ] Show charges that fail on the dashboard of whoever is on call (Owner: @ben, Due: 4 Dec, Type: detect)'

const lateIdea =
  '- [ ] Ask the provider how often it drops connections (Owner: @dana, Due: 2026-12-18, Type: process)'
