/** UTF-8 as a string of one character per byte, which is how the texts of diffs are kept. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** A path as git prints it: in quotes, bytes as octal, when it holds anything but plain characters. */
export function quotePath(path: string): string {
  const bytes = bytesOf(path)
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(bytes)) return bytes
  const quoted = bytes.replaceAll(/["\\]|[^\x20-\x7e]/g, (byte) => escapes[byte] ?? octal(byte))
  return `"${quoted}"`
}

function octal(byte: string): string {
  return `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
}
