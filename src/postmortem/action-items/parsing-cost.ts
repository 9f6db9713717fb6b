/**
 * About how many pairs of marks a Markdown parser looks at in lines without an empty one between them: the square of how many marks
 * that may open or close something, and how many lines, each paragraph has. An item of a list and a row of a table are paragraphs of their own.
 */
export function parsingCost(lines: string): number {
  let cost = 0
  let marks = 0
  let before = ''
  let isTable = false
  let itemIndent = 0
  for (const line of lines.split('\n')) {
    isTable = isTable ? isRow(line) : isRow(before) && isDelimiterBelow(before, line)
    const indent = indentOfItem(line)
    // Further in, the line may be the text of a paragraph.
    const isItem = indent !== null && indent <= itemIndent + 5
    if (isTable || isItem) {
      cost += costOf(marks)
      marks = 0
    }
    if (isItem) itemIndent = indent
    marks += 1 + (line.match(/[*_~]+|[[\]`<]/g)?.length ?? 0)
    before = line
  }
  return cost + costOf(marks)
}

/** So many marks in a paragraph cost nothing to speak of. */
const freeMarks = 100

function costOf(marks: number): number {
  return marks > freeMarks ? marks * marks : 0
}

function indentOfItem(line: string): number | null {
  return /^([ \t]*)(?:[-*+]|1[.)])[ \t]+\S/.exec(line)?.[1]?.length ?? null
}

function isRow(line: string): boolean {
  return /^ {0,3}[^\s>#*+-].*\|/.test(line)
}

function isDelimiterBelow(header: string, line: string): boolean {
  return /^[ \t]*[|:-][-|: \t]*\r?$/.test(line) && cellsOf(header) === cellsOf(line)
}

function cellsOf(line: string): number {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '')
  return inner.split(/(?<!\\)\|/).length
}
