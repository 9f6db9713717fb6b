import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Adds to `package-lock.json` the platform packages that npm left out because the registry at hand does not carry them. They
 * are never installed here, but `npm ci` refuses a lock file without them. Run after every change of dependencies.
 */
interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Lock {
  packages: Record<string, LockedPackage>
}

const file = new URL('../package-lock.json', import.meta.url)
const lock: Lock = JSON.parse(readFileSync(file, 'utf8'))
const added = missingPackages(lock)
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) })
lock.packages = Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added.length} platform packages added`)

function missingPackages({ packages }: Lock): readonly [string, LockedPackage][] {
  return Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .map(([name, version]): [string, LockedPackage] => [
        `node_modules/${name}`,
        platformPackage(name, version, parent.dev ?? false),
      ]),
  )
}

/** What such a package is for stands in its name: `@biomejs/cli-darwin-x64`, `@oxc-parser/binding-linux-s390x-gnu`. */
function platformPackage(name: string, version: string, dev: boolean): LockedPackage {
  const core = { version, ...(dev && { dev }), optional: true } as const
  if (name.includes('wasm32-')) return { ...core, cpu: ['wasm32'] }
  const [, os, cpu] =
    /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)/.exec(name) ?? []
  if (os === undefined || cpu === undefined) {
    throw new Error(`${name} is missing from package-lock.json, and its name tells no platform`)
  }
  const libc = /musl/.test(name) ? ['musl'] : /-gnu/.test(name) ? ['glibc'] : null
  return { ...core, cpu: [cpu], ...(libc && { libc }), os: [os] }
}
