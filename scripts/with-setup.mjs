// node scripts/with-setup.mjs <script.ts> [arguments…]
//
// Runs a TypeScript file of this repository on a machine that has only Node 20 or later, npm and Python 3: installs what
// the lock file says when it is not installed yet, then hands over to Node 24, which runs TypeScript as it stands and is
// what GitHub runs. Plain JavaScript, because the Node that starts it may be too old for anything else.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const wantedMajor = 24
const needPython = ['scripts/test.ts', 'rehearsal/main.ts']
const [script = '', ...args] = process.argv.slice(2)

try {
  requireCommands()
  if (!isInstalled()) install()
  run(
    node24() ??
      (rebuildNode(), node24()) ??
      refuse(
        `Node ${wantedMajor} is not there: the install script of the npm package "node" did not bring it. Set npm's ignore-scripts to false and run "npm rebuild node", or run this under Node ${wantedMajor}.`,
      ),
  )
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function requireCommands() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) refuse(`This is Node ${process.versions.node}; Node 20 or later is needed to start.`)
  if (
    needPython.includes(script) &&
    spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status !== 0
  )
    refuse(
      'Python 3.9 or later is needed, because the sample model is trained for real: there is no such "python3" on the PATH.',
    )
}

/** npm notes what it installed in a lock file of its own; only when that says the same as ours there is nothing to do. */
function isInstalled() {
  const note = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { packages: installed } = JSON.parse(readFileSync(note, 'utf8'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  )
}

function install() {
  console.error('Installing the dependencies; this happens once …')
  npm('ci', '--loglevel=error')
}

/** Where install scripts are switched off, the package "node" is there without its binary. */
function rebuildNode() {
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error')
}

function npm(...command) {
  // Under `npm run` the very npm that was called; what it says must not mix with the output of the script.
  const [executable, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const { status, error } = spawnSync(executable, [...before, ...command], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) refuse(`npm ${command.join(' ')} failed${error ? `: ${error.message}` : ''}; see above.`)
}

function node24() {
  const installed = join(root, 'node_modules/node/bin/node')
  if (existsSync(installed)) return installed
  return process.versions.node.startsWith(`${wantedMajor}.`) ? process.execPath : undefined
}

function run(node) {
  const PATH = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(node, [join(root, script), ...args], { stdio: 'inherit', env: { ...process.env, PATH } })
  // Ctrl-C on a terminal reaches the child by itself, and a second one would mean "at once".
  const forwarded = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT']
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => forwarded.includes(signal) && child.kill(signal))
  }
  child.on('exit', (code, signal) => (process.exitCode = code ?? 128 + constants.signals[signal]))
}

function refuse(message) {
  throw new Error(message)
}
