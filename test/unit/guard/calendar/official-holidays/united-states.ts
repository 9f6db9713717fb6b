import type { OfficialList } from './official-list.ts'

/** Federal holidays, by the day on which federal offices are closed: of one on a Saturday the Friday, of one on a Sunday the Monday. */
export const unitedStates: OfficialList = {
  source: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
  country: 'US',
  days: {
    2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
    2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    // 31 December stands in for New Year's Day of 2028.
    2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  },
  ownDays: { 2026: '07-04', 2027: '06-19 07-04 12-25' },
}
