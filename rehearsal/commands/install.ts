import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Puts commands that GitHub's runners have, and this machine may not, into a folder; it belongs at the front of PATH. */
export async function installCommands(directory: string): Promise<string> {
  const bin = join(directory, 'bin')
  await mkdir(bin, { recursive: true })
  for (const name of ['aws']) {
    const program = resolve(import.meta.dirname, `${name}.ts`)
    await writeFile(join(bin, name), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
    await chmod(join(bin, name), 0o755)
  }
  return bin
}
