import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countLineWords,
  countWords,
  readWords,
  wordReader,
} from '../../../../src/changes/ranking/words.ts'

describe('readWords', () => {
  it('reads a compound name as itself and as its parts', () => {
    const words = readWords('retryPayment HTTPServer2 user_id').map(({ word }) => word)

    expect(words).toEqual([
      '=retrypayment',
      'retry',
      'payment',
      '=httpserver2',
      'http',
      'server2',
      '=userid',
      'user',
      'id',
    ])
  })

  it('keeps how a word was written', () => {
    const [first] = readWords('RetryPayment fails')

    expect(first).toEqual({ word: '=retrypayment', written: 'RetryPayment' })
  })

  it('leaves out grammar, what every report says, single letters and long numbers', () => {
    const words = readWords('It failed after the revert: x 1234567 timeouts').map(
      ({ word }) => word,
    )

    expect(words).toEqual(['timeout'])
  })

  it('takes dots, slashes and dashes as the end of a name', () => {
    const words = readWords('src/checkout-form/cart.ts').map(({ word }) => word)

    expect(words).toEqual(['src', 'checkout', 'form', 'cart', 'ts'])
  })

  it('leaves out runs too long for a name', () => {
    expect(readWords(`${'a1'.repeat(40)} cart`).map(({ word }) => word)).toEqual(['cart'])
  })

  it('reads words of other alphabets', () => {
    expect(readWords('Ошибка оплаты').map(({ word }) => word)).toEqual(['ошибка', 'оплаты'])
  })
})

describe('countWords', () => {
  it('counts each word', () => {
    expect(countWords('cart, cart and queue')).toEqual(
      new Map([
        ['cart', 2],
        ['queu', 1],
      ]),
    )
  })
})

describe('countLineWords', () => {
  it('counts added lines, deleted lines and headings apart', () => {
    const lines = countLineWords({
      added: ['cart'],
      deleted: ['queue', 'queue'],
      headings: ['pay'],
    })

    expect(lines).toEqual({
      added: new Map([['cart', 1]]),
      deleted: new Map([['queu', 2]]),
      headings: new Map([['pay', 1]]),
    })
  })
})

describe('wordReader', () => {
  it('reads each of many texts as if it were the only one', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9_é]{1,8}$/)
    const texts = fc.array(fc.array(name).map((names) => names.join(' ')))
    fc.assert(
      fc.property(texts, (all) => {
        const read = wordReader()

        expect(all.map((text) => read(text))).toEqual(all.map((text) => readWords(text)))
      }),
    )
  })
})
