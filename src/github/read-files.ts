import type {
  FilesQuestion,
  FilesRead,
  FolderAddress,
  ListedFile,
  TextAddress,
} from '../migrations-github.ts'
import { type Answer, at, integer, isPresent, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import { permissionMissing } from './failures.ts'
import type { Place } from './observe.ts'
import { readAnyTexts } from './read-any-texts.ts'
import { found } from './refuse-partial.ts'

/** Files of some folders, and texts, in one request; a text that is cut takes one more, and ten do at most. */
export async function readFiles(
  client: Client,
  { owner, name }: Place,
  { folders, texts }: FilesQuestion,
): Promise<FilesRead> {
  if (folders.length === 0 && texts.length === 0) return { folders: [], texts: new Map() }
  const asked = [...folders.map(folderPart), ...texts.map(textPart)]
  const answer = await client.graphql('read', documentOf(asked, texts.length > 0), {
    owner,
    name,
    ...Object.fromEntries(asked.map(({ variable, value }) => [variable, value])),
  })
  const refused = answer.errors.find(({ type }) => type === 'FORBIDDEN')
  if (refused !== undefined) throw permissionMissing(refused.message, 'contents: read')
  const repository = found(answer, 'repository')
  const files = texts.map((_, index) => at(repository, `text${index}`))
  const read = await readAnyTexts(client, files)
  return {
    folders: folders.map(({ path }, index) => filesIn(at(repository, `folder${index}`), path)),
    texts: new Map(
      texts.flatMap(({ key }, index) => {
        const one = read[index] ?? null
        return one === null ? [] : [[key, one] as const]
      }),
    ),
  }
}

/** A part of the question: the variable it is asked by, and its field. */
interface Part {
  readonly variable: string
  readonly type: 'String!' | 'GitObjectID!'
  readonly value: string
  readonly field: string
}

function folderPart({ sha, path, depth }: FolderAddress, index: number): Part {
  const [variable, type] = [`at${index}`, 'String!'] as const
  const field = `folder${index}: object(expression: $${variable}) { ${entries(depth)} }`
  return { variable, type, value: `${sha}:${path}`, field }
}

function entries(depth: number): string {
  const below = depth > 1 ? ` object { ${entries(depth - 1)} }` : ''
  return `... on Tree { entries { name type mode size oid${below} } }`
}

function textPart(address: TextAddress, index: number): Part {
  const variable = `of${index}`
  const isBlob = 'blob' in address
  const argument = isBlob ? 'oid' : 'expression'
  return {
    variable,
    type: isBlob ? 'GitObjectID!' : 'String!',
    value: isBlob ? address.blob : `${address.sha}:${address.path}`,
    field: `text${index}: object(${argument}: $${variable}) { ...Text }`,
  }
}

function documentOf(parts: readonly Part[], hasTexts: boolean): string {
  const declared = parts.map(({ variable, type }) => `, $${variable}: ${type}`).join('')
  const fields = parts.map(({ field }) => `    ${field}`).join('\n')
  const query = `query Files($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}`
  return hasTexts ? `${query}\n${documents.textFragment()}` : query
}

/** Files of a folder and of those below it, as deep as they were asked for; null where there is no such folder. */
function filesIn(folder: Answer, path: string): readonly ListedFile[] | null {
  if (!isPresent(folder) || !isPresent(at(folder, 'entries'))) return null
  return list(at(folder, 'entries')).flatMap((entry): readonly ListedFile[] => {
    const own = `${path === '' ? '' : `${path}/`}${text(at(entry, 'name'))}`
    const below = at(entry, 'object')
    if (text(at(entry, 'type')) === 'tree') return filesIn(below, own) ?? []
    const isFile = text(at(entry, 'type')) === 'blob' && integer(at(entry, 'mode')) !== linkMode
    if (!isFile) return []
    return [{ path: own, blob: text(at(entry, 'oid')), bytes: integer(at(entry, 'size')) }]
  })
}

/** The mode of a symbolic link, 120000 in octal. */
const linkMode = 0o120000
