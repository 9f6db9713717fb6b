import { expect, it } from 'vitest'
import {
  pluralize,
  singularize,
  tableOfModel,
} from '../../../../../src/migrations/frameworks/rails/inflect.ts'

it.each([
  ['order', 'orders'],
  ['order_item', 'order_items'],
  ['category', 'categories'],
  ['day', 'days'],
  ['status', 'statuses'],
  ['address', 'addresses'],
  ['box', 'boxes'],
  ['branch', 'branches'],
  ['person', 'people'],
  ['child', 'children'],
  ['analysis', 'analyses'],
  ['index', 'indices'],
  ['half', 'halves'],
  ['news', 'news'],
  ['user_datum', 'user_data'],
  ['hero', 'heroes'],
  ['photo', 'photos'],
])('%s is one of %s', (one, many) => {
  expect(pluralize(one)).toBe(many)
  expect(singularize(many)).toBe(one)
  expect(pluralize(many)).toBe(many)
})

it.each([
  ['Order', 'orders'],
  ['Admin::OrderCategory', 'order_categories'],
  ['HTTPRequest', 'http_requests'],
  ['OAuth2Token', 'o_auth2_tokens'],
])('%s is kept in %s', (model, table) => {
  expect(tableOfModel(model)).toBe(table)
})
