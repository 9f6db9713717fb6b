import { isDeclaringLabel, type Severity } from '../../incident/severity.ts'
import type { ActionItemType } from '../action-items/action-item.ts'

/** What the labels of an action item follow from; null for what is not known. */
export interface LabelledItem {
  readonly severity: Severity | null
  readonly type: ActionItemType | null
  /** Further labels from the configuration. */
  readonly configured: readonly string[]
}

/**
 * The labels of an action item: `action-item`, with the severity of its incident, with its type, and those configured. None of them
 * declares an incident; a configured one that would is left out.
 */
export function filingLabels({ severity, type, configured }: LabelledItem): readonly string[] {
  const labels = [
    filingLabel,
    ...(severity === null ? [] : [`${filingLabel}: ${severity.toLowerCase()}`]),
    ...(type === null ? [] : [`${filingLabel}: ${type}`]),
    ...configured.map((name) => name.trim()).filter((name) => name !== ''),
  ].filter((name) => !isDeclaringLabel(name, {}))
  const lower = labels.map((name) => name.toLowerCase())
  return labels.filter((_name, index) => lower.indexOf(lower[index] ?? '') === index)
}

/** What every action item is found by. */
const filingLabel = 'action-item'
