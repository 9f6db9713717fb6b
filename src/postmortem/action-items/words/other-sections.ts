import { phrases } from './phrases.ts'

/** Words of headings, by language, under which nothing is a follow-up, whatever else the heading says. */
export const neverFollowUps: readonly string[] = phrases(`
  follow up question, follow up questions, follow up meeting, follow up meetings, follow up reading,
  follow up incident, follow up incidents, follow up discussion, follow up communication, timeline, chronology, actions taken, action taken, steps taken, measures taken, taken so far, action log, resolving
  actions, response actions, action required by, required action by, no action, user action, user actions, not action
  items, writing action items, writing follow ups, managing action items, action item guidelines, good action item,
  good action items, rejected, out of scope, past action items, previous action items, what users, what you, what should users,
  what can users, for users, for customers, for operators, for validators, for the public, zeitleiste, zeitlicher
  ablauf, chronologie, cronología, línea de tiempo, linha do tempo, cronologia, tijdlijn, タイムライン, 時系列, 时间线, 時間線, 时间轴,
  关闭审核, 타임라인, хронология, oś czasu, chronologia, sofortmaßnahmen, mesures prises, actions menées, medidas tomadas,
  acciones tomadas, ações tomadas, azioni intraprese, 暫定対応, 応急処置, 已采取, 临时止血, принятые меры, podjęte działania
`)

/** Words of headings, by language, that begin another section, also inside the section of follow-ups. */
export const otherSections: readonly string[] = phrases(`
  lessons learned, lessons learnt, lesson, lessons, learnings, learning, what we learned, takeaways, what went, went
  well, went right, went wrong, went poorly, go well, go so well, what worked, got lucky, lucky, luck, didn t work,
  did not work, could be improved, summary, overview, background, context, impact, root cause, root causes,
  contributing factors, five whys, 5 whys, trigger, rationale, alternatives, considered, discussion, appendix,
  references, related documents, related incidents, supporting information, glossary, resources, links, questions, q
  a, faq, participants, attendees, authors, conclusion, conclusions, questionnaire, checklist, sign off, signoff,
  notes to the, instructions, how to use, template, scorecard, messaging, communications log, chat log, logs,
  approvals, approval, revision history, 审核, gelernt, erkenntnisse, lehren, hintergrund, hintergründe,
  zusammenfassung, auswirkungen, ursache, enseignements, leçons, résumé, contexte, lecciones, aprendizajes, resumen,
  impacto, causa raíz, lições, aprendizados, resumo, causa raiz, lezioni, geleerde lessen, lessen, samenvatting, 教訓,
  学び, うまくいった, まとめ, 概要, 影響, 根本原因, 参考, 经验教训, 教训, 总结, 影响, 根因, 附录, 교훈, 요약, 영향, 근본 원인, уроки, выводы, итоги, причина,
  wnioski, lekcje, podsumowanie, przyczyna
`)

/** Words of headings under which a heading that says only `Actions` tells what was done while it burnt. */
export const responseSections: readonly string[] = phrases(`
  resolution, response, recovery, mitigation, detection, what happened, fix, solution, lösung, behebung, résolution,
  resolución, resolução, risoluzione, oplossing, 対応, 復旧, 处置, 处理, 恢复, 해결, решение
`)
