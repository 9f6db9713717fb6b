/** Verbs that begin an English follow-up, in lower case. */
export const actionVerbs: ReadonlySet<string> = new Set(
  `achieve acquire adapt add address adjust adopt agree alert align allow alter analyse analyze announce apply archive ask assess assign
  attach audit automate avoid back backfill backport ban begin benchmark block book bring build bump bundle cache calculate call capture
  catch centralise centralize change check choose clarify clean cleanup close collect combine come communicate compare compile complete
  conduct configure confirm connect consider consolidate contact continue convert coordinate copy correct cover create cut debug decide
  decommission decouple decrease dedicate deduplicate define delete deliver deploy deprecate describe design detect determine develop
  disable disallow discuss display distribute document drain drop educate eliminate email embed enable encourage encrypt enforce engage
  enhance enrich ensure escalate establish estimate evaluate examine exclude execute expand experiment explain explore export expose
  extend extract fail figure file fill filter finalise finalize find finish fix follow force forbid format formalise formalize fork
  gather generate get give grant group guard handle harden have help hide hire hold host hook identify implement import improve include
  increase inform install instrument integrate introduce invest investigate isolate issue join keep label launch learn leave leverage
  limit link list lobby lock log look lower maintain make manage map mark measure meet merge migrate minimise minimize mirror mitigate
  modify monitor mount move mute negotiate normalise normalize notify obtain offer open optimise optimize order organise organize
  overhaul page parallelise parallelize parse partition patch perform persist pin plan point post prepare prevent print prioritise
  prioritize probe process produce profile prohibit promote propagate propose protect prototype prove provide provision publish pull
  purge push put quantify query raise rate reach read rearrange rebuild reconfigure reconsider record recover recreate recycle redesign
  redirect reduce refactor refine refresh register reinforce reject release reload remind remove rename renew reorganise reorganize
  repair repeat replace replicate report reproduce request require research reset resize resolve restart restore restrict restructure
  retain rethink retire retry return reuse revert review revise revisit revoke rewrite roll rollback rotate route run sanitise sanitize
  save scale scan schedule scope script search secure see seed segment select send separate serve set setup shard share ship show
  shorten shut simplify simulate skip solve spec specify speed spike spin split stabilise stabilize stagger standardise standardize start
  stop store streamline strengthen stress submit subscribe support surface survey suspend swap switch sync synchronise synchronize tag
  take talk teach tell terminate test tighten track train transfer transition triage trigger trim try tune turn uncouple understand
  unify uninstall unit unpin update upgrade upload upstream use validate verify version visualise visualize wait warn watch whitelist
  widen wire pair draft sync circulate liaise consult arrange ping demo present summarise summarize brainstorm own drive chat work wrap write
  accelerate activate aggregate appoint authenticate authorise authorize batch bisect bootstrap broaden buy cap chase classify codify
  commit compress correlate customise customize delegate demote diagnose discover dispatch double downgrade emit empower enlarge enumerate
  evict evolve fetch flag flush focus freeze gate grow incorporate indicate inject inspect inventory invite kill lengthen lint load
  memoise memoize mention mock narrow observe offload onboard outline override paginate pause permit pick pilot poll port practice
  practise preload preserve procure quarantine queue reassess rebalance rebase reconcile recruit redeploy regenerate rehearse reindex
  reimplement relocate reorder repurpose reroute reschedule respond retrain rewire sample scrape scrub shift snapshot soften sort sunset
  tackle target throttle timebox trace treat unblock vet weigh`.split(/\s+/),
)

/** What was done, where the form does not end in `-ed`. */
export const irregularPastForms: ReadonlySet<string> = new Set(
  `sent built made wrote took got rebuilt found ran gave kept brought told held rewrote began chose drove broke caught met
  rolled`.split(/\s+/),
)
