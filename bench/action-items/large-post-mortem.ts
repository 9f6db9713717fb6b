/** A post-mortem of about so many characters, always the same: a timeline, prose, a table of follow-ups and lists of them. */
export function largePostMortem(characters: number): string {
  const parts = ['# Outage of the checkout\n\n## Timeline\n']
  let length = 0
  for (let number = 1; length < characters; number += 1) {
    const part = number % 10 === 0 ? followUps(number) : story(number)
    parts.push(part)
    length += part.length
  }
  return parts.join('\n')
}

function story(number: number): string {
  return [
    `### ${number % 24}:${String(number % 60).padStart(2, '0')}`,
    '',
    `The queue of \`worker-${number}\` grew to **${number * 7}** entries, see [the graph](https://example.org/graphs/${number}).`,
    'Nobody was paged, since the alert looks at the average of all queues and not at the longest one.',
    '',
    `- first somebody restarted host ${number}`,
    `- then the *second* host followed, and \`systemctl status\` said that all was well`,
    '',
  ].join('\n')
}

function followUps(number: number): string {
  return [
    `## Action items of part ${number}`,
    '',
    '| Action | Type | Owner | Due | Issue |',
    '|---|---|---|---|---|',
    `| Add an alert on the longest queue of part ${number} | detect | @alice | 2026-03-${String((number % 28) + 1).padStart(2, '0')} | #${number} |`,
    `| Limit the retries of client ${number} | prevent | Bob, Carol | Q3 | TODO |`,
    '',
    `- [ ] Write a runbook for host ${number} (Owner: @dave, Due: Jan 15)`,
    `- [x] Rotate the keys of host ${number}, assigned to Erin, due August 21`,
    `  - which nobody had done since part ${number - 1}`,
    '',
    '## What happened next',
    '',
  ].join('\n')
}
