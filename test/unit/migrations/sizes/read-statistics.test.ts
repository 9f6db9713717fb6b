import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStatistics } from '../../../../src/migrations/sizes/read-statistics.ts'

function read(text: string) {
  const { statistics, problems } = readStatistics(text)
  return { sizes: Object.fromEntries(statistics), problems }
}

test('CSV as our query prints it', () => {
  expect(read('table,rows,bytes\npublic.orders,1500000,734003200\n"Order",12,8192\n')).toEqual({
    sizes: {
      orders: { rows: 1_500_000, bytes: 734_003_200 },
      Order: { rows: 12, bytes: 8192 },
    },
    problems: [],
  })
})

test('columns in any order, other columns, other separators, Windows lines and a mark in front', () => {
  expect(read('\uFEFFschema;Bytes;Table;Rows\r\npublic;10;"a;b";2.5e+06\r\n\r\n').sizes).toEqual({
    ab: { rows: 2_500_000, bytes: 10 },
  })
  expect(read('table\tbytes\norders\t10').sizes).toEqual({ orders: { rows: 0, bytes: 10 } })
})

test('a table that was never analysed goes by its bytes; of two of one name the larger counts', () => {
  expect(read('table,rows,bytes\na.orders,-1,900\nb.orders,5,10\n').sizes).toEqual({
    orders: { rows: 5, bytes: 900 },
  })
})

test.each([
  ['a list', '[{"table":"orders","rows":5,"bytes":10}]'],
  ['an object a line', '\n{"table":"public.orders","rows":5,"bytes":"10"}\n'],
  ['an object by name', '{"orders":{"rows":5,"bytes":10}}'],
])('JSON as %s', (_how, text) => {
  expect(read(text)).toEqual({ sizes: { orders: { rows: 5, bytes: 10 } }, problems: [] })
})

test('what cannot be used is told with its line, and the rest is used', () => {
  const text = 'table,rows,bytes\norders,many,1\n,1,1\nitems,1,"1 GB"\nlines,7,8'

  expect(read(text)).toEqual({
    sizes: { lines: { rows: 7, bytes: 8 } },
    problems: [
      { line: 2, message: '"rows" is "many": write a number.' },
      { line: 3, message: 'the name of the table is missing.' },
      { line: 4, message: '"bytes" is "1 GB": write a number.' },
    ],
  })
})

test.each([
  ['', 1, 'the file is empty: begin with "table,rows,bytes".'],
  ['\norders,1,2', 2, 'the first line is "orders,1,2": begin with "table,rows,bytes".'],
  ['{"table":"a","rows":1}\n{oops', 2, 'this is no JSON.'],
])('%j is no file of sizes', (text, line, message) => {
  expect(read(text).problems).toEqual([{ line, message }])
})

test('any text is read without an end that nobody expects', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { problems } = readStatistics(`table,rows,bytes\n${text}`)
      expect(problems.length).toBeLessThanOrEqual(20)
    }),
  )
})

test('a table of which no figure is given is not taken for a small one', () => {
  const { statistics, problems } = readStatistics('table,rows,bytes\na,,\nb\nc,5,\nd,-1,\ne,-1,7\n')

  expect([...statistics]).toEqual([
    ['c', { rows: 5, bytes: 0 }],
    ['e', { rows: 0, bytes: 7 }],
  ])
  expect(problems).toEqual([
    { line: 2, message: 'neither "rows" nor "bytes" of "a" is given: write a number.' },
    { line: 3, message: 'neither "rows" nor "bytes" of "b" is given: write a number.' },
  ])
})
