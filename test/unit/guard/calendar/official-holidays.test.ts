import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { officialLists } from './official-holidays/all.ts'
import type { OfficialList } from './official-holidays/official-list.ts'
import { nameOf, readDaysOff } from './official-holidays/read-days-off.ts'

const published = Object.fromEntries(officialLists.map((list) => [nameOf(list), published3(list)]))

function published3({ days, ownDays = {} }: OfficialList): string {
  const all = ([2025, 2026, 2027] as const).flatMap((year) =>
    `${days[year]} ${ownDays[year] ?? ''}`
      .trim()
      .split(' ')
      .map((day) => `${year}-${day}`),
  )
  return all.sort().join(' ')
}

describe('days off are those that are published', () => {
  test.each(Object.entries(published))('in %s', async (name, days) => {
    expect((await readDaysOff())[name]).toBe(days)
  })

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'on a machine in %s as well',
    (zone) => {
      const module = new URL('./official-holidays/read-days-off.ts', import.meta.url)
      const script = `const { readDaysOff } = await import(${JSON.stringify(module)})
        console.log(JSON.stringify(await readDaysOff()))`

      const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      })

      expect(JSON.parse(said)).toEqual(published)
    },
  )
})
