/** Whether a folded text tells when something was done: `completed: 2025-12-02`, `完了`, `✅ 2026-08-20`, `2026-08-20 (done)`. */
export function tellsCompletion(folded: string): boolean {
  const text = folded.trim()
  if (/^[✅☑✔✓]|[✅☑✔✓]$/u.test(text) || /^\[x\]/.test(text)) return true
  if (planned.test(text)) return false
  return begins.test(text) || ends.test(text)
}

/** What is done by a day is yet to be done, and so is what is planned to be. */
const planned =
  /^(?:\p{L}+ ){0,2}(?:to be|not|un)\b|\b(?:done|completed|finished|fixed|closed|resolved|merged|shipped|released|deployed)\s+(?:by|before|until|within|in (?:an?|one|two|three|\d+)\s?[dwm])|予定|まで|之前|以前|前完成|预计|计划|未/u

const words = [
  ...[
    'done',
    'completed',
    'finished',
    'fixed',
    'closed',
    'resolved',
    'merged',
    'shipped',
    'released',
  ],
  ...[
    'deployed',
    'landed',
    'implemented',
    'added',
    'delivered',
    'rolled out',
    'already done',
    'met',
  ],
  ...['erledigt', 'fertig', 'abgeschlossen', 'umgesetzt', 'behoben', 'geschlossen', 'gelost'],
  ...[
    'termine',
    'terminee',
    'fait',
    'faite',
    'acheve',
    'achevee',
    'clos',
    'corrige',
    'livre',
    'realise',
  ],
  ...['hecho', 'hecha', 'completado', 'completada', 'terminado', 'terminada', 'listo', 'resuelto'],
  ...[
    'cerrado',
    'feito',
    'feita',
    'concluido',
    'concluida',
    'finalizado',
    'finalizada',
    'resolvido',
  ],
  ...['completato', 'completata', 'fatto', 'fatta', 'concluso', 'conclusa', 'chiuso', 'risolto'],
  ...['gedaan', 'klaar', 'afgerond', 'voltooid', 'gereed', 'opgelost'],
].join('|')

const eastAsian =
  '完了|実施済み?|対応済み?|済み?|已完成|已修复|已解决|已上线|已关闭|已部署|完成|완료|완료됨'

const begins = new RegExp(
  String.raw`^(?:(?:${words})(?![\p{L}-])|(?:completion|completed|done) (?:date|on)\b|(?:${eastAsian}))`,
  'u',
)

const ends = new RegExp(
  String.raw`(?:[\s(\[:,;—–-](?:${words})[)\]]?\.?|(?:${eastAsian})[)\]]?)$`,
  'u',
)
