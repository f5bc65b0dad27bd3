// Makes a small Python base image without the network, under the name that the sample Dockerfile asks for. Where a
// registry can be reached, `docker pull` does this better; a machine without internet has only its own Python.
//
//   node scripts/make-base-image.ts [python:3.13-slim]
//
// The image holds the machine's python3 (whatever its version) with the standard library in /usr/local, the shared
// libraries it is linked with, and a static BusyBox as the shell and its tools.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

interface Python {
  executable: string
  version: string
  library: string
}

/** Parts of the standard library that no container under test imports; they are more than half of it. */
const leftOut =
  /^(test|tests|idlelib|tkinter|turtledemo|ensurepip|lib2to3|site-packages|dist-packages|__pycache__|config-.*|pydoc_data)$|^_(test|ctypes_test|tkinter|xx)|^xx/

const tag = process.argv[2] ?? 'python:3.13-slim'
const root = mkdtempSync(join(tmpdir(), 'base-image-'))
try {
  const python = findPython()
  const busybox = findBusybox()
  copyPython(python)
  copyShell(busybox)
  copySharedLibraries([python.executable, busybox, ...modulesOf(python)])
  writeAccounts()
  console.log(`${tag} ${importRoot()} (Python ${python.version})`)
} finally {
  rmSync(root, { recursive: true, force: true })
}

function findPython(): Python {
  const question =
    'import sys, os, sysconfig, json, platform; ' +
    'print(json.dumps({"executable": os.path.realpath(sys.executable), "version": platform.python_version(), "library": sysconfig.get_path("stdlib")}))'
  return JSON.parse(execFileSync('python3', ['-c', question], { encoding: 'utf8' })) as Python
}

// Python finds its library relative to its executable, so it may move from any prefix to /usr/local.
function copyPython({ executable, library }: Python): void {
  const minor = basename(library)
  copyFileSync(executable, into('usr/local/bin', minor))
  for (const name of ['python3', 'python']) symlinkSync(minor, into('usr/local/bin', name))
  cpSync(library, into('usr/local/lib', minor), {
    recursive: true,
    dereference: true,
    filter: (source) => !leftOut.test(basename(source)),
  })
}

// All libraries go to /usr/lib, which every loader searches without a cache; the loader itself keeps its path, which
// is written into each executable.
function copySharedLibraries(linked: readonly string[]): void {
  const listing = spawnSync('ldd', linked, { encoding: 'utf8' }).stdout
  for (const path of new Set(listing.match(/(?<==> )\/\S+/g))) copyFileSync(path, into('usr/lib', basename(path)))
  for (const path of new Set(listing.match(/(?<=^\s+)\/\S*\/ld-\S+/gm)))
    copyFileSync(path, into(dirname(path), basename(path)))
}

function modulesOf({ library }: Python): string[] {
  const directory = join(library, 'lib-dynload')
  const names = readdirSync(directory).filter((name) => !leftOut.test(name))
  return names.map((name) => join(directory, name))
}

function findBusybox(): string {
  const busybox = ['/bin/busybox', '/usr/bin/busybox'].find((path) => existsSync(path))
  if (busybox === undefined) throw new Error('no BusyBox on this machine: apt-get install busybox-static')
  return busybox
}

function copyShell(busybox: string): void {
  copyFileSync(busybox, into('bin', 'busybox'))
  for (const applet of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n')) {
    if (applet !== 'busybox') symlinkSync('busybox', into('bin', applet))
  }
}

function writeAccounts(): void {
  writeFileSync(into('etc', 'passwd'), 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n')
  writeFileSync(into('etc', 'group'), 'root:x:0:\nnogroup:x:65534:\n')
  for (const directory of ['root', 'tmp', 'proc', 'sys', 'dev']) mkdirSync(join(root, directory), { recursive: true })
  chmodSync(join(root, 'tmp'), 0o1777)
}

function importRoot(): string {
  const path = 'ENV PATH=/usr/local/bin:/usr/bin:/bin'
  const command =
    'tar -C "$1" --owner=0 --group=0 -cf - . | docker import --change "$2" --change \'CMD ["python3"]\' - "$3"'
  return execFileSync('bash', ['-o', 'pipefail', '-c', command, 'import', root, path, tag], { encoding: 'utf8' }).trim()
}

function into(directory: string, name: string): string {
  mkdirSync(join(root, directory), { recursive: true })
  return join(root, directory, name)
}
