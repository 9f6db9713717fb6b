import type { TemplateValues } from '../../text/template.ts'
import { hasEnded } from '../status.ts'
import {
  type Audience,
  communicationView,
  type Telling,
  type ToldIncident,
} from './communication-view.ts'

/** Templates of texts to send, by file name without `.md`. */
export type TextTemplate =
  | 'text-acknowledged'
  | 'text-investigating'
  | 'text-resolved'
  | 'text-customer-mail'
  | 'text-internal'

/** A text somebody may copy and send. */
export interface TextToSend {
  readonly name: TextTemplate
  /** To whom and when, in our words. */
  readonly title: string
  /** Plain text. */
  readonly text: string
}

/** Renders a template with the values it may show, `news.impact` and so on. */
export type RenderText = (name: TextTemplate, values: TemplateValues) => string

/**
 * The texts that fit where an incident stands, in the order it goes. Users are told of confirmed incidents only, never of a
 * drill; a mail is for SEV1 and SEV2. One that renders to nothing is left out: so a repository takes it off.
 */
export function textsOf(
  incident: ToldIncident,
  { render, ...telling }: Telling & { readonly render: RenderText },
): readonly TextToSend[] {
  return offers
    .filter(({ fits }) => fits(incident))
    .map(({ name, title, audience }) => {
      const news = communicationView(incident, { ...telling, audience })
      return { name, title, text: tidy(render(name, { news })) }
    })
    .filter(({ text }) => text !== '')
}

interface Offer {
  readonly name: TextTemplate
  readonly title: string
  readonly audience: Audience
  readonly fits: (incident: ToldIncident) => boolean
}

const offers: readonly Offer[] = [
  {
    name: 'text-acknowledged',
    title: 'To users: we know about it',
    audience: 'users',
    fits: (incident) => isRunning(incident) && incident.status !== 'monitoring',
  },
  {
    name: 'text-investigating',
    title: 'To users: not over yet',
    audience: 'users',
    fits: isRunning,
  },
  {
    name: 'text-resolved',
    title: 'To users: it is over',
    audience: 'users',
    fits: isOver,
  },
  {
    name: 'text-customer-mail',
    title: 'To customers, as a mail',
    audience: 'users',
    fits: (incident) => isMajor(incident) && (isRunning(incident) || isOver(incident)),
  },
  {
    name: 'text-internal',
    title: 'To colleagues who are not on it',
    audience: 'colleagues',
    fits: () => true,
  },
]

/** Whether users are hit, and somebody who may say so has. */
function isRunning({ kind, status, times }: ToldIncident): boolean {
  const confirmed = times.declaredAt !== null || times.acknowledgedAt !== null
  return kind === 'incident' && confirmed && !hasEnded(status)
}

/** Closed is resolved with all paperwork done; other ends are none that users wait for. */
function isOver({ kind, status, times }: ToldIncident): boolean {
  const ended = status === 'resolved' || status === 'closed'
  return kind === 'incident' && ended && times.resolvedAt !== null
}

function isMajor({ worstSeverity }: ToldIncident): boolean {
  return worstSeverity === 'SEV1' || worstSeverity === 'SEV2'
}

/** Without the blank lines that tags leave. */
function tidy(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim()
}
