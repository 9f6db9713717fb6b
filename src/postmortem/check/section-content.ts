import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** Whether blocks say nothing yet: guidance, comments, placeholders and empty rows are nothing. */
export function isUnwritten(blocks: readonly RootContent[], source: string): boolean {
  return blocks.every((block) => isNothing(block, source))
}

function isNothing(block: RootContent, source: string): boolean {
  switch (block.type) {
    case 'heading':
    case 'definition':
    case 'thematicBreak':
      return true
    case 'html':
      return /^\s*$/.test(block.value.replace(/<!--[\s\S]*?-->/g, ''))
    case 'code':
      return block.value.trim() === ''
    case 'table':
      return block.children.slice(1).every((row) => isPlaceholderText(textOf(row)))
    default:
      return isPlaceholderText(textOf(block)) && !hasPicture(block, source)
  }
}

function hasPicture({ position }: RootContent, source: string): boolean {
  return /!\[|<img/.test(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))
}

/** Whether a text is no more than what a template has in its place. */
function isPlaceholderText(text: string): boolean {
  const said = text
    .replace(/^\s*(?:todo|tbd|tbc|tba|fixme|xxx|wip)\b.*$/gim, ' ')
    .replace(placeholder, ' ')
    .replace(/^\s*No cause was confirmed\..*$/gm, ' ')
  return !/[\p{L}\p{N}]/u.test(said)
}

/** Placeholders of templates, wherever they stand in a text. */
export const placeholder =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<(?:insert|add|describe|fill|your|enter|write)\b[^<>]{0,80}>|\[(?:insert|add|describe|fill|your|enter|write|todo|tbd)\b[^[\]]{0,80}\]|lorem ipsum/gi
