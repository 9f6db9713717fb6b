import { expect, test } from 'vitest'
import { publicWords } from '../../../../src/incident/communication/public-words.ts'

test.each<[written: string, told: string]>([
  ['Customers cannot pay', 'Customers cannot pay'],
  [
    '@maria is looking, ask @jonas-b or @acme/payments.',
    'our team is looking, ask our team or our team.',
  ],
  ['@maria and @jonas, @ana take it back', 'our team take it back'],
  ['Write to help@shop.example', 'Write to help@shop.example'],
  ['SEV1: customers cannot pay', 'customers cannot pay'],
  ['[sev-2] Überweisungen fail', 'Überweisungen fail'],
  ['This is a SEV1 now, not a sev3', 'This is a major problem now, not a problem'],
  ['severe delays', 'severe delays'],
  ['Down since 14:05:30, at 14:06:00 worse', 'Down since 14:05:30, at 14:06:00 worse'],
  ['Meet at the entrance (door 5:1)', 'Meet at the entrance (door 5:1)'],
  [
    'Paying fails. TypeError: x is undefined at pay (/app/pay.js:10:5) at main (a.js:1:1)',
    'Paying fails.',
  ],
  ['Paying fails at async pay (pay.js:10:5)', 'Paying fails'],
  ['Paying fails at /app/pay.js:10:5 at y', 'Paying fails'],
  ['Paying fails java.lang.NullPointerException: null at a.B.c(B.java:12)', 'Paying fails'],
  ['Paying fails Traceback (most recent call last): File "a.py", line 1', 'Paying fails'],
  ["Paying fails from pay.rb:10:in `pay'", 'Paying fails'],
  ['Paying fails goroutine 1 [running]: main.main()', 'Paying fails'],
  ['', ''],
])('%j is told as %j', (written, told) => {
  expect(publicWords(written)).toBe(told)
})
