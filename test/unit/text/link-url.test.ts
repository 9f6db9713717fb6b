import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkUrl } from '../../../src/text/link-url.ts'

test.each<[url: string, link: string | null]>([
  ['https://github.com/acme/shop/pull/7', 'https://github.com/acme/shop/pull/7'],
  [' http://e.example/a?b=c&d=%20#e ', 'http://e.example/a?b=c&d=%20#e'],
  ['https://e.example/a) [b](c', 'https://e.example/a%29%20%5Bb%5D%28c'],
  ['https://e.example/<img>`|"\\\n', 'https://e.example/%3Cimg%3E%60%7C%22%5C'],
  ['https://e.example/ä\ud800', 'https://e.example/%C3%A4%EF%BF%BD'],
  ['HTTPS://e.example', 'HTTPS://e.example'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//e.example', null],
  ['https:///e', null],
  ['https://', null],
  ['', null],
  [`https://e.example/${'x'.repeat(2_000)}`, null],
])('%j is linked as %j', (url, link) => {
  expect(linkUrl(url)).toBe(link)
})

test('whatever the address, nothing in it ends the link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      expect(linkUrl(`https://e.example/${rest}`)).toMatch(
        /^https:\/\/e\.example\/[!-'*-;=?-Z_a-z~]*$/,
      )
    }),
  )
})
