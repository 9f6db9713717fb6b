import { describe, expect, test } from 'vitest'
import type { IndexedDocument } from '../../../../src/postmortem/filing/document-index.ts'
import { documentSubject } from '../../../../src/postmortem/filing/document-subject.ts'

const outage = 'postmortems/outage.md'

function indexed(path: string, subject: string | null, blob = 'c0ffee'): IndexedDocument {
  return { path, blob, subject, open: [] }
}

function subjectOf(
  document: { readonly path: string; readonly written: string },
  known: readonly IndexedDocument[],
  paths: readonly string[] = [document.path],
): string {
  const { path, written } = document
  return documentSubject({ document: { path, blob: 'c0ffee' }, written, indexed: known, paths })
}

describe('what the action items of a document are of', () => {
  test('is what its words say where nothing is known', () => {
    expect(subjectOf({ path: outage, written: 'inc-42' }, [])).toBe('inc-42')
    expect(subjectOf({ path: outage, written: 'inc-42' }, [indexed(outage, null)])).toBe('inc-42')
  })

  test('stays what it was when the document names another incident later', () => {
    const known = [indexed(outage, 'doc-outage', 'older')]

    expect(subjectOf({ path: outage, written: 'inc-42' }, known)).toBe('doc-outage')
  })

  test('moves along with the content', () => {
    const known = [indexed('postmortems/old-name.md', 'doc-old-name')]

    expect(subjectOf({ path: outage, written: 'doc-outage' }, known)).toBe('doc-old-name')
  })

  test('of a copy is its own', () => {
    const original = 'postmortems/original.md'
    const known = [indexed(original, 'inc-42')]

    expect(subjectOf({ path: outage, written: 'inc-42' }, known, [original, outage])).toBe(
      'doc-outage',
    )
  })

  test('of a second document of one name is told apart by its path', () => {
    const first = 'postmortems/2025/outage.md'
    const known = [indexed(first, 'doc-outage', 'older')]

    expect(subjectOf({ path: outage, written: 'doc-outage' }, known, [first, outage])).toMatch(
      /^doc-outage-[0-9a-f]{8}$/,
    )
  })

  test('is taken over from a document that is gone', () => {
    const known = [indexed('postmortems/2025/outage.md', 'doc-outage', 'older')]

    expect(subjectOf({ path: outage, written: 'doc-outage' }, known)).toBe('doc-outage')
  })
})
