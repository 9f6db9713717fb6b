import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemKeys } from '../../../../src/postmortem/filing/item-key.ts'

describe('a key', () => {
  test('is eight hex digits that never change', () => {
    expect(itemKeys(['Add an alert for the queue depth', '在支付队列上添加警报'])).toEqual([
      'dde794ab',
      '9c6184b8',
    ])
  })

  test.each([
    'add an alert for the queue depth',
    '  Add an alert – for the queue-depth. ',
    'Add an “alert” for the queue depth!',
    'Ａdd an alert for the queue depth',
  ])('is the same for %j', (title) => {
    expect(itemKeys([title])).toEqual(itemKeys(['Add an alert for the queue depth']))
  })

  test('of a title without words is that of its signs', () => {
    const [smile, frown] = itemKeys(['🙂', '🙁'])

    expect(smile).toMatch(/^[0-9a-f]{8}$/)
    expect(smile).not.toBe(frown)
  })

  test('of equal titles gets a number by their order', () => {
    const [one] = itemKeys(['Write tests'])

    expect(itemKeys(['Write tests', 'write tests', 'Write tests.'])).toEqual([
      one,
      `${one}-2`,
      `${one}-3`,
    ])
  })

  test('that is taken gets one too', () => {
    const [one = ''] = itemKeys(['Write tests'])

    expect(itemKeys(['Write tests'], new Set([one, `${one}-2`]))).toEqual([`${one}-3`])
  })
})

test('whatever the titles, no two keys are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), (titles) => {
      const keys = itemKeys(titles)

      expect(new Set(keys).size).toBe(titles.length)
      expect(keys.every((key) => /^[0-9a-f]{8}(?:-\d+)?$/.test(key))).toBe(true)
    }),
  )
})
