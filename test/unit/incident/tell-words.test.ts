import { describe, expect, test } from 'vitest'
import type { Cause, Command } from '../../../src/incident/commands/command.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { nameOfCause, tellWords } from '../../../src/incident/tell-words.ts'
import { at, command, described, incidentOf, issueUrl, jonas, maria, set } from './facts.ts'

const declared = set('14:01', 'SEV2')
const over: Command = { name: 'resolve', text: '' }

const pull = (number: number): Cause => ({ kind: 'pull', number })

function cause(time: string, what: Cause, is = true, text = '') {
  return command(time, { name: 'cause', is, cause: what, text })
}

function strike(time: string, entry: string) {
  return command(time, { name: 'strike', entry }, { actor: jonas })
}

/** The causes that stand, in short: what it is, and what it is not. */
function causesOf(...facts: readonly Fact[]) {
  const { cause: found, ruledOut } = incidentOf(declared, ...facts)
  return {
    is: found === null ? null : nameOfCause(found.cause),
    not: ruledOut.map((said) => nameOfCause(said.cause)),
  }
}

describe('the cause', () => {
  test.each<[what: string, facts: readonly Fact[], is: string | null, not: readonly string[]]>([
    ['nobody has said', [], null, []],
    ['confirmed', [cause('14:05', pull(57))], '#57', []],
    ['another one later', [cause('14:05', pull(57)), cause('14:06', pull(58))], '#58', []],
    ['ruled out', [cause('14:05', pull(57), false)], null, ['#57']],
    [
      'ruled out after it was confirmed',
      [cause('14:05', pull(57)), cause('14:06', pull(57), false)],
      null,
      ['#57'],
    ],
    [
      'confirmed after it was ruled out',
      [cause('14:05', pull(57), false), cause('14:06', pull(57))],
      '#57',
      [],
    ],
    [
      'back to the one before',
      [cause('14:05', pull(57)), cause('14:06', pull(58)), cause('14:07', pull(58), false)],
      '#57',
      ['#58'],
    ],
    [
      'several ruled out',
      [cause('14:05', pull(57), false), cause('14:06', pull(58), false)],
      null,
      ['#57', '#58'],
    ],
    ['no change', [cause('14:05', { kind: 'none' })], 'no change', []],
    [
      'unknown after all',
      [cause('14:05', pull(57)), cause('14:06', { kind: 'unknown' })],
      'unknown',
      [],
    ],
    ['a deployment', [cause('14:05', { kind: 'deployment', id: 9 })], 'deployment 9', []],
    ['a commit', [cause('14:05', { kind: 'commit', sha: '0123456789abcdef' })], '0123456789', []],
    [
      'taken back by a strike',
      [cause('14:05', pull(57)), strike('14:06', 'comment:1405:0')],
      null,
      [],
    ],
    [
      'a ruling taken back by a strike',
      [cause('14:05', pull(57), false), strike('14:06', 'comment:1405')],
      null,
      [],
    ],
    ['said once it is over', [command('14:05', over), cause('14:06', pull(57))], '#57', []],
  ])('%s', (_what, facts, is, not) => {
    expect(causesOf(...facts)).toEqual({ is, not })
  })

  test('is kept with who said so, where and why', () => {
    const { cause: said } = incidentOf(declared, cause('14:05', pull(57), true, 'a bad query'))

    expect(said).toMatchObject({
      id: 'comment:1405:0',
      at: at('14:05'),
      by: maria,
      url: `${issueUrl}#issuecomment-1405`,
      text: 'a bad query',
    })
  })
})

