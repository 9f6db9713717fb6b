import { describe, expect, test } from 'vitest'
import { suspectsOf } from '../../../../src/changes/verdict/suspects-file.ts'
import { markdownSentence, suspectsView } from '../../../../src/changes/verdict/suspects-view.ts'
import type { Verdict } from '../../../../src/changes/verdict/verdict.ts'
import { codeLine, codeSpan } from '../../../../src/text/code-span.ts'
import { inlineText } from '../../../../src/text/escape.ts'
import { linkUrl } from '../../../../src/text/link-url.ts'
import { at, shaOf } from '../builders.ts'
import { asked, suspect, verdict } from '../verdicts.ts'

const repository = 'https://github.com/acme/shop'
const quiet = 'https://redirect.github.com/acme/shop'

function view(shown: Verdict, url = repository) {
  return suspectsView(suspectsOf({ question: asked, verdict: shown }, null, []), url)
}

const deployment = {
  id: 9,
  environment: 'production',
  at: at('12:00'),
  sha: shaOf(2),
  previousSha: shaOf(1),
  probability: 0.9,
  changes: 4,
  undo: { steps: [], warnings: [] },
}

describe('a suspect', () => {
  test('is shown with its page, its size and what it carried, linked so that nothing is mentioned there', () => {
    const shown = suspect(7, {
      title: 'Retry *payments*',
      probability: 0.876,
      reasons: [['deployed to ', { code: 'production' }, ' 6 min before impact began']],
      size: { files: 2, added: 10, deleted: 3 },
      compare: { base: shaOf(1), head: shaOf(7) },
      undo: {
        steps: [{ commands: ['gh pr revert 7'], why: 'opens a pull request' }],
        warnings: ['A migration ran.'],
      },
    })

    expect(view(verdict('named', [shown]))).toMatchObject({
      answer: 'named',
      named: {
        title: 'Retry \\*payments\\*',
        name: 'pull request 7',
        url: `${quiet}/pull/7`,
        percent: 88,
        kind: 'code',
        sha: '0000007',
        size: '+10 −3 in 2 files',
        compare_url: `${quiet}/compare/0000001aaaaa...0000007aaaaa`,
        reasons: ['deployed to `production` 6 min before impact began'],
        steps: [{ commands: ['gh pr revert 7'], why: 'opens a pull request' }],
        warnings: ['A migration ran.'],
      },
      named_deployment: null,
      undo: { steps: [{ commands: ['gh pr revert 7'], why: 'opens a pull request' }] },
    })
  })

  test.each<[others: Parameters<typeof suspect>[1], expected: object]>([
    [{ pull: null }, { name: 'commit 0000007' }],
    [
      { pull: null, sha: null, url: null },
      { name: 'outside of the repository', url: quiet },
    ],
    [{ title: ' \u200b' }, { title: 'pull request 7' }],
    [{ size: { files: 1, added: 1, deleted: 0 } }, { size: '+1 −0 in 1 file' }],
    [{ size: { files: 0, added: 0, deleted: 0 } }, { size: null }],
    [{ probability: 0.999 }, { percent: 99 }],
    [{ probability: 0 }, { percent: 1 }],
  ])('%j is shown as %j', (others, expected) => {
    expect(view(verdict('several', [suspect(7, others)]))['suspects']).toMatchObject([expected])
  })

  test('is linked as it is on a server of one’s own', () => {
    const shown = suspect(7, { url: 'https://git.acme.example/shop/pull/7' })

    expect(view(verdict('several', [shown]), 'https://git.acme.example/shop')).toMatchObject({
      suspects: [{ url: 'https://git.acme.example/shop/pull/7' }],
    })
  })
})

describe('a deployment that is named', () => {
  test('is shown instead of one of its changes', () => {
    expect(view(verdict('named', [suspect(7)], { namedDeployment: deployment }))).toMatchObject({
      named: null,
      named_deployment: {
        environment: 'production',
        at: '2026-11-20 12:00 UTC',
        percent: 90,
        sha: '0000002',
        changes: 4,
        compare_url: `${quiet}/compare/0000001aaaaa...0000002aaaaa`,
      },
    })
  })

  test('has no environment and no range where nobody knows them', () => {
    const namedDeployment = { ...deployment, environment: '', previousSha: null }

    expect(view(verdict('named', [suspect(7)], { namedDeployment }))).toMatchObject({
      named_deployment: { environment: null, compare_url: null },
    })
  })
})

