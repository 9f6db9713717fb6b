import type { OfficialList } from './official-list.ts'

/** Article L3133-1 of the Code du travail, mainland. No substitute days. */
export const france: OfficialList = {
  source: 'https://www.service-public.fr/particuliers/vosdroits/F2405',
  country: 'FR',
  days: {
    2025: '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25',
    2026: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25',
    2027: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25',
  },
}
