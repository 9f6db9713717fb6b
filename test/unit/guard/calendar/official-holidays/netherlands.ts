import type { OfficialList } from './official-list.ts'

/**
 * Official holidays of the Netherlands, 5 May and Good Friday among them; many work on both. The library has the two as days off of
 * schools, and New Year's Eve as one of banks, which the page does not have.
 */
export const netherlands: OfficialList = {
  source:
    'https://www.rijksoverheid.nl/onderwerpen/arbeidsovereenkomst-en-cao/vraag-en-antwoord/officiele-feestdagen',
  country: 'NL',
  days: {
    // King's Day is on the Saturday where 27 April is a Sunday.
    2025: '01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26',
    2026: '01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26',
    2027: '01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26',
  },
  add: ['Goede Vrijdag', 'Liberation Day'],
  remove: ["New Year's Eve"],
}
