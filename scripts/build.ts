// node scripts/build.ts [--out dist]
// Makes one bundle of each entry in src/main and starts every one of them; see docs/decisions for why it is built so.
//
// A file that is read at run time is named by a URL, which ncc finds, copies into the bundle and points there:
//   readFileSync(new URL('../../templates/endpoint.yml', import.meta.url), 'utf8')
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { esSources } from '../bundle/es-sources.ts'
import { noteFresh } from '../bundle/fingerprint.ts'
import { faultAtStart } from '../bundle/start.ts'

const root = resolve(import.meta.dirname, '..')
const { out } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } }).values

const names = readdirSync(join(root, 'src/main')).flatMap((file) => (file.endsWith('.ts') ? file.slice(0, -3) : []))
mkdirSync(join(root, 'build'), { recursive: true })
// A folder of its own, always at the same depth: builds may run side by side, and module numbers depend on the depth.
const work = mkdtempSync(join(root, 'build/bundle-'))
try {
  compile()
  prepare()
  rmSync(out, { recursive: true, force: true })
  const failed = (await Promise.all(shares(names).map(bundle))).flat()
  const faults = failed.length > 0 ? failed : names.flatMap((name) => report(name) ?? [])
  if (faults.length > 0) throw new Error(`not built:\n${faults.join('\n')}`)
  if (resolve(out) === join(root, 'dist')) noteFresh(root)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function compile(): void {
  const args = ['-p', 'tsconfig.build.json', '--outDir', join(work, 'src')]
  const { status } = spawnSync(join(root, 'node_modules/.bin/tsc'), args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('not built: src does not compile')
}

/** Makes of `work` the tree of the repository as the bundler should see it: templates in their place beside src, and paths. */
function prepare(): void {
  if (existsSync(join(root, 'templates'))) cpSync(join(root, 'templates'), join(work, 'templates'), { recursive: true })
  for (const name of names) gatherLazyImports(join(work, 'src/main'), name)
  const absent: [string] = [join(root, 'bundle/absent.js')]
  const paths = {
    ...esSources(root),
    // Of yaml, too, the ES form, which its authors give to browsers only.
    yaml: [join(root, 'node_modules/yaml/browser/index.js')],
    '@actions/http-client': absent,
    '@actions/http-client/lib/auth': absent,
    '@actions/exec': absent,
  }
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }))
}

/**
 * Leads all lazy imports of an entry through one module, because each would else become a chunk or several of its own: a tenth
 * more bytes and half as many files again.
 */
function gatherLazyImports(directory: string, name: string): void {
  const entry = readFileSync(join(directory, `${name}.js`), 'utf8')
  const requests = [...new Set(entry.match(/(?<=\bimport\(')[^']+(?='\))/g))]
  const all = requests.map((request, index) => `export * as part${index} from '${request}'\n`)
  const gathered = entry.replaceAll(
    /\bimport\('([^']+)'\)/g,
    (_, request: string) => `import('./${name}.lazy.js').then((all) => all.part${requests.indexOf(request)})`,
  )
  writeFileSync(join(directory, `${name}.lazy.js`), all.join(''))
  writeFileSync(join(directory, `${name}.js`), gathered)
}

/** One share a processor; a process that has bundled once is twice as fast at the next. */
function shares(all: readonly string[]): string[][] {
  const count = Math.min(availableParallelism(), all.length)
  return Array.from({ length: count }, (_, share) => all.filter((_, index) => index % count === share))
}

/** Returns the names that could not be bundled; the child has said why. */
async function bundle(share: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(root, 'bundle/bundle.ts'), resolve(out), ...share], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0 ? [] : share
}

function report(name: string): string | undefined {
  const directory = join(out, name)
  const scripts = readdirSync(directory).filter((file) => file.endsWith('.js'))
  const kilobytes = (files: readonly string[]) =>
    Math.round(files.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0) / 1000)
  const fault = faultAtStart(directory)
  const verdict = fault === undefined ? 'starts' : 'BROKEN'
  console.log(`${name.padEnd(20)} ${kilobytes(['index.js'])} kB at start, ${kilobytes(scripts)} kB in all, ${verdict}`)
  return fault === undefined ? undefined : `${name}: ${fault}`
}
