import { phrases } from '../words/phrases.ts'

/** Whether a text reads like a day or a period, `Jan 15`, `2026-08-21`, `end of Q3`, `next week`, `8月21日`, from its beginning. */
export function looksLikeDate(text: string): boolean {
  return dateLike.test(text.trim())
}

/** Whether a text is a day or a period and nothing else. */
export function isDate(text: string): boolean {
  return wholeDate.test(text.trim())
}

/** Whether a day or a period stands at the end of a text. */
export function endsWithDate(text: string): boolean {
  return dateAtEnd.test(text.trim())
}

const months = phrases(`
  jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, mär, mai, okt, dez, janv, févr, fév, mars, avr, juin,
  juil, août, déc, ene, abr, ago, dic, fev, out, set, dez, gen, mag, giu, lug, ott, mrt, mei, янв, фев, мар, апр, мая,
  июн, июл, авг, сен, окт, ноя, дек, sty, lut, kwi, maj, cze, lip, sie, wrz, paź, lis, gru
`).join('|')
const days = 'mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun'
const numeric = String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{8}|\d{1,2}\.\s?\d{1,2}\.`
const named = String.raw`(?:${months})\p{L}*\.?(?:\s+(?:de\s+)?\d{1,4}(?:st|nd|rd|th)?)|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?:${months})\p{L}*`
const asian = String.raw`\d{1,4}\s*(?:年|月|년|월)|[今来次本下](?:週|周|月|季|四半期|年|季度)|月末|年内|年底|月底`
const words = String.raw`(?:eo[dwmqy]|asap|today|tomorrow|tonight)\b|q[1-4]\b|[1-4]q\b|h[12]\s*\d{4}|(?:w|kw\s*)\d{1,2}\b`
const relative = String.raw`(?:end|mid|middle|start|beginning|early|late)[\s-]+(?:of\s+)?(?:the\s+)?(?:next|this|day|week|month|quarter|year|sprint|${months}|q[1-4])|(?:next|this|coming)\s+(?:week|month|quarter|year|sprint|release|iteration|${days})|(?:in|within|\+)\s*\d+\s*\p{L}+|\d+\s*(?:business\s+|working\s+)?(?:days?|weeks?|months?|d|w)\b`
const any = `(?:${numeric}|${named}|${asian}|${words}|${relative}|(?:${days})(?:day)?\\b|(?:${months})\\p{L}*\\b)`

const dateLike = new RegExp(String.raw`^(?:~|≈|📅\s*)?(?:the\s+)?(?:${any})`, 'iu')
const wholeDate = new RegExp(
  String.raw`^(?:${numeric}|${named}|${asian}\s*(?:\d{1,2}\s*(?:月|월)\s*)?(?:\d{1,2}\s*(?:日|일))?|${words}|(?:${relative})\p{L}*)(?:,?\s*\d{4})?$`,
  'iu',
)
const dateAtEnd = new RegExp(
  String.raw`(?:^|[\s:：(])(?:${numeric}|${named}|${asian})(?:,?\s*\d{4})?[).]?$`,
  'iu',
)
