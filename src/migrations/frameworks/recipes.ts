import type { Recipe } from '../finding.ts'
import type { RecipeSubject } from '../recipe-subject.ts'
import { alembicRecipe } from './alembic/recipes.ts'
import { djangoRecipe } from './django/recipes.ts'
import { ectoRecipe } from './ecto/recipes.ts'
import { doctrineRecipe, mikroOrmRecipe } from './embedded/recipes.ts'
import { knexRecipe } from './knex/recipes.ts'
import { laravelRecipe } from './laravel/recipes.ts'
import { nodePgMigrateRecipe } from './node-pg-migrate/recipes.ts'
import { railsRecipe } from './rails/recipes.ts'
import { sequelizeRecipe } from './sequelize/recipes.ts'
import { typeormRecipe } from './typeorm/recipes.ts'

/** The safe way in the words of the tool that the migration is written for; null where it has none of its own. */
export function recipeIn(tool: string, subject: RecipeSubject): Recipe | null {
  return recipes.get(tool)?.(subject) ?? null
}

const recipes: ReadonlyMap<string, (subject: RecipeSubject) => Recipe | null> = new Map([
  ['rails', railsRecipe],
  ['django', djangoRecipe],
  ['alembic', alembicRecipe],
  ['knex', knexRecipe],
  ['sequelize', sequelizeRecipe],
  ['typeorm', typeormRecipe],
  ['node-pg-migrate', nodePgMigrateRecipe],
  ['mikro-orm', mikroOrmRecipe],
  ['laravel', laravelRecipe],
  ['doctrine', doctrineRecipe],
  ['ecto', ectoRecipe],
])
