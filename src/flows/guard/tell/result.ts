import { codesOf, textsOf } from '../../../guard/conclude.ts'
import type { ToldGuard } from './told.ts'

/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1

/** A verdict as JSON, as docs/deploy-guard.md describes it. */
export function guardResult({
  facts,
  verdict,
  mode,
  attempt,
  override,
}: ToldGuard): Readonly<Record<string, unknown>> {
  const { decision, results, setAside, nextWindow, validUntil } = verdict
  return {
    version: resultVersion,
    decision,
    mode,
    environment: facts.target.environment,
    service: facts.target.service,
    sha: facts.sha === '' ? null : facts.sha,
    at: facts.at,
    attempt,
    reasons: textsOf(verdict),
    codes: codesOf(verdict),
    nextWindow,
    validUntil,
    checks: results.map((result) => ({
      ...result,
      setAsideBy: setAside.find(({ check }) => check === result.check)?.by ?? null,
    })),
    override,
    refusedOverrides: verdict.overrides.flatMap((one) =>
      one.isAccepted ? [] : [{ by: one.request.by, why: one.why, reason: one.reason }],
    ),
  }
}
