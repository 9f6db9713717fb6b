import { describe, expect, test } from 'vitest'
import { ownTemplates } from '../../../../src/postmortem/draft/own-template.ts'

const incident = {
  services: ['Check-out API', 'ledger', '!!!'],
  kind: 'incident',
  worstSeverity: 'SEV1',
} as const

describe('the templates of a repository, the closest first', () => {
  test.each<[what: string, names: readonly string[], used: readonly string[]]>([
    ['none', [], []],
    ['one for any', ['post-mortem.md'], ['post-mortem.md']],
    ['none of another text', ['status-comment.md', 'post-mortem-pull-request.md'], []],
    ['none of another severity', ['post-mortem-sev2.md'], []],
    [
      'of a service, of the kind, of the severity, for any',
      [
        'post-mortem.md',
        'post-mortem-sev1.md',
        'post-mortem-incident.md',
        'post-mortem-ledger.md',
        'post-mortem-check-out-api.md',
      ],
      [
        'post-mortem-check-out-api.md',
        'post-mortem-ledger.md',
        'post-mortem-incident.md',
        'post-mortem-sev1.md',
        'post-mortem.md',
      ],
    ],
    [
      'none for a service without a name',
      ['post-mortem-.md', 'post-mortem.md'],
      ['post-mortem.md'],
    ],
  ])('%s', (_what, names, used) => {
    expect(ownTemplates(incident, new Map(names.map((name) => [name, ''])))).toEqual(used)
  })
})
