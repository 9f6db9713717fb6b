/** The phrases of a list in one text, with commas between them, as long lists of words are easiest to read and to add to. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
