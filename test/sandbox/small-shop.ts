import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/github/sandbox.ts'

/** A sandbox with `acme/shop`: one commit, a records branch, everybody's role, no issue. */
export function startSmallShop(options: Omit<SandboxOptions, 'seed'> = {}): Promise<Sandbox> {
  return startSandbox({
    ...options,
    seed: ({ repository }) => {
      const shop = repository({
        owner: 'acme',
        name: 'shop',
        collaborators: {
          ana: 'admin',
          ben: 'write',
          dana: 'triage',
          eve: 'read',
          mallory: 'none',
        },
      })
      shop.commit({
        at: '2026-11-01T09:00:00Z',
        author: 'ana',
        message: 'Start',
        files: { 'README.md': '# Shop\n', 'src/cart.ts': 'export {}\n' },
      })
      shop.commit({
        at: '2026-11-01T10:00:00Z',
        author: 'ana',
        message: 'Records',
        branch: 'records',
        from: null,
        files: { 'open.json': '{}\n' },
      })
      shop.label({ name: 'bug' })
    },
  })
}

/** The branch commit most tests send. */
export const commitMutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } ref { name } }
}`

/** Input of a commit of one text file on the records branch. */
export function commitInput(expectedHeadOid: string | null, path = 'a.txt', text = 'a') {
  const contents = Buffer.from(text).toString('base64')
  return {
    branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'records' },
    expectedHeadOid,
    message: { headline: 'INC-1: test', body: 'Why.' },
    fileChanges: { additions: [{ path, contents }] },
  }
}
