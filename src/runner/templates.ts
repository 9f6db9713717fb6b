import { readFileSync } from 'node:fs'
import type { World } from '../world.ts'

/**
 * The templates we ship. Each URL is written out whole: the bundler copies files it can see by name, and only those, so that
 * `dist/` runs from any folder.
 */
export function shippedTemplates(): World['templates'] {
  return {
    'status-comment': read(new URL('../../templates/status-comment.md', import.meta.url)),
    'what-changed': read(new URL('../../templates/what-changed.md', import.meta.url)),
    'record-summary': read(new URL('../../templates/record-summary.md', import.meta.url)),
    'record-timeline': read(new URL('../../templates/record-timeline.md', import.meta.url)),
    'records-readme': read(new URL('../../templates/records-readme.md', import.meta.url)),
    'job-summary': read(new URL('../../templates/job-summary.md', import.meta.url)),
  }
}

function read(url: URL): string {
  return readFileSync(url, 'utf8')
}
