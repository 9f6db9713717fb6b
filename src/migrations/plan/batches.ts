import type { MigrationText } from '../migration-file.ts'

/**
 * Which of the files that are to run share a transaction, in their order: all pending ones of tools that open one for the whole
 * run, else each file by itself.
 */
export function batchesOf<File extends MigrationText>(
  files: readonly File[],
): readonly (readonly File[])[] {
  const batches: File[][] = []
  for (const file of files) {
    const last = batches.at(-1)
    if (last?.every((other) => isOneRun(other, file))) last.push(file)
    else batches.push([file])
  }
  return batches
}

function isOneRun(a: MigrationText, b: MigrationText): boolean {
  const [one, other] = [a.migration, b.migration]
  return (
    one.tool === other.tool &&
    one.transaction.default === 'run' &&
    other.transaction.default === 'run'
  )
}
