/** A name as Laravel makes them: `orders_account_id_foreign`. */
export function nameFor(table: string, columns: readonly string[], kind: string): string {
  return [table, ...columns, kind].join('_').toLowerCase().replaceAll(/[-.]/g, '_')
}
