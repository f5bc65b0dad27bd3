import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../rehearsal/aws/faults.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { beginSmokeTest } from './smoke-tests.ts'

/** A model that answers what it is asked, in the type it is asked in, and breaks when it is told to. */
const parrot = `
import http.server, os, sys

class Parrot(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", self.headers.get("Content-Type", "text/plain"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(200, b"")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        broken = body == b"break"
        self.answer(500 if broken else 200, b"Traceback:\\n::error::KeyError" if broken else body)

    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Parrot).serve_forever()
`

const packageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'
const male = { description: 'Gentoo male', input: '5500', expected: 5550, tolerance: 400 }
const json = { input: { b: [1, 2], a: 'x' }, expected: { a: 'x', b: [1, 2] } }

let aws: Awaited<ReturnType<typeof rehearse>>

beforeAll(async () => {
  aws = await rehearse()
  const client = new SageMakerClient(aws.client)
  const Image = await pushPrograms(aws, { 'main.py': parrot })
  await client.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  await client.send(
    new CreateModelPackageCommand({
      ModelPackageGroupName: 'penguins',
      ModelApprovalStatus: 'Approved',
      InferenceSpecification: {
        Containers: [{ Image }],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['text/csv'],
      },
    }),
  )
  await aws.clock.sleep(60_000)
  await client.send(
    new CreateModelCommand({
      ModelName: 'penguins-1',
      PrimaryContainer: { ModelPackageName: packageArn },
      ExecutionRoleArn: roleArn,
    }),
  )
  const variant = {
    VariantName: 'AllTraffic',
    ModelName: 'penguins-1',
    InstanceType: 'ml.m5.large',
    InitialInstanceCount: 1,
  }
  await client.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: 'penguins-1',
      ProductionVariants: [{ ...variant, InstanceType: 'ml.m5.large' }],
    }),
  )
  await client.send(new CreateEndpointCommand({ EndpointName: 'penguins-staging', EndpointConfigName: 'penguins-1' }))
  await aws.clock.sleep(600_000)
}, 30_000)

afterAll(() => aws[Symbol.asyncDispose]())
afterEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

// Under load time is real: what is measured is the way to the local AWS and back.
const begin = (samples: readonly object[], given: Readonly<Record<string, string>> = {}) =>
  beginSmokeTest({
    client: aws.client,
    clock: given['requests'] === undefined ? aws.clock : systemClock,
    files: { 'cases.json': { samples } },
    inputs: { 'endpoint-name': 'penguins-staging', cases: 'cases.json', ...given },
  })

async function smoke(samples: readonly object[], given?: Readonly<Record<string, string>>) {
  const { recording, ended } = begin(samples, given)
  return { ...(await ended), lines: recording.lines }
}

const breakInvocations = (fault: Omit<Extract<Fault, { kind: 'request' }>, 'kind' | 'operation'>) =>
  aws.faults.inject({ kind: 'request', service: 'SageMakerRuntime', operation: 'InvokeEndpoint', ...fault })

