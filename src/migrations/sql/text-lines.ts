/** Answers the line, from 1, on which the character at an offset stands. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** Answers where in a string a byte of its UTF-8 stands; offsets have to be asked for in ascending order. */
export function byteFinder(text: string): (byte: number) => number {
  if (isAscii(text)) return (byte) => byte
  let [at, passed] = [0, 0]
  return (byte) => {
    while (passed < byte && at < text.length) {
      const code = text.codePointAt(at) ?? 0
      passed += bytesOf(code)
      at += code > 0xffff ? 2 : 1
    }
    return at
  }
}

/** Where in a string its code point of that number stands, from 0. */
export function offsetOfCodePoint(text: string, number: number): number {
  let at = 0
  for (let passed = 0; passed < number && at < text.length; passed += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return at
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x1_0000 ? 3 : 4
}
