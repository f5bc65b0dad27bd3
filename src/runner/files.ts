import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { InputError } from '../kit/errors.ts'

const largestBytes = 5_000_000

/**
 * The text of a file of the checkout. Throws InputError for a file that is missing, is no plain file, is larger than 5 MB, is not
 * UTF-8, or lies outside of the checkout, also by way of a symbolic link.
 */
export async function readText(
  path: string,
  checkout = process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
): Promise<string> {
  const refuse = (problem: string) => new InputError([`${path}: ${problem}`])
  const [root, file] = await Promise.all([realpath(checkout), realpath(resolve(checkout, path)).catch(() => undefined)])
  if (file === undefined)
    throw refuse('there is no such file in the checkout; does actions/checkout run before this step?')
  const inside = relative(root, file)
  if (inside.startsWith('..') || isAbsolute(inside)) throw refuse('lies outside of the checkout')
  // O_NONBLOCK: opening a FIFO would wait for a writer.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined)
  if (handle === undefined) throw refuse('cannot be read')
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw refuse('is not a file')
    if (stat.size > largestBytes) throw refuse(`has ${stat.size} bytes; at most ${largestBytes} are read`)
    const bytes = await handle.readFile()
    if (!isUtf8(bytes)) throw refuse('is not UTF-8 text')
    return bytes.toString()
  } finally {
    await handle.close()
  }
}
