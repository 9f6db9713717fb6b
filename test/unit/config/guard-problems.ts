import { z } from 'zod'
import { guardSchema } from '../../../src/config/guard-settings.ts'
import { wordIssue } from '../../../src/config/word-issue.ts'

const schema = z.strictObject({ guard: guardSchema })

/** Each problem as `path: message`. */
export function problemsOf(guard: unknown): readonly string[] {
  const { error } = schema.safeParse({ guard }, { error: wordIssue })
  return error?.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`) ?? []
}
