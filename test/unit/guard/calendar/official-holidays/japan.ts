import type { OfficialList } from './official-list.ts'

/**
 * National holidays by the Cabinet Office, with substitute days and the day between two; 2 and 3 January and 31 December are those of
 * the Banking Act.
 */
export const japan: OfficialList = {
  source: 'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
  country: 'JP',
  days: {
    2025: '01-01 01-02 01-03 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24 12-31',
    2026: '01-01 01-02 01-03 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-31',
    2027: '01-01 01-02 01-03 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23 12-31',
  },
}
