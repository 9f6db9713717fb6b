import { describe, expect, test } from 'vitest'
import { titlesBelow, titlesIn } from './extracted.ts'

describe('what is left from a template is no item', () => {
  test.each([
    ['{{ summary }} [link to github issue]'],
    ['Action item 1'],
    ['[ ] Action 2 (@owner, YYYY-MM-DD)'],
    ['... another item'],
    ['[Action] - [Owner] - [Date]'],
    ['<action item>'],
    ['TODO'],
    ['TBD'],
    ['N/A'],
    ['None.'],
    ['なし'],
    ['-'],
    [''],
  ])('- %s', (text) => {
    expect(titlesBelow(`- ${text}\n- Add an alert`)).toEqual(['Add an alert'])
  })

  test.each([
    ['Template for reports'],
    ['Incident template'],
    ['{{ incident name }}'],
    ['Post-mortem: [Incident Title]'],
    ['YYYY-MM-DD, what happened'],
  ])('nothing in a document called %s is', (title) => {
    expect(titlesIn(`# ${title}\n\n## Action items\n\n- Add an alert\n`)).toEqual([])
  })
})

describe('other lists are none', () => {
  test.each([
    ['a questionnaire', '- [x] Is this a pattern?\n- [ ] Was the customer told?'],
    [
      'addresses of issues by themselves',
      '- https://github.com/o/r/issues/5\n- https://github.com/o/r/issues?q=x',
    ],
    ['code', '```\n- [ ] Add an alert\n```'],
    ['a quote', '> - [ ] Add an alert'],
    ['a comment', '<!-- - [ ] Add an alert -->'],
    ['steps', '### Instructions\n\n1. Run the script'],
  ])('%s', (_what, markdown) => {
    expect(titlesBelow(markdown)).toEqual([])
  })

  test.each([
    [
      'a checklist of the template',
      '# A\n\n## Notes to the owner\n\n- [x] Push this\n- [] File issues',
    ],
    ['a closing review', '# A\n\n## Closing review\n\n- [ ] All items are filed'],
    ['tests by hand', '# A\n\n## Testing\n\n### Manual tests\n\n- [ ] Log in works'],
    ['lessons', '# A\n\n## Lessons learned\n\n- Always test the backup'],
    ['steps to resolve it', '# A\n\n## Resolution\n\n1. Restart it\n2. Wait'],
    ['follow-ups of the timeline', '# A\n\n## Timeline\n\n### Follow-up\n\n- Called the vendor'],
  ])('%s outside', (_what, markdown) => {
    expect(titlesIn(markdown)).toEqual([])
  })
})
