import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { WorldError } from '../kit/errors.ts'
import { checkoutPath, isInside, refusal } from './files.ts'

/** Where files may be written. */
export interface Places {
  /** Relative paths begin here. */
  readonly checkout: string
  /** RUNNER_TEMP, whose files GitHub deletes with the job. */
  readonly temp: string | undefined
}

const placesOfJob = (): Places => ({ checkout: checkoutPath(), temp: process.env['RUNNER_TEMP'] || undefined })

/**
 * Writes a file of the checkout or of RUNNER_TEMP, with the folders that lead to it; one that is there is replaced at once, so that nobody
 * reads half of it. Throws InputError where findWriteProblem has something to say, and WorldError where the disk refuses.
 */
export async function writeText(path: string, text: string, places: Places = placesOfJob()): Promise<void> {
  const problem = await findWriteProblem(path, places)
  if (problem !== undefined) throw refusal(path, problem)
  const file = resolve(places.checkout, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    const folder = await realpath(dirname(file))
    // What was looked at before may be another by now.
    if (!(await isAllowed(folder, places))) throw refusal(path, outside)
    await replace(join(folder, basename(file)), text)
  } catch (error) {
    throw translate(error, path)
  }
}

/** Why a file cannot be written, before anything is done; undefined where it can. */
export async function findWriteProblem(path: string, places: Places = placesOfJob()): Promise<string | undefined> {
  if (path.includes('\0')) return 'is not a path'
  const file = resolve(places.checkout, path)
  const there = await look(file)
  if (there?.isSymbolicLink()) return 'is a symbolic link; name the file itself'
  if (there?.isDirectory()) return 'is a folder'
  if (there !== undefined && !there.isFile()) return 'is not a file'
  const folder = await nearestOf(dirname(file))
  const real = await realpath(folder).catch(() => undefined)
  if (real === undefined) return 'lies behind a symbolic link that leads nowhere'
  if (!(await stat(real)).isDirectory()) return 'lies below something that is not a folder'
  return (await isAllowed(real, places)) ? undefined : outside
}

const outside = 'lies outside of the checkout and of RUNNER_TEMP'

/** `folder` is a real path. */
async function isAllowed(folder: string, { checkout, temp }: Places): Promise<boolean> {
  const roots = await Promise.all([checkout, temp ?? checkout].map((root) => realpath(root).catch(() => undefined)))
  return roots.some((root) => root !== undefined && isInside(root, folder))
}

/** The folder itself, or the nearest above it that is there; a symbolic link is there, wherever it leads. */
async function nearestOf(folder: string): Promise<string> {
  return (await look(folder)) === undefined ? nearestOf(dirname(folder)) : folder
}

async function look(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(() => undefined)
}

/** A rename replaces a symbolic link at its end instead of following it. */
async function replace(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.sagemaker-promote-${randomUUID()}`)
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function translate(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const happened = `it cannot be written (${String(error.code)})`
  const remedy = 'Check the space and the permissions of the disk, or name another file.'
  return new WorldError({ subject: `file ${path}`, happened, remedy }, { cause: error })
}
