import { describe, expect, test } from 'vitest'
import { checkPostmortem } from '../../../../src/postmortem/check/check-postmortem.ts'
import { findings, options, postmortem, said, sections } from './checked.ts'

describe('a section that is missing is named', () => {
  test.each([
    ['Summary', 'what broke, how it was noticed, what ended it'],
    ['Impact', 'who could not do what, for how long'],
    ['Timeline', 'what happened when'],
    ['Contributing factors', 'what had to come together for it'],
    ['Action items', 'what is to be done, by whom and by when'],
  ])('%s', (name, purpose) => {
    const checked = checkPostmortem(postmortem({ [name]: null }), options)

    expect(checked).toEqual({
      findings: [
        {
          rule: 'section-missing',
          level: 'error',
          line: 1,
          message: `There is no section "${name}": add "## ${name}" and say ${purpose}.`,
        },
      ],
      isComplete: false,
    })
  })

  test.each([
    ['English', 'Overview|Customer impact|Chronology|Root cause analysis|Follow-ups'],
    ['German', 'Zusammenfassung|Auswirkungen|Zeitlicher Ablauf|Ursachen|Maßnahmen'],
    ['French', 'Résumé|Impact|Chronologie|Cause racine|Actions correctives'],
    ['Spanish', 'Resumen|Impacto|Línea de tiempo|Causa raíz|Acciones correctivas'],
    ['Portuguese', 'Resumo|Impacto|Linha do tempo|Causa raiz|Ações corretivas'],
    ['Italian', 'Riepilogo|Impatto|Cronologia|Cause principali|Azioni correttive'],
    ['Dutch', 'Samenvatting|Gevolgen|Tijdlijn|Oorzaak|Actiepunten'],
    ['Japanese', '概要|影響範囲|タイムライン|根本原因|アクションアイテム'],
    ['Chinese', '事件概述|影响范围|时间线|根因分析|行动项'],
  ])('in %s none is', (_language, names) => {
    const body = names
      .split('|')
      .map((name, index) => `## ${name}\n\n${Object.values(sections)[index]}\n`)
      .join('\n')

    expect(
      findings(`---\nschema: 1\n---\n${body}`).filter(({ rule }) => /^section/.test(rule)),
    ).toEqual([])
  })

  test('bold names are names, too', () => {
    const body = Object.entries(sections).map(([name, text]) => `**${name}:**\n\n${text}\n`)

    expect(said(body.join('\n'), 'section-missing')).toEqual([])
  })

  test('a document that is not ours is told so in one warning', () => {
    const text = '# Outage\n\nIt was down for an hour.\n\n## Timeline\n\n- 14:02 Down.\n'

    expect(said(text, 'section-missing')).toEqual([
      [
        'warning',
        'There are no sections "Impact", "Contributing factors", "Action items": add what is known.',
      ],
    ])
  })
})

describe('a section that says nothing is empty', () => {
  test.each([
    ['nothing', ''],
    ['guidance', '<!-- guide: Three sentences for somebody who was not there. -->'],
    ['guidance over lines', '<!-- guide: Three sentences\nfor somebody\n\nwho was not there. -->'],
    ['a placeholder', '{{ summary }}'],
    ['TODO', 'TODO'],
    ['TBD in bold', '**TBD**'],
    ['what is to do', 'TODO: ask the team that was there'],
    ['dots', '...'],
    ['an ellipsis in a list', '- …'],
    ['a placeholder in brackets', '[Describe the incident in two sentences]'],
    ['rows without text', '| When | What |\n|---|---|\n| | |\n| | … |'],
    [
      'an empty generated part',
      '<!-- incident-loop:part impact 1a2b3c4d -->\n\n<!-- incident-loop:end impact -->',
    ],
  ])('%s', (_what, text) => {
    expect(findings(postmortem({ Summary: text }))).toEqual([
      {
        rule: 'section-empty',
        level: 'error',
        line: 13,
        message: '"Summary" is empty: say what broke, how it was noticed, what ended it.',
      },
    ])
  })

  test.each([
    ['a sentence', 'It broke.'],
    ['a sentence below guidance', '<!-- guide: Say it. -->\n\nIt broke.'],
    ['none', 'None.'],
    ['not applicable', 'N/A'],
    ['a picture', '![](graph.png)'],
    ['code', '```\nERROR 500\n```'],
    ['a list', '- It broke.'],
    ['a row', '| When | What |\n|---|---|\n| 14:02 | down |'],
    [
      'a generated part',
      '<!-- incident-loop:part impact 1a2b3c4d -->\nNobody could pay.\n<!-- incident-loop:end impact -->',
    ],
    ['a section below', '### At first\n\nIt broke.'],
    ['Japanese', '障害が発生した。'],
  ])('but not one with %s', (_what, text) => {
    expect(findings(postmortem({ Summary: text }))).toEqual([])
  })

  test('the cause that nobody confirmed is still to be found', () => {
    const text = '<!-- guide: What had to come together? -->\n\nNo cause was confirmed.'

    expect(said(postmortem({ 'Contributing factors': text }), 'section-empty')).toHaveLength(1)
  })

  test('one that a post-mortem can do without may go', () => {
    expect(
      said(postmortem({ 'What went well': '<!-- guide: Say it. -->' }), 'section-empty'),
    ).toEqual([
      [
        'error',
        '"What went well" is empty: write it, or take the heading out where there is nothing to say.',
      ],
    ])
  })

  test('that of action items wants items, or a reason', () => {
    expect(said(postmortem({ 'Action items': '' }), 'section-empty')).toEqual([
      ['error', '"Action items" is empty: list what is to be done, or write "None" and why.'],
    ])
  })

  test('a document that is not ours is only warned', () => {
    expect(said('# Outage\n\n## Summary\n\n## Timeline\n\n14:02 Down.\n', 'section-empty')).toEqual(
      [['warning', '"Summary" is empty: say what broke, how it was noticed, what ended it.']],
    )
  })
})

describe('what is left of a template in a text', () => {
  test.each([
    ['It broke at {{ time }}.', '"{{ time }}" is still to be filled in: write it, or take it out.'],
    [
      'It broke.\n\nTODO: by how much?',
      '"TODO: by how much?" is still to be filled in: write it, or take it out.',
    ],
    [
      '[Insert number] people were affected.',
      '"[Insert number]" is still to be filled in: write it, or take it out.',
    ],
  ])('%s', (text, message) => {
    expect(said(postmortem({ Impact: text }), 'placeholder-left')).toEqual([['warning', message]])
  })

  test.each([
    '`{{ time }}` was rendered as it is.',
    '```\nTODO\n```\nIt broke.',
    'We had a TODO about it.',
  ])('is not found in %s', (text) => {
    expect(findings(postmortem({ Impact: text }))).toEqual([])
  })
})
