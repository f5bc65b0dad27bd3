import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PutBucketVersioningCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterEach, describe, expect, test } from '@jest/globals'
import { objects } from '../../src/aws/objects.ts'
import { s3Client } from '../../src/aws/s3-client.ts'
import { credentials, rehearse } from '../rehearsal/aws/rehearse.ts'

const Bucket = 'penguins'
const Key = 'runs/model 1/evaluation.json'
const uri = `s3://${Bucket}/${Key}`

async function withBucket(...given: Parameters<typeof rehearse>) {
  const aws = await rehearse(...given)
  const { readText } = objects(new S3Client(aws.client))
  const put = (body: string | Uint8Array) => {
    aws.world.objects.put(Bucket, Key, body)
  }
  return { aws, readText, put }
}

test('a text, as it was written', async () => {
  const { aws, readText, put } = await withBucket()
  await using _ = aws
  put('{ "species": "Adélie" }')
  expect(await readText(uri, 1000)).toBe('{ "species": "Adélie" }')
  put('')
  expect(await readText(uri, 1000)).toBe('')
})

test('bytes, as they were written, with the type that their writer named', async () => {
  await using aws = await rehearse()
  const { read, readBytes } = objects(new S3Client(aws.client))
  const bytes = new Uint8Array([0, 255, 10, 128])
  aws.world.objects.put(Bucket, 'model.bin', bytes, 'application/x-npy')
  expect(new Uint8Array(await readBytes('s3://penguins/model.bin', 4))).toEqual(bytes)
  expect(await read('s3://penguins/model.bin', 4)).toMatchObject({ contentType: 'application/x-npy' })
  await expect(readBytes('s3://penguins/model.bin', 3)).rejects.toMatchObject({
    failure: { happened: 'it is larger than 3 bytes' },
  })
})

describe('objects below a prefix', () => {
  const folder = ['a.csv.out', 'b.csv.out', 'sub/c.csv.out'].map((name) => `batch/${name}`)

  async function withFolder(options?: Parameters<typeof rehearse>[0]) {
    const aws = await rehearse(options)
    for (const key of [...folder, 'batches.txt']) aws.world.objects.put(Bucket, key, 'x')
    return { aws, list: objects(new S3Client(aws.client)).list }
  }

  test.each<[string, string, number, readonly string[]]>([
    ['a folder', 's3://penguins/batch/', 10, folder],
    ['a prefix that is no folder', 's3://penguins/batch', 10, [...folder, 'batches.txt']],
    ['a whole bucket', 's3://penguins', 10, [...folder, 'batches.txt']],
    ['no more than asked for', 's3://penguins/batch/', 2, folder.slice(0, 2)],
    ['nothing', 's3://penguins/none/', 10, []],
  ])('%s', async (_, prefix, most, keys) => {
    const { aws, list } = await withFolder()
    await using _aws = aws
    expect(await list(prefix, most)).toEqual(keys.map((key) => `s3://penguins/${key}`))
  })

  test('all pages of them', async () => {
    const aws = await rehearse()
    await using _aws = aws
    const names = Array.from({ length: 1_002 }, (_, index) => String(index).padStart(5, '0'))
    for (const name of names) aws.world.objects.put(Bucket, `batch/${name}`, '')
    const found = await objects(new S3Client(aws.client)).list('s3://penguins/batch/', 5_000)
    expect(found).toEqual(names.map((name) => `s3://penguins/batch/${name}`))
  })

  test.each([
    ['s3://walruses/batch/', {}, 'there is no such bucket'],
    ['penguins/batch/', {}, 'it is no address of objects'],
    ['s3://penguins/batch/', { allow: ['s3:GetObject'] }, expect.stringContaining('not allowed to s3:ListBucket')],
  ])('cannot be listed: %s', async (prefix, options, happened) => {
    const { aws, list } = await withFolder(options)
    await using _aws = aws
    await expect(list(prefix, 10)).rejects.toMatchObject({ name: 'WorldError', failure: { subject: prefix, happened } })
  })

  test('the mark of a folder is no object of it', async () => {
    const marks = ['batch/', 'batch/a.csv.out', 'batch/sub/'].map((key) => `<Contents><Key>${key}</Key></Contents>`)
    const listener: RequestListener = (_, answer) => {
      answer.setHeader('content-type', 'application/xml')
      answer.end(`<ListBucketResult>${marks.join('')}</ListBucketResult>`)
    }
    const found = await askStranger(listener, ({ list }) => list('s3://penguins/batch/', 10))
    expect(found).toEqual(['s3://penguins/batch/a.csv.out'])
  })
})

