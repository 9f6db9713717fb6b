import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { openBudget } from '../code/budget.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { openRubyWalk } from '../ruby/evaluate-ruby.ts'
import { heredocsOf } from '../ruby/ruby-text.ts'
import type { RubyWalk } from '../ruby/ruby-walk.ts'
import { childAs, type SyntaxNode, walk } from '../syntax-node.ts'
import type { Grammar } from '../tree.ts'
import { performRails } from './perform-rails.ts'
import { openRailsRecorder } from './rails-recorder.ts'
import type { RailsRun } from './rails-run.ts'

/** What a migration of Rails, or a `schema.rb`, sends to PostgreSQL. */
export function readRails(
  { path, text, migration }: MigrationText,
  grammar: Grammar,
): MigrationSteps {
  const { root, errors } = grammar.parse(text)
  const recorder = openRailsRecorder(path)
  const classes = migrationsIn(root)
  const isWrapped = !migration.transaction.left && !/^[ \t]*ActiveRecord::Schema\b/m.test(text)
  const run: RailsRun = {
    recorder,
    version: versionOf(text),
    isWrapped,
    tableOf: tablesOfModels(root),
    targets: new Map(),
  }
  const heredocs = heredocsOf(root)
  const budget = openBudget()
  for (const node of classes.length > 0 ? classes : [root]) {
    const rubyWalk = openRubyWalk({
      perform: (chain) => performRails(chain, run),
      methods: methodsOf(node),
      heredocs,
      budget,
    })
    if (classes.length === 0) rubyWalk.evaluate(root, openScope(null))
    else goForward(node, constantsOf(root, rubyWalk), { walk: rubyWalk, run })
  }
  for (const { line, why } of errors) recorder.unchecked(line, why)
  if (budget.isSpent) recorder.unchecked(1, 'more code than can be followed')
  return {
    path,
    tool: migration.tool,
    pieces: recorder.pieces,
    unchecked: recorder.notChecked,
    transaction: isWrapped ? 'wrapped' : 'none',
  }
}

/** Rails' version, such as 7.1; before it was written down, 4.2; where it is another's, that of today. */
function versionOf(text: string): number {
  const written = /ActiveRecord::(?:Migration|Schema)\[(\d+\.\d+)\]/.exec(text)?.[1]
  if (written !== undefined) return Number(written)
  return /<\s*ActiveRecord::Migration\s*$/m.test(text) ? 4.2 : 8
}

function migrationsIn(root: SyntaxNode): readonly SyntaxNode[] {
  return [...walk(root)].filter(
    (node) => node.kind === 'class' && /Migration/.test(childAs(node, 'superclass')?.text ?? ''),
  )
}

function methodsOf(node: SyntaxNode): ReadonlyMap<string, SyntaxNode> {
  const body = childAs(node, 'body')?.children ?? node.children
  const methods = body.flatMap((child) =>
    child.kind === 'argument_list' ? child.children : [child],
  )
  return new Map(
    methods
      .filter(({ kind }) => kind === 'method' || kind === 'singleton_method')
      .map((method) => [childAs(method, 'name')?.text ?? '', method]),
  )
}

function goForward(
  node: SyntaxNode,
  scope: Scope,
  { walk: rubyWalk, run }: { readonly walk: RubyWalk; readonly run: RailsRun },
): void {
  const body = childAs(node, 'body')?.children ?? []
  if (body.some(({ text }) => text === 'enable_lock_retries!')) {
    run.recorder.call("SET LOCAL lock_timeout = '5s'", { line: node.line, endLine: node.line })
  }
  const forward = rubyWalk.methods.get('change') ?? rubyWalk.methods.get('up')
  const start = forward === undefined ? null : childAs(forward, 'body')
  if (start !== null) rubyWalk.evaluate(start, openScope(scope))
  else if (forward === undefined && !rubyWalk.methods.has('down'))
    run.recorder.unchecked(node.line, 'no `change` or `up` in this file')
}

/** Constants of the file and its classes, whatever class they stand in. */
function constantsOf(root: SyntaxNode, rubyWalk: RubyWalk): Scope {
  const scope = openScope(null)
  for (const node of outsideMethods(root)) {
    if (node.kind !== 'assignment') continue
    const left = childAs(node, 'left')
    if (
      left?.kind === 'constant' ||
      left?.kind === 'class_variable' ||
      left?.kind === 'instance_variable'
    ) {
      rubyWalk.evaluate(node, scope)
    }
  }
  return scope
}

function* outsideMethods(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  if (node.kind === 'method' || node.kind === 'singleton_method') return
  for (const child of node.children) yield* outsideMethods(child)
}

/** `class Order < ActiveRecord::Base; self.table_name = 'shop_orders'; end`. */
function tablesOfModels(root: SyntaxNode): ReadonlyMap<string, string> {
  const classes = [...walk(root)].filter(({ kind }) => kind === 'class')
  return new Map(
    classes.flatMap((node) => {
      const name = childAs(node, 'name')?.text
      const body = childAs(node, 'body')?.children ?? []
      const given = body.find((child) => childAs(child, 'left')?.text === 'self.table_name')
      const right = given === undefined ? null : childAs(given, 'right')
      const table = right?.text.replaceAll(/^:?["']?|["']$/g, '')
      return name === undefined || !table ? [] : [[name, table]]
    }),
  )
}
