import { invalid, Refusal } from '../refusal.ts'

/** Refuses a title GitHub would not take: blank, or longer than 256 characters. */
export function checkTitle(title: string): void {
  if (title.trim() === '') {
    throw invalid({ resource: 'Issue', field: 'title', code: 'missing_field' })
  }
  if (characters(title) <= 256) return
  throw tooLong({ resource: 'Issue', field: 'title', limit: 256 })
}

/** Refuses a body of more than 65,536 characters. */
export function checkBody(resource: 'Issue' | 'IssueComment', body: string): void {
  if (characters(body) > 65_536) throw tooLong({ resource, field: 'body', limit: 65_536 })
}

/** Refuses a comment without any text, or too long. */
export function checkComment(body: string): void {
  if (body.trim() === '') {
    throw invalid({
      resource: 'IssueComment',
      field: 'body',
      code: 'missing_field',
      message: 'Body cannot be blank',
    })
  }
  checkBody('IssueComment', body)
}

/** Refuses one more comment than an issue may have; the words are GitHub's. */
export function checkCommentCount(present: number): void {
  if (present < maximumComments) return
  const message = `Commenting is disabled on issues with more than ${maximumComments} comments`
  throw new Refusal(message, { status: 403, type: 'UNPROCESSABLE' })
}

/** GitHub documents neither this limit nor its words; both are from reports of who met it. */
const maximumComments = 2500

/** Refuses label texts outside GitHub's limits: name 1..50, description 100, colour six hex digits. */
export function checkLabel(label: {
  readonly name: string
  readonly color: string
  readonly description: string | null
}): void {
  if (label.name.trim() === '') {
    throw invalid({ resource: 'Label', field: 'name', code: 'missing_field' })
  }
  if (characters(label.name) > 50) throw tooLong({ resource: 'Label', field: 'name', limit: 50 })
  if (characters(label.description ?? '') > 100) {
    throw tooLong({ resource: 'Label', field: 'description', limit: 100 })
  }
  if (/^[0-9a-f]{6}$/i.test(label.color)) return
  throw invalid({ resource: 'Label', field: 'color', code: 'invalid' })
}

function tooLong({ resource, field, limit }: { resource: string; field: string; limit: number }) {
  const message = `${field} is too long (maximum is ${limit} characters)`
  return invalid({ resource, field, code: 'custom', message })
}

function characters(text: string): number {
  return [...text].length
}
