import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'

// The few commands of the AWS CLI that the example workflows use, for machines without it: GitHub's runners have it.

async function runAws(args: readonly string[]): Promise<void> {
  const options = {
    recursive: { type: 'boolean' },
    'no-progress': { type: 'boolean' },
    bucket: { type: 'string' },
    key: { type: 'string' },
    'version-id': { type: 'string' },
  } as const
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [service, operation, first = '', second = ''] = positionals
  const client = new S3Client({ forcePathStyle: true, maxAttempts: 2 })
  switch (`${service} ${operation}`) {
    case 's3 cp':
      return copy(client, { from: parseUri(first), to: second, recursive: values.recursive ?? false })
    case 's3api get-object': {
      const { bucket, key, 'version-id': versionId } = values
      if (bucket === undefined || key === undefined || first === '')
        throw new Error('--bucket, --key or the file missing')
      return download(client, { bucket, key, versionId, file: first })
    }
    default:
      throw new Error(`the rehearsal knows only 's3 cp s3://… FILE' and 's3api get-object', not '${args.join(' ')}'`)
  }
}

interface Copying {
  readonly from: { readonly bucket: string; readonly key: string }
  readonly to: string
  readonly recursive: boolean
}

async function copy(client: S3Client, { from: { bucket, key }, to, recursive }: Copying): Promise<void> {
  if (!recursive) {
    const file = to.endsWith('/') ? join(to, basename(key)) : to
    return download(client, { bucket, key, file })
  }
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: key })) {
    for (const { Key = '' } of page.Contents ?? []) {
      await download(client, { bucket, key: Key, file: join(to, Key.slice(key.length)) })
    }
  }
}

interface Download {
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
  readonly file: string
}

async function download(client: S3Client, { bucket, key, versionId, file }: Download): Promise<void> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }))
  if (!(Body instanceof Readable)) throw new Error(`s3://${bucket}/${key} has no body`)
  await mkdir(dirname(file), { recursive: true })
  await pipeline(Body, createWriteStream(file))
  process.stdout.write(`download: s3://${bucket}/${key} to ${file}\n`)
}

function parseUri(uri: string): Copying['from'] {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(uri) ?? []
  if (bucket === '') throw new Error(`expected s3://bucket/key, got '${uri}'`)
  return { bucket, key }
}

try {
  await runAws(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`aws (of the rehearsal): ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
