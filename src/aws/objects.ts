import { Readable } from 'node:stream'
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { parseS3Uri } from '../domain/s3-uri.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt } from './translate-error.ts'

export type Objects = ReturnType<typeof objects>

export interface ReadObject {
  readonly bytes: Uint8Array
  /** As its writer named it; `binary/octet-stream` where nobody did. */
  readonly contentType: string
}

/** For the body; the SDK only limits how long an answer takes to begin. */
const usualTimeoutMs = 60_000
/** S3 lists no more at once. */
const largestPage = 1_000

/** Objects on S3. Every method throws WorldError. */
export function objects(client: S3Client, timeoutMs = usualTimeoutMs) {
  /** The whole of an object, of `limitBytes` at most; of the version if one is named, else of the newest. */
  async function read(uri: string, limitBytes: number, versionId?: string): Promise<ReadObject> {
    const input = new GetObjectCommand({ ...addressOf(uri), VersionId: versionId })
    return explained({ action: 's3:GetObject', subject: uri }, async () => {
      const { Body, ContentType = '' } = await client.send(input)
      const bytes = Body instanceof Readable ? await readAll(Body, uri, limitBytes) : Buffer.alloc(0)
      return { bytes, contentType: ContentType }
    })
  }

  const readBytes = async (...what: Parameters<typeof read>): Promise<Uint8Array> => (await read(...what)).bytes

  const readText = async (...what: Parameters<typeof read>): Promise<string> =>
    decode(what[0], await readBytes(...what))

  async function readAll(body: Readable, uri: string, limitBytes: number): Promise<Buffer> {
    const within = AbortSignal.timeout(timeoutMs)
    const giveUp = () => body.destroy(within.reason as Error)
    within.addEventListener('abort', giveUp)
    try {
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of body as AsyncIterable<Uint8Array>) {
        size += chunk.length
        if (size > limitBytes) refuse(uri, `it is larger than ${limitBytes} bytes`, 'Name a smaller object.')
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    } finally {
      within.removeEventListener('abort', giveUp)
    }
  }

  /** Addresses of the first `most` objects below `s3://bucket/prefix`, in the order of their keys; a folder's own mark is none. */
  async function list(uriPrefix: string, most: number): Promise<readonly string[]> {
    const { bucket, prefix } = parsePrefix(uriPrefix)
    const found: string[] = []
    let token: string | undefined
    do {
      const input = { Bucket: bucket, Prefix: prefix, MaxKeys: largestPage, ContinuationToken: token }
      const page = await explained({ action: 's3:ListBucket', subject: uriPrefix }, () =>
        client.send(new ListObjectsV2Command(input)),
      )
      const keys = (page.Contents ?? []).map(({ Key = '' }) => Key).filter((key) => !/(^|\/)$/.test(key))
      found.push(...keys.map((key) => `s3://${bucket}/${key}`))
      token = page.NextContinuationToken
    } while (token !== undefined && found.length < most)
    return found.slice(0, most)
  }

  /** Makes the object, or replaces it. */
  async function writeText(uri: string, text: string): Promise<void> {
    const command = new PutObjectCommand({ ...addressOf(uri), Body: text })
    await attempt({ action: 's3:PutObject', subject: uri }, () => client.send(command))
  }

  return { list, read, readBytes, readText, writeText }
}

function addressOf(uri: string) {
  const { bucket, key } = parseS3Uri(uri) ?? refuse(uri, 'it is no address of an object', 'Write s3://bucket/key.')
  return { Bucket: bucket, Key: key }
}

function parsePrefix(uri: string) {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/s.exec(uri) ?? []
  return bucket === undefined
    ? refuse(uri, 'it is no address of objects', 'Write s3://bucket/prefix.')
    : { bucket, prefix }
}

function decode(uri: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(uri, 'it is not a text in UTF-8', 'Name a text, neither compressed nor in another encoding.')
  }
}

async function explained<T>(what: { readonly action: string; readonly subject: string }, call: () => Promise<T>) {
  try {
    return await attempt(what, call)
  } catch (error) {
    throw error instanceof WorldError ? explain(error, what.action) : error
  }
}

/** What S3 says in two words, in a sentence. */
function explain(error: WorldError, action: string): WorldError {
  const { failure, code, transient } = error
  const remedy = 'Check the bucket, the key and the account.'
  const told: Readonly<Record<string, Partial<typeof failure>>> = {
    NoSuchKey: { happened: 'there is no such object', remedy },
    NoSuchVersion: { happened: 'the object has no such version', remedy },
    NoSuchBucket: { happened: 'there is no such bucket', remedy },
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
    ...(action === 's3:GetObject' && {
      AccessDenied: {
        remedy: `${failure.remedy} Without s3:ListBucket, S3 says the same of an object that does not exist.`,
      },
    }),
  }
  return new WorldError({ ...failure, ...told[code] }, { code, transient, cause: error })
}

function refuse(subject: string, happened: string, remedy: string): never {
  throw new WorldError({ subject, happened, remedy })
}
