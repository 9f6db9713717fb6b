import { phrases } from './phrases.ts'

/** Written where nothing is meant, in several languages, in lower case, without marks around it. */
export const nothingWords: readonly string[] = phrases(`
  none, n a, na, nil, nothing, tbd, tba, tbc, unknown, unassigned, nobody, no one, not applicable, empty, to be
  assigned, to be determined, to be defined, to be decided, not assigned, none yet, not yet, no action items, no
  actions, no follow up, no follow ups, no corrective actions, no action required, no further action, xxx, xx, null,
  none required, none identified, none at this time, no action items identified, no further actions, no actions
  required, todo, to do, wip, keine, entfällt, offen, unbekannt, aucun, aucune, à définir, néant, ninguno, ninguna,
  por definir, sin asignar, nenhum, nenhuma, a definir, não se aplica, nessuno, nessuna, da definire, geen, nvt, なし,
  未定, 無し, 未割当, 該当なし, 特になし, 无, 無, 待定, 暂无, 未分配, 没有, 없음, 미정, 해당 없음, нет, не назначен, brak, do ustalenia, nie dotyczy
`)

/** Words of a text to fill in, in lower case: a line made of these, numbers and marks alone is left from a template. */
export const templateWords: readonly string[] = phrases(`
  action, actions, item, items, task, tasks, step, todo, description, describe, title, name, owner, owners, summary,
  link, links, to, the, github, issue, ticket, date, due, status, assignee, handle, username, of, user, team, another,
  more, other, new, your, here, insert, example, placeholder, a, an, one, two, three, first, second, third, etc, yyyy,
  mm, dd, text, details, what, who, when, number, id, person, priority, high, medium, low, type, foo, bar, baz, lorem,
  ipsum, x, y, z, short, follow, up, brief, specific, jira, bug, aktion, aufgabe, acción,
  ação, tarefa, tarea, tâche
`)

/** Handles that stand for one to fill in. */
export const exampleHandles: readonly string[] = phrases(`
  handle, username, user, owner, name, person, someone, assignee, github-handle, githubhandle, your-handle, yourname,
  github-username, team, who, tbd, xxx, here, all, channel, everyone
`)
