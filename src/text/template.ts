import {
  type Context,
  type Emitter,
  Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { printPart } from './sealed-parts.ts'

/** Values a template may show: plain data, prepared and escaped before it gets here. */
export type TemplateValues = { readonly [name: string]: TemplateValue }

type TemplateValue = string | number | boolean | null | readonly TemplateValue[] | TemplateValues

/** A template that could not be rendered: what is wrong, and where (line and column from 1, where known). */
export interface TemplateProblem {
  readonly message: string
  readonly line: number | null
  readonly column: number | null
}

/**
 * Renders a logic-light Liquid template: own properties only, no includes, no files, values never expanded again. A name
 * that `values` does not have is a problem, not an empty string. Blank lines left by tags are the template's own business.
 */
export function renderTemplate(
  template: string,
  values: TemplateValues,
): { readonly text: string } | { readonly problem: TemplateProblem } {
  try {
    const text: unknown = engine().parseAndRenderSync(template, values)
    return { text: String(text) }
  } catch (error) {
    return { problem: describe(error) }
  }
}

/** Longest template in characters, and longest rendering in milliseconds: templates come from a repository. */
const limits = { parseLimit: 100_000, renderLimit: 2_000, memoryLimit: 10_000_000 }

function engine(): Liquid {
  const liquid = new Liquid({
    ...limits,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Includes read from this table and never from a path; it is empty.
    templates: {},
  })
  for (const tag of ['include', 'render', 'layout', 'block']) delete liquid.tags[tag]
  for (const filter of [
    'sample',
    ...Object.keys(liquid.filters).filter((name) => name.startsWith('date')),
  ]) {
    delete liquid.filters[filter]
  }
  liquid.registerTag('part', PartTag)
  return liquid
}

/** `{% part timeline %} … {% endpart %}`: what stands between is a generated part of the document, see `sealed-parts.ts`. */
class PartTag extends Tag {
  readonly #name: string
  readonly #templates: Template[] = []

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    this.#name = token.args.trim()
    if (!/^[a-z][a-z-]{0,30}$/.test(this.#name)) {
      throw new Error(`a part needs a name of lower-case letters, as in {% part timeline %}`)
    }
    const { parser } = liquid
    const stream = parser
      .parseStream(remaining)
      .on('tag:endpart', () => stream.stop())
      .on('template', (template: Template) => this.#templates.push(template))
      .on('end', () => {
        throw new Error(`{% part ${this.#name} %} is not closed by {% endpart %}`)
      })
    stream.start()
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const printed: ReadonlySet<string> = context.getRegister('parts') ?? new Set()
    if (printed.has(this.#name)) {
      throw new Error(`the part "${this.#name}" is there twice, and is found by its name`)
    }
    context.setRegister('parts', new Set([...printed, this.#name]))
    const text = yield this.liquid.renderer.renderTemplates(this.#templates, context)
    emitter.write(printPart(this.#name, String(text)))
  }
}

function describe(error: unknown): TemplateProblem {
  const message = error instanceof Error ? error.message : String(error)
  const [, line, column] = /line:(\d+), col:(\d+)/.exec(message) ?? []
  return {
    message: message.replace(/,?\s*(?:file:.*?,\s*)?line:\d+, col:\d+/, '').trim(),
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  }
}
