const doubled = /([b-df-hj-np-tv-z])\1$/

/** Short and long forms of one thing, as reports, titles and paths have them. */
const sameThing: ReadonlyMap<string, string> = new Map(
  [
    'db database',
    'config configuration configure configured cfg conf',
    'auth authentication authenticate authn',
    'perf performance',
    'mem memory',
    'env environment environ',
    'param parameter',
    'arg argument',
    'k8s kubernetes',
    'win windows',
    'mac macos osx',
    'js javascript',
    'py python',
    'repo repository',
    'admin administrator administration',
    'dep dependency',
    'doc document documentation',
    'msg message',
    'req request',
    'resp response',
    'ctx context',
    'init initialize initialise initialization',
    'util utility',
    'async asynchronous',
    'sync synchronize synchronization',
    'temp tmp temporary',
    'dir directory',
    'img image',
    'lib library',
    'pkg package',
    'num number',
    'spec specification',
    'del delete deletion',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(cutEnding)
    return others.map((other) => [other, first] as const)
  }),
)

/**
 * A word cut to what its inflections share: `enabled`, `enables` and `enable` give `enabl`, `logging` gives `log`.
 * Takes lower case. A word that was already cut in a plainer way (only `s`, `es`, `ed`, `ing`) gives the same.
 */
export function stem(word: string): string {
  const cut = cutEnding(word)
  return sameThing.get(cut) ?? cut
}

function cutEnding(word: string): string {
  let cut = withoutInflection(withoutPlural(word))
  if (cut.length > 6 && /[st]ion$/.test(cut)) cut = cut.slice(0, -3)
  if (cut.length > 7 && cut.endsWith('ment')) cut = cut.slice(0, -4)
  if (cut.length > 3 && doubled.test(cut) && (cut.length > 4 || !/[lsz]$/.test(cut))) {
    cut = cut.slice(0, -1)
  }
  if (cut.length > 3 && cut.endsWith('e')) cut = cut.slice(0, -1)
  if (cut.length > 3 && /[^ui]s$/.test(cut)) cut = cut.slice(0, -1)
  return cut.length > 3 && cut.endsWith('i') ? `${cut.slice(0, -1)}y` : cut
}

function withoutPlural(word: string): string {
  if (word.length <= 3) return word
  if (word.length > 4 && /ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

function withoutInflection(word: string): string {
  if (word.length > 5 && /[aeiouy].*ing$/.test(word)) return word.slice(0, -3)
  return word.length > 4 && /[aeiouy].*ed$/.test(word) && !word.endsWith('eed')
    ? word.slice(0, -2)
    : word
}
