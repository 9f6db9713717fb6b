import type { OfficialList } from './official-list.ts'

/** National public holidays of New Zealand, with the day people get who do not work on the weekend it falls on. */
export const newZealand: OfficialList = {
  source:
    'https://www.employment.govt.nz/leave-and-holidays/public-holidays/public-holidays-and-anniversary-dates',
  country: 'NZ',
  days: {
    2025: '01-01 01-02 02-06 04-18 04-21 04-25 06-02 06-20 10-27 12-25 12-26',
    2026: '01-01 01-02 02-06 04-03 04-06 04-25 04-27 06-01 07-10 10-26 12-25 12-26 12-28',
    2027: '01-01 01-02 01-04 02-06 02-08 03-26 03-29 04-25 04-26 06-07 06-25 10-25 12-25 12-26 12-27 12-28',
  },
}
