// node scripts/python-peers.ts
//
// Installs the peers that are written in Python, pinned, into build/python-peers: about 1.1 GB and two minutes, from PyPI.
// Does nothing when they are there already.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const wanted = ['moto[server]==5.2.5', 'ministack==1.5.33', 'mlflow==3.17.2']
const directory = resolve(import.meta.dirname, '../build/python-peers')
const note = join(directory, 'installed.txt')

if (existsSync(note) && readFileSync(note, 'utf8') === wanted.join('\n')) console.log(`${wanted.join(', ')} are there`)
else install()

function install(): void {
  rmSync(directory, { recursive: true, force: true })
  const failure =
    failureOf(
      'python3',
      '-c',
      'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or later is needed")',
    ) ??
    failureOf('python3', '-m', 'venv', directory) ??
    failureOf(join(directory, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', ...wanted)
  if (failure === undefined) {
    writeFileSync(note, wanted.join('\n'))
    console.log(`${wanted.join(', ')} are installed`)
  } else {
    console.error(`The Python peers could not be installed: ${failure}`)
    process.exitCode = 1
  }
}

/** Undefined when it went well; else the command and the last that it said. */
function failureOf(command: string, ...args: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return undefined
  const said = error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n')
  return `${[command, ...args.slice(0, 2)].join(' ')}: ${said}`
}
