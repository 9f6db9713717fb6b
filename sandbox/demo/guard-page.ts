import type { Element } from 'hast'
import { h } from 'hastscript'
import type { LinkTo } from './local-links.ts'
import { framePage } from './page-frame.ts'
import { box, markdownBody, part } from './page-parts.ts'
import type { ShownDeployment } from './read-deployments.ts'
import { guardPageName, type ShownStory, storyLinks } from './story-links.ts'

/** The page of the deployments that the guard was asked about, in the order they were started. */
export function renderGuard(story: ShownStory): string {
  const linkTo = storyLinks(story, guardPageName)
  return framePage({
    title: `Deployments of ${story.repository}`,
    top: [
      h('a', { href: 'index.html' }, 'All pages'),
      ' · ',
      h('strong', story.repository),
      ' · what people see of the deploy guard',
    ],
    main: [
      h('article', [
        h('section', [
          h('p.part', 'Deployments, in the order they were started'),
          h('ol.cases', ...story.deployments.map(linkItem)),
        ]),
        ...story.deployments.map((shown, index) => deploymentPart(shown, index, linkTo)),
      ]),
    ],
  })
}

function linkItem({ title, headline }: ShownDeployment, index: number): Element {
  return h('li', h('a', { href: `#run-${index + 1}` }, headline), h('div.muted', title))
}

/** The first answer open, those of later jobs behind a line. */
function deploymentPart(shown: ShownDeployment, index: number, linkTo: LinkTo): Element {
  const { title, answers, isDeployed } = shown
  const [first, ...later] = answers.map(({ job, summary }) => {
    const head = [h('strong', title), ` · job ${job}`]
    return box(head, markdownBody(summary, 'file', linkTo))
  })
  const outcome = isDeployed ? 'Deployed' : 'Not deployed'
  const summary = h('summary', 'Asked once more by the job that deploys')
  return part(`run-${index + 1}`, `${index + 1}. ${outcome}`, [
    ...(first === undefined ? [] : [first]),
    ...(later.length === 0 ? [] : [h('details.history', summary, ...later)]),
  ])
}
