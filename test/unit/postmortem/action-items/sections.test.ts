import { describe, expect, test } from 'vitest'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { titlesIn } from './extracted.ts'

describe('a heading announces the section', () => {
  test.each([
    ['Action Items'],
    ['5. Action items & follow-ups'],
    ['Follow-up tasks'],
    ['Corrective and Preventative Measures'],
    ['Corrective Actions with Owners'],
    ['Lessons learned and action items'],
    ['Actions'],
    ['Actionables'],
    ['Remediation items'],
    ['Maßnahmen'],
    ['Was ändern wir?'],
    ["Plan d'action"],
    ['6. Actions correctives (→ backlog)'],
    ['Accionables'],
    ['Ações corretivas (pendentes)'],
    ['Azioni correttive'],
    ['Actiepunten'],
    ['アクションアイテム'],
    ['10. 剩余风险与行动项'],
    ['八、改进措施'],
    ['후속 조치'],
    ['План действий'],
    ['Działania naprawcze'],
  ])('%s', (heading) => {
    expect(
      titlesIn(`# Outage\n\n## ${heading}\n\n- Add an alert\n\n## Notes\n\n- nothing\n`),
    ).toEqual(['Add an alert'])
  })

  test.each([
    ['Timeline'],
    ['Actions taken'],
    ['Resolving actions'],
    ['Writing action items'],
    ['Follow-up timeline (times in BST)'],
    ['What went wrong'],
    ['Recommendations for users'],
    ['Closing checklist'],
    ['Follow-up questions'],
    ['关闭审核'],
  ])('%s is none', (heading) => {
    expect(titlesIn(`# Outage\n\n## ${heading}\n\n- Add an alert\n`)).toEqual([])
  })

  test('a bare name below what was done while it burnt is none', () => {
    expect(titlesIn('# Outage\n\n## Resolution\n\n### Actions\n\n- roll back\n')).toEqual([])
  })

  test('the title of the document is none', () => {
    expect(titlesIn('# Action items lost\n\n## Summary\n\n- They were lost\n')).toEqual([])
  })

  test('a configured name counts whatever the case', () => {
    const { items } = extractActionItems('## Was nun\n\n- Add an alert\n', {
      sectionNames: ['WAS NUN?'],
    })

    expect(items.map(({ title }) => title)).toEqual(['Add an alert'])
  })
})

describe('a line announces the section', () => {
  test.each([
    [
      'bold',
      '**Summary**\n\ntext\n\n**Action items**\n\n- Add an alert\n\n**Resolution**\n\n- Restart it\n',
    ],
    ['plain', 'Action items:\n\n- Add an alert\n\n## Lessons\n\n- Be kind\n'],
    ['right above its list', 'It was bad.\nAction Items\n- Add an alert\n\nLessons:\n- Be kind\n'],
    ['a list of sections', '- **Impact**:\n  - none\n- **Review actions**:\n  - Add an alert\n'],
  ])('%s', (_what, markdown) => {
    expect(titlesIn(markdown)).toEqual(['Add an alert'])
  })

  test('a table of contents does not', () => {
    expect(extractActionItems('- [Actions](#actions)\n- [Timeline](#timeline)\n').sections).toEqual(
      [],
    )
  })
})

test('a section may say beside its name that all of it is done', () => {
  const { items } = extractActionItems('# A\n\n## Ações corretivas (feitas)\n\n- Rollback\n')

  expect(items.map(({ title, state }) => [title, state])).toEqual([['Rollback', 'done']])
})

test('a bold question announces the section, a plain one does not', () => {
  const list = '1. Use UTC everywhere\n'

  expect(titlesIn(`# A\n\n**What are the action items?**\n\n${list}`)).toEqual([
    'Use UTC everywhere',
  ])
  expect(titlesIn(`# A\n\nWhat are the action items?\n\n${list}`)).toEqual([])
})

describe('where the section ends', () => {
  test('a heading of its rank ends it, sub-headings are groups', () => {
    const markdown =
      '# A\n\n## Actions\n\n### Process\n\n- Write it down\n\n## Notes\n\n- Read it\n'

    expect(titlesIn(markdown)).toEqual(['Write it down'])
  })

  test.each([['What went wrong'], ['Lessons learned'], ['Background'], ['Checklist']])(
    'nothing below %s inside of it is an item',
    (heading) => {
      const markdown = `## Actions\n\n### ${heading}\n\n- It broke\n\n### Fixes\n\n- Mend it\n`

      expect(titlesIn(markdown)).toEqual(['Mend it'])
    },
  )

  test('groups of its rank right behind an empty one are in it', () => {
    const markdown =
      '## Action items\n\n## Prevention\n\n- Add a test\n\n## Detection\n\n- Add an alert\n\n## Impact\n\n- big\n'

    expect(titlesIn(markdown)).toEqual(['Add a test', 'Add an alert'])
  })
})

