import { execFileSync } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

let path: string | undefined

/** This machine's PATH with the folder of the true python3 first: version managers put a slow script in its place. */
export function machinePath(): string {
  path ??= [...pythonFolder(), process.env['PATH']].join(delimiter)
  return path
}

function pythonFolder(): string[] {
  try {
    return [dirname(execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim())]
  } catch {
    // No python3: whoever starts one will read that in the log of the container.
    return []
  }
}
