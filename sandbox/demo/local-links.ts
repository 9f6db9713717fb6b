import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Where a link leads on our page: another address, the same one, or null when there is nothing behind it. */
export type LinkTo = (url: string) => string | null

/** Leads links to where the page shows them; a link to nothing stays as text that looks like one. */
export function localLinks(linkTo: LinkTo): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', (element) => {
      const { href } = element.properties
      if (element.tagName !== 'a' || typeof href !== 'string') return
      const target = linkTo(href)
      const { href: _, ...others } = element.properties
      element.properties =
        target === null
          ? { ...others, className: ['nowhere'], title: `Not on this page: ${href}` }
          : { ...others, href: target }
    })
}
