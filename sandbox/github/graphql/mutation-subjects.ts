import { isThing, type ThingOf, type Typename } from '../state/things.ts'
import { demandedText, textArgument, textsArgument } from './arguments.ts'
import type { Arguments, GraphContext } from './fields.ts'
import { unknownNode, visibleNode } from './query-fields.ts'

interface Wanted<T extends Typename> {
  /** The input's field that holds the node id. */
  readonly name: string
  readonly types: readonly T[]
}

/** The thing an input names by node id; refused when it is unknown or of another type. */
export function subject<T extends Typename>(
  context: GraphContext,
  input: Arguments,
  { name, types }: Wanted<T>,
): ThingOf<T> {
  return ofType(context, demandedText(input, name), types)
}

/** The same, but null when the input names none. */
export function optionalSubject<T extends Typename>(
  context: GraphContext,
  input: Arguments,
  wanted: Wanted<T>,
): ThingOf<T> | null {
  return textArgument(input, wanted.name) === undefined ? null : subject(context, input, wanted)
}

/** The things an input names by a list of node ids. */
export function subjects<T extends Typename>(
  context: GraphContext,
  input: Arguments,
  { name, types }: Wanted<T>,
): readonly ThingOf<T>[] {
  return (textsArgument(input, name) ?? []).map((id) => ofType(context, id, types))
}

function ofType<T extends Typename>(
  context: GraphContext,
  id: string,
  types: readonly T[],
): ThingOf<T> {
  const thing = visibleNode(context, id)
  if (isThing(thing, ...types)) return thing
  throw unknownNode(id)
}
