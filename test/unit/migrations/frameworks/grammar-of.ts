import {
  type Grammar,
  type GrammarLanguage,
  openGrammars,
} from '../../../../src/migrations/frameworks/tree.ts'
import { readWasm } from '../../../../src/runner/wasm.ts'

const grammars = openGrammars(readWasm('tree-sitter'), readWasm)

/** The grammar of a language, from the files the project ships. */
export async function grammarOf(language: GrammarLanguage): Promise<Grammar> {
  return (await grammars).open(language)
}
