import type { OfficialList } from './official-list.ts'

/** Act on Sundays and public holidays of Berlin; 8 May 2025 was one for that year alone. No substitute days. */
export const germanyBerlin: OfficialList = {
  source: 'https://www.berlin.de/sen/inneres/buerger-und-staat/gesetzliche-feiertage/',
  country: 'DE',
  state: 'BE',
  days: {
    2025: '01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26',
    2026: '01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26',
    2027: '01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26',
  },
}
