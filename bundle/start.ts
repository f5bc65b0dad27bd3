import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Starts a bundle with no input at all, in an otherwise empty environment. A sound one says which inputs are missing and
 * ends with 1. Returns what is wrong instead, or undefined.
 */
export function faultAtStart(directory: string): string | undefined {
  const ran = spawnSync(process.execPath, [join(directory, 'index.js')], { encoding: 'utf8', env: {}, timeout: 30_000 })
  const said = `${ran.stdout}${ran.stderr}`.trim()
  const namesAnInput = /^::error::[^\n]*inputs are not right:%0A- [^\n]*'[a-z][a-z0-9-]*'/m
  if (ran.status !== 1) return `ended with ${ran.status ?? ran.signal ?? 'nothing'}, not with 1: ${said}`
  if (ran.stderr !== '') return `wrote to stderr: ${ran.stderr}`
  if (!namesAnInput.test(ran.stdout)) return `did not name a missing input: ${said}`
  return undefined
}