test('what was ruled out is shown with its reason, and how many more there are', () => {
  const ruledOut = [
    { id: 'pull:1', title: '[x](y)', url: `${repository}/pull/1`, why: ['merged later'] },
    { id: 'external:1', title: '', url: null, why: ['done in ', { code: 'eu' }] },
  ]

  expect(view(verdict('nothing-changed', [], { ruledOut, ruledOutMore: 3 }))).toMatchObject({
    named: null,
    named_deployment: null,
    ruled_out: [
      { title: '\\[x\\](y)', url: `${quiet}/pull/1`, why: 'merged later' },
      { title: 'external:1', url: null, why: 'done in `eu`' },
    ],
    ruled_out_count: 5,
    ruled_out_more: 3,
    undo: { steps: [], warnings: [] },
  })
})

describe('what was searched', () => {
  test('is said', () => {
    expect(view(verdict('nothing-changed', []))['searched']).toEqual({
      from: '2026-11-17 13:00 UTC',
      until: '2026-11-20 13:00 UTC',
      from_time: '13:00',
      span: '3 d',
      changes: 0,
      older: 0,
      source: 'deployments',
      source_words: 'deployed to',
      environments: ['`production`'],
      environment_why: null,
      lines_read: true,
      gaps: [],
    })
  })

  test('is a short list, however much there is', () => {
    const many = Array.from({ length: 100 }, (_, index) => `e${index}`)
    const shown = view(verdict('several', [], { searched: { environments: many, gaps: many } }))

    expect(shown['searched']).toMatchObject({
      environments: ['`e0`', '`e1`', '`e2`', '`e3`', '`e4`', '`e5`', '`e6`', '`e7`', '92 more'],
      gaps: ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', '92 more'],
    })
  })
})

test('what moved an answer is said', () => {
  const before = suspectsOf(
    { question: asked, verdict: verdict('several', [suspect(1, { title: '@acme' })]) },
    null,
    [],
  )
  const now = { question: asked, verdict: verdict('several', [suspect(2)]) }
  const moved = (because: readonly string[]) =>
    suspectsView(suspectsOf(now, before, because), repository)['moved']

  expect(moved(['the report was edited', 'the services were changed'])).toEqual({
    from: '@\u2060acme',
    because: 'the report was edited and the services were changed',
  })
  expect(moved([])).toEqual({ from: '@\u2060acme', because: null })
})

/** Everything at once that means something in Markdown or on GitHub. */
const hostile =
  '`x` ```\n# @acme/all fixes #1 ![i](http://e.example) <img src=x> </details> <!-- incident-loop:status v1 --> | $a$ \u202e'

test('whatever strangers wrote is escaped, wherever it stands', () => {
  const sentence = [{ code: hostile }, { quote: hostile }]
  const shownSentence = `${codeSpan(hostile)}“${inlineText(hostile, 100)}”`
  const url = `https://e.example/) ${hostile}`
  const shown = suspect(7, {
    title: hostile,
    url: `javascript:alert(1)//${hostile}`,
    reasons: [sentence],
    undo: { steps: [{ commands: [hostile], why: hostile }], warnings: [hostile] },
  })

  expect(
    view(
      verdict('named', [shown], {
        namedDeployment: { ...deployment, environment: hostile },
        ruledOut: [{ id: 'pull:1', title: hostile, url, why: sentence }],
        searched: { environments: [hostile], gaps: [hostile] },
      }),
    ),
  ).toMatchObject({
    named_deployment: { environment: inlineText(hostile, 100) },
    suspects: [
      {
        title: inlineText(hostile, 120),
        url: quiet,
        reasons: [shownSentence],
        steps: [{ commands: [codeLine(hostile, 1000)], why: codeLine(hostile, 1000) }],
        warnings: [inlineText(hostile)],
      },
    ],
    ruled_out: [{ title: inlineText(hostile, 100), url: linkUrl(url), why: shownSentence }],
    searched: { environments: [codeSpan(hostile)], gaps: [inlineText(hostile)] },
  })
})

test('a sentence is shown with what is not ours as code or as a quotation', () => {
  expect(markdownSentence(['adds ', { code: 'a`b' }, ' to ', { quote: '*c*' }])).toBe(
    'adds `a b` to “\\*c\\*”',
  )
})
