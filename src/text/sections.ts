/**
 * Generated parts of a document that people write in too. A section stands between two hidden lines; everything outside of
 * them belongs to people and is kept byte for byte.
 */
export interface Section {
  /** Lower-case letters and hyphens. */
  readonly name: string
  readonly content: string
}

/**
 * The document with each section's content replaced, by offset. A section that is not there is added at the end. Where a
 * marker was damaged the old text stays as it is, so that nothing a person wrote is lost.
 */
export function replaceSections(document: string, sections: readonly Section[]): string {
  return sections.reduce(replaceSection, document)
}

/** The content of a section; null when it is not there or a marker is damaged. */
export function readSection(document: string, name: string): string | null {
  const span = findSection(document, name)
  return span === null ? null : document.slice(span.from, span.to)
}

function replaceSection(document: string, section: Section): string {
  // Content that quotes a marker must not be taken for one.
  const quoted = section.content.trimEnd().replaceAll('<!-- incident-loop:', '<!-- incident-loop ')
  const content = `\n${quoted}\n`
  const span = findSection(document, section.name)
  if (span !== null) return document.slice(0, span.from) + content + document.slice(span.to)
  const gap =
    document === '' || document.endsWith('\n\n') ? '' : document.endsWith('\n') ? '\n' : '\n\n'
  return `${document}${gap}${begin(section.name)}${content}${end(section.name)}\n`
}

/** The innermost pair: from the last begin before the first end that has one. */
function findSection(document: string, name: string): { from: number; to: number } | null {
  let to = document.indexOf(end(name))
  while (to >= 0) {
    const start = document.lastIndexOf(begin(name), to)
    if (start >= 0) return { from: start + begin(name).length, to }
    to = document.indexOf(end(name), to + 1)
  }
  return null
}

function begin(name: string): string {
  return `<!-- incident-loop:begin ${name} -->`
}

function end(name: string): string {
  return `<!-- incident-loop:end ${name} -->`
}