test('the right model with right answers passes', async () => {
  const given = { 'expect-model-package-arn': packageArn, 'warm-up': '2', thresholds: 'max < 300ms\nerrors < 1%' }
  const { outputs, summary, failure, lines } = await smoke([male, json], given)
  expect(failure).toBeUndefined()
  const metrics = { mean: 0, min: 0, p50: 0, max: 0, errors: 0, throttles: 0 }
  expect(outputs).toEqual({
    outcome: 'passed',
    passed: '2',
    failed: '0',
    p50Ms: '0.0',
    errorRate: '0',
    metrics: JSON.stringify(metrics),
  })
  expect(lines).toEqual([
    'endpoint penguins-staging: 2 cases, 2 requests to warm up before them',
    'warm-up: 2 of 2 requests answered, the first in 0 ms',
    'case 1 (Gentoo male): passed, got 5500',
    'case 2: passed, got an object of 2 keys',
    'latency over 2 requests: median 0 ms, at most 0 ms',
    'max < 300ms: met (0 ms)',
    'errors < 1%: met (0 of 2 requests (0%))',
    'endpoint penguins-staging: passed, 2 of 2 cases passed',
  ])
  expect(summary).toMatch(/^## ✅ Smoke test passed: endpoint penguins-staging\n/)
  expect(summary).toContain('| ✅ | case 1 &#40;Gentoo male&#41; | 5550 ± 400 | 5500 | 0 ms |')
})

test('bodies are shown where that is asked for', async () => {
  const { lines } = await smoke([json], { 'show-bodies': 'true' })
  expect(lines).toContain('case 1: passed, got {"b":[1,2],"a":"x"}')
})

test('measured requests go round the cases, each signed, and are what latency is judged by', async () => {
  const given = { requests: '120', concurrency: '4', thresholds: 'p99 < 10s\nerrors < 1%\nrps > 1' }
  const { outputs, summary, failure, lines } = await smoke([male, json], given)
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'passed', passed: '2', errorRate: '0' })
  expect(Object.keys(JSON.parse(outputs.metrics ?? '{}') as object)).toEqual(
    expect.arrayContaining(['p50', 'p95', 'p99', 'ttfb-p95', 'rps']),
  )
  expect(Number(outputs.p99Ms)).toBeGreaterThan(0)
  expect(lines.filter((line) => /: load of |120 requests in /.test(line))).toEqual([
    'endpoint penguins-staging: load of 4 requests at a time, 120 in all',
    expect.stringMatching(/^endpoint penguins-staging: 120 requests in .* 0 errors$/),
  ])
  expect(summary).toContain('```mermaid\nxychart-beta')
  const invoked = aws.journal.of('SageMakerRuntime')
  expect(invoked).toHaveLength(122)
  expect(invoked.filter(({ outcome, principal }) => outcome === 'ok' && principal !== '')).toHaveLength(122)
})

test('a load that would cost more than is allowed is refused before anything is asked', async () => {
  await expect(smoke([male], { duration: '10m', rate: '50/s', requests: '0' })).rejects.toMatchObject({
    problems: [expect.stringMatching(/30000.*max-requests/)],
  })
  expect(aws.journal.entries).toEqual([])
})

test('a load that the cost guard cuts short is warned of, and is judged all the same', async () => {
  const { outputs, summary, failure, lines } = await smoke([male], {
    duration: '10m',
    requests: '0',
    'max-requests': '5',
  })
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'passed', passed: '1' })
  const cut = /'max-requests' ended it after .*, at 5 requests; raise it for the whole 10 min/
  expect(
    lines.filter((line) => line.startsWith('warning: endpoint penguins-staging: ') && cut.test(line)),
  ).toHaveLength(1)
  expect(summary).toMatch(cut)
})

test('errors under load end it where a rule says so, and throttled requests are counted', async () => {
  const asked = begin([male], { requests: '100000', 'max-requests': '100000', 'bail-out': 'errors > 50%' })
  while (aws.journal.of('SageMakerRuntime').length < 20) await systemClock.sleep(1)
  breakInvocations({ error: { name: 'ThrottlingException', message: 'slow down', status: 429 } })
  const { outputs, failure } = await asked.ended
  expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', passed: '1' })
  expect(failure?.happened).toMatch(/^the load was ended before its time: errors > 50%/)
  expect(failure?.remedy).toMatch(/slow down/)
  const { errors = 0, throttles = -1 } = JSON.parse(outputs.metrics ?? '{}') as Record<string, number>
  expect(throttles).toBe(errors)
  expect(throttles).toBeGreaterThan(50)
})

test('a wrong answer and an error of the container fail, and what they say is only text', async () => {
  const { outputs, summary, failure, lines } = await smoke([
    { ...male, input: '8100' },
    { input: 'break', expected: null, description: '| <b>bold</b>' },
  ])
  expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', passed: '0', failed: '2' })
  expect(failure).toEqual({
    subject: 'endpoint penguins-staging',
    happened: '2 of 2 cases failed; case 1 (Gentoo male): expected 5550 ± 400, got 8100',
    remedy:
      "The container's log tells more: arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints/penguins-staging",
  })
  expect(lines).toContain('case 2 (| <b>bold</b>): expected any answer, got error 500: Traceback: ::error::KeyError')
  expect(lines.at(-2)).toBe('errors <= 0%: missed (1 of 2 requests (50%))')
  expect(summary).toContain('| ❌ | case 2 &#40;&#124; &#60;b&#62;bold&#60;/b&#62;&#41; | any answer | error 500')
})

