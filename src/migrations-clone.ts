import type { GrammarLanguage } from './migrations/frameworks/tree.ts'
import type { FileText } from './migrations/judgement-plan.ts'

/** What the migration check asks of a clone, in our words. Nothing in the clone is changed, and nothing is fetched. */
export interface CloneFiles {
  /** Full sha of a branch, tag or commit; null where the clone has none of that name. */
  commitOf(ref: string): Promise<string | null>
  /** The branch that others go into, such as `origin/main`; null where none looks like it. */
  mainBranch(): Promise<string | null>
  /** The newest commit that both have; null where they have none, or the clone ends before it. */
  mergeBase(one: string, other: string): Promise<string | null>
  /** What a commit, or the working tree with files that are not committed, has otherwise than another, by path. */
  changed(base: string, head: Head): Promise<readonly ChangedPath[]>
  /** Files of a commit in some folders; the empty folder is the root. */
  list(sha: string, folders: readonly string[]): Promise<readonly string[]>
  /** Texts of files by path; what is not there is left out. */
  texts(head: Head, paths: readonly string[]): Promise<ReadonlyMap<string, TextOnDisk>>
  /** Whether it was cloned with a depth. */
  readonly isShallow: boolean
}

/** A commit by its sha; null for the working tree. */
export type Head = string | null

export interface ChangedPath {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly how: 'added' | 'edited' | 'deleted'
}

/** A text, or why it could not be read, in words that follow "not checked: ". */
export type TextOnDisk = { readonly text: string } | { readonly why: string }

/** Files and folders that somebody named, read from the disk. */
export interface NamedFiles {
  /** Files that were named; those of named folders are in `inFolders`. */
  readonly files: readonly FileText[]
  readonly inFolders: readonly FileText[]
  /** Files beside them that may be older migrations, or say something of one. */
  readonly beside: readonly FileText[]
  /** Files that were named and cannot be read as text. */
  readonly unread: readonly { readonly path: string; readonly why: string }[]
}

/** Bytes of a WASM file that we ship, by its name. */
export type ReadWasm = (name: WasmName) => Uint8Array<ArrayBuffer>

export type WasmName = 'libpg-query' | 'tree-sitter' | GrammarLanguage
