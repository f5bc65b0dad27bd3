import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that decides about the bundles, and the bundles. The lock file stands for ncc, terser, the SDK and Node itself. */
const decisive = [
  'src',
  'templates',
  'bundle',
  'scripts/build.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'dist',
]

const noteIn = (root: string) => join(root, 'build/dist-is-fresh')

/** A build takes a minute or two: that dist is what it gives is not proven again on this machine until something changes. */
export function noteFresh(root: string): void {
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(noteIn(root), fingerprint(root))
}

export const isKnownFresh = (root: string) =>
  existsSync(noteIn(root)) && readFileSync(noteIn(root), 'utf8') === fingerprint(root)

/** Equal as long as a build of `root` would do the same again. */
function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const path of decisive.flatMap((each) => filesIn(root, each))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The files at or below a path, relative to `root`, in a fixed order. */
export function filesIn(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  const below = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((each) => join(path, each))
  return below.filter((each) => statSync(join(root, each)).isFile()).sort()
}
