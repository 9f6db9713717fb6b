import { findAccount, type State } from '../state/state.ts'

/**
 * Deletes a person's account: what it wrote and did stays, by the ghost; its roles and assignments
 * are gone, its tokens are refused, and its login is free. Throws when there is no such person.
 */
export function deleteAccount(state: State, login: string): void {
  const account = findAccount(state, login)
  if (account?.typename !== 'User') throw new Error(`sandbox: no account ${login}`)
  account.isDeleted = true
  state.accounts.delete(login.toLowerCase())
  state.nodes.delete(account.id)
  for (const { collaborators, issues } of state.repositories.values()) {
    collaborators.delete(login.toLowerCase())
    for (const issue of issues.values()) {
      issue.assignees = issue.assignees.filter((assignee) => assignee !== account)
    }
  }
}
