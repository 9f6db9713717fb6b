import type { Command } from '../../../../src/incident/commands/command.ts'
import { type Order, readComment } from '../../../../src/incident/commands/read-comment.ts'
import type { CommandContext } from '../../../../src/incident/commands/reading.ts'
import { at, issueUrl } from '../facts.ts'

/** Written by maria at 14:05 of 20 November 2026 on issue 42, where times are in UTC. */
export const context: CommandContext = {
  at: at('14:05'),
  zone: 'UTC',
  author: { login: 'maria', id: 1 },
  issue: 42,
  repositoryUrl: 'https://github.com/acme/shop',
}

/** The address of a comment on issue 42. */
export const commentUrl = `${issueUrl}#issuecomment-9001`

/** The commands of a comment. */
export function ordersIn(body: string, differs: Partial<CommandContext> = {}): readonly Order[] {
  return readComment(body, { ...context, ...differs })
}

/** The one command of a comment. A test that has none, or several, fails here. */
function orderIn(body: string, differs: Partial<CommandContext>): Order {
  const [order, ...more] = ordersIn(body, differs)
  if (order === undefined || more.length > 0) throw new Error(`not one command: ${body}`)
  return order
}

/** What the one command of a comment says. A test whose command is refused fails here. */
export function commandIn(body: string, differs: Partial<CommandContext> = {}): Command {
  const { reading } = orderIn(body, differs)
  if ('command' in reading) return reading.command
  throw new Error('wrong' in reading ? reading.wrong : `help: ${body}`)
}

/** Why the one command of a comment is none. A test whose command is understood fails here. */
export function refusalIn(body: string, differs: Partial<CommandContext> = {}): string {
  const { reading } = orderIn(body, differs)
  if ('wrong' in reading) return reading.wrong
  throw new Error(`understood: ${body}`)
}
