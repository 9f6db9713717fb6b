/** Whether a folded text says that there is no due date, or is what a template has in its place. */
export function isPlaceholder(folded: string): boolean {
  const text = folded.replace(/[\s.:!;,]+$/, '').replace(/^[\s:]+/, '')
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (/^(?:\{\{.*\}\}|\{%.*%\}|<[^<>]*>|\$\{.*\})$/.test(text)) return true
  return placeholders.has(text) || /^(?:tbd|tbc|tba|todo|n\/a)\b/.test(text) || isDatePattern(text)
}

/** Whether a folded text asks for it as soon as can be. */
export function asksForHaste(folded: string): boolean {
  return /^(?:asap|a\.s\.a\.p)\b/.test(folded) || urgent.has(folded.replace(/[\s.!]+$/, ''))
}

/** `YYYY-MM-DD`, `TT.MM.JJJJ`, `jj/mm/aaaa`: letters that stand for digits, of a date and nothing else. */
function isDatePattern(text: string): boolean {
  return /^(?:[yja]{2,4}|m{1,4}|[dtj]{1,2}|[gx]{1,4})(?:[-/. ](?:[yjagx]{2,4}|m{1,4}|[dtjgx]{1,2})){1,2}$/.test(
    text,
  )
}

/** In English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Chinese, Korean. */
const placeholders: ReadonlySet<string> = new Set([
  ...[
    'na',
    'n.a',
    'nil',
    'none',
    'no',
    'null',
    'undefined',
    'unknown',
    'unset',
    'not set',
    'not yet set',
  ],
  ...['no date', 'no due date', 'no deadline', 'not applicable', 'not scheduled', 'unscheduled'],
  ...['to be determined', 'to be decided', 'to be defined', 'to be confirmed', 'to be announced'],
  ...[
    'pending',
    'open',
    'date',
    'due',
    'due date',
    'deadline',
    'yyyymmdd',
    'x',
    'xx',
    'xxx',
    'no eta',
  ],
  ...['insert date', 'add date', 'enter date', 'the date', 'your date', 'not specified', 'blank'],
  ...[
    'keine',
    'kein',
    'keiner',
    'keines',
    'offen',
    'unbekannt',
    'k.a',
    'ohne',
    'ohne frist',
    'datum',
  ],
  ...['nicht festgelegt', 'wird noch festgelegt', 'entfallt', 'frist', 'fallig', 'tbd'],
  ...['aucun', 'aucune', 'neant', 'a definir', 'a determiner', 'a preciser', 'inconnu', 'inconnue'],
  ...['non defini', 'non definie', 's.o', 'echeance', 'ninguno', 'ninguna', 'por definir', 'fecha'],
  ...['por determinar', 'sin fecha', 'pendiente', 'desconocido', 'sin definir', 'no aplica'],
  ...['nenhum', 'nenhuma', 'sem data', 'sem prazo', 'pendente', 'desconhecido', 'prazo', 'data'],
  ...['nao definido', 'nao se aplica', 'nessuno', 'nessuna', 'da definire', 'da determinare'],
  ...[
    'non definito',
    'scadenza',
    'geen',
    'nog te bepalen',
    'ntb',
    'nvt',
    'n.v.t',
    'onbekend',
    'n.n',
  ],
  ...['未定', 'なし', '無し', '未設定', '期限', '期日', '調整中', '検討中', '不明', '該当なし'],
  ...[
    '无',
    '無',
    '待定',
    '待确认',
    '未设置',
    '未知',
    '暂无',
    '没有',
    '不适用',
    '截止日期',
    '미정',
    '없음',
  ],
])

const urgent: ReadonlySet<string> = new Set([
  ...['as soon as possible', 'immediately', 'immediate', 'urgent', 'urgently', 'right away', 'now'],
  ...['sofort', 'umgehend', 'so schnell wie moglich', 'so bald wie moglich', 'schnellstmoglich'],
  ...['des que possible', 'immediatement', 'au plus vite', 'inmediatamente', 'lo antes posible'],
  ...[
    'cuanto antes',
    'imediatamente',
    'o quanto antes',
    'urgente',
    'immediatamente',
    'al piu presto',
  ],
  ...[
    'zo snel mogelijk',
    'zsm',
    'direct',
    'onmiddellijk',
    '至急',
    '早急',
    '緊急',
    '即時',
    'できるだけ早く',
  ],
  ...['尽快', '立即', '马上', '盡快', '가능한 빨리', '즉시'],
])
