/** The plural of an English word in snake case, as Rails names tables: `order_item` gives `order_items`. */
export function pluralize(word: string): string {
  return inflect(word, pluralRules, irregular)
}

/** The singular: `order_items` gives `order_item`. */
export function singularize(word: string): string {
  return inflect(word, singularRules, reversed)
}

/** `OrderItem` and `Admin::OrderItem` as `order_item`. */
export function underscore(name: string): string {
  const last = name.split('::').at(-1) ?? name
  return last
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

/** The table Rails keeps a model in. */
export function tableOfModel(name: string): string {
  return pluralize(underscore(name))
}

type Rules = readonly (readonly [RegExp, string])[]

/** The first rule that fits counts; only the last word of a name is changed. */
function inflect(name: string, rules: Rules, exceptions: ReadonlyMap<string, string>): string {
  const start = name.lastIndexOf('_') + 1
  const [before, word] = [name.slice(0, start), name.slice(start)]
  if (uncountable.has(word)) return name
  const exception = exceptions.get(word)
  if (exception !== undefined) return before + exception
  const rule = rules.find(([pattern]) => pattern.test(word))
  return rule === undefined ? name : before + word.replace(rule[0], rule[1])
}

const uncountable: ReadonlySet<string> = new Set(
  'equipment information rice money species series fish sheep jeans police news metadata'.split(
    ' ',
  ),
)

const irregular: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['sex', 'sexes'],
  ['move', 'moves'],
  ['ox', 'oxen'],
  ['mouse', 'mice'],
  ['quiz', 'quizzes'],
  ['datum', 'data'],
  ['medium', 'media'],
])

const reversed = new Map([...irregular].map(([one, many]) => [many, one] as const))

const pluralRules: Rules = [
  [/(people|men|children|oxen|mice|data|media|criteria)$/, '$1'],
  [/(status|alias|bus|virus|campus|bonus|census|radius)$/, '$1es'],
  [/(ax|test)is$/, '$1es'],
  [/sis$/, 'ses'],
  [/(matr|vert|ind)(?:ix|ex)$/, '$1ices'],
  [/(ss|sh|ch|x|z)$/, '$1es'],
  [/(buffal|tomat|potat|her|ech)o$/, '$1oes'],
  [/([^aeiou]|qu)y$/, '$1ies'],
  [/(?:([^f])fe|([lr])f)$/, '$1$2ves'],
  [/([^s])s$/, '$1s'],
  [/$/, 's'],
]

const singularRules: Rules = [
  [/(status|alias|bus|virus|campus|bonus|census|radius)es$/, '$1'],
  [/(status|alias|bus|virus|campus|bonus|census|radius|ss)$/, '$1'],
  [/(analy|ba|diagno|cri|the|synop|hypothe|progno)ses$/, '$1sis'],
  [/(ax|test)es$/, '$1is'],
  [/(vert|ind)ices$/, '$1ex'],
  [/(matr)ices$/, '$1ix'],
  [/(ss|sh|ch|x|zz)es$/, '$1'],
  [/(o)es$/, '$1'],
  [/(m)ovies$/, '$1ovie'],
  [/([^aeiou]|qu)ies$/, '$1y'],
  [/([lr])ves$/, '$1f'],
  [/(li|wi|kni)ves$/, '$1fe'],
  [/s$/, ''],
]
