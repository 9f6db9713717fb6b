import type { OfficialList } from './official-list.ts'

/** Public holidays of the Employment Standards Act. The library has Easter Monday too, which is one for federal offices and schools. */
export const canadaOntario: OfficialList = {
  source: 'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
  country: 'CA',
  state: 'ON',
  days: {
    2025: '01-01 02-17 04-18 05-19 07-01 09-01 10-13 12-25 12-26',
    2026: '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26',
    2027: '01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-25 12-26',
  },
  remove: ['Easter Monday'],
}
