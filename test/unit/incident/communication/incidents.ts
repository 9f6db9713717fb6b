import type { Actor } from '../../../../src/incident/actor.ts'
import type { ToldIncident } from '../../../../src/incident/communication/communication-view.ts'
import type { Update } from '../../../../src/incident/incident.ts'

const maria: Actor = { login: 'maria', id: 1, type: 'user' }

/** A SEV1 that was declared at 14:01 of 21 November 2026, of which little is known. */
export const declared: ToldIncident = {
  number: 42,
  url: 'https://github.com/acme/shop/issues/42',
  title: 'Checkout 500s since deploy 3f2a9c1',
  severity: 'SEV1',
  worstSeverity: 'SEV1',
  severityIsAssumed: false,
  status: 'investigating',
  kind: 'incident',
  lead: null,
  impact: null,
  services: [],
  environment: null,
  times: {
    openedAt: '2026-11-21T13:58:00Z',
    impactStartedAt: null,
    detectedAt: '2026-11-21T13:58:00Z',
    declaredAt: '2026-11-21T14:01:00Z',
    acknowledgedAt: null,
    identifiedAt: null,
    mitigatedAt: null,
    resolvedAt: null,
    closedAt: null,
  },
  reopened: null,
  updates: [],
  cause: null,
  actions: [],
  postmortemAskedAt: null,
}

/** What was told at 14:20, with the next update promised for 15:00. */
export const update: Update = {
  id: 'comment:9:0',
  at: '2026-11-21T14:20:00Z',
  by: maria,
  url: 'https://github.com/acme/shop/issues/42#issuecomment-9',
  text: '',
  impact: '',
  doing: 'We are taking back the last change',
  needs: 'Somebody who knows the payment provider',
  nextAt: '2026-11-21T15:00:00Z',
}

/** The same in the middle, with all that a record can know by then. */
export const inTheMiddle: ToldIncident = {
  ...declared,
  status: 'identified',
  lead: 'maria',
  impact: 'Customers cannot pay: the payment page shows an error for about 40 % of them.',
  services: ['checkout', 'payments'],
  environment: 'production',
  times: {
    ...declared.times,
    impactStartedAt: '2026-11-21T13:50:00Z',
    acknowledgedAt: '2026-11-21T14:03:00Z',
    identifiedAt: '2026-11-21T14:15:00Z',
  },
  updates: [update],
}

/** The same once it is over. */
export const over: ToldIncident = {
  ...inTheMiddle,
  status: 'resolved',
  times: {
    ...inTheMiddle.times,
    mitigatedAt: '2026-11-21T14:31:00Z',
    resolvedAt: '2026-11-21T15:02:00Z',
  },
  cause: {
    ...said('comment:10:0', 'Retries without a limit'),
    cause: { kind: 'pull', number: 57 },
  },
  actions: [
    {
      ...said('comment:11:0', 'Limit retries'),
      name: 'action',
      owner: 'jonas',
      due: null,
      type: 'prevent',
    },
  ],
}

function said(id: string, text: string) {
  return { id, at: '2026-11-21T15:02:00Z', by: maria, url: update.url, text }
}
