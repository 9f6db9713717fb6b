import { plainLine } from '../text/escape.ts'

/** A piece of a sentence: words of ours, or a text that is not ours and is shown as code or as a quotation. */
export type Piece = string | { readonly code: string } | { readonly quote: string }

/** A sentence made of evidence, to be shown in Markdown or on a terminal. */
export type Sentence = readonly Piece[]

/** A sentence as plain text on one line, for a terminal or JSON. */
export function plainSentence(sentence: Sentence): string {
  return sentence
    .map((piece) => {
      if (typeof piece === 'string') return piece
      return 'code' in piece ? plainLine(piece.code) : `“${plainLine(piece.quote, 100)}”`
    })
    .join('')
}
