import { expect, test } from 'vitest'
import { readSnippet, told } from '../code/read-snippet.ts'

test('a class may leave the transaction', async () => {
  const wrapped = 'export class A { async up(queryRunner) {} }'
  const alone = 'export class A { transaction = false; async up(queryRunner) {} }'

  expect((await readSnippet('typeorm', wrapped)).transaction).toBe('wrapped')
  expect((await readSnippet('typeorm', alone)).transaction).toBe('none')
})

test('methods and fields of the class are followed', async () => {
  const text = `export class A implements MigrationInterface {
  private readonly table = 'a'
  public async up(queryRunner: QueryRunner): Promise<void> {
    await this.fill(queryRunner)
  }
  private async fill(queryRunner: QueryRunner) {
    await queryRunner.query(\`UPDATE \${this.table} SET b = 1\`)
  }
}`

  expect(await told('typeorm', text)).toEqual(['7-7 as written: UPDATE a SET b = 1'])
})