test('a threshold is missed by the time that answers take', async () => {
  breakInvocations({ delayMs: 450 })
  const { outputs, failure } = await smoke([male], { thresholds: 'max <= 450ms\np50 < 300ms' })
  expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', passed: '1', p50Ms: '450.0' })
  expect(failure?.happened).toBe('p50 < 300ms is missed: 450 ms')
})

test('a percentile of too few answers is inconclusive, and its output stays empty', async () => {
  const { outputs, failure, summary } = await smoke([male], { thresholds: 'p95 < 300ms', requests: '4' })
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'threshold', passed: '1', failed: '0' })
  expect(outputs).not.toHaveProperty('p95Ms')
  expect(failure?.remedy).toBe("Raise 'requests' by 16 or more.")
  expect(summary).toContain('needs 20 requests')
})

test('what is inconclusive is green where the workflow says so, and warned of', async () => {
  const given = { thresholds: 'p95 < 300ms', 'on-inconclusive': 'continue' }
  const { outputs, failure, lines } = await smoke([male], given)
  expect(failure).toBeUndefined()
  expect(outputs.outcome).toBe('inconclusive')
  expect(
    lines.filter((line) => line.startsWith('warning: endpoint penguins-staging: p95 < 300ms cannot')),
  ).toHaveLength(1)
})

test('an endpoint that serves another model package fails, and is asked nothing', async () => {
  const expected = packageArn.replace(/1$/, '2')
  const { outputs, failure, lines, summary } = await smoke([male], { 'expect-model-package-arn': expected })
  expect(outputs).toEqual({ outcome: 'failed', failureKind: 'assertion', passed: '0', failed: '0' })
  expect(failure?.happened).toBe(
    `expected it to serve ${expected}, but it serves ${packageArn} (endpoint config penguins-1)`,
  )
  expect(lines).toEqual(['endpoint penguins-staging: failed, 0 of 1 cases passed'])
  expect(summary).toContain('| – | case 1 &#40;Gentoo male&#41; |  | not asked |  |')
  expect(aws.journal.of('SageMakerRuntime')).toEqual([])
})

test.each([
  ['not shown', false],
  ['shown where that is asked for', true],
])('a text that a model predicted is %s', async (_, isShown) => {
  const samples = [
    ...[' of Bath', ' of York'].map((place) => ({ input: { generated_text: `Jane Doe${place}` }, truth: 'a name' })),
    { input: 'a name', truth: 'a name' },
    { input: '7', truth: 'a name' },
  ]
  const given = { 'results-file': 'results.json', 'junit-file': 'junit.xml', 'show-bodies': String(isShown) }
  const baseline = { 'baseline-endpoint': 'penguins-staging', thresholds: 'accuracy >= baseline.accuracy' }
  const { recording, ended, written } = begin(samples, { ...given, ...baseline })
  const { outputs, summary } = await ended
  expect(outputs).toMatchObject({ outcome: 'passed', accuracy: '0.25' })
  const results = written.get('results.json') ?? ''
  const places = [...recording.lines, summary, results, written.get('junit.xml'), JSON.stringify(outputs)]
  expect(places.join('\n').includes('Jane Doe')).toBe(isShown)
  const { baseline: theirs, cases, quality } = JSON.parse(results) as Record<string, unknown>
  if (isShown) return
  expect(recording.lines).toContain(
    'case 1: passed, got a text of 16 characters within an object (predicted a text of 16 characters, truth a name)',
  )
  expect(summary).toContain('| a name | 1 | **1** | 2 |')
  const confusion = { classes: ['7', 'a name', 'another text'] }
  expect({ theirs, quality }).toMatchObject({ theirs: { quality: { confusion } }, quality: { confusion } })
  const predicted = ['a text of 16 characters', 'a text of 16 characters', 'a name', 7]
  expect(cases).toMatchObject(predicted.map((each) => ({ predicted: each })))
})

