import { phrases } from './phrases.ts'

/**
 * What people call the section of follow-ups, by language, in lower case. `named` says it wherever it stands in a heading. `alone`
 * says it only as the whole heading. `likely` are sections that hold follow-ups where no better one does.
 */
export interface SectionNames {
  readonly named: readonly string[]
  readonly alone: readonly string[]
  readonly likely: readonly string[]
}

export const sectionNames: Readonly<Record<string, SectionNames>> = {
  en: {
    named: phrases(`
      action item, action items, action point, action points, action plan, actionable, actionables, actionable items,
      corrective action, corrective actions, corrective measures, corrective and preventive measures, corrective and
      preventative measures, preventive action, preventive actions, preventative action, preventative actions,
      remedial actions, remediation action, remediation actions, remediation item, remediation items, remediation
      task, remediation tasks, remediation plan, repair item, repair items, resulting action, resulting actions,
      review action, review actions, improvement actions, improvement items, improvement plan, post incident actions,
      post incident tasks, next actions, outstanding actions, remaining tasks, outstanding tasks, follow on work, follow up, follow ups, followup, followups, todos, to
      dos
    `),
    alone: ['actions', 'action', 'tasks', 'todo', 'to do', 'work items', 'tickets'],
    likely: phrases(`
      prevention, prevention measures, prevention plan, preventing recurrence, preventive measures, preventative
      measures, proactive measures, remediation, remediations, next steps, recommendation, recommendations,
      recommended actions, improvements, future work, future improvements, future plans, moving forward, going
      forward, plan of action, further actions, planned changes, what will we do, what we will do, what are we doing,
      what we are doing, what we re doing, what will change, what s next, what is next, how will we prevent, how do we
      prevent, how can we prevent, how to prevent, how are we preventing, how are we making, how we will prevent, how we ll
      prevent, how we are preventing, how we plan to prevent, changes we are making, changes we re making, steps we are
      taking, steps we re taking, what we re changing, what we are changing, avoiding recurrence, avoid recurrence,
      preventing a recurrence, preventing this, prevent this, happen again, happening again, less likely
    `),
  },
  de: {
    named: phrases(`
      aktionspunkte, action items, folgemaßnahmen, folgeaufgaben, korrekturmaßnahmen, korrektive maßnahmen,
      maßnahmenplan, vorbeugende maßnahmen, präventivmaßnahmen, verbesserungsmaßnahmen, was ändern wir, was wir
      ändern, offene punkte
    `),
    alone: ['maßnahmen', 'massnahmen', 'aufgaben', 'aktionen', 'todos', 'konsequenzen'],
    likely: ['nächste schritte', 'weiteres vorgehen', 'prävention', 'vorbeugung', 'ausblick'],
  },
  fr: {
    named: phrases(`
      actions correctives, actions correctrices, actions préventives, actions de suivi, actions à mener, actions à
      entreprendre, plan d action, plan d actions, mesures correctives, mesures préventives, points d action, suivi
      des actions
    `),
    alone: ['actions', 'tâches', 'à faire', 'suivi'],
    likely: [
      'prochaines étapes',
      'prévention',
      'recommandations',
      'améliorations',
      'et maintenant',
    ],
  },
  es: {
    named: phrases(`
      accionables, acciones correctivas, acciones preventivas, acciones de seguimiento, acciones a tomar, elementos de
      acción, puntos de acción, plan de acción, medidas correctivas, medidas preventivas, tareas de seguimiento,
      tareas pendientes
    `),
    alone: ['acciones', 'tareas', 'pendientes', 'seguimiento'],
    likely: ['próximos pasos', 'siguientes pasos', 'prevención', 'recomendaciones', 'mejoras'],
  },
  pt: {
    named: phrases(`
      ações corretivas, ações preventivas, ações de acompanhamento, ações a tomar, ações futuras, itens de ação,
      pontos de ação, plano de ação, medidas corretivas, medidas preventivas, acções correctivas, plano de acção
    `),
    alone: ['ações', 'acções', 'tarefas', 'pendências', 'a fazer'],
    likely: ['próximos passos', 'prevenção', 'recomendações', 'melhorias'],
  },
  it: {
    named: [
      'azioni correttive',
      'azioni preventive',
      'azioni di follow up',
      'azioni da intraprendere',
      'misure correttive',
      'misure preventive',
      'piano d azione',
      'piano di azione',
    ],
    alone: ['azioni', 'attività', 'da fare'],
    likely: ['prossimi passi', 'prevenzione', 'raccomandazioni', 'miglioramenti'],
  },
  nl: {
    named: [
      'actiepunten',
      'actieplan',
      'vervolgacties',
      'corrigerende maatregelen',
      'preventieve maatregelen',
      'verbeterpunten',
    ],
    alone: ['acties', 'taken', 'maatregelen', 'te doen'],
    likely: ['volgende stappen', 'vervolgstappen', 'preventie', 'aanbevelingen'],
  },
  ja: {
    named: phrases(`
      アクションアイテム, アクションプラン, アクション項目, フォローアップ, 是正措置, 是正処置, 改善アクション, 再発防止策, 再発防止アクション, 対応事項, 今後の対応, 今後の対策, 今後のアクション,
      ネクストアクション, 残タスク, 残課題
    `),
    alone: ['アクション', '対策', 'タスク', '課題', 'todo'],
    likely: ['再発防止', '恒久対応', '恒久対策', '予防策', '改善策', '改善点', '次のステップ'],
  },
  zh: {
    named: phrases(`
      行动项, 行动计划, 行動項目, 行動項, 后续行动, 後續行動, 后续任务, 后续事项, 后续措施, 后续改进, 改进措施, 改善措施, 改进项, 整改措施, 整改项, 整改计划, 纠正措施, 预防措施, 跟进事项,
      待办事项, 待办
    `),
    alone: ['行动', '措施', '任务', '跟进'],
    likely: ['下一步', '后续计划', '后续工作', '改进建议', '防复发', '优化建议', '建议'],
  },
  ko: {
    named: phrases(`
      액션 아이템, 액션아이템, 후속 조치, 후속조치, 조치 사항, 조치사항, 개선 조치, 시정 조치, 재발 방지 대책
    `),
    alone: ['액션', '조치', '할 일', '과제'],
    likely: ['재발 방지', '재발방지', '개선 사항', '다음 단계', '향후 계획'],
  },
  ru: {
    named: [
      'план действий',
      'дальнейшие действия',
      'корректирующие действия',
      'корректирующие меры',
      'предупреждающие действия',
      'превентивные меры',
      'план мероприятий',
    ],
    alone: ['действия', 'задачи', 'меры', 'мероприятия'],
    likely: ['следующие шаги', 'что делать дальше', 'предотвращение', 'рекомендации', 'улучшения'],
  },
  pl: {
    named: [
      'działania naprawcze',
      'działania korygujące',
      'działania zapobiegawcze',
      'działania następcze',
      'dalsze działania',
      'plan działania',
      'plan działań',
      'lista działań',
    ],
    alone: ['działania', 'zadania', 'do zrobienia'],
    likely: ['następne kroki', 'dalsze kroki', 'kolejne kroki', 'zapobieganie', 'rekomendacje'],
  },
}

/** Words that may stand around `actions` in a heading that says no more than that. */
export const wordsAroundActions: readonly string[] = phrases(`
  our, the, a, and, or, with, to, take, be, for, of, from, list, table, tracker, tracking, owner, owners, date, dates,
  due, deadline, deadlines, status, item, items, task, tasks, team, future, planned, proposed, required, open,
  remaining, pending, agreed, key, proactive, prevention, engineering, technical, process, improvement, incident,
  postmortem, retro, retrospective, meeting
`)

/** The same, for headings that as often say what was done while it burnt. */
export const wordsAroundLikelyActions: readonly string[] = phrases(`
  immediate, urgent, short, medium, mid, long, term, shortterm, longterm, longer, mitigation, further
`)
