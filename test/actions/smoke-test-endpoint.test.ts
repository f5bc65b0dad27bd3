import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateModelPackageCommand, CreateModelPackageGroupCommand } from '@aws-sdk/client-sagemaker'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { servingSeals } from '../aws/asked-endpoints.ts'
import { bucket } from '../rehearsal/aws/pipelines/small-image.ts'
import { withGitHub } from '../github/local-github.ts'
import { served as servedModelOf } from '../domain/served.ts'
import { performSmokeTest } from './smoke-tests.ts'

// What an endpoint of SageMaker has that a URL has not.

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

let seals: Awaited<ReturnType<typeof servingSeals>>
beforeAll(async () => {
  seals = await servingSeals()
}, 30_000)
afterAll(() => seals[Symbol.asyncDispose]())
afterEach(() => {
  seals.faults.clear()
  seals.journal.clear()
})

type More = Pick<Parameters<typeof performSmokeTest>[0], 'world'>

const ask = (samples: readonly object[] | undefined, inputs: Readonly<Record<string, string>> = {}, more: More = {}) =>
  performSmokeTest({
    client: seals.client,
    clock: seals.clock,
    files: { 'cases.json': { samples } },
    inputs: { 'endpoint-name': 'seals-prod', ...(samples && { cases: 'cases.json' }), ...inputs },
    ...more,
  })

const any = (input: string) => ({ input, expected: null })

describe('what answers', () => {
  test('must be the variant that is asked for', async () => {
    const expecting = (variant: string) => [{ ...any('1'), expect: { variant } }]
    expect((await ask(expecting('AllTraffic'), { 'target-variant': 'AllTraffic' })).outputs.outcome).toBe('passed')
    expect((await ask(expecting('Blue'))).failure?.happened).toMatch(/expected variant Blue, got variant AllTraffic$/)
  })

  test('an error that is expected is the right answer, with the status of the container itself', async () => {
    const { outputs } = await ask([{ input: 'rubbish', expect: { status: 400, contains: 'expected 5 values' } }])
    expect(outputs).toMatchObject({ outcome: 'passed', passed: '1', errorRate: '0' })
  })

  test('T1: an error of the container is told with the end of its log', async () => {
    const { failure, lines, summary } = await ask([any('note'), any('explode')])
    expect(failure?.happened).toBe('1 of 2 cases failed; case 2: expected any answer, got error 500: out of memory')
    expect(lines).toContain('case 1: passed, got a text of 5 characters')
    expect(summary).toMatch(/noted/)
  })

  test('of several containers, of that whose log SageMaker names', async () => {
    const group = '/aws/sagemaker/Endpoints/seals-prod'
    seals.world.logs.write(group, 'AllTraffic/i-broken', ['KeyError: pup'])
    await seals.clock.sleep(1_000)
    seals.world.logs.write(group, 'AllTraffic/i-sound', ['all is well'])
    const logStreamArn = `arn:aws:logs:eu-west-1:111122223333:log-group:${group}:log-stream:AllTraffic/i-broken`
    const broken = {
      kind: 'answered',
      latencyMs: 1,
      status: 500,
      contentType: '',
      body: new Uint8Array(),
      logStreamArn,
    } as const
    const target = {
      subject: 'endpoint seals-prod',
      ask: async () => broken,
      openSender: undefined,
      async [Symbol.asyncDispose]() {},
    }
    const { summary } = await ask([any('1')], {}, { world: { openTarget: async () => target } })
    expect(summary).toMatch(/KeyError: pup/)
    expect(summary).not.toMatch(/all is well/)
  })

  test('one session serves all cases', async () => {
    const { outputs, lines } = await ask([any('1'), any('session')], {
      'session-id': 'NEW_SESSION',
      'show-bodies': 'true',
    })
    expect(outputs.outcome).toBe('passed')
    expect(lines).toContain('case 2: passed, got session-1')
  })
})

