import type { Command } from '../../incident/commands/command.ts'
import type { PendingComment } from '../../incident/commands/pending.ts'
import type { FoundThings, GitHub, IssueObservation } from '../../world.ts'

/** Finds the people, issues, pull requests and commits that waiting commands name, as far as the first request has not shown them. */
export async function lookUpNamed(
  github: GitHub,
  waiting: readonly PendingComment[],
  { people, isWhole }: IssueObservation['assignable'],
): Promise<FoundThings> {
  const commands = waiting.flatMap(({ orders }) =>
    orders.flatMap(({ reading }) => ('command' in reading ? [reading.command] : [])),
  )
  const known = new Set(people.map(({ login }) => login.toLowerCase()))
  const logins = commands.flatMap((command) =>
    command.name === 'role' && command.person !== null ? [command.person.login.toLowerCase()] : [],
  )
  return github.lookUp({
    logins: isWhole ? [] : [...new Set(logins.filter((login) => !known.has(login)))],
    numbers: [...new Set(commands.flatMap(numbersIn))],
    commits: [...new Set(commands.flatMap(commitsIn))],
  })
}

function numbersIn(command: Command): readonly number[] {
  if (command.name === 'duplicate') return [command.of]
  if (command.name === 'fix') return [command.pull]
  return command.name === 'cause' && command.cause.kind === 'pull' ? [command.cause.number] : []
}

function commitsIn(command: Command): readonly string[] {
  return command.name === 'cause' && command.cause.kind === 'commit' ? [command.cause.sha] : []
}
