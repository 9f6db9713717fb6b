import type { TextOnDisk } from '../migrations-clone.ts'
import { type GitCall, streamGit } from './git-process.ts'
import { largestText, textOfBytes, tooLarge } from './text-of-file.ts'

/** Texts of files of a commit by path, in two processes whatever their number; what is not there is left out. */
export async function readBlobs(
  folder: string,
  sha: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TextOnDisk>> {
  // Git takes a name a line.
  const named = [...new Set(paths)].filter((path) => !path.includes('\n'))
  if (named.length === 0) return new Map()
  const sizes = await readSizes(folder, sha, named)
  const small = named.filter((path) => (sizes.get(path) ?? Number.POSITIVE_INFINITY) <= largestText)
  const contents = await readContents(folder, sha, small)
  const large = [...sizes].filter(([, size]) => size > largestText)
  return new Map([
    ...large.map(([path, size]) => [path, tooLarge(size)] as const),
    ...contents.map(([path, bytes]) => [path, textOfBytes(bytes)] as const),
  ])
}

/** Bytes of each file that is there. */
async function readSizes(folder: string, sha: string, paths: readonly string[]) {
  const output = await bytesOf(folder, {
    parameters: ['cat-file', '--batch-check=%(objecttype) %(objectsize)'],
    input: namesOf(sha, paths),
  })
  const lines = output.toString().split('\n')
  return new Map(
    paths.flatMap((path, index) => {
      const size = /^blob (\d+)$/.exec(lines[index] ?? '')?.[1]
      return size === undefined ? [] : [[path, Number(size)] as const]
    }),
  )
}

async function readContents(folder: string, sha: string, paths: readonly string[]) {
  if (paths.length === 0) return []
  const output = await bytesOf(folder, {
    parameters: ['cat-file', '--batch=%(objectsize)'],
    input: namesOf(sha, paths),
  })
  const contents: (readonly [path: string, bytes: Buffer])[] = []
  let at = 0
  for (const path of paths) {
    const head = output.indexOf('\n', at)
    const size = Number(output.subarray(at, head).toString())
    contents.push([path, output.subarray(head + 1, head + 1 + size)])
    // A line break stands behind each content.
    at = head + 1 + size + 1
  }
  return contents
}

function namesOf(sha: string, paths: readonly string[]): string {
  return paths.map((path) => `${sha}:${path}\n`).join('')
}

async function bytesOf(folder: string, call: GitCall): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of streamGit(folder, call)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
