import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomName } from '../random-name.ts'

export interface ObjectVersion {
  readonly id: string
  readonly key: string
  readonly at: Date
}

export type VersioningStatus = 'Enabled' | 'Suspended'

/**
 * What was written to buckets with versioning. Bodies are files beside the buckets; a version is never changed. Model archives
 * that training jobs pack are written past it.
 */
export interface ObjectVersions {
  status(bucket: string): VersioningStatus | undefined
  setStatus(bucket: string, status: VersioningStatus): void
  /** Keeps what is being written, and what stood there before versioning as version `null`. Answers nothing without versioning. */
  add(bucket: string, key: string, bodies: { written: Uint8Array; before: Uint8Array | undefined }): string | undefined
  read(bucket: string, key: string, id: string): Buffer | undefined
  remove(bucket: string, key: string, id: string): void
  /** The newest first, key by key. */
  list(bucket: string, prefix: string): readonly ObjectVersion[]
}

export function createObjectVersions(directory: string, now: () => Date): ObjectVersions {
  const statuses = new Map<string, VersioningStatus>()
  const byBucket = new Map<string, ObjectVersion[]>()
  const file = (bucket: string, key: string, id: string) =>
    join(directory, 's3-versions', bucket, `${Buffer.from(key).toString('base64url').slice(0, 60)}-${id}`)
  const ofBucket = (bucket: string) => byBucket.get(bucket) ?? []

  const keep = (bucket: string, version: ObjectVersion, body: Uint8Array) => {
    mkdirSync(join(directory, 's3-versions', bucket), { recursive: true })
    writeFileSync(file(bucket, version.key, version.id), body)
    byBucket.set(bucket, [version, ...ofBucket(bucket)])
  }

  return {
    status: (bucket) => statuses.get(bucket),
    setStatus: (bucket, status) => void statuses.set(bucket, status),
    add(bucket, key, { written, before }) {
      if (statuses.get(bucket) !== 'Enabled') return undefined
      const known = ofBucket(bucket).some((version) => version.key === key)
      if (!known && before !== undefined) keep(bucket, { id: 'null', key, at: now() }, before)
      const id = randomName(32)
      keep(bucket, { id, key, at: now() }, written)
      return id
    },
    read(bucket, key, id) {
      const known = ofBucket(bucket).some((version) => version.key === key && version.id === id)
      const path = file(bucket, key, id)
      return known && existsSync(path) ? readFileSync(path) : undefined
    },
    remove(bucket, key, id) {
      byBucket.set(
        bucket,
        ofBucket(bucket).filter((version) => version.key !== key || version.id !== id),
      )
      rmSync(file(bucket, key, id), { force: true })
    },
    list: (bucket, prefix) =>
      ofBucket(bucket)
        .filter(({ key }) => key.startsWith(prefix))
        .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  }
}
