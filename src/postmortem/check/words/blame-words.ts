/** Words that judge whoever they are said of, by language. */
export const judgements: readonly string[] = [
  ...[
    'human errors?',
    'operator errors?',
    'pilot errors?',
    'careless(?:ly|ness)?',
    'negligen(?:t|tly|ce)',
    'incompeten(?:t|ce)',
  ],
  ...[
    'sloppy',
    'stupid(?:ly|ity)?',
    'lazy',
    'irresponsib(?:le|ly)',
    'reckless(?:ly)?',
    'to blame',
    '(?:his|her|their) (?:own )?fault',
  ],
  ...[
    'menschliches versagen',
    'menschlicher fehler',
    'fahrlässig(?:keit)?',
    'leichtsinnig',
    'unachtsam(?:keit)?',
  ],
  ...[
    'erreurs? humaines?',
    'négligen(?:t|te|ce)',
    'errore?s? humanos?',
    'negligen(?:te|cia)',
    'descuido',
    'erros? humanos?',
  ],
  ...[
    'negligência',
    'desatenção',
    'errore umano',
    'negligenza',
    'menselijke fout',
    'nalatig(?:heid)?',
    'onzorgvuldig',
  ],
]

/** The same in scripts without spaces. */
export const unspacedJudgements: readonly string[] = [
  ...[
    '人為的ミス',
    '人的ミス',
    'ヒューマンエラー',
    '不注意',
    '怠慢',
    '人为失误',
    '人为错误',
    '粗心',
    '疏忽',
    '失职',
    '인적 오류',
    '부주의',
  ],
]

/** What is said of somebody who did not do something; of a machine it is no blame. */
export const reproaches: readonly string[] = [
  ...[
    'should have',
    'should ve',
    'ought to have',
    'could have easily',
    'failed to',
    'forgot to',
    'neglected to',
  ],
  ...[
    'did not bother',
    'didn.t bother',
    'made (?:a|the) mistake',
    'hätte[nst]* (?:\\S+ ){1,6}(?:sollen|müssen)',
    'aurait dû',
    'auraient dû',
  ],
  ...[
    'debería haber',
    'debió haber',
    'olvidó',
    'deveria ter',
    'esqueceu',
    'avrebbe dovuto',
    'ha dimenticato',
    'had moeten',
    'vergat',
  ],
]

/** Who is a person, as a subject. */
export const persons: readonly string[] = [
  ...[
    'he',
    'she',
    'they',
    'someone',
    'somebody',
    'you',
    '@[\\w-]+',
    'er',
    'sie',
    'il',
    'elle',
    'él',
    'ella',
    'ele',
    'ela',
    'lui',
    'lei',
    'hij',
    'zij',
  ],
  ...[
    '(?:the |an? |our |der |die |le |la |el |o |a |il |de )?(?:on-?call |duty |release |senior |junior |responsible )*(?:engineer|developer|operator|admin|administrator|reviewer|author|colleague|manager|intern|employee|person|sre|dba|entwickler(?:in)?|ingénieur|développeur|ingeniero|desarrollador|engenheiro|desenvolvedor|ingegnere|sviluppatore|ontwikkelaar)s?',
  ],
]
