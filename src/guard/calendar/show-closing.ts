import { named } from '../wording.ts'
import type { Closing } from './closing.ts'
import { showQuietHours } from './show-rules.ts'

/** Why nobody deploys, in words: `freeze by @platform (Year end)`, `the day before Christmas Day`. */
export function showClosing(closing: Closing): string {
  if (closing.check === 'freeze') {
    const { owner, reason } = closing.freeze
    const who = owner === null ? '' : ` by ${named(owner)}`
    return `freeze${who}${reason === null ? '' : ` (${named(reason)})`}`
  }
  if (closing.check === 'holiday') {
    const name = named(closing.dayOff.name)
    return closing.isDayBefore ? `the day before ${name}` : name
  }
  if (closing.why === 'outside') return 'no open window'
  const { reason } = closing.hours
  return `quiet hours (${showQuietHours(closing.hours)})${reason === null ? '' : `, ${named(reason)}`}`
}
