import { describe, expect, test } from 'vitest'
import { severityOfLabel } from '../../../../src/incident/severity.ts'
import { filingLabels } from '../../../../src/postmortem/filing/filing-labels.ts'

describe('the labels of an action item', () => {
  test('tell what it is, how bad its incident was and what it is for', () => {
    const labels = filingLabels({ severity: 'SEV1', type: 'detect', configured: ['reliability'] })

    expect(labels).toEqual([
      'action-item',
      'action-item: sev1',
      'action-item: detect',
      'reliability',
    ])
  })

  test('leave out what is not known, what is there already and what is empty', () => {
    const configured = ['Action-Item', ' ', 'team: core', 'team: core ']

    expect(filingLabels({ severity: null, type: null, configured })).toEqual([
      'action-item',
      'team: core',
    ])
  })

  test('never declare an incident', () => {
    const configured = ['sev1', 'SEV-2', 'incident']

    const labels = filingLabels({ severity: 'SEV4', type: null, configured })

    expect(labels).toEqual(['action-item', 'action-item: sev4'])
    expect(labels.map((label) => severityOfLabel(label, {}))).toEqual([null, null])
  })
})