describe('impact and moments', () => {
  const body = described('14:00', '### Impact\n\nNobody can pay.\n\n### Started at\n\n13:40 UTC')
  const impact = (time: string, text: string) => command(time, { name: 'impact', text })
  const moment = (time: string, which: 'started' | 'detected', when: string) =>
    command(time, { name: 'moment', moment: which, at: at(when) })

  test('are those of the description until somebody says', () => {
    expect(incidentOf(declared, body)).toMatchObject({
      impact: 'Nobody can pay.',
      times: { impactStartedAt: at('13:40'), detectedAt: at('14:00') },
    })
  })

  test('are the newest words of a command, on one line', () => {
    const told = incidentOf(
      declared,
      body,
      impact('14:05', 'x'),
      impact('14:06', 'One in three\ncannot pay'),
    )

    expect(told.impact).toBe('One in three cannot pay')
  })

  test('are corrected each by itself, and again', () => {
    const told = incidentOf(
      declared,
      body,
      moment('14:05', 'started', '13:50'),
      moment('14:06', 'detected', '13:55'),
      moment('14:07', 'started', '13:45'),
    )

    expect(told.times).toMatchObject({ impactStartedAt: at('13:45'), detectedAt: at('13:55') })
  })

  test('are those of the description again once the correction is struck', () => {
    const facts = [impact('14:05', 'x'), moment('14:06', 'started', '13:50')]

    const told = incidentOf(
      declared,
      body,
      ...facts,
      strike('14:07', 'comment:1405'),
      strike('14:08', 'comment:1406'),
    )

    expect(told).toMatchObject({
      impact: 'Nobody can pay.',
      times: { impactStartedAt: at('13:40') },
    })
  })

  test('make what was written for the start moot', () => {
    const unclear = described('14:00', '### Started at\n\naround noon')

    expect(incidentOf(declared, unclear).startedAsWritten).toBe('around noon')
    expect(incidentOf(declared, unclear, moment('14:05', 'started', '12:00'))).toMatchObject({
      startedAsWritten: null,
      times: { impactStartedAt: at('12:00') },
    })
  })
})

describe('what else was said', () => {
  test('updates, oldest first, with what was promised', () => {
    const update = (time: string, text: string, nextAt: string | null) =>
      command(time, { name: 'update', text, impact: 'i', doing: 'd', needs: 'n', nextAt })

    const { updates } = incidentOf(
      declared,
      update('14:10', 'b', at('14:30')),
      update('14:05', 'a', null),
    )

    expect(updates).toEqual([
      {
        name: 'update',
        id: 'comment:1405:0',
        at: at('14:05'),
        by: maria,
        url: `${issueUrl}#issuecomment-1405`,
        text: 'a',
        impact: 'i',
        doing: 'd',
        needs: 'n',
        nextAt: null,
      },
      {
        name: 'update',
        id: 'comment:1410:0',
        at: at('14:10'),
        by: maria,
        url: `${issueUrl}#issuecomment-1410`,
        text: 'b',
        impact: 'i',
        doing: 'd',
        needs: 'n',
        nextAt: at('14:30'),
      },
    ])
  })

  test.each<[what: string, snoozes: readonly (readonly [string, number])[], until: string | null]>([
    ['never', [], null],
    ['once', [['14:05', 30]], at('14:35')],
    [
      'for less at last',
      [
        ['14:05', 120],
        ['14:06', 1],
      ],
      at('14:07'),
    ],
  ])('silenced %s', (_what, snoozes, until) => {
    const facts = snoozes.map(([time, minutes]) => command(time, { name: 'snooze', minutes }))

    expect(incidentOf(declared, ...facts).snoozedUntil).toBe(until)
  })

  test('fixes, each once, in the order they were named', () => {
    const facts = [58, 57, 58].map((number, index) =>
      command(`14:0${index + 2}`, { name: 'fix', pull: number }),
    )

    expect(incidentOf(declared, ...facts).fixes).toEqual([58, 57])
  })

  test('actions, without the struck one', () => {
    const action = (time: string, text: string) =>
      command(time, { name: 'action', text, owner: 'ana', due: null, type: 'detect' })

    const { actions } = incidentOf(
      declared,
      action('14:05', 'a'),
      action('14:06', 'b'),
      strike('14:07', 'comment:1405:0'),
    )

    expect(actions).toMatchObject([
      { text: 'b', owner: 'ana', due: null, type: 'detect', by: maria },
    ])
  })

  test('the first who asked for the post-mortem', () => {
    const facts = ['14:06', '14:05'].map((time) => command(time, { name: 'postmortem' }))

    expect(incidentOf(declared, ...facts).postmortemAskedAt).toBe(at('14:05'))
  })

  test('the newest word on each box', () => {
    const ticked = (time: string, item: string, isTicked: boolean, actor = maria) =>
      ({
        v: 1,
        id: `edit:${time}:${item}`,
        at: at(time),
        actor,
        kind: 'ticked',
        item,
        ticked: isTicked,
      }) as const

    const { checks } = tellWords([
      ticked('14:05', 'a', true),
      ticked('14:06', 'b', true),
      ticked('14:07', 'a', false, jonas),
    ])

    expect(checks).toEqual([
      { item: 'a', ticked: false, at: at('14:07'), by: jonas },
      { item: 'b', ticked: true, at: at('14:06'), by: maria },
    ])
  })
})
