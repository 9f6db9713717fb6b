import { isLogin } from '../../text/login.ts'
import type { Role } from '../role.ts'
import { firstWord, lookUp, quoted, type Reading, type ReadWords, said, wrong } from './reading.ts'

/** How people write the roles. */
const spellings: Readonly<Record<string, Role>> = {
  lead: 'lead',
  ic: 'lead',
  commander: 'lead',
  communications: 'communications',
  communication: 'communications',
  comms: 'communications',
  liaison: 'communications',
  operations: 'operations',
  ops: 'operations',
  scribe: 'scribe',
}

/** Somebody takes a role, or nobody: `@x`, `me`, `none`. */
export const readLead: ReadWords = (words, context) => readHolder('lead', words, context)

/** `comms @x`, `scribe me`, `ops none`, in either order. */
export const readRole: ReadWords = (words, context) => {
  const [first, rest] = firstWord(words)
  const role = roleOf(first)
  if (role !== null) return readHolder(role, rest, context)
  const [second] = firstWord(rest)
  const behind = roleOf(second)
  if (behind !== null) return readHolder(behind, first, context)
  return wrong(
    `${words === '' ? 'No role was named' : `${quoted(first)} is no role`}; there are lead, comms, ops and scribe, as in \`/role comms @ana\`.`,
  )
}

function roleOf(word: string): Role | null {
  return lookUp(spellings, word.toLowerCase().replace(/[:,]$/, '')) ?? null
}

function readHolder(role: Role, words: string, context: Parameters<ReadWords>[1]): Reading {
  const [word] = firstWord(words)
  const short = role === 'communications' ? 'comms' : role === 'operations' ? 'ops' : role
  const usage = role === 'lead' ? '/lead' : `/role ${short}`
  if (/^(?:none|nobody)$/i.test(word)) {
    if (role !== 'lead') return said({ name: 'role', role, person: null })
    return wrong('An incident has exactly one lead; hand it over instead, as in `/lead @ana`.')
  }
  if (/^me$/i.test(word)) return said({ name: 'role', role, person: context.author })
  const login = readLogin(word)
  if (login !== null) return said({ name: 'role', role, person: { login, id: null } })
  const seen = word === '' ? 'Nobody was named' : `${quoted(word)} is no login`
  return wrong(`${seen}; write \`${usage} @ana\` or \`${usage} me\`.`)
}

/** A login as people write it, `@ana` or `ana`; null for what can be none. */
export function readLogin(word: string): string | null {
  const login = word.replace(/^@/, '').replace(/[.,;]$/, '')
  return isLogin(login) ? login : null
}
