import type { MigrationSteps } from '../../../../src/migrations/migration-file.ts'

/** A name for the case, a piece of code, and what is told of it. */
export type CodeCase = readonly [name: string, code: string, told: readonly string[]]

/** What was read, statement by statement, with who vouches for it, what it assumes, and what was not checked. */
export function told({ pieces, unchecked }: MigrationSteps): readonly string[] {
  return [
    ...pieces.flatMap(({ sql, acknowledged, assumes }) => [
      ...(assumes === undefined ? [] : [`assumes ${assumes}`]),
      ...sql
        .split(';\n')
        .map((one) => (acknowledged === null ? one : `${acknowledged.by}: ${one}`)),
    ]),
    ...unchecked.map(({ why }) => `not checked: ${why}`),
  ]
}

/** The same with lines: `3-4 file DROP TABLE a`, each SQL in one line. */
export function placed({ pieces, unchecked }: MigrationSteps): readonly string[] {
  return [
    ...pieces.map(
      ({ sql, line, endLine, written }) =>
        `${line}-${endLine} ${written} ${sql.replaceAll(/\s+/g, ' ').trim()}`,
    ),
    ...unchecked.map(({ line, why }) => `${line} not checked: ${why}`),
  ]
}
