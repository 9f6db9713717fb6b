/**
 * Who leads an incident by the front matter of its record, by login; null for nobody. The line is as `editFrontMatter` prints it:
 * the guard loads no reader of YAML for it.
 */
export function recordedLead(record: string | null): string | null {
  const front = /^---\n([\s\S]*?)\n---/.exec(record ?? '')?.[1] ?? ''
  const written = /^lead:[ \t]*["']?([\w-]+(?:\[bot\])?)["']?[ \t]*$/m.exec(front)?.[1]
  return written === undefined || written === 'null' ? null : written
}
