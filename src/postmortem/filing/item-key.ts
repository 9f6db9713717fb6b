import { sealOf } from '../../text/seal.ts'
import { normalTitle } from './title-words.ts'

/**
 * Keys of action items by their titles, in order: eight hex digits each, the same for ever for the same words. Of equal titles the
 * second gets `-2`, the third `-3`; so does one whose key is `taken`.
 */
export function itemKeys(
  titles: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const used = new Set(taken)
  return titles.map((title) => {
    const key = unusedKey(sealOf(normalTitle(title)), used)
    used.add(key)
    return key
  })
}

function unusedKey(key: string, used: ReadonlySet<string>): string {
  if (!used.has(key)) return key
  let number = 2
  while (used.has(`${key}-${number}`)) number += 1
  return `${key}-${number}`
}
