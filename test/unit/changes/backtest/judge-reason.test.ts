import { expect, test } from 'vitest'
import { judgeReason } from '../../../../src/changes/backtest/judge-reason.ts'

test.each([
  ['Checkout returns an error for baskets with two vouchers', 'Cache the basket', null],
  ['It broke.', 'Cache the basket', 'noReason'],
  ['This revert reverts the changes of that merge request', 'Cache the basket', 'noReason'],
  [
    'We will land this again next quarter, behind a flag, once the design is approved',
    'Cache the basket',
    'noSymptom',
  ],
  [
    'Sharing one session cache between web workers fails',
    'Share one session cache between web workers',
    'paraphrase',
  ],
])('%j about %j: %s', (reason, title, expected) => {
  expect(judgeReason(reason, title)).toBe(expected)
})
