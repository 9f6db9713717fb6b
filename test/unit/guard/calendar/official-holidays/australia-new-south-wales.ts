import type { OfficialList } from './official-list.ts'

/** Public holidays of New South Wales with its additional days, and the Bank Holiday on the first Monday of August. */
export const australiaNewSouthWales: OfficialList = {
  source: 'https://www.nsw.gov.au/about-nsw/public-holidays',
  country: 'AU',
  state: 'NSW',
  days: {
    2025: '01-01 01-27 04-18 04-19 04-20 04-21 04-25 06-09 08-04 10-06 12-25 12-26',
    // The Mondays after Anzac Day were declared for these two years in February 2026.
    2026: '01-01 01-26 04-03 04-04 04-05 04-06 04-25 04-27 06-08 08-03 10-05 12-25 12-26 12-28',
    2027: '01-01 01-26 03-26 03-27 03-28 03-29 04-25 04-26 06-14 08-02 10-04 12-25 12-26 12-27 12-28',
  },
}
