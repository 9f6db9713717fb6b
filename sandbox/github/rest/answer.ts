import type { Refusal } from '../refusal.ts'

/** What the sandbox answers to one HTTP request. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or bytes as they are, or nothing. */
  readonly body: { readonly json: unknown } | { readonly raw: Buffer } | null
}

/** An answer of JSON. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { json: value } }
}

/** 204. */
export function nothing(): Answer {
  return { status: 204, headers: {}, body: null }
}

/** A refusal in the form REST gives it. */
export function refusalAnswer(refusal: Refusal): Answer {
  if (refusal.location !== null) return redirect(refusal.status, refusal.location)
  const errors = refusal.errors.map(({ resource, field, code, message }) => ({
    resource,
    code,
    field,
    ...(message === undefined ? {} : { message }),
  }))
  const body = {
    message: refusal.message,
    ...(errors.length > 0 ? { errors } : {}),
    documentation_url: 'https://docs.github.com/rest',
    status: String(refusal.status),
  }
  return json(refusal.status, body, refusal.headers)
}

function redirect(status: number, location: string): Answer {
  const body = {
    message: 'Moved Permanently',
    url: location,
    documentation_url:
      'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
  }
  return json(status, body, { location })
}
