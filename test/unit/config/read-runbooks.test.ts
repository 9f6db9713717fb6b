import { describe, expect, test } from 'vitest'
import { showProblem } from '../../../src/config/problem.ts'
import { readSettings } from '../../../src/config/read-settings.ts'

describe('a runbook is a web page or a file of the repository', () => {
  const page = 'write an https address, or a path in the repository such as docs/runbook.md'

  test.each([
    'https://wiki.example/on-call?id=1#top',
    'docs/runbook.md',
    'docs/My runbook.md',
    'RUNBOOK',
    '.github/runbooks/db.md',
    'a/@team/x.md',
  ])('%s', (url) => {
    const { settings, problems } = readSettings(`runbooks: [{title: T, url: '${url}'}]`)

    expect(problems).toEqual([])
    expect(settings.runbooks.map((runbook) => runbook.url)).toEqual([url])
  })

  test.each([
    'http://wiki.example/on-call',
    'javascript:alert(1)',
    'https://wiki.example/a b',
    'https://wiki.example/a)[x](https://evil.example',
    'https://wiki.example/<b>',
    '//evil.example/x',
    '/etc/passwd',
    '../secrets.md',
    'docs/../../x.md',
    'docs/..',
    'a)](b',
    '',
  ])('%s is refused and left out', (url) => {
    const { settings, problems } = readSettings(
      `runbooks: [{title: Good, url: docs/a.md}, {title: Bad, url: '${url}'}]`,
      'f',
    )

    expect(problems.map(showProblem)).toEqual([
      `f:1:61 "runbooks.1.url" is ${JSON.stringify(url)}: ${page}.`,
    ])
    expect(settings.runbooks.map((runbook) => runbook.title)).toEqual(['Good'])
  })
})
