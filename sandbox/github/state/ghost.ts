import type { Account, User } from './things.ts'

/** Who stands where somebody was whose account is deleted; id and login as on github.com. */
export const ghost: User = {
  typename: 'User',
  id: 'MDQ6VXNlcjEwMTM3',
  login: 'ghost',
  databaseId: 10_137,
  isDeleted: false,
}

/** Whether this account is deleted. */
export function isDeleted(account: Account): boolean {
  return account.typename === 'User' && account.isDeleted
}

/** The account as it is shown: the ghost once it is deleted. */
export function shownAccount(account: Account): Account {
  return isDeleted(account) ? ghost : account
}
