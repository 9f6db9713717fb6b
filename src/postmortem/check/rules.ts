import type { RuleId } from './check-result.ts'
import type { Rule } from './rule.ts'
import { findProse } from './rules/actions-prose.ts'
import { findBlame } from './rules/blame.ts'
import { findFrontMatterProblems } from './rules/front-matter.ts'
import { findMissingDue, findPastDue, findUnclearDue } from './rules/item-due.ts'
import { findMissingOwner, findUnknownOwner } from './rules/item-owner.ts'
import { findPlaceholders } from './rules/placeholder-left.ts'
import { findEmptySections } from './rules/section-empty.ts'
import { findMissingSections } from './rules/section-missing.ts'
import { findTimelineDisorder } from './rules/timeline-order.ts'
import { findTimesDisorder } from './rules/times-order.ts'
import { findVagueActions } from './rules/vague-action.ts'

type Kind = Omit<Rule, 'looksFor' | 'check'>

const gap: Kind = { level: 'strict', kind: 'fact', ofOurTemplate: true }
const ofItem: Kind = { ...gap, ofOurTemplate: false }
const told: Kind = { level: 'warn', kind: 'fact', ofOurTemplate: false }
const opinion: Kind = { ...told, kind: 'opinion' }

/** All there is to check, by the name its level is set by. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'section-missing': {
    ...gap,
    looksFor: 'a summary, the impact, a timeline, contributing factors and action items',
    check: findMissingSections,
  },
  'section-empty': {
    ...gap,
    looksFor: 'sections without text, or with guidance and placeholders only',
    check: findEmptySections,
  },
  'placeholder-left': {
    ...told,
    looksFor: 'placeholders of a template within a text, and lines that begin with TODO or TBD',
    check: findPlaceholders,
  },
  'front-matter': {
    ...gap,
    looksFor: 'fields that are missing or cannot be read',
    check: findFrontMatterProblems,
  },
  'times-order': {
    ...told,
    level: 'strict',
    looksFor: 'times of the incident that come before what they follow',
    check: findTimesDisorder,
  },
  'timeline-order': {
    ...opinion,
    looksFor: 'entries of the timeline that come before the entry above',
    check: findTimelineDisorder,
  },
  'actions-prose': {
    ...told,
    looksFor: 'action items in sentences that only a person can make a list of',
    check: findProse,
  },
  'owner-missing': {
    ...ofItem,
    looksFor: 'open action items without an owner',
    check: findMissingOwner,
  },
  'owner-unknown': {
    ...ofItem,
    looksFor: 'owners of open action items who cannot be assigned',
    check: findUnknownOwner,
  },
  'due-missing': {
    ...ofItem,
    looksFor: 'open action items without a due date',
    check: findMissingDue,
  },
  'due-unclear': {
    ...ofItem,
    looksFor: 'due dates of open action items that are no day, or may be two',
    check: findUnclearDue,
  },
  'due-past': {
    ...ofItem,
    looksFor: 'due dates of open action items that have passed',
    check: findPastDue,
  },
  'vague-action': {
    ...opinion,
    looksFor: 'action items nobody can tell the end of',
    check: findVagueActions,
  },
  blame: {
    ...opinion,
    looksFor: 'words that judge a person instead of telling what happened',
    check: findBlame,
  },
}
