import type { AddDomainConstraint } from '../acts/other-act.ts'
import type { Context } from '../context.ts'
import { ownDomainNotValid } from '../own-words.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { firstOf } from '../schema/first-of.ts'
import { named, namedAll } from '../words.ts'

/** ALTER DOMAIN that reads all tables with a column of it. */
export const alterDomainValidates: Rule = {
  id: 'alter-domain-validates',
  title: 'A condition of a domain is checked on every table that uses it',
  hazards: ['long'],
  judge: (act, context) => (act.kind === 'constrain-domain' ? judge(act, context) : null),
  page: {
    explanation: `ALTER DOMAIN … ADD CONSTRAINT, SET NOT NULL and VALIDATE CONSTRAINT read every table that has a column of the domain, under a SHARE lock on each: nobody writes to them meanwhile. Two million narrow rows took 0.1 to 0.2 seconds. With NOT VALID the constraint is added in a moment, and nothing is read; its VALIDATE takes the SHARE lock all the same.`,
    unsafe: {
      before: 'CREATE DOMAIN rating AS integer; CREATE TABLE reviews (stars rating);',
      migrations: ['ALTER DOMAIN rating ADD CONSTRAINT rating_positive CHECK (VALUE > 0);'],
    },
    safe: {
      before: 'CREATE DOMAIN rating AS integer; CREATE TABLE reviews (stars rating);',
      migrations: [
        'ALTER DOMAIN rating ADD CONSTRAINT rating_positive CHECK (VALUE > 0) NOT VALID;',
      ],
    },
  },
}

function judge(act: AddDomainConstraint, context: Context): Found | null {
  const { schema } = context
  if (act.isNotValid) return null
  const known = schema.domains.get(act.domain)
  const users = firstOf(schema.usersOfTypes.get(act.domain) ?? []).flatMap((name) => {
    const table = schema.tables.get(name)
    const columns = [...(table?.columns.values() ?? [])]
    const uses = columns.some(({ type }) => type?.name === act.domain)
    return table === undefined || table.isNew || !uses ? [] : [table]
  })
  if (known !== undefined && users.length === 0) return null
  const tables = users.map(({ name }) => name)
  const on = tables.length === 0 ? 'all tables that use it' : namedAll(tables)
  const own = ownDomainNotValid(context)
  return long({
    lock: 'SHARE',
    blocks: 'writes',
    tables,
    what: `Checks the domain ${named(act.domain)} on every row of ${on}, and blocks every write there until that is done.`,
    how:
      act.how === 'add-check'
        ? 'Add it NOT VALID. Its VALIDATE blocks writes just so: do that while few people write, or put the condition on the tables instead, as checks that are validated without a lock.'
        : 'Put the condition on the tables instead, as checks that are added NOT VALID and validated in another migration.',
    sql: act.how === 'add-check' && own !== null ? `${own};` : '',
    about: { table: tables[0] ?? '', name: act.name, type: act.domain },
  })
}
