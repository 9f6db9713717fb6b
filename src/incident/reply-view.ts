import { codeSpan } from '../text/code-span.ts'
import type { TemplateValues } from '../text/template.ts'
import { specOf, verbOf } from './commands/command-table.ts'
import type { TakenComment } from './commands/take-commands.ts'
import type { Incident } from './incident.ts'

/**
 * Everything `templates/reply.md` may show of the answer to a comment: why commands were refused, and the help somebody asked for.
 * Null where there is nothing to say, or nobody who may be told.
 */
export function replyView(taken: TakenComment, incident: Incident): TemplateValues | null {
  const refusals = [...taken.refusals, ...refusedByState(taken, incident)]
  const { help, isHeard } = taken
  const notes = notesOn(taken)
  const isSilent = refusals.length === 0 && help === null && notes.length === 0
  if (!isHeard || isSilent) return null
  return {
    notes,
    refusals: refusals.map(({ typed, why }) => ({ typed: codeSpan(typed), why })),
    help: (help ?? []).map((verb) => {
      const { usage, does } = specOf(verb)
      return { usage: usage.map((form) => codeSpan(form).replaceAll('|', '\\|')), does }
    }),
  }
}

/** What somebody has to know of a command that was taken, as not all of it is done. */
function notesOn({ facts }: TakenComment): readonly string[] {
  const names = facts.map(({ command }) => command.name)
  return [
    ...(names.includes('redact')
      ? [
          'Withheld on record, its history included. The comment itself still shows the text: delete it, and what GitHub keeps of its edits.',
        ]
      : []),
  ]
}

/** Commands that were accepted from whoever gave them, and made no sense where the incident stood. */
function refusedByState(
  { facts }: TakenComment,
  { outcomes }: Incident,
): readonly { readonly typed: string; readonly why: string }[] {
  return facts.flatMap(({ id, command }) => {
    const outcome = outcomes.get(id)
    if (outcome === undefined || outcome.took) return []
    return [{ typed: `/${verbOf(command)}`, why: `Not possible now: ${outcome.why}.` }]
  })
}

/** Whether every command of a comment came out well, some did, or none. */
export function outcomeOf(taken: TakenComment, { outcomes }: Incident): 'all' | 'some' | 'none' {
  const accepted = taken.facts.filter(({ id }) => outcomes.get(id)?.took !== false).length
  const done = accepted + (taken.help === null ? 0 : 1)
  const asked = taken.facts.length + taken.refusals.length + (taken.help === null ? 0 : 1)
  if (done === 0) return 'none'
  return done === asked ? 'all' : 'some'
}
