import { z } from 'zod'
import { incidentKinds } from '../incident/form.ts'
import { severities } from '../incident/severity.ts'
import { ruleIds } from '../postmortem/check/check-result.ts'
import { isLogin } from '../text/login.ts'
import {
  type ActionItemSettings,
  defaultActionItemSettings,
  defaultPostMortemSettings,
  type PostMortemSettings,
} from './post-mortem.ts'

const login = z
  .string('write a login such as ana')
  .transform((written) => written.trim().replace(/^@/, ''))
  .refine(isLogin, 'write a login such as ana')

/** The section `post-mortem`: which incidents get one, and who looks after it. */
export const postMortemSchema = z
  .strictObject({
    severities: z
      .array(z.enum(severities))
      .max(4)
      .default([...defaultPostMortemSettings.severities])
      .describe(
        'Severities, the worst an incident had, that get a draft when it is resolved; `/postmortem` gets one for any.',
      ),
    kinds: z
      .array(z.enum(incidentKinds))
      .max(4)
      .default([...defaultPostMortemSettings.kinds])
      .describe('Kinds of incident that get one.'),
    reviewers: z
      .array(login)
      .max(15)
      .default([])
      .describe(
        'Logins asked to review it, beside those with a role in the incident and the code owners of `postmortems/`.',
      ),
    owner: login
      .optional()
      .describe('Login that is told last of all when an action item stays undone.'),
    'action-items': z
      .enum(['table', 'task-list'])
      .default(defaultPostMortemSettings.actionItems)
      .describe('How the draft lists action items.'),
    checks: z
      .partialRecord(z.enum(ruleIds), z.enum(['strict', 'warn', 'off']))
      .default({})
      .describe(
        'How strict each rule of the check is, as in `blame: off`; docs/post-mortems.md lists the rules.',
      ),
  })
  .prefault({})
  .describe('Post-mortems: which incidents get a draft, and who looks after it.')

/** The section `action-items`: how they are read, and what becomes of them when a post-mortem is merged. */
export const actionItemsSchema = z
  .strictObject({
    headings: z
      .array(z.string().trim().min(1).max(100))
      .max(20)
      .default([])
      .describe('Further headings of the section that lists them, beside the usual ones.'),
    labels: z
      .array(z.string().trim().min(1).max(50))
      .max(10)
      .default([])
      .describe('Labels of their issues, beside `action-item`; one that is not there is left out.'),
    'date-order': z
      .enum(['dmy', 'mdy'])
      .optional()
      .describe('How 03/10/2021 is meant. Without it such a date is refused.'),
    sprint: z
      .strictObject({
        start: z.iso
          .date('write the first day of a sprint, such as 2026-01-05')
          .describe('The first day of any sprint.'),
        'length-days': z.int().min(1).max(90).describe('How long each is.'),
      })
      .optional()
      .describe('When sprints end, so that "next sprint" is a date.'),
    'due-dates': z
      .enum(['text', 'milestone'])
      .default(defaultActionItemSettings.dueDates)
      .describe(
        'Where the due date is shown beside the text of the issue; `milestone` makes one a day.',
      ),
    'due-field-id': z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe("Node id of the organisation's issue field that takes the due date."),
    'remind-days-before': z
      .int()
      .min(0)
      .max(30)
      .default(defaultActionItemSettings.remindDaysBefore)
      .describe('Days before it is due on which its owner is reminded; 0 for not.'),
  })
  .prefault({})
  .describe(
    'Action items: how they are read, and what becomes of them when a post-mortem is merged.',
  )

/** The section `people`: logins by the names that post-mortems use. */
export const peopleSchema = z
  .record(z.string().trim().min(1).max(100), login)
  .default({})
  .describe(
    'Logins by the names that post-mortems use, as in `Sarah Miller: sarahm`; without regard to case.',
  )

/** The settings that a checked section `post-mortem` stands for. */
export function toPostMortemSettings(file: z.output<typeof postMortemSchema>): PostMortemSettings {
  const { severities, kinds, reviewers, owner = null, checks } = file
  return { severities, kinds, reviewers, owner, actionItems: file['action-items'], checks }
}

/** The settings that a checked section `action-items` stands for. */
export function toActionItemSettings(file: z.output<typeof actionItemsSchema>): ActionItemSettings {
  const { headings, labels, sprint } = file
  return {
    headings,
    labels,
    dateOrder: file['date-order'] ?? null,
    sprint:
      sprint === undefined ? null : { start: sprint.start, lengthDays: sprint['length-days'] },
    dueDates: file['due-dates'],
    dueFieldId: file['due-field-id'] ?? null,
    remindDaysBefore: file['remind-days-before'],
  }
}
