import { z } from 'zod'
import { plainLine } from '../../text/escape.ts'

/** How much one call may report, and how much of it is kept; lengths in UTF-16 units. */
export const reportLimits = {
  changes: 100,
  id: 200,
  title: 200,
  body: 2000,
  url: 2000,
  name: 100,
  services: 20,
  futureSeconds: 24 * 3600,
} as const

/** What somebody outside may say a change is; what only a repository has is not among them. */
const reportedKinds = [
  'feature-flag',
  'config',
  'infrastructure',
  'migration',
  'dependency',
  'code',
] as const

const dateTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/

/** It becomes a link in a comment of ours: nothing that could end the link, or hide where it leads. */
const webPage = /^https:\/\/[A-Za-z0-9][\w.~:/?#@!$&*+,;=%-]*$/

const idWanted = `write letters, digits and \`. _ : / @ + = -\` without spaces, at most ${reportLimits.id}`
const titleWanted = `write 1 to ${reportLimits.title} characters`
const nameWanted = `write 1 to ${reportLimits.name} characters`
const servicesWanted = `list at most ${reportLimits.services} names`
const bodyWanted = `write at most ${reportLimits.body} characters, or leave it out`

/** What to write for `at`. */
export const dateTimeWanted = 'write a date and time with its offset, such as 2026-11-20T13:50:00Z'

/** One change as it is reported: each field with what it means, and what to write where it cannot be used. */
export const reportedChangeSchema = z.strictObject({
  id: field(reportLimits.id, idWanted)
    .regex(/^[A-Za-z0-9][\w.:/@+=-]*$/, idWanted)
    .describe(
      'Names the change for good, such as `launchdarkly-8812`. Reported again, it is the same change; the newest `at` counts.',
    ),
  at: z
    .string(dateTimeWanted)
    .regex(dateTime, dateTimeWanted)
    .describe('When it took effect: RFC 3339 with any offset, such as `2026-11-20T13:50:00Z`.'),
  title: field(reportLimits.title, titleWanted)
    .refine((title) => plainLine(title) !== '', titleWanted)
    .describe(
      'What was changed, in the words people would use when it breaks; the report is compared with them.',
    ),
  kind: z
    .enum(reportedKinds, `allowed are ${reportedKinds.join(', ')}`)
    .describe(
      `What sort of change it is: ${reportedKinds.map((kind) => `\`${kind}\``).join(', ')}.`,
    ),
  url: z
    .string('write an https address')
    .max(reportLimits.url, `at most ${reportLimits.url} characters are kept`)
    .regex(webPage, 'write an https address; percent-encode spaces, quotes and brackets')
    .optional()
    .describe('Its page, an `https` address.'),
  environment: field(reportLimits.name, `${nameWanted}, or leave it out`)
    .optional()
    .describe(
      'Where it took effect. A change of another environment than the incident is ruled out.',
    ),
  services: z
    .array(field(reportLimits.name, nameWanted), servicesWanted)
    .max(reportLimits.services, servicesWanted)
    .optional()
    .describe('Services it belongs to, by the names incidents use.'),
  body: z
    .string(bodyWanted)
    .max(reportLimits.body, bodyWanted)
    .optional()
    .describe('More words: what it does, why, what it was before.'),
})

/** What a call reports. */
export const reportedChangesSchema = z.object({
  changes: z
    .array(reportedChangeSchema)
    .max(reportLimits.changes)
    .describe(`The changes, at most ${reportLimits.changes} a call.`),
})

/** A reported change whose fields can be used. */
export type ReportedChange = z.infer<typeof reportedChangeSchema>

function field(maximum: number, allowed: string) {
  return z.string(allowed).trim().min(1, allowed).max(maximum, allowed)
}
