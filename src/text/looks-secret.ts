/** Forms of tokens and keys that GitHub's push protection knows too; far from all of them. */
const forms: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_\w{22,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\bsk_live_[A-Za-z0-9]{16,}/,
  /\bAIza[\w-]{35}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/,
]

/** Whether a text has something in it of the form of a token or a key. */
export function looksSecret(text: string): boolean {
  return forms.some((form) => form.test(text))
}
