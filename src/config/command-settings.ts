import { z } from 'zod'
import { authorities } from '../incident/actor.ts'
import { verbs } from '../incident/commands/command-table.ts'
import { severities } from '../incident/severity.ts'
import { defaultSettings } from './settings.ts'

/** Nobody below this may give a command: what a stranger writes is never followed. */
const grantable = authorities.filter((authority) => authority !== 'none' && authority !== 'read')

/** The section `commands`: who may give which. */
export const commandsSchema = z
  .partialRecord(z.enum(verbs), z.enum(grantable))
  .default({})
  .describe(
    `What somebody needs to be allowed to give a command, where that is not what docs/commands.md says: ${grantable.join(', ')}.`,
  )

/** The section `checklist`: what is checked before an incident is resolved. */
export const checklistSchema = z
  .strictObject({
    items: z
      .array(z.string().trim().min(1).max(200))
      .max(20)
      .default([...defaultSettings.checklist.items])
      .describe('Boxes the status comment shows while an incident is monitored.'),
    'required-for': z
      .array(z.enum(severities))
      .max(4)
      .default([])
      .describe(
        'Severities that `/resolve` refuses until every box is ticked; else it says which are not.',
      ),
  })
  .prefault({})
  .describe('What is checked before an incident is resolved.')