describe('labelled cases whose answers hold no prediction', () => {
  const rows = (count: number, input: unknown, truth: string | number) =>
    Array.from({ length: count }, () => ({ input, truth }))

  test('are classified wrongly', async () => {
    const samples = [...rows(99, { prediction: null }, 'a'), ...rows(1, { prediction: 'a' }, 'a')]
    const { outputs, failure, summary } = await smoke(samples, { thresholds: 'accuracy >= 0.9' })
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', accuracy: '0.01' })
    expect(failure?.happened).toBe('accuracy >= 0.9 is missed: 0.01 (99 of 100 answers hold no prediction)')
    expect(summary).toContain('| 1 of 100 | 0.01 |')
    expect(summary).toContain('| truth ↓ predicted → | a | no prediction |')
    expect(summary).toContain('| a | **1** | 99 |')
  })

  test('miss every threshold of a regression', async () => {
    const samples = [...rows(98, '[NaN]', 5), ...rows(1, '5', 5), ...rows(1, '6', 6)]
    const { outputs, failure, summary } = await smoke(samples, { thresholds: 'rmse <= 1\nr2 > 0' })
    expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold' })
    const why = '98 of 100 predictions are no numbers'
    expect(failure?.happened).toBe(`rmse <= 1 is missed: ${why}; r2 > 0 is missed: ${why}`)
    expect(JSON.parse(outputs.metrics ?? '{}')).not.toHaveProperty('rmse')
    expect(summary).toContain('| 2 of 100 | 0 | 0 | 0 | 1 |')
  })

  test('are errors as well, where the model answered with one', async () => {
    const samples = [...rows(9, 'a', 'a'), ...rows(1, 'break', 'a')]
    const given = { thresholds: 'errors <= 10%\naccuracy >= 0.9', 'junit-file': 'junit.xml' }
    const { recording, ended, written } = begin(samples, given)
    expect((await ended).outputs).toMatchObject({ outcome: 'passed', accuracy: '0.9', failed: '1' })
    expect(recording.lines.filter((line) => line.startsWith('error at'))).toEqual([])
    expect(written.get('junit.xml')).not.toMatch(/<failure|<error/)
  })

  test('are none where there was no answer', async () => {
    breakInvocations({ error: { name: 'ServiceUnavailable', message: 'try again', status: 503 }, times: 1 })
    const { outputs } = await smoke(rows(10, '5', 5), { thresholds: 'errors <= 10%\nrmse <= 1' })
    expect(outputs).toMatchObject({ outcome: 'passed', errorRate: '10' })
  })
})

describe('what says nothing about the model is inconclusive', () => {
  test('no such endpoint, with and without an expected model package', async () => {
    const given = { 'endpoint-name': 'penguins-nowhere', requests: '5' }
    const asked = await smoke([male, json], given)
    expect(asked.outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
    expect(asked.failure?.happened).toBe('Endpoint penguins-nowhere of account 111122223333 not found.')
    expect(asked.lines.at(-1)).toBe('endpoint penguins-nowhere: inconclusive, 0 of 2 cases passed')
    expect(aws.journal.of('SageMakerRuntime')).toHaveLength(1)
    const looked = await smoke([male], { ...given, 'expect-model-package-arn': packageArn })
    expect(looked.failure?.happened).toBe('there is no such endpoint')
  })

  test('a missing permission is named with its remedy', async () => {
    const message = 'User: x is not authorized to perform: sagemaker:InvokeEndpoint'
    breakInvocations({ error: { name: 'AccessDeniedException', message, status: 403 } })
    const { outputs, failure } = await smoke([male])
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure).toEqual({
      subject: 'endpoint penguins-staging',
      happened: `not allowed to sagemaker:InvokeEndpoint (${message})`,
      remedy: 'Add sagemaker:InvokeEndpoint to the policy of the role that this job assumes.',
    })
  })

  test('so is one for the look at what is served', async () => {
    const error = { name: 'AccessDeniedException', message: 'no', status: 403 }
    aws.faults.inject({ kind: 'request', operation: 'DescribeEndpoint', error })
    const { outputs, failure } = await smoke([male], { 'expect-model-package-arn': packageArn })
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure?.happened).toBe('not allowed to sagemaker:DescribeEndpoint (no)')
  })

  test('a network that breaks ends the test after five requests in a row', async () => {
    breakInvocations({ dropConnection: 'before' })
    const { outputs, failure, lines } = await smoke(Array.from({ length: 9 }, () => male))
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', failed: '0' })
    expect(failure?.happened).toMatch(/^AWS cannot be reached/)
    expect(lines.filter((line) => line.includes('no answer: AWS cannot be reached'))).toHaveLength(5)
  })
})

