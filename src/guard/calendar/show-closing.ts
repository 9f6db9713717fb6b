import { named } from '../wording.ts'
import type { Closing } from './closing.ts'
import { showQuietHours } from './show-rules.ts'

/** Why nobody deploys, in words for who looks at the clock of a zone: `freeze by @platform (Year end)`, `the day before Christmas Day`. */
export function showClosing(closing: Closing, zone: string): string {
  if (closing.check === 'freeze') {
    const { owner, reason } = closing.freeze
    const who = owner === null ? '' : ` by ${named(owner)}`
    const why = reason === null ? '' : ` (${named(reason)})`
    return who + why === '' ? 'a freeze of the settings' : `freeze${who}${why}`
  }
  if (closing.check === 'holiday') {
    const name = named(closing.dayOff.name)
    return closing.isDayBefore ? `the day before ${name}` : name
  }
  if (closing.why === 'outside') return 'no open window'
  const { reason } = closing.hours
  const hours = showQuietHours(closing.hours, zone)
  return `quiet hours (${hours})${reason === null ? '' : `, ${named(reason)}`}`
}