describe('the other ways to invoke it', () => {
  test('asynchronously: the answer is found on S3, and what failed is told', async () => {
    const inputs = { 'endpoint-name': 'seals-async', invocation: 'async' }
    const { outputs, failure } = await ask(
      [{ input: '1', expect: { cells: [{ row: 1, column: 2, equals: 4 }] } }],
      inputs,
    )
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'passed', passed: '1' })
    const exploded = await ask([any('explode')], inputs)
    expect(exploded.failure?.happened).toMatch(/got error without a status: out of memory$/)
  })

  test('as a stream, whose first byte is measured', async () => {
    const given = { invocation: 'stream', thresholds: 'ttfb-p50 < 10s', requests: '3' }
    const { outputs, failure, summary } = await ask([{ input: 'stream', expect: { equals: 'one,two' } }], given)
    expect(failure).toBeUndefined()
    expect(JSON.parse(outputs.metrics ?? '{}')).toHaveProperty('ttfb-p50')
    expect(summary).toMatch(/first byte/i)
  })

  test('what cannot go together is said before anything is asked', async () => {
    const given = { 'endpoint-name': 'seals-async', invocation: 'async', 'target-variant': 'AllTraffic' }
    await expect(ask([any('1')], given)).rejects.toMatchObject({
      problems: [expect.stringMatching(/'target-variant'.*async/)],
    })
    await expect(ask([{ input: 'x'.repeat(200_000), expected: null }], { invocation: 'async' })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^cases\.json:1: the body has 200000 bytes, .*input-s3/)],
    })
    const ofHttp = { ...any('1'), method: 'PUT', path: '/predict', headers: { 'X-Tenant': 'a' } }
    await expect(ask([ofHttp], { thresholds: 'f1 > 0.5' })).rejects.toMatchObject({
      problems: [/'method'.*endpoint/, /'path'/, /'headers'/, /f1/].map((each) => expect.stringMatching(each)),
    })
    expect(seals.journal.of('SageMakerRuntime')).toEqual([])
  })
})

test("the latency of the server's side stands beside the client's", async () => {
  const { summary, failure } = await ask([any('1')], { requests: '30', 'server-latency-timeout': '5m' })
  expect(failure).toBeUndefined()
  expect(summary).toMatch(/ModelLatency/)
  expect(summary).toMatch(/OverheadLatency/)
})

test('a role that may not look at metrics is told so, and the verdict is the same', async () => {
  const error = { name: 'AccessDenied', message: 'no', status: 403 }
  seals.faults.inject({ kind: 'request', operation: 'GetMetricData', error })
  const { outputs, lines } = await ask([any('1')], { requests: '5' })
  expect(outputs.outcome).toBe('passed')
  expect(lines.filter((line) => /^warning: .*cloudwatch:GetMetricData/.test(line))).toHaveLength(1)
})

test('a baseline is asked the same, and the answers are compared', async () => {
  const samples = ['1', '2', 'rubbish'].map(any).slice(0, 2)
  const same = await ask([...samples, { input: 'pid', expected: null }], {
    'baseline-endpoint': 'seals-prod',
    thresholds: 'parity >= 100%\nlargest-difference <= 0\nmean <= baseline.mean * 1000',
  })
  expect(same.failure).toBeUndefined()
  expect(same.lines).toContain('endpoint seals-prod: 3 of 3 answers are the same')
  expect(same.summary).toMatch(/baseline/i)
})

