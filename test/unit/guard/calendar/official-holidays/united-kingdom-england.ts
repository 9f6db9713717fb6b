import type { OfficialList } from './official-list.ts'

/** Bank holidays of England and Wales. Those on a weekend are published by their substitute day. */
export const unitedKingdomEngland: OfficialList = {
  source: 'https://www.gov.uk/bank-holidays',
  country: 'GB',
  state: 'ENG',
  days: {
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  },
  ownDays: { 2026: '12-26', 2027: '12-25 12-26' },
}
