import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { InputError } from '../kit/errors.ts'

const largestBytes = 5_000_000

/** Where actions/checkout puts the repository. */
export const checkoutPath = () => process.env['GITHUB_WORKSPACE'] || process.cwd()

/** Throws InputError as readBytes does, and for a file that is not UTF-8. */
export async function readText(path: string, checkout = checkoutPath()): Promise<string> {
  const bytes = await readBytes(path, largestBytes, checkout)
  if (!isUtf8(bytes)) throw refusal(path, 'is not UTF-8 text')
  return bytes.toString()
}

/**
 * The bytes of a file of the checkout. Throws InputError for a file that is missing, is no plain file, is larger than `limitBytes` (5 MB),
 * or lies outside of the checkout, also by way of a symbolic link.
 */
export async function readBytes(path: string, limitBytes = largestBytes, checkout = checkoutPath()): Promise<Buffer> {
  const [root, file] = await Promise.all([realpath(checkout), realpath(resolve(checkout, path)).catch(() => undefined)])
  if (file === undefined)
    throw refusal(path, 'there is no such file in the checkout; does actions/checkout run before this step?')
  if (!isInside(root, file)) throw refusal(path, 'lies outside of the checkout')
  // O_NONBLOCK: opening a FIFO would wait for a writer.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined)
  if (handle === undefined) throw refusal(path, 'cannot be read')
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw refusal(path, 'is not a file')
    if (stat.size > limitBytes) throw refusal(path, `has ${stat.size} bytes; at most ${limitBytes} are read`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** Both are real paths. */
export function isInside(folder: string, file: string): boolean {
  const inside = relative(folder, file)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

export const refusal = (path: string, problem: string) => new InputError([`${path}: ${problem}`])
