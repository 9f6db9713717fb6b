/** Compares names as people count: runs of digits as numbers, so that `V2` comes before `V10` and 1.2 before 1.10; the rest by code unit. */
export function compareNaturally(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const order = compareParts(first[index] ?? '', second[index] ?? '')
    if (order !== 0) return order
  }
  return first.length - second.length
}

function partsOf(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? []
}

function compareParts(a: string, b: string): number {
  const areNumbers = /^\d/.test(a) && /^\d/.test(b)
  const [first, second] = areNumbers ? [withoutZeros(a), withoutZeros(b)] : [a, b]
  if (areNumbers && first.length !== second.length) return first.length - second.length
  if (first === second) return 0
  return first < second ? -1 : 1
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
