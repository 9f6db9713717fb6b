const doubled = /([b-df-hj-np-tv-z])\1$/

/** Different spellings of one thing in reports, titles and paths; written as their stems. */
const sameThing: ReadonlyMap<string, string> = new Map(
  [
    'db databas',
    'config configur configurat configuration cfg conf',
    'auth authenticat authentic',
    'perf performanc',
    'mem memory',
    'env environ environment',
    'param paramet parameter',
    'arg argu argument',
    'k8 kubernet kubernete',
    'win window',
    'mac macos osx',
    'js javascript',
    'py python',
    'repo repository',
    'admin administrat administrator',
    'prod product production',
    'dep dependency',
    'doc document documentat documentation',
    'msg messag',
    'req request',
    'resp respons',
    'ctx context',
    'init initializ initialis initialization',
    'util utility',
    'async asynchronou',
    'sync synchroniz',
    'temp tmp temporary',
    'dir directory',
    'img imag',
    'lib library',
    'pkg packag',
    'mgr manag',
    'num numb number',
    'spec specificat',
    'upd updat',
    'del delet',
    'ver vers version',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
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
