import { describe, expect, test } from 'vitest'
import { suspectsOf } from '../../../../src/changes/verdict/suspects-file.ts'
import type { Cause } from '../../../../src/incident/commands/command.ts'
import {
  actionRow,
  confirmedSuspect,
  draftView,
} from '../../../../src/postmortem/draft/draft-view.ts'
import { shaOf } from '../../changes/builders.ts'
import { asked, suspect, verdict } from '../../changes/verdicts.ts'
import { command, incidentOf, set } from '../../incident/facts.ts'
import { noted, sourceOf, story } from './drafts.ts'

const suspects = suspectsOf(
  { question: asked, verdict: verdict('several', [suspect(56), suspect(57, { title: 'a|b' })]) },
  null,
  [],
)

function caused(cause: Cause) {
  return [...story, command('14:50', { name: 'cause', is: true, cause, text: '' })]
}

describe('the change that people confirmed', () => {
  test.each<[cause: Cause, id: string | undefined]>([
    [{ kind: 'pull', number: 57 }, 'pull:57'],
    [{ kind: 'pull', number: 99 }, undefined],
    [{ kind: 'commit', sha: shaOf(57).slice(0, 10) }, 'pull:57'],
    [{ kind: 'commit', sha: 'ffffffffff' }, undefined],
    [{ kind: 'deployment', id: 57 }, undefined],
    [{ kind: 'none' }, undefined],
    [{ kind: 'unknown' }, undefined],
  ])('%j is %s', (cause, id) => {
    expect(confirmedSuspect(incidentOf(...caused(cause)), suspects)?.id).toBe(id)
  })

  test('is none where nobody looked, or nobody confirmed one', () => {
    expect(confirmedSuspect(incidentOf(...caused({ kind: 'pull', number: 57 })), null)).toBeNull()
    expect(confirmedSuspect(incidentOf(...story), suspects)).toBeNull()
  })
})

test('a template sees the incident, its changes, its measures and its action items', () => {
  const view = draftView(sourceOf(caused({ kind: 'pull', number: 57 }), { suspects }))

  expect(view).toMatchObject({
    incident: { name: 'INC-42', postmortem: null },
    changes: { answer: 'several' },
    cause: { title: 'a&#124;b', kind: 'code', at: '2026-11-20 12:00 UTC', files: null },
    metrics: [{ took: null }, { took: '6 min' }, { took: '1 h' }, { took: '1 h' }],
    action_items: 'table',
    actions: [{ text: 'Alert on the pool', type: 'detect', owner: '@jonas', due: '2026-12-01' }],
  })
})

test('nothing is null that would not be known', () => {
  expect(draftView(sourceOf([set('14:01', 'SEV2')]))).toMatchObject({
    changes: null,
    cause: null,
    actions: [],
  })
})

test('an action item is listed as it can be read back, empty where nothing is known', () => {
  const [action] = incidentOf(
    set('14:01', 'SEV2'),
    noted('14:40', 'Ask @ana about #7 | *now*'),
  ).actions

  expect(action && actionRow(action)).toEqual({
    text: 'Ask @ana about #7 &#124; \\*now\\*',
    type: '',
    owner: '',
    due: '',
  })
})
