/** GraphQL beside a REST root: `/api/v3` becomes `/api/graphql` on an Enterprise Server. */
export function graphqlUrlOf(apiUrl: string): string {
  return `${apiUrl.replace(/\/$/, '').replace(/\/v3$/, '')}/graphql`
}
