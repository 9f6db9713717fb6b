import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** What an `action.yml` of a JavaScript action says. */
export type ActionMetadata = {
  readonly name: string
  /** Path of the entry point, relative to the action's folder. */
  readonly main: string
  readonly inputs: readonly ActionInput[]
  readonly outputs: readonly string[]
}

/** One declared input; a default may hold `${{ }}`. */
export type ActionInput = {
  readonly name: string
  readonly required: boolean
  readonly default?: string | undefined
  readonly deprecationMessage?: string | undefined
}

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)

const actionFile = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z
    .record(
      z.string(),
      z
        .object({
          required: z.boolean().optional(),
          default: scalar.optional(),
          deprecationMessage: z.string().optional(),
        })
        .nullable(),
    )
    .nullish(),
  outputs: z.record(z.string(), z.unknown()).nullish(),
  // `pre` and `post` are refused by name: the sandbox would silently leave them out.
  runs: z.strictObject({ using: z.enum(['node20', 'node24']), main: z.string() }),
})

/** Reads `action.yml` (or `action.yaml`) of a folder; throws with every problem of the file. */
export async function readActionMetadata(folder: string): Promise<ActionMetadata> {
  const { path, text } = await firstReadable(folder)
  const read = actionFile.safeParse(parse(text))
  if (!read.success) throw new Error(`${path}:\n${z.prettifyError(read.error)}`)
  const { name, runs, inputs, outputs } = read.data
  return {
    name,
    main: runs.main,
    inputs: Object.entries(inputs ?? {}).map(([input, declared]) => ({
      name: input,
      required: declared?.required ?? false,
      default: declared?.default,
      deprecationMessage: declared?.deprecationMessage,
    })),
    outputs: Object.keys(outputs ?? {}),
  }
}

type TextFile = { readonly path: string; readonly text: string }

async function firstReadable(folder: string): Promise<TextFile> {
  const path = join(folder, 'action.yml')
  try {
    return { path, text: await readFile(path, 'utf8') }
  } catch (cause) {
    const other = join(folder, 'action.yaml')
    const text = await readFile(other, 'utf8').catch(() => undefined)
    if (text !== undefined) return { path: other, text }
    throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'.`, { cause })
  }
}
