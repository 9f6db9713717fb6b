import { objectAt } from '../../sandbox/github/person-requests.ts'
import { entryName } from '../../src/incident/entry-name.ts'
import { readMarker } from '../../src/text/marker.ts'
import type { Step } from './thread-file.ts'
import { known, type Scene, theIncident } from './thread-scene.ts'

/** Does what a step says, in the name of whoever does it. */
export async function actOut(step: Step, scene: Scene): Promise<void> {
  await actOnIssue(step, scene)
  await actOnComments(step, scene)
  await actOnCode(step, scene)
}

async function actOnIssue(step: Step, scene: Scene): Promise<void> {
  const person = scene.shop.sandbox.as(step.by || 'ana')
  if (step.open !== undefined) {
    const { number } = await person.openIssue(step.open)
    scene.numbers.set(step.as ?? theIncident, number)
  }
  const issue = () => scene.numberOf(step.on)
  if (step.label !== undefined) await person.addLabel(issue(), step.label)
  if (step.unlabel !== undefined) await person.removeLabel(issue(), step.unlabel)
  if (step.assign !== undefined) await person.assign(issue(), step.assign)
  if (step.unassign !== undefined) await person.unassign(issue(), step.unassign)
  if (step.close !== undefined) await person.close(issue(), step.close)
  if (step.reopen === true) await person.reopen(issue())
  if (step.rename !== undefined) await person.rename(issue(), step.rename)
  if (step['edit body'] !== undefined) await person.editBody(issue(), step['edit body'])
}

async function actOnComments(step: Step, scene: Scene): Promise<void> {
  const { comments, written } = scene
  const person = scene.shop.sandbox.as(step.by || 'ana')
  if (step.comment !== undefined) {
    const id = await write(step, filled(step.comment, scene), scene)
    if (step.as !== undefined) comments.set(step.as, id)
    if (step.on === undefined) written.push(id)
  }
  const edit = step['edit comment']
  if (edit !== undefined) {
    await person.editComment(known(comments, edit.which), filled(edit.body, scene))
  }
  const deleted = step['delete comment']
  if (deleted !== undefined) await person.deleteComment(known(comments, deleted))
  if (step.tick !== undefined) await person.tick(statusComment(scene), step.tick)
}

/** A comment by a person or an App; gives its id. */
async function write({ by, on }: Step, body: string, scene: Scene): Promise<number> {
  const { sandbox } = scene.shop
  const issue = scene.numberOf(on)
  if (!by.endsWith('[bot]')) return (await sandbox.as(by).comment(issue, body)).id
  const answer = await fetch(`${sandbox.apiUrl}/repos/acme/shop/issues/${issue}/comments`, {
    method: 'POST',
    headers: { authorization: `token ${sandbox.token.app(by.slice(0, -'[bot]'.length))}` },
    body: JSON.stringify({ body }),
  })
  return Number(objectAt(await answer.json())['id'])
}

function statusComment({ shop, numberOf }: Scene): number {
  const { comments } = shop.sandbox.state.repository('acme/shop').issue(numberOf(undefined))
  const found = comments.find(({ body }) => readMarker(body)?.kind === 'status')
  if (found === undefined) throw new Error('there is no status comment to tick')
  return found.id
}

async function actOnCode(step: Step, scene: Scene): Promise<void> {
  const { shop, past, numbers, commits } = scene
  const person = shop.sandbox.as(step.by || 'ana')
  if (step.config !== undefined) {
    const message = 'Configure Incident Loop'
    await person.push({ path: '.github/incident-loop.yml', text: step.config, message })
  }
  if (step.push !== undefined) {
    const { title: message, files } = step.push
    for (const [path, text] of Object.entries(files)) await person.push({ path, text, message })
  }
  if (step.pull !== undefined) {
    const number = await openPull(step, step.pull, scene)
    numbers.set(step.as ?? step.pull.title, number)
  }
  if (step.merge !== undefined) {
    const pull = known(numbers, step.merge)
    await person.merge(pull)
    const merged = objectAt(await person.request('GET', `/pulls/${pull}`))
    commits.set(step.merge, String(merged['merge_commit_sha']))
  }
  if (step.deploy !== undefined) {
    const { environment, version } = step.deploy
    const sha = version === undefined ? 'main' : known(commits, version)
    const minutes = 4
    const began = new Date(Date.parse(step.at) - minutes * 60_000).toISOString()
    past.deploy(began.replace('.000', ''), { environment, sha, minutes })
  }
}

async function openPull(
  step: Step,
  { title, body, files }: NonNullable<Step['pull']>,
  scene: Scene,
): Promise<number> {
  const person = scene.shop.sandbox.as(step.by)
  const head = `${step.by}/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  await person.createBranch(head)
  for (const [path, text] of Object.entries(files)) {
    await person.push({ path, text, message: title, branch: head })
  }
  const { number } = await person.openPullRequest({ title, body: filled(body, scene), head })
  return number
}

/** A text with `{link x}`, `{entry x}`, `{number x}` and `{commit x}` replaced by what the step called x made. */
function filled(text: string, scene: Scene): string {
  return text.replace(/\{(link|entry|number|commit) ([^{}]+)\}/g, (_whole, what, name) => {
    if (what === 'number') return String(scene.numberOf(name === 'incident' ? undefined : name))
    if (what === 'commit') return known(scene.commits, name).slice(0, 10)
    const comment = known(scene.comments, name)
    if (what === 'entry') return entryName(`comment:${comment}:0`)
    const issue = scene.numberOf(undefined)
    return `${scene.shop.sandbox.serverUrl}/acme/shop/issues/${issue}#issuecomment-${comment}`
  })
}