/** What an S3 that answers like this is taken for. */
async function askStranger<T>(listener: RequestListener, ask: (given: ReturnType<typeof objects>) => Promise<T>) {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials,
    maxAttempts: 1,
  })
  try {
    return await ask(objects(client, 100))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('what was written is read', async () => {
  await using aws = await rehearse()
  const { readText, writeText } = objects(new S3Client({ ...aws.client, forcePathStyle: true }))
  aws.world.objects.put(Bucket, 'other', '')
  await writeText(uri, 'Adélie')
  await writeText(uri, 'Gentoo')
  expect(await readText(uri, 1000)).toBe('Gentoo')
  await expect(writeText('penguins', 'x')).rejects.toMatchObject({
    failure: { happened: 'it is no address of an object' },
  })
  aws.faults.inject({
    kind: 'request',
    operation: 'PutObject',
    error: { name: 'AccessDenied', message: 'no', status: 403 },
  })
  await expect(writeText(uri, 'x')).rejects.toMatchObject({ failure: { subject: uri } })
})

test('its version, where one is named', async () => {
  const { aws, readText, put } = await withBucket()
  await using _ = aws
  put('unversioned')
  const s3 = new S3Client(aws.client)
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }))
  const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Adelie' }))
  put('Gentoo')
  expect(await readText(uri, 1000, VersionId)).toBe('Adelie')
  expect(await readText(uri, 1000)).toBe('Gentoo')
  await expect(readText(uri, 1000, 'none')).rejects.toMatchObject({
    failure: { happened: 'the object has no such version' },
  })
})

describe('what cannot be read says why', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['too large', 'x'.repeat(1_000_001), 'it is larger than 1000000 bytes'],
    ['compressed', new Uint8Array([0x1f, 0x8b, 0x08, 0xff]), 'it is not a text in UTF-8'],
  ])('%s', async (_, body, happened) => {
    const { aws, readText, put } = await withBucket()
    await using _aws = aws
    put(body)
    await expect(readText(uri, 1_000_000)).rejects.toMatchObject({
      name: 'WorldError',
      failure: { subject: uri, happened },
    })
  })

  test.each([
    ['s3://penguins/none.json', 'there is no such object'],
    ['s3://walruses/none.json', 'there is no such bucket'],
    ['s3://penguins', 'it is no address of an object'],
  ])('%s', async (absent, happened) => {
    const { aws, readText, put } = await withBucket()
    await using _ = aws
    put('{}')
    await expect(readText(absent, 9)).rejects.toMatchObject({ failure: { subject: absent, happened } })
  })

  test('denied, which may also mean absent', async () => {
    const { aws, readText, put } = await withBucket({ allow: ['s3:PutObject'] })
    await using _ = aws
    put('{}')
    await expect(readText(uri, 9)).rejects.toMatchObject({
      code: 'AccessDenied',
      failure: {
        happened: expect.stringContaining('not allowed to s3:GetObject'),
        remedy:
          'Add s3:GetObject to the policy of the role that this job assumes. Without s3:ListBucket, S3 says the same of an object that does not exist.',
      },
    })
  })
})

describe('a body that does not come to its end', () => {
  test.each<[string, RequestListener, string]>([
    ['is given up', (_, answer) => void answer.write('{'), 'AWS cannot be reached (TimeoutError)'],
    [
      'since the connection is lost, too',
      (_, answer) => {
        answer.writeHead(200, { 'content-length': '100' })
        answer.write('{', () => answer.destroy())
      },
      'AWS cannot be reached (ECONNRESET)',
    ],
  ])('%s', async (_, listener, happened) => {
    await expect(askStranger(listener, ({ readText }) => readText(uri, 1000))).rejects.toMatchObject({
      transient: true,
      failure: { subject: uri, happened },
    })
  })
})

describe('with an endpoint of its own, as the environment says', () => {
  const environment = { ...process.env }
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
  })

  test.each(['127.0.0.1', 'localhost'])('the bucket stands in the path: %s', async (host) => {
    await using aws = await rehearse()
    aws.world.objects.put(Bucket, 'a.txt', 'Gentoo')
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: aws.url.replace('127.0.0.1', host),
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    })
    const client = s3Client(new AbortController().signal)
    expect(await objects(client).readText('s3://penguins/a.txt', 9)).toBe('Gentoo')
    client.destroy()
  })
})
