import { z } from 'zod'
import { reportedChangesSchema } from './reported-change-schema.ts'

/** The JSON Schema of reported changes as text, for editors and senders: `schema/changes.v1.json`. */
export function changesSchema(): string {
  const schema = z.toJSONSchema(reportedChangesSchema, { io: 'input', target: 'draft-7' })
  const title = 'Changes outside of the repository, as Incident Loop is told of them'
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}
