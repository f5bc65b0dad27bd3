import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { packageArn, serveParrot } from './served-parrot.ts'

const male = { description: 'Gentoo male', input: '5500', expected: 5550, tolerance: 400 }
const json = { input: { b: [1, 2], a: 'x' }, expected: { a: 'x', b: [1, 2] } }

let aws: Awaited<ReturnType<typeof serveParrot>>
beforeAll(async () => {
  aws = await serveParrot()
}, 30_000)
afterAll(() => aws[Symbol.asyncDispose]())
afterEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

test('the right model with right answers passes', async () => {
  const given = { 'expect-model-package-arn': packageArn, 'warm-up': '2', thresholds: 'max < 300ms\nerrors < 1%' }
  const { outputs, summary, failure, lines } = await aws.smoke([male, json], given)
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
  const { lines } = await aws.smoke([json], { 'show-bodies': 'true' })
  expect(lines).toContain('case 1: passed, got {"b":[1,2],"a":"x"}')
})

test('measured requests go round the cases, each signed, and are what latency is judged by', async () => {
  const given = { requests: '120', concurrency: '4', thresholds: 'p99 < 10s\nerrors < 1%\nrps > 1' }
  const { outputs, summary, failure, lines } = await aws.smoke([male, json], given)
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
  await expect(aws.smoke([male], { duration: '10m', rate: '50/s', requests: '0' })).rejects.toMatchObject({
    problems: [expect.stringMatching(/30000.*max-requests/)],
  })
  expect(aws.journal.entries).toEqual([])
})

