import type { Permissions, Token } from './call.ts'
import { workflowPermissions } from './permissions.ts'
import { isDeleted } from './state/ghost.ts'
import { botAccount, type State, userAccount } from './state/state.ts'

/** Gives out tokens. Asking again for the same gives another that acts as the same account. */
export interface TokenIssuer {
  /** The default token of a run: acts as `github-actions[bot]`, and its events start no run. */
  actions(permissions?: Permissions): string
  /** An App's installation token: acts as `<slug>[bot]`. */
  app(slug: string, permissions?: Permissions): string
  /** A person's token, with the rights the person has in each repository. */
  user(login: string): string
}

/** The tokens of one sandbox by value. */
export type Tokens = Map<string, Token>

/** An issuer that keeps what it gives out in `tokens`. Values look like GitHub's and are not secret. */
export function createTokenIssuer(state: State, tokens: Tokens): TokenIssuer {
  const issue = (prefix: string, token: Omit<Token, 'value'>) => {
    const value = `${prefix}_sandbox${String(tokens.size + 1).padStart(4, '0')}`
    tokens.set(value, { ...token, value })
    return value
  }
  return {
    actions: (permissions = workflowPermissions) =>
      issue('ghs', { kind: 'actions', account: botAccount(state, 'github-actions'), permissions }),
    app: (slug, permissions = workflowPermissions) =>
      issue('ghs', { kind: 'app', account: botAccount(state, slug), permissions }),
    user: (login) =>
      issue('ghp', { kind: 'user', account: userAccount(state, login), permissions: {} }),
  }
}

/** The token of an `authorization` header, or null when there is none, it is unknown, or its account is deleted. */
export function readToken(tokens: Tokens, authorization: string): Token | null {
  const value = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization)?.[1]
  const token = value === undefined ? undefined : tokens.get(value)
  return token && !isDeleted(token.account) ? token : null
}
