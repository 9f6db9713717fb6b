import { expect, test } from 'vitest'
import { showQuietHours, showWindows } from '../../../../src/guard/calendar/show-rules.ts'
import type { DeployWindow } from '../../../../src/guard/settings.ts'
import { usualWindow } from '../../../../src/guard/usual-window.ts'

const usual = usualWindow('Europe/Berlin')
const day = { from: 540, to: 1020 }

function shown(...windows: readonly Partial<DeployWindow>[]): string {
  const all = windows.map((window) => ({ ...usual, ...window }))
  return showWindows(all, { zone: 'Europe/Berlin', today: '2026-12-24' })
}

test.each<[what: string, windows: readonly Partial<DeployWindow>[], text: string]>([
  ['the usual week', [{}], 'Mon-Thu 09:00-17:00, Fri 09:00-12:00'],
  ['single days', [{ days: { mon: day, wed: day } }], 'Mon 09:00-17:00, Wed 09:00-17:00'],
  [
    'whole days',
    [{ days: { sat: { from: 0, to: 1440 }, sun: { from: 0, to: 1440 } } }],
    'Sat-Sun all day',
  ],
  ['nights', [{ days: { tue: { from: 1320, to: 120 } } }], 'Tue 22:00-02:00'],
  ['the same twice', [{ days: { mon: day } }, { days: { mon: day } }], 'Mon 09:00-17:00'],
  [
    'another zone',
    [{ days: { mon: day } }, { days: { mon: day }, zone: 'Asia/Tokyo' }],
    'Mon 09:00-17:00; Mon 09:00-17:00 Asia/Tokyo',
  ],
  [
    'hours of today',
    [{ days: { mon: day }, exceptions: [{ day: '2026-12-24', hours: { from: 540, to: 720 } }] }],
    'Mon 09:00-17:00, today 09:00-12:00',
  ],
  [
    'hours of another day',
    [{ days: { mon: day }, exceptions: [{ day: '2026-12-23', hours: null }] }],
    'Mon 09:00-17:00',
  ],
  ['no hours', [{ days: {} }], ''],
])('windows in words: %s', (_what, windows, text) => {
  expect(shown(...windows)).toBe(text)
})

test('quiet hours in words', () => {
  const hours = {
    environments: [],
    services: [],
    zone: 'UTC',
    days: ['mon', 'tue', 'sun'],
    hours: day,
    reason: null,
  } as const

  expect(showQuietHours({ ...hours, marginMinutes: 0 }, 'UTC')).toBe(
    'Mon-Tue 09:00-17:00, Sun 09:00-17:00',
  )
  expect(showQuietHours({ ...hours, marginMinutes: 90 }, 'UTC')).toBe(
    'Mon-Tue 09:00-17:00, Sun 09:00-17:00 and 1 hour 30 minutes before and after',
  )
  expect(showQuietHours({ ...hours, marginMinutes: 0 }, 'Europe/Berlin')).toBe(
    'Mon-Tue 09:00-17:00, Sun 09:00-17:00 UTC',
  )
})
