/** What is known decides which weights are used; each set was trained on cases of which only so much was known. */
export const situations = ['lines and history', 'lines', 'history', 'text only'] as const

/** One of them. */
export type Situation = (typeof situations)[number]
