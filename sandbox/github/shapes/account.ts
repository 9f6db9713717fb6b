import { shownAccount } from '../state/ghost.ts'
import type { Urls } from '../state/state.ts'
import type { Account, Organization } from '../state/things.ts'

/** A user, bot or organization as REST answers and webhooks show it (`simple-user`); a deleted one is the ghost. */
export function accountShape(urls: Urls, anyone: Account | Organization) {
  const account = anyone.typename === 'Organization' ? anyone : shownAccount(anyone)
  const api = `${urls.api}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.databaseId,
    node_id: account.id,
    avatar_url: `${urls.server}/avatars/${account.databaseId}`,
    gravatar_id: '',
    url: api,
    html_url: accountUrl(urls, account),
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.typename,
    site_admin: false,
  }
}

/** The page of an account. */
export function accountUrl(urls: Urls, account: Account | Organization): string {
  return account.typename === 'Bot'
    ? `${urls.server}/apps/${appSlug(account.login)}`
    : `${urls.server}/${account.login}`
}

/** An account's login as GraphQL shows it: bots without `[bot]`. */
export function appSlug(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
