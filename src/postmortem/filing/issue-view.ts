import { inlineText } from '../../text/escape.ts'
import { linkUrl } from '../../text/link-url.ts'
import type { TemplateValues } from '../../text/template.ts'
import type { ActionItem, ActionItemType } from '../action-items/action-item.ts'
import { detailsText } from './details-text.ts'
import type { FilingIncident } from './filing-question.ts'
import { sentence, unassignedWords } from './filing-words.ts'
import type { ItemDue } from './item-due.ts'
import type { Unassigned } from './owners.ts'

/** What an issue tells of an item. */
export interface ToldItem {
  readonly item: Pick<ActionItem, 'title' | 'details' | 'state' | 'withdrawnWhy' | 'type'>
  readonly due: ItemDue
  /** How many people are assigned. */
  readonly assigned: number
  readonly unassigned: readonly Unassigned[]
  /** The line of the document it comes from. */
  readonly permalink: string
  readonly incident: FilingIncident | null
}

/** Everything `templates/action-item.md` may show, escaped for Markdown. The names are the template's contract. */
export function issueView(told: ToldItem): TemplateValues {
  const { item, assigned, unassigned, permalink, incident } = told
  return {
    item: {
      title: inlineText(item.title, 1000),
      details: detailsText(item.details),
      state: item.state,
      withdrawn_why: item.withdrawnWhy === '' ? null : sentence(item.withdrawnWhy),
      ...viewDue(told.due),
      assigned,
      unassigned: unassigned.map(({ written, why }) => ({
        name: inlineText(written, 100),
        why: unassignedWords[why],
      })),
      type: item.type,
      type_words: item.type === null ? null : typeWords[item.type],
      url: linkUrl(permalink) ?? '',
    },
    incident: incident === null ? null : viewIncident(incident),
  }
}

/** What each kind of work is for, as it follows its name. */
const typeWords: Readonly<Record<ActionItemType, string>> = {
  prevent: 'so that it does not happen again',
  detect: 'so that it is noticed sooner',
  mitigate: 'so that it hurts less and is over sooner',
  process: 'so that the next one is handled better',
}

function viewDue({ date, recurrence, written, refused, isUrgent }: ItemDue): TemplateValues {
  const differs = written !== null && written.trim() !== date
  return {
    due: date,
    due_written: differs ? inlineText(written, 100) : null,
    recurrence: recurrence === '' ? null : inlineText(recurrence, 100),
    due_refused: refused === null ? null : sentence(refused),
    urgent: isUrgent,
  }
}

function viewIncident(incident: FilingIncident): TemplateValues {
  const { number, url, title, severity, cause, causeUrl } = incident
  return {
    name: `INC-${number}`,
    number,
    url,
    title: inlineText(title, 256),
    severity,
    cause: cause === null ? null : inlineText(cause),
    cause_url: causeUrl === null ? null : linkUrl(causeUrl),
  }
}
