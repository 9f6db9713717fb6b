/** How the value of a field is checked. */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'moment'
  | 'flag'
  | 'number'
  | 'issue'
  | 'schema'
  | 'status'
  | 'severity'
  | 'impact'
  | 'detector'

export interface FieldSpec {
  readonly kind: FieldKind
  /** Whether a document of ours must have it. */
  readonly required?: true
  /** Other names, in lower case with single spaces and no accents. */
  readonly synonyms: string
}

/** The fields of an incident record. A document that is not ours has any of them, by any of their names. */
export const fields = {
  schema: { kind: 'schema', required: true, synonyms: '' },
  id: {
    kind: 'text',
    required: true,
    synonyms: 'incident id|incident|incident number|incident name|incident key',
  },
  title: {
    kind: 'text',
    required: true,
    synonyms: 'name|titel|titre|titulo|titolo|タイトル|件名|标题',
  },
  status: {
    kind: 'status',
    required: true,
    synonyms: 'state|document status|postmortem status|estado|statut|stato|ステータス|状态',
  },
  severity: {
    kind: 'severity',
    required: true,
    synonyms:
      'sev|severity level|incident severity|schweregrad|severite|severidad|gravedad|severidade|gravita|ernst|重大度|深刻度|严重程度|级别',
  },
  impact: { kind: 'impact', synonyms: '' },
  started_at: {
    kind: 'moment',
    required: true,
    synonyms:
      'started|start|start time|start date|impact started at|impact start|impact started|incident start|began|begin|beginn|debut|inicio|inizio|発生日時|开始时间',
  },
  detected_at: {
    kind: 'moment',
    required: true,
    synonyms:
      'detected|detection time|time detected|time of detection|first detected|reported|reported at|discovered|entdeckt|erkannt|detecte|detectado|rilevato|検知日時|发现时间',
  },
  resolved_at: {
    kind: 'moment',
    required: true,
    synonyms:
      'resolved|resolution time|time resolved|end|end time|end date|ended|ended at|incident end|fixed|gelost|behoben|ende|resolu|fin|resuelto|resolvido|risolto|fine|復旧日時|解決日時|恢复时间|解决时间',
  },
  declared_at: { kind: 'moment', synonyms: 'declared|time declared|incident declared' },
  acknowledged_at: {
    kind: 'moment',
    synonyms: 'acknowledged|acked|time acknowledged|acknowledgement time',
  },
  mitigated_at: {
    kind: 'moment',
    synonyms: 'mitigated|time mitigated|mitigation time|repaired|impact end|impact ended',
  },
  published_at: {
    kind: 'moment',
    synonyms: 'published|publish date|published on|report date|postmortem date|date published',
  },
  date: {
    kind: 'moment',
    synonyms:
      'incident date|date of incident|date utc|day|when|datum|date de l incident|fecha|data|data incidente|日付|発生日|日期|事件日期|날짜',
  },
  source: { kind: 'text', synonyms: '' },
  environment: {
    kind: 'text',
    synonyms: 'env|umgebung|environnement|entorno|ambiente|omgeving|環境|环境',
  },
  services: {
    kind: 'texts',
    synonyms:
      'service|affected services|services affected|impacted services|affected service|systems|affected systems|systems affected|components',
  },
  caused_by_change: { kind: 'flag', synonyms: 'change related|caused by a change' },
  deployments: { kind: 'texts', synonyms: 'deployment' },
  commits: { kind: 'texts', synonyms: 'commit' },
  pull_requests: { kind: 'texts', synonyms: 'pull request|prs|pr' },
  artifacts: { kind: 'texts', synonyms: 'artifact' },
  detected_by: { kind: 'detector', synonyms: 'detection|detection method|reported by' },
  tracking_issue: {
    kind: 'issue',
    synonyms:
      'issue|incident issue|github issue|tracking|tracking bug|issue url|incident url|ticket|incident ticket|task',
  },
  status_page_url: { kind: 'text', synonyms: 'status page|statuspage' },
  related: { kind: 'texts', synonyms: 'related incidents|related issues' },
  commander: {
    kind: 'text',
    synonyms:
      'incident commander|ic|lead|incident lead|incident manager|incident owner|commander s|einsatzleiter|einsatzleitung|commandant|responsable|指挥官|指揮官',
  },
  authors: {
    kind: 'texts',
    synonyms:
      'author|author s|owner|owners|owner s|postmortem owner|post mortem owner|written by|writer|writers|autor|autoren|auteur|auteurs|autores|autore|verantwortlich|proprietaire|propietario|作成者|担当者|担当|作者|负责人',
  },
  owner_team: { kind: 'text', synonyms: 'team|owning team|responsible team' },
  tags: { kind: 'texts', synonyms: 'labels|keywords|categories' },
  impact_types: { kind: 'texts', synonyms: 'impact type' },
  customers_affected: {
    kind: 'number',
    synonyms: 'affected customers|users affected|affected users|customers impacted',
  },
} as const satisfies Readonly<Record<string, FieldSpec>>

export type FieldName = keyof typeof fields

/** The fields that tell when something happened. */
const timeNames = [
  'started_at',
  'detected_at',
  'declared_at',
  'acknowledged_at',
  'mitigated_at',
  'resolved_at',
  'published_at',
  'date',
] as const satisfies readonly FieldName[]

export type TimeName = (typeof timeNames)[number]

/** The field a key stands for, whatever its case, accents and spelling; null for a key that is none. */
export function fieldOf(key: string): FieldName | null {
  return byName.get(plainName(key)) ?? null
}

function plainName(key: string): string {
  return key
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const fieldNames = Object.keys(fields).filter((name): name is FieldName =>
  Object.hasOwn(fields, name),
)

const byName: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((name) =>
    [plainName(name), ...fields[name].synonyms.split('|')].map(
      (spelling) => [spelling, name] as const,
    ),
  ),
)

export function isTimeName(name: FieldName): name is TimeName {
  return timeNames.some((one) => one === name)
}

/** Fields that a document of ours must have. */
export const requiredFields: readonly FieldName[] = fieldNames.filter(
  (name) => 'required' in fields[name],
)
