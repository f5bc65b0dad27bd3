import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { awsError } from '../aws-error.ts'
import type { Objects } from '../world.ts'
import type { ObjectVersions } from './object-versions.ts'

/** Of an object whose writer named no type. */
const unsaid = 'binary/octet-stream'

export interface Written {
  readonly bucket: string
  readonly key: string
  readonly body: Buffer
  readonly versionId: string | undefined
}

/** S3 as files under `<directory>/s3/<bucket>/<key>`: always the newest. */
export function createObjects(
  directory: string,
  versions: ObjectVersions,
  told: (written: Written) => void,
): Objects & { readonly root: string } {
  const root = join(directory, 's3')
  const types = new Map<string, string>()
  const path = (bucket: string, key: string) => {
    const file = join(root, bucket, key)
    if (relative(join(root, bucket), file).startsWith('..'))
      throw awsError('InvalidArgument', `Key ${key} leaves its bucket`)
    return file
  }
  return {
    root,
    file(bucket, key) {
      const file = path(bucket, key)
      mkdirSync(dirname(file), { recursive: true })
      return file
    },
    parse(uri) {
      const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri) ?? []
      if (bucket === undefined || key === undefined) throw awsError('ValidationException', `Not an S3 object: ${uri}`)
      return { bucket, key }
    },
    put(bucket, key, text, contentType = unsaid) {
      const body = Buffer.from(text)
      const versionId = versions.add(bucket, key, { written: body, before: this.get(bucket, key) })
      writeFileSync(this.file(bucket, key), body)
      types.set(`${bucket}/${key}`, contentType)
      told({ bucket, key, body, versionId })
      return versionId
    },
    contentType: (bucket, key) => types.get(`${bucket}/${key}`) ?? unsaid,
    get(bucket, key, versionId) {
      if (versionId !== undefined) return versions.read(bucket, key, versionId)
      const file = path(bucket, key)
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
    },
    list(bucket, prefix) {
      const folder = join(root, bucket)
      if (!existsSync(folder)) return []
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((key) => key.startsWith(prefix))
        .sort()
    },
  }
}
