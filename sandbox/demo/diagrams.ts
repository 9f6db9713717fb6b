import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

/** Marks what stands between fences of `mermaid` as a diagram to draw; without a script it stays readable as its source. */
export function diagrams(): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', (element, index, parent) => {
      const [code] = element.children
      if (element.tagName !== 'pre' || code?.type !== 'element' || index === undefined) return
      const { className } = code.properties
      if (!Array.isArray(className) || !className.includes('language-mermaid')) return
      parent?.children.splice(index, 1, { ...h('pre.mermaid'), children: code.children })
    })
}

/** What draws them: the `mermaid` package as it is, and four lines that start it. Both stand beside the page. */
const scripts = {
  'mermaid.min.js': 'mermaid/dist/mermaid.min.js',
  'draw-diagrams.js': './draw-diagrams.js',
}

/** The elements that load the scripts, for the end of a page. */
export function diagramScripts(): readonly Element[] {
  return Object.keys(scripts).map((src) => h('script', { src }))
}

/** Puts the scripts into the folder of the pages. */
export function copyDiagramScripts(folder: string): void {
  for (const [name, source] of Object.entries(scripts)) {
    copyFileSync(fileURLToPath(import.meta.resolve(source)), join(folder, name))
  }
}
