import { codeLine } from './code-span.ts'

/**
 * Markdown by strangers as plain words on one line, to stand between fences and to be copied from there: what it says, without
 * what formats it. Code blocks, images and HTML are left out; of a link its words stay. At most `maximum` UTF-16 units, empty
 * when nothing is left.
 */
export function plainText(markdown: string, maximum: number): string {
  const said = markdown
    .replace(codeBlocks, ' ')
    .replace(comments, ' ')
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, ' ')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/gi, '$1')
    .replace(/<\/?[a-z][^<>\n]*>/gi, ' ')
    .replace(/^[ \t]*(?:>[> \t]*|#{1,6}[ \t]+)/gm, '')
  return codeLine(withoutMarks(said), maximum)
}

/** Up to the next fence of the kind, also on one line; one that is never closed hides the rest, as on GitHub. */
const codeBlocks = /(`{3,}|~{3,})[\s\S]*?(?:\1|$)/g

const comments = /<!--[\s\S]*?(?:-->|$)/g

function withoutMarks(text: string): string {
  return (
    text
      .replace(/^\s*[-*+]\s+/, '')
      .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~\n]+?)(?<=[^\s\\])\1/g, '$2')
      .replace(/(?<![\p{L}\d_\\])(_{1,3})(?=\S)([^_\n]+?)(?<=[^\s\\])\1(?![\p{L}\d_])/gu, '$2')
      .replaceAll('`', '')
      .replace(/\\([\\*_[\]<>#~|!-])/g, '$1')
      // Whatever it took to get here, no marker of ours opens.
      .replace(/<+(?=!)/g, '')
  )
}
