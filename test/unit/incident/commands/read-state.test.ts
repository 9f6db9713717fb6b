import { describe, expect, test } from 'vitest'
import type { Command } from '../../../../src/incident/commands/command.ts'
import { at } from '../facts.ts'
import { commandIn, refusalIn } from './told.ts'

describe('/sev', () => {
  test.each<[words: string, severity: string, text: string]>([
    ['1', 'SEV1', ''],
    ['4 not urgent', 'SEV4', 'not urgent'],
    ['sev2', 'SEV2', ''],
    ['SEV-2: payments', 'SEV2', 'payments'],
    ['sev 3, payments', 'SEV3', 'payments'],
    ['p1', 'SEV1', ''],
    ['S2', 'SEV2', ''],
    ['2) payments', 'SEV2', 'payments'],
    ['2 - 500s at 3 %', 'SEV2', '- 500s at 3 %'],
    ['2\npayments\nfail', 'SEV2', 'payments\nfail'],
  ])('%j', (words, severity, text) => {
    expect(commandIn(`/sev ${words}`)).toEqual({ name: 'sev', severity, text })
  })

  test.each([
    ['', 'No severity was named'],
    ['0', '“0” is no severity'],
    ['5', '“5” is no severity'],
    ['12', '“12” is no severity'],
    ['2nd try', '“2nd” is no severity'],
    ['1.5', '“1.5” is no severity'],
    ['2/4', '“2/4” is no severity'],
    ['high', '“high” is no severity'],
    ['*1*', '“\\*1\\*” is no severity'],
  ])('%j is refused', (words, seen) => {
    expect(refusalIn(`/sev ${words}`)).toBe(`${seen}; there are 1 (worst) to 4, as in \`/sev 2\`.`)
  })
})

describe('/status', () => {
  test.each<[words: string, status: string, text: string]>([
    ['investigating', 'investigating', ''],
    ['Identified: a bad query', 'identified', 'a bad query'],
    ['monitoring.', 'monitoring', ''],
    ['investigate again', 'investigating', 'again'],
    ['identify', 'identified', ''],
    ['monitor', 'monitoring', ''],
    ['mitigated, see graph', 'monitoring', 'see graph'],
  ])('%j', (words, status, text) => {
    expect(commandIn(`/status ${words}`)).toEqual({ name: 'status', status, text })
  })

  test.each([
    ['', 'No status was named'],
    ['triage', '“triage” is no status'],
    ['ok', '“ok” is no status'],
  ])('%j is refused', (words, seen) => {
    expect(refusalIn(`/status ${words}`)).toBe(
      `${seen}; there are investigating, identified and monitoring. \`/resolve\`, \`/cancel\` and \`/duplicate\` end an incident.`,
    )
  })
})

