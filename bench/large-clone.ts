import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A clone of a made-up repository: how many commits, and when the last one was made (seconds since 1970). */
export interface LargeClone {
  readonly folder: string
  readonly commits: number
  readonly lastAt: number
}

/** Seconds from one commit to the next: five years for 100,000. */
const pace = 1577

/** So many of the newest commits change four files of 300 lines; the others, one or two of 60 lines, fill the history. */
const heavyCommits = 1500
const heavyFiles = 1000

/** Makes a bare clone by `git fast-import`, the same every time. It has 8,000 files. */
export async function makeLargeClone({ folder, commits, lastAt }: LargeClone): Promise<void> {
  await finished(spawn('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]))
  const child = spawn('git', ['-C', folder, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const ended = finished(child)
  const random = lottery(7)
  for (let index = 0; index < commits; index += 1) {
    const commit = describeCommit(index, {
      random,
      at: lastAt - (commits - 1 - index) * pace,
      isHeavy: index >= commits - heavyCommits,
    })
    if (!child.stdin.write(commit)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await ended
}

async function finished(child: ReturnType<typeof spawn>): Promise<void> {
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${status}`)
}

interface Making {
  readonly random: () => number
  readonly at: number
  readonly isHeavy: boolean
}

function describeCommit(index: number, { random, at, isHeavy }: Making): string {
  const files = isHeavy ? 4 : 1 + (index % 2)
  const topic = pick(Math.floor(random() * words.length))
  const message = isRevert(index) ? describeRevert(index) : describeChange(index, topic)
  const parts = [
    `commit refs/heads/main\ncommitter A Person <person@example.com> ${at} +0000\n`,
    `data ${message.length}\n${message}`,
  ]
  for (let file = 0; file < files; file += 1) {
    const number = Math.floor(random() * 7000) + heavyFiles
    parts.push(writeFile(isHeavy ? number % heavyFiles : number, index))
  }
  // Large files exist before they are changed, so that a change shows some lines and not all.
  for (let number = 0; index === 0 && number < heavyFiles; number += 1) {
    parts.push(writeFile(number, index))
  }
  return parts.join('')
}

function describeChange(index: number, topic: string): string {
  return `${titleOf(index)}\n\nThe ${topic} did not do what ${pick(index * 7)} expects.\n`
}

function titleOf(index: number): string {
  return `${pick(index)} for ${pick(index * 3)}: change ${index} (#${index + 1})`
}

/** One commit in 400 takes back the seventh before it. */
function isRevert(index: number): boolean {
  return index % 400 === 399
}

function describeRevert(index: number): string {
  const culprit = index - 7
  return `Revert "${titleOf(culprit)}"\n\nReverts acme/shop#${culprit + 1}\n\nPages fail with an error as ${pick(culprit)} meets ${pick(culprit * 7)} at night.\n`
}

function pick(number: number): string {
  return words[number % words.length] ?? ''
}

function writeFile(number: number, version: number): string {
  const path = `services/${words[number % 20]}/module${Math.floor(number / 20) % 20}/file${Math.floor(number / 400)}.ts`
  const text = describeFile(number, version)
  return `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`
}

/** One line in thirty differs from version to version. */
function describeFile(number: number, version: number): string {
  const lines: string[] = []
  for (let line = 0; line < (number < heavyFiles ? 300 : 60); line += 1) {
    const name = pick(number + line)
    const value = line % 30 === 0 ? version : line
    const source = pick(number * 7 + value)
    lines.push(`  const ${name}Of${line} = await read('${source}', { version: ${value} })`)
  }
  return lines.join('\n')
}

const words =
  'payment checkout search basket order refund invoice login session token cache queue worker mail report stock price coupon image upload export import audit webhook retry timeout limit index shard replica'.split(
    ' ',
  )

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes). */
function lottery(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
