import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * What GitHub looks for references in: the words of a Markdown text and the addresses of its links, without
 * code, HTML comments and the words of links. Escapes and entities are resolved, as they are on the page.
 */
export function proseOf(markdown: string): string {
  return withoutHtml(wordsOf(parsed(markdown)))
}

type Root = ReturnType<typeof parsed>
type Part = Root | Root['children'][number]

function parsed(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

function wordsOf(part: Part): string {
  if (part.type === 'text') return part.value.replaceAll('<', ' ')
  if (part.type === 'html') return part.value
  if (part.type === 'link' || part.type === 'definition') return ` ${part.url} `
  if (part.type === 'linkReference' || !('children' in part)) return ' '
  return part.children.map(wordsOf).join(' ')
}

/** Comments, code and the words of links in HTML go with their tags; of links the address stays. */
function withoutHtml(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replaceAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>[\s\S]*?<\/a>/gi, ' $1 ')
    .replaceAll(/<(pre|code|tt|a)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
}