describe('/snooze', () => {
  test.each([
    ['30m', 30],
    ['30', 30],
    ['2h', 120],
    ['1h30m', 90],
    ['for 45 minutes', 45],
    ['an hour', 60],
    ['1d', 1440],
  ])('%j', (words, minutes) => {
    expect(commandIn(`/snooze ${words}`)).toEqual({ name: 'snooze', minutes })
  })

  test.each([
    ['', 'No time was named; write it like `/snooze 30m`.'],
    ['0', '“0” is no time to be silent; write it like `/snooze 30m`.'],
    ['-5m', '“-5m” is no time to be silent; write it like `/snooze 30m`.'],
    ['until 15:00', '“until 15:00” is no time to be silent; write it like `/snooze 30m`.'],
    [
      'x'.repeat(60),
      `“${'x'.repeat(39)}…” is no time to be silent; write it like \`/snooze 30m\`.`,
    ],
    ['25h', '“25h” is longer than the 24 hours allowed; write it like `/snooze 8h`.'],
    ['2 days', '“2 days” is longer than the 24 hours allowed; write it like `/snooze 8h`.'],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/snooze ${words}`)).toBe(why)
  })
})

describe('/impact', () => {
  const moment = (which: 'started' | 'detected', time: string): Command => ({
    name: 'moment',
    moment: which,
    at: time,
  })

  test.each<[words: string, command: Command]>([
    ['Nobody can pay', { name: 'impact', text: 'Nobody can pay' }],
    ['Nobody\ncan pay', { name: 'impact', text: 'Nobody\ncan pay' }],
    ['started to hurt at 13:50', { name: 'impact', text: 'started to hurt at 13:50' }],
    ['since', { name: 'impact', text: 'since' }],
    ['started 13:50', moment('started', at('13:50'))],
    ['Started at 13:50.', moment('started', at('13:50'))],
    ['began 2026-11-20 13:50', moment('started', at('13:50'))],
    ['since 13:50 UTC', moment('started', at('13:50'))],
    ['started 14:06', moment('started', at('2026-11-19T14:06:00Z'))],
    ['started 23:50', moment('started', at('2026-11-19T23:50:00Z'))],
    ['detected 13:55', moment('detected', at('13:55'))],
    ['noticed at 14:55 Europe/Berlin', moment('detected', at('13:55'))],
    ['detected 2026-11-20T14:55:00+01:00', moment('detected', at('13:55'))],
  ])('%j', (words, command) => {
    expect(commandIn(`/impact ${words}`)).toEqual(command)
  })

  test('a time without a zone is in the one of the settings', () => {
    expect(commandIn('/impact started 14:50', { zone: 'Europe/Berlin' })).toEqual(
      moment('started', at('13:50')),
    )
  })

  const like = 'write it like 14:05, 14:05 Europe/Berlin or 2026-11-20T14:05+01:00.'

  test.each([
    ['', 'Nothing was said; write what users notice, or `/impact started 13:50`.'],
    ['started 25:00', `“25:00” is no time that can be read; ${like}`],
    ['started 2:05 pm', `“2:05 pm” is no time that can be read; ${like}`],
    ['started 13:50 Europe/Bern', `“13:50 Europe/Bern” is no time that can be read; ${like}`],
    [
      'detected 2026-11-21 13:50',
      '“2026-11-21 13:50” has not come yet; name a time up to now, like 14:05.',
    ],
    [
      'detected 9999-12-31 23:59-12:00',
      `“9999-12-31 23:59-12:00” is no time that can be read; ${like}`,
    ],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/impact ${words}`)).toBe(why)
  })
})

describe('ends and what follows', () => {
  test.each<[body: string, command: Command]>([
    ['/resolve', { name: 'resolve', text: '' }],
    ['/resolve the cache\nis warm', { name: 'resolve', text: 'the cache\nis warm' }],
    ['/mitigated', { name: 'status', status: 'monitoring', text: '' }],
    ['/mitigated by a rollback', { name: 'status', status: 'monitoring', text: 'by a rollback' }],
    ['/reopen it is back', { name: 'reopen', text: 'it is back' }],
    ['/cancel a drill', { name: 'cancel', text: 'a drill' }],
    ['/duplicate #41', { name: 'duplicate', of: 41, text: '' }],
    ['/duplicate of 41, same cause', { name: 'duplicate', of: 41, text: 'same cause' }],
    [
      '/duplicate https://github.com/acme/shop/issues/41 same cause',
      { name: 'duplicate', of: 41, text: 'same cause' },
    ],
  ])('%j', (body, command) => {
    expect(commandIn(body)).toEqual(command)
  })

  test.each([
    ['/reopen', 'Say in a few words what came back, as in `/reopen errors are rising again`.'],
    ['/cancel', 'Say in a few words why it is no incident, as in `/cancel planned maintenance`.'],
    ['/duplicate', 'No issue was named; write it like `/duplicate #41`.'],
    ['/duplicate INC-41', '“INC-41” is no issue here; write it like `/duplicate #41`.'],
    ['/duplicate #0', '“#\u20600” is no issue here; write it like `/duplicate #41`.'],
    [
      '/duplicate https://github.com/acme/other/issues/41',
      '“https:\u2060//github.com/acme/other/issues/41” is no issue here; write it like `/duplicate #41`.',
    ],
    [
      '/duplicate #42',
      '“#\u206042” is this incident itself; name the other one, as in `/duplicate #41`.',
    ],
  ])('%j is refused', (body, why) => {
    expect(refusalIn(body)).toBe(why)
  })
})
