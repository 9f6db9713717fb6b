import type { Signature } from '../state/git-objects.ts'
import { bytesOf } from './quote-path.ts'

/** `From:` of a patch mail; names that mail reserves characters of are quoted, others encoded. */
export function fromLine({ name, email }: Signature): string {
  const bytes = bytesOf(name)
  return `From: ${mailName(bytes)} <${bytesOf(email)}>\n`
}

/** `Date:` of a patch mail. */
export function dateLine({ at }: Signature): string {
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(at)
    .toUTCString()
    .split(/,? /)
  return `Date: ${day}, ${Number(date)} ${month} ${year} ${time} +0000\n`
}

/** `Subject:` with its `[PATCH n/m]`, folded at 78 columns, encoded where it is not plain ASCII. */
export function subjectLine(prefix: string, title: string): string {
  const start = `Subject: ${prefix} `
  const bytes = bytesOf(title)
  if (needsEncoding(bytes)) return `${encoded(start, bytes, isSpecialInText)}\n`
  return `${folded(start, bytes)}\n`
}

/** What follows the subject when the message is not plain ASCII. */
export const mimeLines =
  'MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n'

/** Whether a text has a character that mail headers cannot carry as it is. */
export function isBeyondAscii(text: string): boolean {
  return /[\u0080-\uffff]/.test(text)
}

function mailName(bytes: string): string {
  if (needsEncoding(bytes)) return encoded('From: ', bytes, isSpecialInName).slice('From: '.length)
  if (/[()<>[\]:;@,."\\]/.test(bytes)) return `"${bytes.replaceAll(/["\\]/g, '\\$&')}"`
  return bytes
}

function needsEncoding(bytes: string): boolean {
  return isBeyondAscii(bytes) || bytes.includes('\u001b') || bytes.includes('=?')
}

/** Breaks before the word that would pass column 78; words are never broken. */
function folded(start: string, bytes: string): string {
  let column = start.length
  let line = start
  const words = bytes.split(' ')
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? 0 : 1
    if (column + gap + word.length > 78 && index > 0) {
      line += `\n ${word}`
      column = 1 + word.length
    } else {
      line += (gap ? ' ' : '') + word
      column += gap + word.length
    }
  }
  return line
}

/** RFC 2047, quoted-printable, whole characters in lines of 76 columns. */
function encoded(start: string, bytes: string, isSpecial: (byte: string) => boolean): string {
  const open = '=?UTF-8?q?'
  let text = start + open
  let column = text.length
  for (const character of bytes.match(/[\xc0-\xff][\x80-\xbf]*|[\s\S]/g) ?? []) {
    const isPlain = character.length === 1 && !isSpecial(character)
    const shown = isPlain ? character : [...character].map(hexadecimal).join('')
    if (column + shown.length + 2 > 76) {
      text += `?=\n ${open}`
      column = open.length + 1
    }
    text += shown
    column += shown.length
  }
  return `${text}?=`
}

function hexadecimal(byte: string): string {
  return `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function isSpecialInText(byte: string): boolean {
  return !/[\x21-\x7e]/.test(byte) || /[=?_]/.test(byte)
}

function isSpecialInName(byte: string): boolean {
  return !/[a-z0-9!*+\-/]/i.test(byte)
}
