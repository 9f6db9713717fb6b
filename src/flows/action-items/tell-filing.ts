import { inlineText } from '../../text/escape.ts'
import type { Filing } from '../file-action-items.ts'
import type { FiledDocumentResult } from './file-document.ts'

/** The page of a run that filed action items: what became of each, by post-mortem, and whether something kept it from filing more. */
export function filingSummary(
  { filed, failure }: Pick<Filing, 'filed' | 'failure'>,
  repositoryUrl: string,
): string {
  const parts = filed.map((one) => documentPart(one, repositoryUrl))
  const failed =
    failure === null
      ? []
      : ['Not every post-mortem could be filed:', '', `> ${inlineText(failure.message, 1000)}`, '']
  const none = parts.length + failed.length === 0 ? ['No post-mortem has changed.', ''] : []
  return ['## Action items', '', ...none, ...failed, ...parts].join('\n')
}

function documentPart(
  { path, incident, did, filed }: FiledDocumentResult,
  repositoryUrl: string,
): string {
  const name = incident === null ? inlineText(path) : `INC-${incident}`
  const rows = filed.items.map(({ title, issue, owners, due, state }) => {
    const link = issue === null ? 'none' : `[${issue.number}](${issue.url})`
    const who = owners.map((login) => inlineText(login)).join(', ') || 'nobody yet'
    return `| ${link} | ${inlineText(title, 200)} | ${who} | ${due ?? 'no date'} | ${state} |`
  })
  const table =
    rows.length === 0
      ? ['No action items were found.']
      : ['| Issue | What is to be done | Owner | Due | State |', '|---|---|---|---|---|', ...rows]
  const done = did.length === 0 ? [] : ['', ...did.map((line) => `- ${inlineText(line, 300)}`)]
  return [
    `### [${name}](${repositoryUrl}/blob/HEAD/${encodeURI(path)})`,
    '',
    ...table,
    ...done,
    '',
  ].join('\n')
}
