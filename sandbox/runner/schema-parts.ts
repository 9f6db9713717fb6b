import { z } from 'zod'

/** One value, as text. */
export const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/** One value or a list of them, as a list of texts. */
export const texts = z
  .union([scalar.transform((one) => [one]), z.array(scalar)])
  .transform((list): readonly string[] => list)

/** Names and texts, such as `env:`; none when absent. */
export const block = z
  .record(z.string(), scalar)
  .nullish()
  .transform((given): Readonly<Record<string, string>> => given ?? {})

const access = z.enum(['read', 'write', 'none'])

/** `permissions:`; `default` when absent. */
export const permissions = z
  .union([z.enum(['read-all', 'write-all']), z.record(z.string(), access)])
  .optional()
  .transform((given) => given ?? ('default' as const))

/** `concurrency:` of a workflow or a job. */
export const concurrency = z
  .union([
    scalar.transform((group) => ({ group })),
    z.strictObject({
      group: scalar,
      'cancel-in-progress': scalar.optional(),
      queue: z.enum(['single', 'max']).optional(),
    }),
  ])
  .transform((given) => ({
    group: given.group,
    cancelInProgress: ('cancel-in-progress' in given && given['cancel-in-progress']) || 'false',
    queue: ('queue' in given && given.queue) || ('single' as const),
  }))
  .refine(({ queue, cancelInProgress }) => queue !== 'max' || cancelInProgress === 'false', {
    error: 'queue: max cannot be combined with cancel-in-progress',
  })

/**
 * A schema that picks by the value with which other one it is read. Problems then name the key they are about, which
 * those of a union do not.
 */
export function picked<S extends z.ZodType>(pick: (given: unknown) => S) {
  return z.unknown().transform((given, context): z.output<S> => {
    const read = pick(given).safeParse(given)
    if (read.success) return read.data
    for (const { message, path } of read.error.issues) {
      context.issues.push({ code: 'custom', message, path, input: given })
    }
    return z.NEVER
  })
}
