import type { OfficialList } from './official-list.ts'

/** Act 260 of 1949; Saint Francis, 4 October, since 2026 by act 151 of 2025. No substitute days. */
export const italy: OfficialList = {
  source: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1949-05-27;260',
  country: 'IT',
  days: {
    2025: '01-01 01-06 04-20 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26',
    2026: '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
    2027: '01-01 01-06 03-28 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
  },
}
