import { phrases } from './phrases.ts'

/** What a column of a table of follow-ups, or a label such as `Owner:`, says of one. */
export type Field =
  | 'action'
  | 'owner'
  | 'due'
  | 'state'
  | 'issue'
  | 'type'
  | 'priority'
  | 'number'
  | 'notes'

/** Names of the fields in several languages, in lower case; a name stands in one list only. */
export const fieldNames: Readonly<Record<Field, readonly string[]>> = {
  action: phrases(`
    action item, action items, action, actions, item, items, task, tasks, description, follow up, followup, corrective
    action, preventive action, preventative action, remediation, measure, measures, what, todo, to do, recommendation,
    improvement, work item, action point, title, summary, change, mitigation, repair item, maßnahme, maßnahmen,
    aufgabe, beschreibung, aktion, was, tâche, mesure, quoi, que faire, qué, o que, description de l action, acción, acciones, tarea, descripción,
    medida, ação, acção, tarefa, descrição, azione, attività, descrizione, actie, actiepunt, taak, maatregel,
    omschrijving, アクション, アクションアイテム, 対応, 対策, 内容, 対応内容, タスク, 項目, 行动项, 行動項, 行動項目, 行动, 措施, 改进措施, 改进项, 任务, 事项, 动作, 描述,
    整改措施, 액션, 액션 아이템, 조치, 작업, 내용, действие, задача, мера, описание, что сделать, działanie, zadanie, opis
  `),
  owner: phrases(`
    owner, owners, assignee, assignees, assigned to, assigned, responsible, responsible party, responsible person,
    dri, lead, who, team, owner team, owning team, accountable, owned by, person, poc, point of contact,
    verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, qui, quién, quien, quem, responsable, responsables, porteur, pilote,
    assigné à, assignée à, asignado a, asignado, dueño, encargado, propietario, responsável, responsáveis, dono,
    atribuído a, responsabile, assegnatario, eigenaar, verantwoordelijke, verantwoordelijk, 担当, 担当者, オーナー, 責任者, 负责人,
    負責人, 责任人, 責任人, 执行人, 担当チーム, 담당, 담당자, 책임자, ответственный, исполнитель, владелец, właściciel, odpowiedzialny, osoba
    odpowiedzialna
  `),
  due: phrases(`
    due, due date, due by, deadline, target date, target, eta, expected date, expected completion, when, by when,
    estimated completion, completion date, due on, resolve by, complete by, target completion, timeline, timeframe,
    planned date, date due, fällig, fällig am, fälligkeit, frist, termin, bis, bis wann, wann, quand, cuándo, cuando, quando, échéance, date limite, date
    cible, délai, fecha límite, fecha, plazo, vencimiento, fecha objetivo, prazo, data limite, data prevista,
    vencimento, scadenza, entro, vervaldatum, einddatum, 期限, 期日, 締切, 締め切り, 完了予定, 完了予定日, 予定日, 目標期限, 截止, 截止日期, 截止时间,
    完成时间, 预计完成, 预计完成时间, 计划完成时间, 目标日期, 到期, 时间, 기한, 마감, 마감일, 완료 예정, срок, сроки, дедлайн, крайний срок, termin
    realizacji, do kiedy
  `),
  state: phrases(`
    status, state, progress, done, complete, completed, resolved, stand, zustand, erledigt, fait, hecho, feito, statut, état, avancement, estado,
    situação, stato, ステータス, 状態, 状況, 進捗, 状态, 狀態, 进度, 进展, 상태, 진행, 진행 상황, статус, состояние, stan
  `),
  issue: phrases(`
    issue, issues, bug, bugs, ticket, tickets, tracking bug, tracking issue, tracking, tracker, reference, ref, link,
    links, jira, pr, pull request, github issue, github, issue link, tracked in, tracked by, url, fix, tracking
    ticket, tracking link, work item id, pr issue, verweis, lien, référence, enlace, referencia, referência,
    riferimento, チケット, リンク, イシュー, 关联, 链接, 工单, 이슈, 티켓, 링크, тикет, ссылка, zgłoszenie
  `),
  type: phrases(`
    type, kind, category, class, action type, area, typ, art, kategorie, catégorie, tipo, categoría, categoria, soort,
    categorie, 種別, 種類, タイプ, 分類, カテゴリ, 类型, 類型, 类别, 분류, 유형, тип, категория, kategoria
  `),
  priority: phrases(`
    priority, prio, severity, urgency, priorität, priorité, prioridad, prioridade, priorità, prioriteit, 優先度, 优先级,
    優先級, 严重级别, 우선순위, приоритет, priorytet
  `),
  number: phrases(`
    id, #, no, nr, number, num, key, ref id, nº, n, 番号, 編号, 编号, 序号, 번호, №, numer, lp
  `),
  notes: phrases(`
    notes, note, comment, comments, remarks, details, rationale, impact, effort, estimate, evaluation criteria,
    corresponding root cause, corresponding root causes, success criteria, anmerkung, bemerkung, kommentar, remarque,
    commentaire, estimation, comentarios, notas, comentários, observações, osservazioni, opmerking, 備考, メモ, 备注, 說明,
    说明, 비고, примечание, комментарий, uwagi
  `),
}

/** Fields that are also read from a label in running text, `Owner: Alice`; of the other names that would be a guess. */
export const labelledFields: readonly Field[] = [
  'owner',
  'due',
  'state',
  'priority',
  'type',
  'issue',
]

/** Names that are columns but, before a colon in running text, mostly begin a sentence. */
export const neverLabels: readonly string[] = phrases(`
  who, when, lead, team, person, done, complete, completed, resolved, progress, area, class, art, link, links,
  reference, ref, url, fix, bug, bugs, github, wer, bis, timeline, target, fecha, 时间, assigned, stand, issues,
  severity, urgency, tracking, tracker, qui, quién, quien, quem, wann, quand, cuándo, cuando, quando, erledigt, fait,
  hecho, feito, entro, 关联, pr, 対応, tickets
`)
