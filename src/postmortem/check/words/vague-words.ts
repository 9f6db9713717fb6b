/** Ways to write an action item that nobody can tell the end of. */
export interface VagueWording {
  readonly pattern: RegExp
  /** What to write instead. */
  readonly advice: string
}

const subjects =
  'monitoring|alerting|alerts|observability|testing|tests|test coverage|documentation|docs|communication|logging|resilience|reliability|stability|performance|security|processes|process|code quality|error handling|awareness|training|tooling|onboarding|response'

export const vagueWordings: readonly VagueWording[] = [
  {
    pattern: new RegExp(
      `^(?:we (?:should|need to|must) )?(?:improve|better|enhance|increase|strengthen|more|review|revisit) (?:our |the |all )?(?:${subjects})(?: and (?:${subjects}))*$`,
    ),
    advice: 'say which, and how one can tell that it is done',
  },
  {
    pattern:
      /^(?:überwachung|monitoring|tests|dokumentation|kommunikation) verbessern$|^améliorer (?:la |le |les |l )?(?:surveillance|monitoring|tests|documentation|communication)$|^mejorar (?:la |el |los )?(?:monitorización|monitoreo|pruebas|documentación|comunicación)$|^melhorar (?:a |o |os )?(?:monitoramento|testes|documentação|comunicação)$|^migliorare (?:il |la |i )?(?:monitoraggio|test|documentazione|comunicazione)$|^(?:monitoring|tests|documentatie|communicatie) verbeteren$|^監視(?:を|の)?(?:強化|改善)(?:する)?$|^(?:加强|改进|优化)(?:监控|测试|文档|沟通|告警)$/,
    advice: 'say which, and how one can tell that it is done',
  },
  {
    pattern:
      /\b(?:be|being) (?:more |extra )?(?:careful|cautious|mindful|vigilant|attentive)\b|\bpay (?:more |closer |better )?attention\b|\btry harder\b|\bremember to\b|\bmake sure (?:we|everyone|everybody|people|nobody)\b|\bavoid (?:such |these |similar )?mistakes\b|\bnever (?:again|do this)\b|\bdouble check\b/,
    advice: 'people forget, so say what will help them: a check, a default, a guard',
  },
  {
    pattern:
      /\b(?:vorsichtiger|sorgfältiger|aufmerksamer) sein\b|\bbesser aufpassen\b|\bfaire (?:plus )?attention\b|\bêtre plus (?:prudent|vigilant)s?\b|\btener (?:más )?cuidado\b|\bprestar (?:más )?atención\b|\bter (?:mais )?cuidado\b|\bprestar (?:mais )?atenção\b|\bfare (?:più )?attenzione\b|\bvoorzichtiger zijn\b|\bbeter opletten\b|気をつける|注意する|更加小心|提高(?:警惕|意识)|加强意识/u,
    advice: 'people forget, so say what will help them: a check, a default, a guard',
  },
  {
    pattern:
      /^(?:investigate|look (?:into|at)|consider|think about|explore|discuss|evaluate|research|examine)\b|^(?:untersuchen|prüfen ob|überlegen|diskutieren)\b|^(?:étudier|réfléchir|envisager|discuter)\b|^(?:investigar|considerar|evaluar|avaliar|estudar|discutir)\b|^(?:valutare|considerare|indagare)\b|^(?:onderzoeken|overwegen|bespreken)\b|^(?:調査する|検討する)|(?:を|の)(?:調査|検討)(?:する)?$|^(?:调查|考虑|研究|讨论)/u,
    advice: 'name what comes out of it, such as a decision written down, and by when',
  },
]
