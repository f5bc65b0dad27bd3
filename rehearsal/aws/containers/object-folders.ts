import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Objects } from '../world.ts'

/**
 * Copies what lies under an S3 URI into a folder, as SageMaker does for S3DataType S3Prefix:
 * one object keeps its file name, a prefix keeps the paths below it. Returns the number of files.
 */
export function downloadPrefix(objects: Objects, uri: string, folder: string): number {
  const { bucket, key } = objects.parse(uri)
  const asFolder = key === '' || key.endsWith('/') ? key : `${key}/`
  mkdirSync(folder, { recursive: true })
  const files = objects
    .list(bucket, key)
    .filter((one) => !one.endsWith('/') && (one === key || one.startsWith(asFolder)))
    .map((one) => ({ from: objects.file(bucket, one), to: one === key ? basename(one) : one.slice(asFolder.length) }))
  for (const { from, to } of files) {
    const target = join(folder, to)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(from, target)
  }
  return files.length
}

/** Uploads every file of a folder under an S3 URI. */
export function uploadFolder(objects: Objects, folder: string, uri: string): void {
  if (!existsSync(folder)) return
  const { bucket, key } = objects.parse(uri)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    uploadFile(objects, file, bucket, join(key, relative(folder, file)))
  }
}

export function uploadFile(objects: Objects, file: string, bucket: string, key: string): void {
  objects.put(bucket, key, readFileSync(file))
}
