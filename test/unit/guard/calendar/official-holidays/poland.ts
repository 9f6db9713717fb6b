import type { OfficialList } from './official-list.ts'

/** Act of 18 January 1951 on days off work; Christmas Eve since 2025. No substitute days. */
export const poland: OfficialList = {
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=wdu19510040028',
  country: 'PL',
  days: {
    2025: '01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26',
    2026: '01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26',
    2027: '01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26',
  },
}
