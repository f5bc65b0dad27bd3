import { join, relative, isAbsolute } from 'node:path'
import { awsError } from '../aws-error.ts'

/** Replaces /opt/ml, where a path begins (also after `=`), by the folder that stands for it. */
export function localPath(baseDirectory: string, text: string): string {
  return text.replace(/(?<=^|[=:,])\/opt\/ml(?=\/|$)/g, () => baseDirectory)
}

/** The folder behind a container path of a request. Throws a ValidationException for a path outside /opt/ml. */
export function containerFolder(baseDirectory: string, path: string): string {
  const folder = join(localPath(baseDirectory, path))
  const within = relative(baseDirectory, folder)
  if (within.startsWith('..') || isAbsolute(within)) {
    throw awsError('ValidationException', `LocalPath ${path} must be under /opt/ml`)
  }
  return folder
}
