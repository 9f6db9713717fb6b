import { lineBreaks } from './body-source.ts'
import { cutStatements } from './cut-statements.ts'
import type { PlpgsqlStep } from './plpgsql-steps.ts'

/**
 * The statements in a body that could not be parsed, as far as its words show: what changes tables or data, and EXECUTE. Lines
 * count from 1, where the body begins.
 */
export function salvagedSteps(body: string): readonly PlpgsqlStep[] {
  const steps: PlpgsqlStep[] = []
  let loops = 0
  for (const { start, end } of cutStatements(body, true)) {
    const written = body.slice(start, end)
    if (/^end\s+loop\b/i.test(written)) loops -= 1
    const text = written.replace(openings, '')
    const opening = written.slice(0, written.length - text.length)
    loops += [...opening.matchAll(/\bloop\b/gi)].length
    const line = lineBreaks(body.slice(0, end - text.length)) + 1
    const place = { line, isLooped: loops > 0 }
    const executed = executedBy(text)
    if (executed !== null) steps.push({ kind: 'execute', text: executed, ...place })
    else if (telling.test(text)) steps.push({ kind: 'sql', text, ...place })
  }
  return steps
}

/** The expression that EXECUTE runs, without INTO and USING after it; null for any other statement. */
function executedBy(text: string): string | null {
  const [opening] = /^execute\s+/i.exec(text) ?? []
  if (opening === undefined) return null
  const afterTexts = Math.max(opening.length, text.lastIndexOf("'") + 1)
  const rest = text.slice(afterTexts).search(/\s(?:into|using)\s/i)
  return text.slice(opening.length, rest < 0 ? text.length : afterTexts + rest).trimEnd()
}

/** What may stand before a statement in a body, without a semicolon between. */
const openings =
  /^(?:\s|--[^\n]*\n|\/\*.{0,2000}?\*\/|<<\w+>>|(?:begin|declare|else|exception|loop)\b|(?:if|elsif|elseif|when|case)\b[^;]{0,2000}?\bthen\b|(?:for|foreach|while)\b[^;]{0,2000}?\bloop\b)+/is

const telling =
  /^(?:alter|create|drop|truncate|update|delete|insert|merge|with|lock|reindex|cluster|refresh|vacuum|call|commit|rollback)\s*\b/i
