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
    'record-updates': read(new URL('../../templates/record-updates.md', import.meta.url)),
    'record-actions': read(new URL('../../templates/record-actions.md', import.meta.url)),
    reply: read(new URL('../../templates/reply.md', import.meta.url)),
    reminder: read(new URL('../../templates/reminder.md', import.meta.url)),
    'notice-escalated': read(new URL('../../templates/notice-escalated.md', import.meta.url)),
    'notice-resolved': read(new URL('../../templates/notice-resolved.md', import.meta.url)),
    'notice-full': read(new URL('../../templates/notice-full.md', import.meta.url)),
    'text-acknowledged': read(new URL('../../templates/text-acknowledged.md', import.meta.url)),
    'text-investigating': read(new URL('../../templates/text-investigating.md', import.meta.url)),
    'text-resolved': read(new URL('../../templates/text-resolved.md', import.meta.url)),
    'text-customer-mail': read(new URL('../../templates/text-customer-mail.md', import.meta.url)),
    'text-internal': read(new URL('../../templates/text-internal.md', import.meta.url)),
    'post-mortem': read(new URL('../../templates/post-mortem.md', import.meta.url)),
    'post-mortem-pull-request': read(
      new URL('../../templates/post-mortem-pull-request.md', import.meta.url),
    ),
    'notice-post-mortem': read(new URL('../../templates/notice-post-mortem.md', import.meta.url)),
    'action-item': read(new URL('../../templates/action-item.md', import.meta.url)),
    'action-items-comment': read(
      new URL('../../templates/action-items-comment.md', import.meta.url),
    ),
    'action-item-reminder': read(
      new URL('../../templates/action-item-reminder.md', import.meta.url),
    ),
    'job-summary': read(new URL('../../templates/job-summary.md', import.meta.url)),
    'guard-summary': read(new URL('../../templates/guard-summary.md', import.meta.url)),
  }
}

function read(url: URL): string {
  return readFileSync(url, 'utf8')
}
