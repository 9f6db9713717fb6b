import { type FormFields, formHeadings } from '../../../src/incident/form.ts'

/** What somebody filled in, field by field; what is left out GitHub shows as `_No response_`. */
export type Answers = Readonly<Partial<Record<keyof FormFields, string>>>

/** The description GitHub makes of our form: every heading in the form's order, each with its answer. */
export function filledForm(answers: Answers): string {
  return fields
    .map((field) => `### ${formHeadings[field]}\n\n${answers[field] ?? '_No response_'}`)
    .join('\n\n')
}

const fields = Object.keys(formHeadings).filter((name): name is keyof FormFields =>
  Object.hasOwn(formHeadings, name),
)

/** The least that the form lets anybody submit: its required fields, and the preselected kind. */
export const leastAnswers = {
  severity: 'SEV2: major, an important function fails',
  kind: 'incident',
  impact: 'Nobody can pay.',
} as const satisfies Answers

/** A form with every field answered. */
export const allAnswers = {
  ...leastAnswers,
  startedAt: '13:50 Europe/Berlin',
  services: 'checkout, payments',
  environment: 'production',
  detectedBy: 'monitoring',
} as const satisfies Answers
