import type { Call } from '../call.ts'
import { emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { invalid, notFound } from '../refusal.ts'
import { labelShape } from '../shapes/issue.ts'
import { nodeId } from '../state/ids.ts'
import { nextId, register } from '../state/state.ts'
import type { Label, Repository } from '../state/things.ts'
import { checkLabel } from './limits.ts'

/** The texts of a label; the colour is six hex digits without `#`. */
export interface LabelTexts {
  readonly name: string
  readonly color?: string
  readonly description?: string | null
}

/** Creates a label. A second one of the same name, in any case, is refused. */
export function createLabel(call: Call, repository: Repository, texts: LabelTexts): Label {
  demand(call, repository, needs.manageLabels)
  return addLabel(call, repository, texts)
}

/** Creates a label without asking for the right to manage labels (adding a label may create it). */
export function addLabel(call: Call, repository: Repository, texts: LabelTexts): Label {
  const label: Label = {
    ...labelIdentity(call),
    typename: 'Label',
    repository,
    name: texts.name,
    color: texts.color ?? 'ededed',
    description: texts.description ?? null,
    createdAt: call.now,
  }
  checkLabel(label)
  demandFreeName(repository, texts.name)
  repository.labels.set(label.name.toLowerCase(), register(call.state, label))
  emitLabel(call, label, 'created')
  return label
}

/** Changes name, colour or description; issues that carry the label show the change. */
export function updateLabel(call: Call, label: Label, texts: Partial<LabelTexts>): void {
  demand(call, label.repository, needs.manageLabels)
  const changed = {
    name: texts.name ?? label.name,
    color: texts.color ?? label.color,
    description: texts.description === undefined ? label.description : texts.description,
  }
  checkLabel(changed)
  const { labels } = label.repository
  if (changed.name.toLowerCase() !== label.name.toLowerCase()) {
    demandFreeName(label.repository, changed.name)
  }
  labels.delete(label.name.toLowerCase())
  Object.assign(label, changed)
  labels.set(label.name.toLowerCase(), label)
  emitLabel(call, label, 'edited')
}

/** Deletes a label, also from the issues that carry it. */
export function deleteLabel(call: Call, label: Label): void {
  demand(call, label.repository, needs.manageLabels)
  label.repository.labels.delete(label.name.toLowerCase())
  call.state.nodes.delete(label.id)
  for (const issue of label.repository.issues.values()) {
    issue.labels = issue.labels.filter((candidate) => candidate !== label)
  }
  emitLabel(call, label, 'deleted')
}

/** The label with this name in any case; refuses when there is none. */
export function labelNamed(repository: Repository, name: string): Label {
  const label = repository.labels.get(name.toLowerCase())
  if (!label) throw notFound()
  return label
}

function labelIdentity(call: Call) {
  const databaseId = nextId(call.state)
  return { id: nodeId('Label', databaseId), databaseId }
}

function demandFreeName(repository: Repository, name: string): void {
  if (!repository.labels.has(name.toLowerCase())) return
  throw invalid({
    resource: 'Label',
    field: 'name',
    code: 'already_exists',
    message: 'Name has already been taken',
  })
}

function emitLabel(call: Call, label: Label, action: string): void {
  const payload = { label: labelShape(call.state.urls, label) }
  emit(call, label.repository, { name: 'label', action, payload })
}