test('a load that the cost guard cuts short is warned of, and is judged all the same', async () => {
  const { outputs, summary, failure, lines } = await aws.smoke([male], {
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
  const asked = aws.begin([male], { requests: '100000', 'max-requests': '100000', 'bail-out': 'errors > 50%' })
  while (aws.journal.of('SageMakerRuntime').length < 20) await systemClock.sleep(1)
  aws.breakInvocations({ error: { name: 'ThrottlingException', message: 'slow down', status: 429 } })
  const { outputs, failure } = await asked.ended
  expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', passed: '1' })
  expect(failure?.happened).toMatch(/^the load was ended before its time: errors > 50%/)
  expect(failure?.remedy).toMatch(/slow down/)
  const { errors = 0, throttles = -1 } = JSON.parse(outputs.metrics ?? '{}') as Record<string, number>
  expect(throttles).toBe(errors)
  expect(throttles).toBeGreaterThan(50)
})

test('a wrong answer and an error of the container fail, and what they say is only text', async () => {
  const { outputs, summary, failure, lines } = await aws.smoke([
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
  aws.breakInvocations({ delayMs: 450 })
  const { outputs, failure } = await aws.smoke([male], { thresholds: 'max <= 450ms\np50 < 300ms' })
  expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', passed: '1', p50Ms: '450.0' })
  expect(failure?.happened).toBe('p50 < 300ms is missed: 450 ms')
})

test('a percentile of too few answers is inconclusive, and its output stays empty', async () => {
  const { outputs, failure, summary } = await aws.smoke([male], { thresholds: 'p95 < 300ms', requests: '4' })
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'threshold', passed: '1', failed: '0' })
  expect(outputs).not.toHaveProperty('p95Ms')
  expect(failure?.remedy).toBe("Raise 'requests' by 16 or more.")
  expect(summary).toContain('needs 20 requests')
})

test('what is inconclusive is green where the workflow says so, and warned of', async () => {
  const given = { thresholds: 'p95 < 300ms', 'on-inconclusive': 'continue' }
  const { outputs, failure, lines } = await aws.smoke([male], given)
  expect(failure).toBeUndefined()
  expect(outputs.outcome).toBe('inconclusive')
  expect(
    lines.filter((line) => line.startsWith('warning: endpoint penguins-staging: p95 < 300ms cannot')),
  ).toHaveLength(1)
})

test('an endpoint that serves another model package fails, and is asked nothing', async () => {
  const expected = packageArn.replace(/1$/, '2')
  const { outputs, failure, lines, summary } = await aws.smoke([male], { 'expect-model-package-arn': expected })
  expect(outputs).toEqual({ outcome: 'failed', failureKind: 'assertion', passed: '0', failed: '0' })
  expect(failure?.happened).toBe(
    `expected it to serve ${expected}, but it serves ${packageArn} (endpoint config penguins-1)`,
  )
  expect(lines).toEqual(['endpoint penguins-staging: failed, 0 of 1 cases passed'])
  expect(summary).toContain('| – | case 1 &#40;Gentoo male&#41; |  | not asked |  |')
  expect(aws.journal.of('SageMakerRuntime')).toEqual([])
})

describe('what says nothing about the model is inconclusive', () => {
  test('no such endpoint, with and without an expected model package', async () => {
    const given = { 'endpoint-name': 'penguins-nowhere', requests: '5' }
    const asked = await aws.smoke([male, json], given)
    expect(asked.outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
    expect(asked.failure?.happened).toBe('Endpoint penguins-nowhere of account 111122223333 not found.')
    expect(asked.lines.at(-1)).toBe('endpoint penguins-nowhere: inconclusive, 0 of 2 cases passed')
    expect(aws.journal.of('SageMakerRuntime')).toHaveLength(1)
    const looked = await aws.smoke([male], { ...given, 'expect-model-package-arn': packageArn })
    expect(looked.failure?.happened).toBe('there is no such endpoint')
  })

  test('a missing permission is named with its remedy', async () => {
    const message = 'User: x is not authorized to perform: sagemaker:InvokeEndpoint'
    aws.breakInvocations({ error: { name: 'AccessDeniedException', message, status: 403 } })
    const { outputs, failure } = await aws.smoke([male])
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
    const { outputs, failure } = await aws.smoke([male], { 'expect-model-package-arn': packageArn })
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure?.happened).toBe('not allowed to sagemaker:DescribeEndpoint (no)')
  })

  test('a network that breaks ends the test after five requests in a row', async () => {
    aws.breakInvocations({ dropConnection: 'before' })
    const { outputs, failure, lines } = await aws.smoke(Array.from({ length: 9 }, () => male))
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', failed: '0' })
    expect(failure?.happened).toMatch(/^AWS cannot be reached/)
    expect(lines.filter((line) => line.includes('no answer: AWS cannot be reached'))).toHaveLength(5)
  })
})

test('a model that is not ready yet is waited for by the warm-up, outside of the measurement', async () => {
  aws.breakInvocations({ error: { name: 'ModelNotReadyException', message: 'loading', status: 429 }, times: 2 })
  const { outputs, lines } = await aws.smoke([male], { 'warm-up': '2' })
  expect(outputs).toMatchObject({ outcome: 'passed', passed: '1' })
  // After two pauses, of about one second and one and a half.
  expect(lines.find((line) => line.startsWith('warm-up'))).toMatch(
    /^warm-up: 2 of 2 requests answered, the first in 0 ms, ready after [23] s; last error: no answer: the model is not ready yet \(loading\)$/,
  )
})

test('a model that does not become ready is given up, and no case is asked', async () => {
  aws.breakInvocations({ error: { name: 'ModelNotReadyException', message: 'loading', status: 429 } })
  const { outputs, failure, lines } = await aws.smoke([male], { 'warm-up': '2', 'warm-up-timeout': '30s' })
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
  expect(failure?.happened).toBe('the model did not become ready within 30 s (the model is not ready yet (loading))')
  expect(lines.at(-1)).toBe('endpoint penguins-staging: inconclusive, 0 of 1 cases passed')
})

test('one error among many requests is counted, not retried', async () => {
  const oneError = { error: { name: 'ServiceUnavailable', message: 'try again', status: 503 }, times: 1 }
  const samples = Array.from({ length: 20 }, () => male)
  aws.breakInvocations(oneError)
  const asserted = await aws.smoke(samples, { thresholds: 'errors <= 5%' })
  expect(asserted.outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '19' })
  expect(aws.journal.of('SageMakerRuntime').map(({ outcome }) => outcome)).toEqual([
    'ServiceUnavailable',
    ...Array<string>(19).fill('ok'),
  ])
})

test('a cancelled run ends at once', async () => {
  aws.breakInvocations({ delayMs: 50 })
  const { recording, ended } = aws.begin([male], { requests: '1000' })
  await aws.clock.sleep(1_000)
  recording.cancel()
  await expect(ended).rejects.toBeInstanceOf(Cancelled)
  expect(recording.lines).toContain('case 1 (Gentoo male): passed, got 5500')
})

test('a file of cases with mistakes costs no request', async () => {
  await expect(aws.smoke([{ input: 'a' }, { expected: 1 }])).rejects.toMatchObject({
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
  await expect(aws.smoke([male], given)).rejects.toMatchObject({ problems: [problem] })
})
