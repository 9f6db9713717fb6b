/**
 * Whether a text of SQL has more than one statement: servers run several that are sent together in one transaction, a single one
 * in none.
 */
export function hasSeveralStatements(sql: string): boolean {
  let statements = 0
  let isOpen = false
  for (const [token] of sql.matchAll(tokens)) {
    if (isSilent.test(token)) continue
    if (token !== ';') isOpen = true
    else if (isOpen) {
      statements += 1
      isOpen = false
    }
    if (statements + (isOpen ? 1 : 0) > 1) return true
  }
  return false
}

/** Comments, strings, bodies between dollar signs, quoted names, and everything else as words and single characters. */
const tokens =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'[^']*'?|"[^"]*"?|\$(?<tag>[A-Za-z_]\w*|)\$[\s\S]*?(?:\$\k<tag>\$|$)|;|[\w$]+|\s+|[\s\S]/g

const isSilent = /^(?:--|\/\*|\s|\uFEFF)/
