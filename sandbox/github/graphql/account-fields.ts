import { accountUrl, appSlug } from '../shapes/account.ts'
import type { Bot, Organization, User } from '../state/things.ts'
import { type Fields, fieldsOf } from './fields.ts'

const shared: Fields<User | Bot | Organization> = {
  id: (account) => account.id,
  databaseId: (account) => account.databaseId,
  login: (account) => account.login,
  url: (account, _args, { call }) => accountUrl(call.state.urls, account),
  resourcePath: (account) => accountUrl({ api: '', server: '' }, account),
  avatarUrl: (account, _args, { call }) =>
    `${call.state.urls.server}/avatars/${account.databaseId}`,
}

/** People, bots and organizations. A bot's login has no `[bot]` here. */
export const accountFields = {
  User: fieldsOf('User', { ...shared, name: () => null }),
  Organization: fieldsOf('Organization', { ...shared, name: (account) => account.login }),
  Bot: fieldsOf('Bot', { ...shared, login: (bot) => appSlug(bot.login) }),
} as const
