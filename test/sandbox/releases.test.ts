import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'

let sandbox: Sandbox
const shas: string[] = []
let annotation = ''

beforeEach(async () => {
  sandbox = await startSandbox({
    pageSize: 2,
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop', collaborators: { ana: 'admin' } })
      shas.length = 0
      for (const day of [1, 2, 3]) {
        const at = `2026-11-0${day}T09:00:00Z`
        const files = { a: String(day) }
        shas.push(shop.commit({ at, author: 'ana', message: `Day ${day}`, files }))
      }
      shop.tag({ name: 'v10', target: shas[1] ?? '' })
      annotation = shop.tag({
        name: 'v9',
        target: shas[0] ?? '',
        annotation: { at: '2026-11-05T09:00:00Z', author: 'ana', message: 'Nine\n' },
      })
      const release = { author: 'ana', tag: 'v9' }
      shop.release({ ...release, at: '2026-11-05T10:00:00Z', name: 'Nine' })
      shop.release({ ...release, at: '2026-11-06T10:00:00Z', tag: 'v11-rc', prerelease: true })
      shop.release({ ...release, at: '2026-11-07T10:00:00Z', tag: 'v12', draft: true })
    },
  })
})

afterEach(() => sandbox.stop())

const newest = 'orderBy: {field: CREATED_AT, direction: DESC}'

test('releases come newest first, with the commit behind their tag', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))

  const answer = await eve.graphql(`{ repository(owner: "acme", name: "shop") {
    latestRelease { tagName } releases(first: 9, ${newest}) { totalCount nodes {
      tagName name publishedAt createdAt isDraft isPrerelease tagCommit { oid } url } } } }`)

  const page = `${sandbox.serverUrl}/acme/shop/releases/tag`
  const nodes = [
    {
      tagName: 'v11-rc',
      name: 'v11-rc',
      publishedAt: '2026-11-06T10:00:00Z',
      createdAt: '2026-11-06T10:00:00Z',
      isDraft: false,
      isPrerelease: true,
      tagCommit: { oid: shas[2] },
      url: `${page}/v11-rc`,
    },
    {
      tagName: 'v9',
      name: 'Nine',
      publishedAt: '2026-11-05T10:00:00Z',
      createdAt: '2026-11-05T10:00:00Z',
      isDraft: false,
      isPrerelease: false,
      tagCommit: { oid: shas[0] },
      url: `${page}/v9`,
    },
  ]
  const repository = { latestRelease: { tagName: 'v9' }, releases: { totalCount: 2, nodes } }
  expect(answer).toEqual({ data: { repository } })
})

test('drafts are shown to who may write, and have neither tag nor date', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))

  const answer = await ana.graphql(`{ repository(owner: "acme", name: "shop") {
    releases(first: 1, ${newest}) { totalCount nodes { tagName publishedAt tagCommit { oid } } } } }`)

  const nodes = [{ tagName: 'v12', publishedAt: null, tagCommit: null }]
  expect(answer).toEqual({ data: { repository: { releases: { totalCount: 3, nodes } } } })
})

test('tags come by the date of their commits; an annotated one is an object between', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))
  const query = (after: string) => `{ repository(owner: "acme", name: "shop") {
    refs(refPrefix: "refs/tags/", first: 50${after}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
      pageInfo { hasNextPage endCursor } nodes { name target { __typename oid
        ... on Tag { target { oid } tagger { date } } ... on Commit { committedDate } } } } } }`

  const first = await eve.graphql(query(''))
  const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1]
  const second = await eve.graphql(query(`, after: "${cursor}"`))

  const commit = (name: string, day: number) => ({
    name,
    target: {
      __typename: 'Commit',
      oid: shas[day - 1],
      committedDate: `2026-11-0${day}T09:00:00Z`,
    },
  })
  const tagged = {
    name: 'v9',
    target: {
      __typename: 'Tag',
      oid: annotation,
      target: { oid: shas[0] },
      tagger: { date: '2026-11-05T09:00:00Z' },
    },
  }
  expect([first, second]).toMatchObject([
    { data: { repository: { refs: { nodes: [commit('v11-rc', 3), commit('v10', 2)] } } } },
    { data: { repository: { refs: { pageInfo: { hasNextPage: false }, nodes: [tagged] } } } },
  ])
})

test('an annotated tag stands for its commit in REST, and is told as a tag as a ref', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))

  const commit = await eve.get('/repos/acme/shop/commits/v9')
  const compared = await eve.get('/repos/acme/shop/compare/v9...v10')
  const ref = await eve.get('/repos/acme/shop/git/ref/tags/v9')

  expect(commit.json['sha']).toBe(shas[0])
  expect(compared.json).toMatchObject({ status: 'ahead', ahead_by: 1 })
  expect(ref.json['object']).toMatchObject({ type: 'tag', sha: annotation })
})
