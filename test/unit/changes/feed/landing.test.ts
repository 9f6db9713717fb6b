import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Carrier } from '../../../../src/changes/feed/feed.ts'
import { landingReader } from '../../../../src/changes/feed/landing.ts'
import { at, carrier, history } from '../builders.ts'

/** What became of a commit of the history f…a, as seen from a clock time. */
function fate(sha: string, moment: string, carriers: readonly Carrier[], newestFirst = 'fedcba') {
  const landing = landingReader({
    carriers: [carriers],
    order: history(newestFirst),
    moment: at(moment),
  })(sha)
  if (landing.state !== 'live') return landing.state
  const gone = landing.goneAt === null ? '' : ` until ${landing.goneAt.slice(11, 16)}`
  return `by ${landing.carrier.id}${gone}`
}

/** Versions that went live at 12:01, 12:02 and so on, and worked. */
function chain(...shas: readonly string[]): readonly Carrier[] {
  return shas.map((sha, index) => carrier(index + 1, sha, `12:0${index + 1}`))
}

const failed = { liveAt: null }

describe('a commit is live', () => {
  test('by the first version that has it', () => {
    expect(fate('c', '13:00', chain('b', 'd'))).toBe('by 2')
    expect(fate('d', '13:00', chain('b', 'd', 'f'))).toBe('by 2')
  })

  test('by that one still, when it was deployed again', () => {
    expect(fate('d', '13:00', chain('b', 'd', 'd', 'e'))).toBe('by 2')
  })

  test('until a version without it took over, though it was gone when asked', () => {
    expect(fate('d', '13:00', chain('b', 'd', 'b'))).toBe('by 2 until 12:03')
  })

  test('until then, when asked before', () => {
    expect(fate('d', '12:00', chain('b', 'd', 'b'))).toBe('by 2 until 12:03')
  })

  test('by the version that brought it back, when asked after that', () => {
    const rolledBack = chain('a', 'b', 'c', 'a', 'd')

    expect(fate('b', '13:00', rolledBack)).toBe('by 5')
    expect(fate('c', '13:00', rolledBack)).toBe('by 5')
  })

  test('by the version before the rollback, when asked before it came back', () => {
    const later = [...chain('a', 'b', 'c', 'a'), carrier(5, 'd', '15:00')]

    expect(fate('b', '13:00', later)).toBe('by 2 until 12:04')
    expect(fate('d', '13:00', later)).toBe('by 5')
  })

  test.each<[when: string, moment: string, expected: string]>([
    ['a second before the tolerance, that of before', '12:02:59', 'by 2 until 12:03'],
    ['exactly at the tolerance, that one', '12:03', 'by 4'],
  ])('by the version in use: %s', (_when, moment, expected) => {
    const carriers = [...chain('a', 'b', 'a'), carrier(4, 'b', '12:05')]

    expect(fate('b', moment, carriers)).toBe(expected)
  })

  test('by the version under way, though one that began later was done before', () => {
    const slow = carrier(3, 'd', '12:30', { liveAt: at('14:00') })
    const quick = carrier(4, 'e', '13:50', { liveAt: at('13:55') })

    expect(fate('d', '13:00', [...chain('a', 'b'), quick, slow])).toBe('by 3')
  })
})

describe('a version that failed', () => {
  test('counts where it is all there was', () => {
    expect(fate('d', '13:00', [...chain('b'), carrier(2, 'd', '12:50', failed)])).toBe('by 2')
  })

  test('counts in its last try, as that is the nearest', () => {
    const tries = [carrier(2, 'd', '12:10', failed), carrier(3, 'd', '12:50', failed)]

    expect(fate('d', '13:00', [...chain('b'), ...tries])).toBe('by 3')
  })

  test('does not count for one that worked later, before the moment', () => {
    const tries = [carrier(2, 'd', '12:10', failed), carrier(3, 'd', '12:50')]

    expect(fate('d', '13:00', [...chain('b'), ...tries])).toBe('by 3')
  })

  test('counts when the one that worked began after the moment', () => {
    const tries = [carrier(2, 'd', '12:50', failed), carrier(3, 'd', '13:30')]

    expect(fate('d', '13:00', [...chain('b'), ...tries])).toBe('by 2')
  })

  test('takes nothing away that it does not have', () => {
    expect(fate('d', '13:00', [...chain('b', 'd'), carrier(3, 'b', '12:50', failed)])).toBe('by 2')
  })
})

describe('nobody knows', () => {
  test('of the first version, as what it replaced was not read', () => {
    expect(fate('b', '13:00', chain('b', 'd'))).toBe('unknown')
    expect(fate('b', '13:00', [carrier(1, 'd', '12:00', failed), carrier(2, 'd', '12:10')])).toBe(
      'unknown',
    )
  })

  test('of the first version that is in the history, whatever was live before', () => {
    expect(fate('c', '13:00', chain('forced', 'd'))).toBe('unknown')
  })

  test('of a commit the history does not have, or without any version', () => {
    expect(fate('z', '13:00', chain('a', 'b'))).toBe('unknown')
    expect(fate('b', '13:00', [])).toBe('unknown')
    expect(fate('b', '13:00', chain('forced', 'pushed'))).toBe('unknown')
  })

  test('of newer commits while a version is in use that the history does not have', () => {
    expect(fate('d', '13:00', chain('a', 'b', 'hotfix'))).toBe('unknown')
    expect(fate('d', '13:00', [...chain('a', 'b', 'hotfix'), carrier(4, 'e', '15:00')])).toBe(
      'unknown',
    )
    expect(fate('b', '13:00', chain('a', 'b', 'hotfix'))).toBe('by 2')
  })
})

describe('a commit waits', () => {
  test('when no version has it', () => {
    expect(fate('d', '13:00', chain('a', 'b'))).toBe('waiting')
    expect(fate('d', '13:00', chain('a', 'hotfix', 'b'))).toBe('waiting')
  })

  test('though a version that failed had others', () => {
    expect(fate('f', '13:00', [...chain('a', 'b'), carrier(3, 'd', '12:50', failed)])).toBe(
      'waiting',
    )
  })

  test('no longer, when a version after the moment has it', () => {
    expect(fate('d', '13:00', [...chain('a', 'b'), carrier(3, 'e', '15:00')])).toBe('by 3')
  })
})

test('any chain of versions gives what following the commit through it gives', () => {
  const newestFirst = 'fedcba'
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...newestFirst), { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...newestFirst),
      (shas, sha) => {
        expect(fate(sha, '13:00', chain(...shas))).toBe(followed(sha, shas))
      },
    ),
  )
})

/** The same, step by step; letters grow with time. */
function followed(sha: string, shas: readonly string[]): string {
  let told = 'waiting'
  let isIn: boolean | null = null
  for (const [index, version] of shas.entries()) {
    const has = version >= sha
    if (has && isIn !== true) told = isIn === null ? 'unknown' : `by ${index + 1}`
    if (!has && isIn === true && told !== 'unknown') told += ` until 12:0${index + 1}`
    isIn = has
  }
  return told
}
