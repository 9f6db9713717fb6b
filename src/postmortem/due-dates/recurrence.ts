/** A text in which something repeats, as the words for its first day and the words for what follows. */
export interface Repeated {
  /** Words for the first time; empty where only the repetition is written. */
  readonly first: string
  /** What follows, as written: `then quarterly`; empty where nothing repeats. */
  readonly recurrence: string
}

/** Tells the first time of something that repeats from what follows it. */
export function splitRecurrence(text: string): Repeated {
  const at = text.search(repeats)
  if (at < 0) return { first: text, recurrence: '' }
  const before = text.slice(0, at).replace(/[\s,;、(/+&-]+$/, '')
  const recurrence = text.slice(at).replace(/^[\s,;、(]+/, '')
  if (/\p{N}|\p{L}{3}/u.test(before))
    return { first: withoutFirst(before), recurrence: recurrence.replace(/\)$/, '') }
  const begins = starting.exec(recurrence)
  if (begins === null) return { first: '', recurrence: text }
  return {
    first: withoutFirst(recurrence.slice(begins.index + begins[0].length)),
    recurrence: recurrence.slice(0, begins.index).replace(/[\s,;:、(-]+$/, ''),
  }
}

function withoutFirst(text: string): string {
  return text
    .replace(/(?:初回|初次|首次|第一次)[はに:\s]*/g, ' ')
    .replace(
      /\b(?:first (?:time|one|run|occurrence)?(?: on| by)?|erstmals(?: am)?|starting|beginning|from)\s*:?\s+/i,
      '',
    )
    .replace(/\s*\b(?:first|erstmals|zuerst|initially)$/i, '')
    .trim()
}

/** Begins what repeats, in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Chinese. */
const adverbs = [
  'daily|weekly|bi-?weekly|fortnightly|(?:bi-?|semi-?)?monthly|quarterly|(?:semi-?)?annually|annual|yearly|half-yearly',
  'ongoing|recurring|repeat(?:ing|s|ed)?|continuous(?:ly)?|regularly|periodically',
  'every|each|per (?:day|week|month|quarter|year)|once an? (?:day|week|month|quarter|year)',
  'täglich|wöchentlich|monatlich|vierteljährlich|quartalsweise|halbjährlich|jährlich|jede[nrsm]?|laufend|regelmäßig',
  'quotidien(?:ne)?|hebdomadaire|mensuel(?:le)?|mensuellement|trimestriel(?:le)?|annuel(?:le)?|chaque|tous les|toutes les',
  'semanal|mensual|trimestral|anual|cada|todos os|todas as|todos los|todas las|mensal|mensalmente|ogni|settimanale',
  'mensile|trimestrale|annuale|wekelijks|maandelijks|elk kwartaal|jaarlijks|elke|ieder[e]?',
]

const connectives =
  'and then|then|thereafter|afterwards|after that|danach|dann|anschließend|puis|ensuite|luego|después|depois|em seguida|poi|daarna|and|und|et|y|e|en'

const repeats = new RegExp(
  [
    String.raw`(?:(?<!\p{L})(?:${connectives}),?\s+)?(?<!\p{L})(?:${adverbs.join('|')})(?!\p{L})`,
    String.raw`(?:以降|その後|以后|之后)?[、,は\s]*(?:毎日|毎週|毎月|毎年|四半期ごと|四半期毎|隔週|隔月|定期的|每天|每日|每周|每週|每月|每年|每季度|每个季度|매주|매월)`,
    String.raw`(?:以降|その後)[、,は]?\s*(?=\p{Script=Latin})`,
  ].join('|'),
  'iu',
)

const starting =
  /(?<!\p{L})(?:starting(?: on| from)?|beginning(?: on)?|from|first(?: on| one| by| time)?|as of|ab|ab dem|erstmals(?: am)?|à partir du|desde|a partir (?:de|del)|dal|vanaf)\s*:?\s+|[、,\s]*(?:初回|首次)[はに:\s]*/iu
