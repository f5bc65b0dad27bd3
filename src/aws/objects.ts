import { Readable } from 'node:stream'
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { parseS3Uri } from '../domain/s3-uri.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt } from './translate-error.ts'

export type Objects = ReturnType<typeof objects>

/** For the body; the SDK only limits how long an answer takes to begin. */
const usualTimeoutMs = 60_000

/** Objects on S3. Every method throws WorldError. */
export function objects(client: S3Client, timeoutMs = usualTimeoutMs) {
  /** The whole of a text, of `limitBytes` at most; of the version if one is named, else of the newest. */
  async function readText(uri: string, limitBytes: number, versionId?: string): Promise<string> {
    const { bucket, key } = parseS3Uri(uri) ?? refuse(uri, 'it is no address of an object', 'Write s3://bucket/key.')
    const input = new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId })
    try {
      return await attempt({ action: 's3:GetObject', subject: uri }, async () => {
        const { Body } = await client.send(input)
        return decode(uri, Body instanceof Readable ? await readAll(Body, uri, limitBytes) : Buffer.alloc(0))
      })
    } catch (error) {
      throw error instanceof WorldError ? explain(error) : error
    }
  }

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

  /** Makes the object, or replaces it. */
  async function writeText(uri: string, text: string): Promise<void> {
    const { bucket, key } = parseS3Uri(uri) ?? refuse(uri, 'it is no address of an object', 'Write s3://bucket/key.')
    await attempt({ action: 's3:PutObject', subject: uri }, () =>
      client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text })),
    )
  }

  return { readText, writeText }
}

function decode(uri: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(uri, 'it is not a text in UTF-8', 'Name a text, neither compressed nor in another encoding.')
  }
}

/** What S3 says in two words, in a sentence. */
function explain(error: WorldError): WorldError {
  const { failure, code, transient } = error
  const remedy = 'Check the bucket, the key and the account.'
  const told: Readonly<Record<string, Partial<typeof failure>>> = {
    NoSuchKey: { happened: 'there is no such object', remedy },
    NoSuchVersion: { happened: 'the object has no such version', remedy },
    NoSuchBucket: { happened: 'there is no such bucket', remedy },
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
    AccessDenied: {
      remedy: `${failure.remedy} Without s3:ListBucket, S3 says the same of an object that does not exist.`,
    },
  }
  return new WorldError({ ...failure, ...told[code] }, { code, transient, cause: error })
}

function refuse(subject: string, happened: string, remedy: string): never {
  throw new WorldError({ subject, happened, remedy })
}