test('a model that is not ready yet is waited for by the warm-up, outside of the measurement', async () => {
  breakInvocations({ error: { name: 'ModelNotReadyException', message: 'loading', status: 429 }, times: 2 })
  const { outputs, lines } = await smoke([male], { 'warm-up': '2' })
  expect(outputs).toMatchObject({ outcome: 'passed', passed: '1' })
  // After two pauses, of about one second and one and a half.
  expect(lines.find((line) => line.startsWith('warm-up'))).toMatch(
    /^warm-up: 2 of 2 requests answered, the first in 0 ms, ready after [23] s; last error: no answer: the model is not ready yet \(loading\)$/,
  )
})

test('a model that does not become ready is given up, and no case is asked', async () => {
  breakInvocations({ error: { name: 'ModelNotReadyException', message: 'loading', status: 429 } })
  const { outputs, failure, lines } = await smoke([male], { 'warm-up': '2', 'warm-up-timeout': '30s' })
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
  expect(failure?.happened).toBe('the model did not become ready within 30 s (the model is not ready yet (loading))')
  expect(lines.at(-1)).toBe('endpoint penguins-staging: inconclusive, 0 of 1 cases passed')
})

test('one error among many requests is counted, not retried', async () => {
  const oneError = { error: { name: 'ServiceUnavailable', message: 'try again', status: 503 }, times: 1 }
  const samples = Array.from({ length: 20 }, () => male)
  breakInvocations(oneError)
  const asserted = await smoke(samples, { thresholds: 'errors <= 5%' })
  expect(asserted.outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '19' })
  expect(aws.journal.of('SageMakerRuntime').map(({ outcome }) => outcome)).toEqual([
    'ServiceUnavailable',
    ...Array<string>(19).fill('ok'),
  ])
})

test('a cancelled run ends at once', async () => {
  breakInvocations({ delayMs: 50 })
  const { recording, ended } = begin([male], { requests: '1000' })
  await aws.clock.sleep(1_000)
  recording.cancel()
  await expect(ended).rejects.toBeInstanceOf(Cancelled)
  expect(recording.lines).toContain('case 1 (Gentoo male): passed, got 5500')
})

test('a file of cases with mistakes costs no request', async () => {
  await expect(smoke([{ input: 'a' }, { expected: 1 }])).rejects.toMatchObject({
    problems: [
      "cases.json:1: sample 1: 'expected' is missing; write null where any answer will do",
      "cases.json:1: sample 2: 'input' is missing",
    ],
  })
  expect(aws.journal.entries).toEqual([])
})

test.each([
  [{ 'server-latency-timeout': '5m' }, "'server-latency-timeout' is given without 'requests' or 'duration'"],
  [
    { 'endpoint-name': '', 'transform-output': 's3://b/out/', 'problem-type': 'regression' },
    "give at most one of: 'transform-output', or 'problem-type'",
  ],
  [
    { 'endpoint-name': '', 'transform-output': 's3://b/out/', concurrency: '8' },
    "give at most one of: 'transform-output', or 'concurrency'",
  ],
  [
    { 'endpoint-name': '', url: 'https://models.example', headers: 'Content-Type: text/csv' },
    "input 'headers': 'Content-Type' is said by each case: write it there as 'content-type'",
  ],
])('an input that would have no effect is refused: %j', async (given, problem) => {
  await expect(smoke([male], given)).rejects.toMatchObject({ problems: [problem] })
})