describe('sections that mostly hold follow-ups', () => {
  test('are read where no better one has any', () => {
    expect(titlesIn('# A\n\n## Prevention\n\n- Add a test\n')).toEqual(['Add a test'])
    expect(
      titlesIn('# A\n\n## Prevention\n\n- Add a test\n\n## Action items\n\n- Add an alert\n'),
    ).toEqual(['Add an alert'])
  })

  test('are not read where a better one says that there are none', () => {
    expect(titlesIn('# A\n\n## Prevention\n\n- Add a test\n\n## Action items\n\nNone.\n')).toEqual(
      [],
    )
  })

  test('hold none where they tell what was done', () => {
    expect(titlesIn('# A\n\n## Remediation\n\n- We rolled back\n- We added memory\n')).toEqual([])
  })

  test('hold what is marked as done', () => {
    expect(titlesIn('# A\n\n## Remediation\n\n- ✅ Added memory\n- Limit the queue\n')).toEqual([
      'Added memory',
      'Limit the queue',
    ])
  })

  test('what is said to users is none', () => {
    expect(
      titlesIn('# A\n\n## Recommendations\n\n- Upgrade your client\n- Rotate your keys\n'),
    ).toEqual([])
  })

  test.each([
    ['How are we making incidents like this less likely?'],
    ['What are we doing to stop it happening again?'],
    ['What we are changing'],
  ])('%s', (heading) => {
    expect(titlesIn(`# A\n\n## ${heading}\n\n- Add a test\n`)).toEqual(['Add a test'])
  })

  test('a sentence about what is so, and a rule, is no follow-up there', () => {
    const markdown =
      '# A\n\n## Prevention\n\n- The guard prevents crashes\n- Never commit plans\n- Copy the settings\n'

    expect(titlesIn(markdown)).toEqual(['Copy the settings'])
  })
})

describe('what a section says of itself', () => {
  test('its name, line and offsets', () => {
    const markdown = '# A\n\n## Actions\n\n- Add an alert\n\n## B\n'

    expect(extractActionItems(markdown).sections).toEqual([
      { name: 'Actions', line: 3, from: 5, to: 31, isProse: false },
    ])
  })

  test.each([
    ['prose', 'We shall look at the alerts.', true],
    ['N/A', 'N/A', false],
    ['nothing', '', false],
    ['none', '_None_', false],
    ['items', '- Add an alert', false],
  ])('%s: asks a person: %s', (_what, text, isProse) => {
    const { sections } = extractActionItems(`## Action items\n\n${text}\n`)

    expect(sections.map((section) => section.isProse)).toEqual([isProse])
  })
})

describe('without any section', () => {
  test('a table with an action item and who does it is read', () => {
    const markdown =
      '| Action Item | Type | Owner |\n|---|---|---|\n| Add an alert | detect | ann |\n'

    expect(titlesIn(markdown)).toEqual(['Add an alert'])
  })

  test.each([
    ['a timeline', '| Time | Action | Owner |\n|---|---|---|\n| 10:00 | Restart | ann |\n'],
    ['steps', '| Action | Result |\n|---|---|\n| Restart | fine |\n'],
    ['what somebody owns', '| Amount | Owner |\n|---|---|\n| 12 | ann |\n'],
  ])('%s is not', (_what, markdown) => {
    expect(titlesIn(markdown)).toEqual([])
  })

  test('boxes below a date are read, other boxes are not', () => {
    const markdown = '## 2021-05-04\n\n- [ ] Ask the vendor\n\n## Tests\n\n- [x] Log in works\n'

    expect(titlesIn(markdown)).toEqual(['Ask the vendor'])
  })

  test('what says that it is an action item is one', () => {
    const markdown =
      '## Lessons\n\n- Be kind\n- **Action item**: Add an alert\n\n**Action item:** Add a test.\n'

    expect(titlesIn(markdown)).toEqual(['Add an alert', 'Add a test'])
  })
})
