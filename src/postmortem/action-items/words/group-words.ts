import type { ActionItemType } from '../action-item.ts'
import { phrases } from './phrases.ts'

/** What a type is called in a column, a heading of a group or a bold lead, by language, in lower case, from its beginning. */
export const typeWords: Readonly<Record<ActionItemType, readonly string[]>> = {
  prevent: phrases(`
    prevent, prevention, preventive, preventative, preventing, prevents, fix, fixes, vorbeug, präventi, verhinder,
    prévent, prévention, preventiv, prevenc, prevenir, prevenção, prevenz, preventie, 予防, 再発防止, 防止, 预防, 防复发, 예방, 재발,
    предотвращ, превент, zapobieg, prewencj
  `),
  detect: phrases(`
    detect, detection, detective, detects, monitor, monitoring, alert, alerting, observability, erkenn, überwach,
    détect, détection, surveillance, detec, monitore, monitora, rileva, detectie, 検知, 検出, 監視, 检测, 监控, 告警, 탐지, 모니터링,
    감지, обнаруж, мониторинг, wykryw
  `),
  mitigate: phrases(`
    mitigate, mitigation, mitigations, mitigates, mitigating, repair, recover, recovery, eindämm, minder, atténu,
    mitig, 緩和, 軽減, 缓解, 止血, 완화, смягч, łagodz, mitygac
  `),
  process: phrases(`
    process, processes, documentation, docs, training, communication, other, prozess, dokumentation, processus,
    proceso, processo, documenta, proces, プロセス, 手順, 運用, ドキュメント, 流程, 文档, 프로세스, 절차, процесс, документ
  `),
}

/** Words that name a topic, a term or a rank in the heading of a group, where another capitalised word may be a person. */
export const topicWords: readonly string[] = phrases(`
  immediate, immediately, short, medium, mid, long, longer, term, shortterm, longterm, now, later, soon, next, today,
  week, month, quarter, high, low, critical, urgent, priority, p0, p1, p2, p3, p4, must, should, could, nice, have,
  optional, open, closed, todo, backlog, pending, planned, ongoing, technical, technology, tech, tooling, tools, tool,
  people, culture, organization, organizational, operations, operational, ops, code, database, databases, data,
  network, infrastructure, infra, security, frontend, backend, api, ui, ux, ci, cd, deployment, deploy, release,
  releases, testing, tests, test, alerts, alert, metrics, logs, logging, dashboards, dashboard, runbook, runbooks,
  playbook, playbooks, automation, capacity, performance, reliability, resilience, architecture, design, review,
  reviews, validation, config, configuration, dns, tls, ssl, aws, gcp, k8s, sql, kubernetes, docker, terraform,
  improvement, improvements, action, actions, items, item, task, tasks, general, misc, miscellaneous, internal,
  external, customer, customers, product, service, services, support, client, server, measures, follow, followup,
  note, notes, questions, ideas, done, completed, goal, goals, what, why, how, who, summary, status, problem,
  solution, cause, causes, impact, example, warning, important, update, feature, bug, bugs, change, changes, rollback,
  backup, backups, quality, standards, policy, policies, access, incident, phase, step, lesson, lessons, learnings, takeaways, background, context, timeline, references, links, steps, stage, plan, adr, rfc,
  slo, sla, slos, url, http, https, cpu, ram, gpu, sdk, cli, ide
`)
