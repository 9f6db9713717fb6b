import type { Typename } from './things.ts'

/**
 * An opaque, stable node id in the look of GitHub's (`I_kwDOAAAAAQ`). Nothing may be read out of
 * it but the sandbox itself, which needs to find git objects that it does not index.
 */
export function nodeId(typename: Typename | 'WorkflowRun', key: string | number): string {
  return `${prefixes[typename]}_kwDO${Buffer.from(String(key)).toString('base64url')}`
}

/** The type and key a node id was made from, or null for text that is no id of ours. */
export function readNodeId(id: string): { readonly typename: string; readonly key: string } | null {
  const match = /^([A-Z]+)_kwDO([\w-]+)$/i.exec(id)
  const typename = Object.entries(prefixes).find(([, prefix]) => prefix === match?.[1])?.[0]
  if (!match?.[2] || !typename) return null
  return { typename, key: Buffer.from(match[2], 'base64url').toString() }
}

const prefixes: Readonly<Record<Typename | 'WorkflowRun', string>> = {
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  Repository: 'R',
  Label: 'LA',
  Issue: 'I',
  PullRequest: 'PR',
  IssueComment: 'IC',
  Reaction: 'REA',
  UserContentEdit: 'UCE',
  LabeledEvent: 'LE',
  UnlabeledEvent: 'UNLE',
  AssignedEvent: 'AE',
  UnassignedEvent: 'UNAE',
  ClosedEvent: 'CE',
  ReopenedEvent: 'REE',
  RenamedTitleEvent: 'RTE',
  MarkedAsDuplicateEvent: 'MADE',
  CommentDeletedEvent: 'CDE',
  TransferredEvent: 'TRE',
  CrossReferencedEvent: 'CRE',
  ReferencedEvent: 'RFE',
  Commit: 'C',
  Tree: 'T',
  Blob: 'B',
  Tag: 'TA',
  Ref: 'REF',
  Release: 'RE',
  WorkflowRun: 'WFR',
  Milestone: 'MI',
  IssueFieldDate: 'IFD',
  IssueFieldDateValue: 'IFDV',
  ReviewRequest: 'RR',
  PullRequestReview: 'PRR',
  Status: 'ST',
  StatusContext: 'SC',
  CheckRun: 'CR',
  CheckSuite: 'CS',
  StatusCheckRollup: 'SCR',
  Deployment: 'DE',
  DeploymentStatus: 'DES',
}
