import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { dependencyRoutes } from './dependencies.ts'
import { deploymentRoutes } from './deployments.ts'
import { dispatchRoutes } from './dispatches.ts'
import { forkRoutes } from './forks.ts'
import { gitObjectRoutes } from './git-objects.ts'
import { gitRefRoutes } from './git-refs.ts'
import { issueFieldRoutes } from './issue-fields.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { milestoneRoutes } from './milestones.ts'
import { pullRoutes } from './pulls.ts'
import { rateLimitRoutes } from './rate-limit.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'
import type { Route } from './route.ts'
import { ruleRoutes } from './rules.ts'
import { statusRoutes } from './statuses.ts'
import { subIssueRoutes } from './sub-issues.ts'
import { workflowRunRoutes } from './workflow-runs.ts'

/** Every REST route the sandbox serves. Fixed words come before variables of the same place. */
export const routes: readonly Route[] = [
  ...commentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...gitObjectRoutes,
  ...gitRefRoutes,
  ...contentRoutes,
  ...deploymentRoutes,
  ...dependencyRoutes,
  ...workflowRunRoutes,
  ...dispatchRoutes,
  ...statusRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...milestoneRoutes,
  ...subIssueRoutes,
  ...issueFieldRoutes,
  ...forkRoutes,
  ...ruleRoutes,
  ...repositoryRoutes,
  ...rateLimitRoutes,
]
