/** GraphQL beside a REST root: `/api/v3` becomes `/api/graphql` on an Enterprise Server. */
export function graphqlUrlOf(apiUrl: string): string {
  return `${apiUrl.replace(/\/$/, '').replace(/\/v3$/, '')}/graphql`
}

/** The web root beside a REST root: `api.github.com` belongs to `github.com`, and `HOST/api/v3` to `HOST`. */
export function serverUrlOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl)
  return `${protocol}//${host.replace(/^api\./, '')}`
}
