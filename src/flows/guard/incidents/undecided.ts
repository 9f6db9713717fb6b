import type { Status } from '../../../incident/status.ts'
import { isInDoubt } from '../labels/label-standing.ts'
import type { Declaration } from './declared.ts'
import type { Listed } from './incident-list.ts'

/** What is on record of an incident; `endedAt` is null where it has not ended, or nobody knows when. */
export interface OnRecord extends Pick<Listed, 'status' | 'severity'> {
  readonly endedAt: string | null
}

/** Whether the record does not know yet what an issue declares, as an event that is not handled yet. */
export function isNews(declaration: Declaration, record: OnRecord): boolean {
  return newsBy[record.status](declaration, record)
}

type Rule = (declaration: Declaration, record: OnRecord) => boolean

const never: Rule = () => false

/** Escalated, or set down and not yet relabelled: that takes no more than seconds. */
const isAnother: Rule = ({ severity }, record) => severity !== record.severity

/** What a form set is why it is in triage; later ones may confirm it. */
const isSetLater: Rule = ({ claim }) => !isInDoubt(claim)

/** What ended as its label was taken off is taken up again as one is set. */
const isSetAgain: Rule = ({ claim: { act } }, { endedAt }) =>
  endedAt !== null && (act === null || act.at > endedAt)

const newsBy: Readonly<Record<Status, Rule>> = {
  triage: isSetLater,
  investigating: isAnother,
  identified: isAnother,
  monitoring: isAnother,
  resolved: never,
  closed: never,
  cancelled: isSetAgain,
  duplicate: never,
}
