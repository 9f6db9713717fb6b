import { expect, test } from 'vitest'
import { documentedRules } from '../../../../src/migrations/postgres/documented-rules.ts'
import { renderRulesIndex } from '../../../../src/migrations/postgres/render-rules.ts'
import type { Example } from '../../../../src/migrations/postgres/rule.ts'
import { ruleIds } from '../../../../src/migrations/rule-ids.ts'
import { judge } from './judging.ts'

function judgeExample({ before, migrations, inTransaction, version }: Example) {
  return judge({
    migrations,
    transaction: inTransaction === true ? 'wrapped' : 'none',
    ...(before === undefined ? {} : { before }),
    ...(version === undefined ? {} : { version }),
  })
}

const withExamples = documentedRules.flatMap(({ id, page }) =>
  page.unsafe === null || page.safe === null ? [] : [{ id, unsafe: page.unsafe, safe: page.safe }],
)

test.each(withExamples)('$id is found in its example', ({ id, unsafe }) => {
  const { findings, unchecked } = judgeExample(unsafe)

  expect(findings.map(({ rule }) => rule)).toContain(id)
  expect(unchecked).toEqual([])
})

test.each(withExamples)('what the page of $id recommends is silent', ({ safe }) => {
  const { findings, unchecked } = judgeExample(safe)

  expect(findings.filter(({ hazard }) => hazard !== 'advice')).toEqual([])
  expect(unchecked).toEqual([])
})

test.each(withExamples)('$id tells only hazards that its page names', ({ id, unsafe }) => {
  const rule = documentedRules.find((one) => one.id === id)

  const hazards = judgeExample(unsafe).findings.filter((finding) => finding.rule === id)

  expect(hazards.every(({ hazard }) => rule?.hazards.includes(hazard))).toBe(true)
})

test('the ids that settings know are those of the rules, in their order', () => {
  expect(documentedRules.map(({ id }) => id)).toEqual(ruleIds)
})

test('each rule has one id, and the index lists them all', () => {
  const ids = documentedRules.map(({ id }) => id)
  const index = renderRulesIndex(documentedRules)

  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(index).toContain(`[${id}](${id}.md)`)
})
