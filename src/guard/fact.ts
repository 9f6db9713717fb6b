/**
 * Something the guard has to know. Unknown is what could not be found out: `reason` is a whole sentence with what was seen, `remedy`
 * one with what to do. Skipped is what nobody asked for, as on a terminal without a token: it decides nothing.
 */
export type Fact<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | Unknown
  | { readonly state: 'skipped'; readonly reason: string }

export interface Unknown {
  readonly state: 'unknown'
  readonly reason: string
  readonly remedy: string
}

/** A fact that is known. */
export function known<Value>(value: Value): Fact<Value> {
  return { state: 'known', value }
}
