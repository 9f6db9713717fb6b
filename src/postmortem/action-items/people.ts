import { plainWords } from './plain-words.ts'
import { topicWords, typeWords } from './words/group-words.ts'
import { phrases } from './words/phrases.ts'
import { actionVerbs, irregularPastForms } from './words/verbs.ts'

/** `AB`, `JGK`: who is known by two or three letters in a team; not `CI` or `DNS`. */
export function looksLikeInitials(text: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(text) && !topicWords.includes(text.toLowerCase())
}

/** A name of one to three capitalised words, initials, a handle, or several of these; not a topic such as `Monitoring`. */
export function looksLikePerson(text: string): boolean {
  const names = text.trim().split(/\s*[,&/+]\s*|\s+(?:and|und|et|y|e)\s+/u)
  return names.every((name) => isOnePerson(name.trim()))
}

/** `Platform team`, `Team Search`, `SRE`, `DevOps`, `Developers`. */
export function looksLikeTeam(text: string): boolean {
  const said = text.trim()
  return (
    said.split(/\s+/).length <= 4 &&
    /(?:^|\s)(?:team|teams|squad|guild|équipe|equipo|equipe|チーム|团队|팀)$|^(?:team|équipe|equipo|equipe)\s|^(?:SRE|SREs|DevOps|QA|Devs|Developers|Engineering|Infra team|Ops|Security team|On-?call)$/iu.test(
      said,
    )
  )
}

/** Whether a text begins the way an English follow-up does, with a verb. */
export function beginsWithVerb(text: string): boolean {
  const [first = '', second = ''] = plainWords(text).split(' ')
  if (/^(?:re|auto|un|de)$/.test(first)) return actionVerbs.has(second)
  return actionVerbs.has(first)
}

/** Whether a text begins with what was done: `Added …`, `We enabled …`, `Sent …`. */
export function tellsThePast(text: string): boolean {
  const words = plainWords(text).split(' ')
  const at = /^(?:we|i|they)$/.test(words[0] ?? '')
    ? /^(?:have|ve|had|also)$/.test(words[1] ?? '')
      ? 2
      : 1
    : 0
  if (at === 2) return true
  return isPastForm(words[at] ?? '')
}

/** Whether a text states what is so, `The guard prevents crashes`, or a rule, `Never commit plans`, rather than what is to be done. */
export function statesWhatIs(text: string): boolean {
  const words = plainWords(text)
  if (/^(?:always|never|do not|don t|remember)\b/.test(words)) return true
  return (
    /^(?:the|this|these|that|it|there|our)\b/.test(words) &&
    !/\b(?:should|must|shall|will|need|needs|be|to|could|can)\b/.test(words)
  )
}

function isPastForm(word: string): boolean {
  if (irregularPastForms.has(word)) return true
  if (!word.endsWith('ed') || word.length < 5) return false
  const stem = word.slice(0, -2)
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some((verb) =>
    actionVerbs.has(verb),
  )
}

function isOnePerson(name: string): boolean {
  if (/^@[\w-]/.test(name)) return true
  const words = name.split(/\s+/)
  if (words.length > 3) return false
  if (words.length === 1 && looksLikeInitials(name)) return true
  return words.every((word) => isNamePart(word))
}

/** A capitalised word that is neither a topic nor formed like one. */
function isNamePart(word: string): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}\p{Ll}+)?\.?$/u.test(word)) return false
  const lower = word.toLowerCase()
  return (
    !lower.split('-').some((part) => topicWords.includes(part)) &&
    !actionVerbs.has(lower) &&
    !Object.values(typeWords).some((stems) => stems.includes(lower)) &&
    !/(?:ing|tions?|ments?|ity|ies|ness|ance|ence|ures?|ics|able|ware|ism|ship|als?)$/.test(
      lower,
    ) &&
    !notNames.includes(lower)
  )
}

/** Begin sentences with a capital letter and are nobody. */
const notNames: readonly string[] = phrases(`
  we, they, i, it, this, that, these, those, the, a, an, need, needs, want, try, plan, aim, ability, option, way,
  ways, script, how, everyone, everybody, someone, users, ensure, there, all, each, any, some, our, more, better, new,
  continue, remember, consider, have, make, if, when, in, for, to, on, at, as, no, not, also, and, or, but, with,
  from, by, github, slack, grafana, prometheus, redis, postgres, elastic, jenkins, ansible, helm, kafka, mysql, nginx,
  linux, python, java, cloudflare, pagerduty, sentry
`)
