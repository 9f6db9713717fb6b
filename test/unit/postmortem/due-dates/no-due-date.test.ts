import { expect, test } from 'vitest'
import { readDueDate } from '../../../../src/postmortem/due-dates/read-due-date.ts'

/** A Wednesday. */
const usual = '2026-08-19'

test.each<[written: string, incidentDate?: string]>([
  ['TBD'],
  ['tbd.'],
  ['TBC'],
  ['TODO'],
  ['n/a'],
  ['N.A.'],
  ['NA'],
  ['-'],
  ['--'],
  ['–'],
  ['?'],
  ['???'],
  ['...'],
  ['…'],
  ['_TBD_'],
  ['None.'],
  ['no due date'],
  ['{{ due }}'],
  ['<date>'],
  ['[date]'],
  ['[YYYY-MM-DD]'],
  ['yyyy/mm/dd'],
  ['DD/MM/YYYY'],
  ['TT.MM.JJJJ'],
  ['JJ/MM/AAAA'],
  ['未定'],
  ['待定'],
  ['なし'],
  ['offen'],
  ['à définir'],
  ['por definir'],
  ['a definir'],
  [' '],
  ['&nbsp;'],
  ['Due: TBD'],
  ['due date: n/a'],
])('%j says that there is none', (written, incidentDate = usual) => {
  expect(readDueDate(written, { incidentDate })).toEqual({ kind: 'none', isUrgent: false })
})

test.each<[written: string, incidentDate?: string]>([
  ['immediately'],
  ['now'],
  ['urgent'],
  ['尽快'],
  ['ASAP'],
  ['asap!'],
  ['ASAP (this week)'],
  ['so schnell wie möglich'],
  ['至急'],
  ['sofort'],
])('%j asks for haste', (written, incidentDate = usual) => {
  expect(readDueDate(written, { incidentDate })).toEqual({ kind: 'none', isUrgent: true })
})

test.each<[written: string, incidentDate?: string]>([
  ['2025年12月2日已完成'],
  ['已完成（2025-12-02）'],
  ['Concluído em 12/05/2026'],
  ['Concluída'],
  ['Terminé le 2 décembre'],
  ['Hecho el 2 de diciembre'],
  ['Erledigt (02.12.2025)'],
  ['closed 2026-08-20'],
  ['merged 2026-08-20'],
  ['Deployed on 2026-08-20'],
  ['Completed'],
  ['~~2026-08-20~~ Done'],
  ['[x] 2026-08-20'],
  ['2026-08-20 – done'],
  ['Done: Aug 20'],
  ['Done'],
  ['done 2026-08-20'],
  ['DONE'],
  ['✅ 2026-08-20'],
  ['2026-08-20 ✅'],
  ['2026-08-20 (done)'],
  ['2026-08-20 done'],
  ['Completed 2025-12-02'],
  ['Completed on Dec 2'],
  ['added 2026-08-20'],
  ['Added Aug 20'],
  ['已完成'],
  ['完了 2026-04-16'],
  ['2026-04-16 完了'],
  ['対応済み'],
  ['erledigt 21.08.2026'],
  ['erledigt am 21.08.2026'],
  ['fait le 21/08/2026'],
  ['hecho'],
  ['feito em 21/08/2026'],
  ['Shipped 2026-08-20'],
  ['Fixed in #123'],
])('%j tells when it was done', (written, incidentDate = usual) => {
  expect(readDueDate(written, { incidentDate })).toEqual({ kind: 'done' })
})
