import { describe, expect, test } from 'vitest'
import { readRevert } from '../../../../src/changes/backtest/revert-message.ts'

const sha = '5d7f226aec8fb87802cdffcf2798404ff7ee49be'

describe('a revert is recognised', () => {
  test('of `git revert`', () => {
    const message = `Revert "Cache the basket"\n\nThis reverts commit ${sha}.\n\nCheckout hangs for people with two tabs.`

    expect(readRevert(message)).toEqual({
      of: { kind: 'sha', sha },
      title: 'Cache the basket',
      reason: 'Checkout hangs for people with two tabs.',
    })
  })

  test('of a merge', () => {
    const message = `Revert "Merge pull request #57 from ana/cache"\n\nThis reverts commit ${sha}, reversing\nchanges made to 1234567890.\n\nBaskets are empty.`

    expect(readRevert(message)).toMatchObject({
      of: { kind: 'sha', sha },
      reason: 'Baskets are empty.',
    })
  })

  test('of GitHub, by number', () => {
    const message =
      'Revert "Cache the basket (#57)" (#60)\n\nReverts acme/shop#57\n\nCheckout hangs, see https://example.com/1'

    expect(readRevert(message)).toEqual({
      of: { kind: 'pull', number: 57 },
      title: 'Cache the basket',
      reason: 'Checkout hangs, see',
    })
  })

  test('merged by GitHub, by its title', () => {
    const message = 'Merge pull request #60 from acme/revert-57-cache\n\nRevert "Cache the basket"'

    expect(readRevert(message)).toEqual({
      of: { kind: 'title', title: 'Cache the basket' },
      title: 'Cache the basket',
      reason: '',
    })
  })

  test('of Gerrit, with its label', () => {
    const message = `Revert "Cache the basket"\n\nThis reverts commit ${sha.slice(0, 12)}.\n\nReason for revert: Pages fail to load\n\nOriginal change's description:\n> Cache the basket\n> It is slow.\n\nBug: 123\nChange-Id: I0123456789abcdef`

    expect(readRevert(message)).toMatchObject({
      of: { kind: 'sha', sha: sha.slice(0, 12) },
      reason: 'Pages fail to load',
    })
  })

  test('with a title of its own', () => {
    const message = `Take the basket cache out\n\nThis reverts commit ${sha}. Checkout hangs.`

    expect(readRevert(message)).toEqual({
      of: { kind: 'sha', sha },
      title: '',
      reason: 'Checkout hangs.',
    })
  })

  test.each([
    'Fix search',
    'Revert to the old layout',
    'Reverting is hard\n\nWe revert commits often.',
    '',
  ])('but not in %j', (message) => {
    expect(readRevert(message)).toBeNull()
  })

  test('as one that undoes a revert, or takes back several changes', () => {
    const other = '7eba91549ad226a4f939ed7144ecf88f1900ffb1'

    expect(readRevert('Revert "Revert "Cache the basket""')).toBe('undoesARevert')
    expect(
      readRevert(`Revert "Caches"\n\nThis reverts commit ${sha}.\nThis reverts commit ${other}.`),
    ).toBe('several')
    expect(
      readRevert(`Revert "Caches"\n\nThis reverts commit ${sha}.\nThis reverts commit ${sha}.`),
    ).toMatchObject({ of: { sha } })
  })
})

describe('the reason is what no machine wrote', () => {
  const reasonOf = (text: string): string => {
    const revert = readRevert(
      `Revert "Cache the basket of each visitor"\n\nThis reverts commit ${sha}.\n\n${text}`,
    )
    return revert === null || typeof revert === 'string' ? '' : revert.reason
  }

  test.each([
    [
      'trailers',
      'It hangs.\n\nSigned-off-by: Ana <ana@example.com>\nBug: 5\nReviewed-on: https://a.example/1',
      'It hangs.',
    ],
    [
      'people and numbers',
      '@ana saw it hang in #57 and acme/shop#58 (ana@example.com)',
      'saw it hang in and ( )',
    ],
    [
      'shas',
      `Since ${sha} it hangs; deadbeef too, 1234567 as well`,
      'Since it hangs; deadbeef too, as well',
    ],
    [
      'lists of conflicts',
      'It hangs.\n\nConflicts:\n\tsrc/basket.ts\n\tsrc/cache.ts\nOften.',
      'It hangs. Often.',
    ],
    [
      'the title',
      'Since "Cache the basket of each visitor" landed it hangs',
      'Since " " landed it hangs',
    ],
    ['a part of the title', 'The basket of each visitor is empty', 'is empty'],
  ])('without %s', (_name, text, expected) => {
    expect(reasonOf(text)).toBe(expected)
  })

  test('an error message stays as it is', () => {
    const text = 'TypeError: Cannot read properties of undefined (reading "total") at basket.ts:12'

    expect(reasonOf(text)).toBe(text)
  })

  test('a message of nothing but near misses is read in no time', () => {
    const text =
      'Revert reverts this zzzzzzzzzzzzzzzz/yyyyyyyyyyyyyyyyy-x conflicts a.b+c-d '.repeat(200)

    expect(reasonOf(text).length).toBeGreaterThan(1000)
  })
})
