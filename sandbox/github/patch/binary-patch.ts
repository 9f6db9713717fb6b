import { deflateSync } from 'node:zlib'

/** The part of a patch from which git rebuilds a binary file, both ways; never as a delta. */
export function binaryPatch(before: Buffer, after: Buffer): string {
  return `GIT binary patch\n${literal(after)}\n${literal(before)}\n`
}

function literal(bytes: Buffer): string {
  const packed = deflateSync(bytes, { level: 1 })
  const lines: string[] = []
  for (let start = 0; start < packed.length; start += 52) {
    const part = packed.subarray(start, start + 52)
    lines.push(`${lengthMark(part.length)}${base85(part)}\n`)
  }
  return `literal ${bytes.length}\n${lines.join('')}`
}

/** `A` to `Z` for 1 to 26 bytes, `a` to `z` for 27 to 52. */
function lengthMark(length: number): string {
  return String.fromCharCode(length <= 26 ? 64 + length : 70 + length)
}

function base85(bytes: Buffer): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 4) {
    const group = Buffer.alloc(4)
    bytes.copy(group, 0, start, start + 4)
    let value = group.readUInt32BE()
    let digits = ''
    for (let digit = 0; digit < 5; digit += 1) {
      digits = alphabet.charAt(value % 85) + digits
      value = Math.floor(value / 85)
    }
    text += digits
  }
  return text
}

const alphabet =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
