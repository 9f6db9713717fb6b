import { h } from 'hastscript'
import type { GoldenCase } from './golden-case.ts'
import { framePage } from './page-frame.ts'
import { inlineMarkdown } from './page-parts.ts'
import { guardPageName, postmortemPageName, type ShownStory, storyPageName } from './story-links.ts'

/** The page that leads to all others; `cases` is null where there is no folder of golden incidents. */
export function renderIndex(
  {
    repository,
    postmortems,
    deployments,
  }: Pick<ShownStory, 'repository' | 'postmortems' | 'deployments'>,
  cases: readonly GoldenCase[] | null,
): string {
  return framePage({
    title: `Incident Loop in ${repository}`,
    top: [h('strong', 'Incident Loop'), ' · what people see'],
    main: [
      h('section', [
        h('p.part', 'The story of the demo'),
        h('p', h('a', { href: storyPageName }, 'An incident, played by the built Action')),
        ...postmortems.map(({ incident }) =>
          h(
            'p',
            h(
              'a',
              { href: postmortemPageName(incident) },
              'Its post-mortem, and what follows from it',
            ),
          ),
        ),
        ...(deployments.length === 0
          ? []
          : [h('p', h('a', { href: guardPageName }, 'What the guard said of deployments'))]),
      ]),
      h('section', [
        h('p.part', 'Golden incidents'),
        h('ul.cases', ...(cases ?? []).map(caseItem)),
        ...(cases === null ? [h('p.muted', 'There is no folder of golden incidents.')] : []),
      ]),
    ],
  })
}

/** Name of the file a case is on. */
export function goldenPageName({ name }: GoldenCase): string {
  return `golden-${name}.html`
}

function caseItem(golden: GoldenCase) {
  const { severity, status } = golden.incident
  return h('li', [
    h('a', { href: goldenPageName(golden) }, golden.title),
    h('span.muted', ` ${severity} · ${status} · ${golden.name}`),
    h('div', inlineMarkdown(golden.thread.about)),
  ])
}