describe('a baseline that cannot be asked', () => {
  const given = { 'baseline-endpoint': 'nowhere', requests: '20' }
  const loads = (lines: readonly string[]) => lines.filter((line) => line.includes('load of'))

  test('is an obstacle, told with its reason, and is not put under load', async () => {
    const { failure, lines, outputs } = await ask([any('1')], { ...given, thresholds: 'p95 <= baseline.p95 * 1000' })
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure).toMatchObject({
      subject: 'endpoint nowhere',
      happened: expect.stringMatching(/^of the baseline, 0 of 1 requests were answered \(no answer: .*nowhere/),
    })
    expect(loads(lines)).toHaveLength(1)
  })

  test('excuses neither a wrong answer nor a threshold of its own', async () => {
    const wrong = await ask([any('1'), any('explode')], given)
    expect(wrong.outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion' })
    const slow = await ask([any('1')], { ...given, thresholds: 'rps > 1000000' })
    expect(slow.outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold' })
  })

  test('is told where it answers some only', async () => {
    const { lines, outputs } = await ask([any('1'), any('explode')], {
      'baseline-endpoint': 'seals-prod',
      thresholds: 'errors < 60%',
    })
    expect(outputs).toMatchObject({ outcome: 'failed' })
    expect(lines.filter((line) => line.startsWith('warning: '))).toEqual([
      expect.stringMatching(
        /^warning: endpoint seals-prod: of the baseline, 1 of 2 requests were answered \(error 500/,
      ),
    ])
  })
})

test('latencies under load are not compared with those of a baseline without', async () => {
  const { summary } = await ask([any('1')], { 'baseline-endpoint': 'seals-prod', requests: '20' })
  const [, against = ''] = summary.split('### Against endpoint seals-prod')
  expect(against).toMatch(/errors/)
  expect(against.split('###')[0]).not.toMatch(/p50|p95|mean/)
})

describe('without a file of cases', () => {
  let directory: string
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sample-payload-'))
    mkdirSync(join(directory, 'payload/more'), { recursive: true })
    writeFileSync(join(directory, 'payload/one.csv'), '1,2\n')
    writeFileSync(join(directory, 'payload/more/two.json'), '{"a":1}')
    execFileSync('tar', ['-czf', join(directory, 'payload.tar.gz'), '-C', join(directory, 'payload'), '.'])
    seals.world.objects.put(bucket, 'payload.tar.gz', readFileSync(join(directory, 'payload.tar.gz')))
    const group = { ModelPackageGroupName: 'seals' }
    await seals.sagemaker.send(new CreateModelPackageGroupCommand(group))
    for (const uri of [`s3://${bucket}/payload.tar.gz`, undefined]) {
      await seals.sagemaker.send(
        new CreateModelPackageCommand({
          ...group,
          SamplePayloadUrl: uri,
          Domain: 'MACHINE_LEARNING',
          Task: 'REGRESSION',
          InferenceSpecification: {
            Containers: [{ Image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/seals:v1' }],
            SupportedContentTypes: ['text/csv'],
            SupportedResponseMIMETypes: ['text/csv'],
          },
        }),
      )
    }
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/seals/${version}`
  const served = (version: number) => ({
    world: {
      servedModel: {
        find: async () => servedModelOf({ modelPackageArns: [arn(version)] }),
      },
    },
  })

  test('the sample payload of the model package is asked', async () => {
    const { outputs, lines } = await ask(undefined, {}, served(1))
    expect(outputs).toMatchObject({ outcome: 'passed', passed: '2' })
    expect(lines).toContain(`the cases are the sample payload of ${arn(1)}: s3://${bucket}/payload.tar.gz`)
    const sent = seals.journal.of('SageMakerRuntime').map(({ input }) => input)
    expect(sent).toMatchObject([{ ContentType: expect.any(String) }, { ContentType: expect.any(String) }])
    expect(sent.map((each) => (each as { ContentType: string }).ContentType).sort()).toEqual([
      'application/json',
      'text/csv',
    ])
  })

  test('one without a sample payload needs cases', async () => {
    await expect(ask(undefined, {}, served(2))).rejects.toMatchObject({
      problems: [`input 'cases': is required here, since model package ${arn(2)} has no sample payload`],
    })
  })

  test('so does an endpoint that serves no model package', async () => {
    await expect(ask(undefined)).rejects.toMatchObject({
      problems: ["input 'cases': is required here, since endpoint seals-prod serves no model package"],
    })
  })

  test('an endpoint that is not there says nothing of a model', async () => {
    const { failure, outputs } = await ask(undefined, { 'endpoint-name': 'nowhere' })
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure).toMatchObject({ subject: 'endpoint nowhere', happened: 'there is no such endpoint' })
  })
})

test('a body on S3 that may not be read is no verdict on the model, and told in every report', async () => {
  seals.faults.inject({
    kind: 'request',
    operation: 'GetObject',
    error: { name: 'AccessDenied', message: 'no', status: 403 },
  })
  const given = { 'on-inconclusive': 'continue', 'junit-file': 'junit.xml' }
  const { failure, lines, outputs, written } = await ask(
    [{ 'input-s3': `s3://${bucket}/body.csv`, expected: 1 }],
    given,
  )
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', junitFile: 'junit.xml' })
  expect(failure).toBeUndefined()
  expect(lines.join()).toMatch(/not allowed to s3:GetObject.*The step goes on all the same/)
  expect(written.get('junit.xml')).toContain('s3:GetObject')
})

test('the verdict is one comment on the pull request, updated in place', async () => {
  await using github = await withGitHub()
  const listeners = { comments: github.ours.comments, pullRequest: 7 }
  const given = { 'comment-on-pr': 'true', 'github-token': 'ghs_0123456789' }
  const world = { audience: async () => listeners }
  await ask([any('1')], given, { world })
  const failing = await ask([any('explode')], given, { world })
  expect(failing.outputs.outcome).toBe('failed')
  const comments = await github.ours.comments.list(7)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toMatch(
    /^<!-- sagemaker-promote:smoke-test .*seals-prod cases\.json -->\n## ❌ Smoke test failed/,
  )
})
