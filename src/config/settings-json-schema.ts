import { z } from 'zod'
import { settingsSchema } from './settings-schema.ts'

/** The JSON Schema of the configuration file as text, for editors: `schema/config.v1.json`. */
export function configSchema(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input', target: 'draft-7' })
  return `${JSON.stringify({ title: 'Incident Loop configuration', ...schema }, null, 2)}\n`
}
