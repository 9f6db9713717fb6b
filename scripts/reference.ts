import { changesSchema } from '../src/changes/reported/reported-changes-json-schema.ts'
import { commandTable, inputTable } from '../src/config/inputs.ts'
import { outputTable } from '../src/config/outputs.ts'
import { configSchema } from '../src/config/settings-json-schema.ts'
import { reasonCodes } from '../src/guard/reason-code.ts'
import { specOf, verbs } from '../src/incident/commands/command-table.ts'
import { labelTable } from '../src/incident/labels.ts'
import { documentedRules } from '../src/migrations/postgres/documented-rules.ts'
import { renderRulePage, renderRulesIndex } from '../src/migrations/postgres/render-rules.ts'
import { ruleIds } from '../src/postmortem/check/check-result.ts'
import { rules } from '../src/postmortem/check/rules.ts'
import { isRecord, readJson } from '../src/text/canonical-json.ts'
import { replaceSections } from '../src/text/sections.ts'

/**
 * The reference pages with their generated tables brought up to date, the pages of rules, and the JSON Schema, by path. `read`
 * answers what a page says now; everything outside of the generated sections stays.
 */
export function referencePages(read: (path: string) => string): ReadonlyMap<string, string> {
  const page = (path: string, sections: Readonly<Record<string, string>>): [string, string] => [
    path,
    replaceSections(
      read(path),
      Object.entries(sections).map(([name, content]) => ({ name, content })),
    ),
  ]
  return new Map([
    ['schema/config.v1.json', configSchema()],
    ['schema/changes.v1.json', changesSchema()],
    page('docs/inputs-and-outputs.md', {
      inputs: table(['Input', 'Default', 'Meaning'], inputRows()),
      commands: table(['Command', 'Does'], rowsOf(commandTable)),
      outputs: table(['Output', 'Holds'], rowsOf(outputTable)),
    }),
    page('docs/settings.md', {
      settings: table(['Key', 'Type', 'Default', 'Meaning'], settingRows()),
    }),
    page('docs/changes.md', {
      fields: table(['Field', 'Type', 'Meaning'], changeRows()),
    }),
    page('docs/commands.md', {
      commands: table(['Write', 'Does', 'Needs', 'When', 'Also understood'], verbRows()),
    }),
    page('docs/post-mortems.md', { rules: table(['Rule', 'Looks for', 'Level'], ruleRows()) }),
    page('docs/deploy-guard.md', {
      'workflow-deploy': yaml(read('templates/workflow/deploy.yml')),
      'workflow-matrix': yaml(read('templates/workflow/deploy-matrix.yml')),
      'workflow-reusable': yaml(read('templates/workflow/deploy-reusable.yml')),
      'workflow-branch': yaml(read('templates/workflow/deploy-branch.yml')),
      codes: table(['Code', 'Means'], rowsOf(reasonCodes)),
    }),
    page('docs/labels.md', { labels: table(['Label', 'Meaning'], labelRows()) }),
    ['docs/migrations/README.md', renderRulesIndex(documentedRules)],
    ...documentedRules.map((rule): [string, string] => [
      `docs/migrations/${rule.id}.md`,
      renderRulePage(rule),
    ]),
  ])
}

function inputRows(): readonly (readonly string[])[] {
  return Object.entries(inputTable).map(([name, input]) => [
    code(name),
    input.default === '' ? '' : code(input.default),
    input.description,
  ])
}

function rowsOf(entries: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.entries(entries).map(([name, description]) => [code(name), description])
}

function labelRows(): readonly (readonly string[])[] {
  return labelTable.map(({ name, description }) => [code(name), description])
}

const times = { running: 'while it runs', over: 'once it is over', always: 'any time' } as const

function verbRows(): readonly (readonly string[])[] {
  return verbs.map((verb) => {
    const { usage, does, authority, when, spellings } = specOf(verb)
    const others = Object.keys(spellings).map((name) => code(`/${name}`))
    const forms = usage.map((form) => code(form.replaceAll('|', '\\|')))
    return [forms.join('<br>'), does, authority, times[when], others.join(' ')]
  })
}

/** What a rule does where nothing is set: an opinion is a hint, whatever its level. */
function ruleRows(): readonly (readonly string[])[] {
  return ruleIds.map((id) => {
    const { looksFor, level, kind, ofOurTemplate } = rules[id]
    const strict = ofOurTemplate ? 'strict, for our template' : 'strict'
    return [code(id), looksFor, kind === 'opinion' ? 'hint' : level === 'strict' ? strict : level]
  })
}

function settingRows(): readonly (readonly string[])[] {
  return keysOf(readJson(configSchema()), '')
}

function changeRows(): readonly (readonly string[])[] {
  return keysOf(readJson(changesSchema()), '').map(([name = '', type = '', , meaning = '']) => [
    name,
    type,
    meaning,
  ])
}

/** The keys of a JSON Schema, depth first; a list of objects shows its keys as `key[].inner`. */
function keysOf(schema: unknown, prefix: string): readonly (readonly string[])[] {
  const properties = isRecord(schema) && isRecord(schema['properties']) ? schema['properties'] : {}
  return Object.entries(properties).flatMap(([name, inner]) => {
    if (!isRecord(inner)) return []
    const path = `${prefix}${name}`
    const row = [code(path), String(inner['type']), defaultOf(inner), String(inner['description'])]
    return [row, ...keysOf(inner, `${path}.`), ...keysOf(inner['items'], `${path}[].`)]
  })
}

function defaultOf(schema: Readonly<Record<string, unknown>>): string {
  const value = schema['default']
  return value === undefined || isRecord(value) ? '' : code(JSON.stringify(value))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``
}

function code(text: string): string {
  return `\`${text}\``
}
