import type { PullView, StatusView } from '../../sandbox/github/views.ts'
import type { Outcome, RunOptions, Shop } from './shop.ts'

/** What Ana declares unless a test says otherwise. */
export interface Scene {
  readonly title?: string
  readonly labels?: readonly string[]
  readonly body?: string
  /** What is written before the end, by login. */
  readonly said?: readonly (readonly [string, string])[]
}

/** A description as the issue form makes it. */
export function form(severity: string, kind: string): string {
  const answers = { Severity: severity, Kind: kind, Services: '_No response_', Impact: 'Odd.' }
  return Object.entries(answers)
    .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
    .join('\n\n')
}

/** An incident that Ana declared and Ben leads, with what was said; its number. */
export async function runningIncident(shop: Shop, scene: Scene = {}): Promise<number> {
  const { title = 'Checkout returns 500', labels = ['sev2'], body = 'Payments fail.' } = scene
  const { number } = await shop.sandbox.as('ana').openIssue({ title, labels, body })
  await shop.sync(number)
  for (const [login, text] of [['ben', '/ack'], ['ben', '/lead me'], ...(scene.said ?? [])]) {
    await write(shop, { login: login ?? '', issue: number, text: text ?? '' })
    await shop.sync(number)
  }
  return number
}

/** The same, resolved by Ben; `run` is how the last run goes. */
export async function resolvedIncident(
  shop: Shop,
  { run = {}, ...scene }: Scene & { readonly run?: RunOptions } = {},
): Promise<{ readonly number: number; readonly outcome: Outcome }> {
  const number = await runningIncident(shop, scene)
  return { number, outcome: await resolve(shop, number, run) }
}

/** Ben resolves it, and a run sees that. */
export async function resolve(shop: Shop, number: number, run: RunOptions = {}): Promise<Outcome> {
  await write(shop, { login: 'ben', issue: number, text: '/resolve Rolled back' })
  return shop.sync(number, run)
}

/** Somebody comments five minutes later, and a run sees that. */
export async function say(
  shop: Shop,
  number: number,
  [login, text]: readonly [string, string],
): Promise<Outcome> {
  await write(shop, { login, issue: number, text })
  return shop.sync(number)
}

async function write(
  shop: Shop,
  { login, issue, text }: { readonly login: string; readonly issue: number; readonly text: string },
): Promise<void> {
  shop.sandbox.clock.advance(300)
  await shop.sandbox.as(login).comment(issue, text)
}

/** What is there of an incident's post-mortem. */
export interface SeenDraft {
  readonly branch: string
  /** Head of the branch; null where there is none. */
  readonly head: string | null
  /** Post-mortems on the branch, by path. */
  readonly files: ReadonlyMap<string, string>
  readonly path: string
  readonly text: string
  /** Pull requests, the oldest first. */
  readonly pulls: readonly PullView[]
  readonly status: StatusView | undefined
}

/** The draft of an incident as it stands on GitHub. */
export function draftOf(shop: Shop, number: number): SeenDraft {
  const repository = shop.sandbox.state.repository('acme/shop')
  const branch = `post-mortem/inc-${number}`
  const all = repository.files(branch)
  const files = new Map([...all].filter(([path]) => path.startsWith('postmortems/')))
  const [path = '', text = ''] = [...files][0] ?? []
  const status = repository.statuses(branch)['post-mortem']
  return {
    branch,
    head: repository.head(branch),
    files,
    path,
    text,
    pulls: repository.pulls(),
    status,
  }
}

/** Requests of one run: how many read, how many write. */
export async function countsOf(shop: Shop, run: () => Promise<Outcome>) {
  const { requests } = shop.sandbox
  requests.clear()
  const { error } = await run()
  return {
    error,
    reads: requests.count({ kind: 'read' }),
    writes: requests.count({ kind: 'write' }),
  }
}
