/**
 * Whether a text can be the login of a person on GitHub: letters, digits and hyphens, and a part behind `_` where a company manages
 * the account. Nothing that is one needs escaping, and `@` before it mentions one account at most.
 */
export function isLogin(text: string): boolean {
  return text.length <= longest && /^[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i.test(text)
}

/** GitHub gives no longer ones. */
const longest = 39
