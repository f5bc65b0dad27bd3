import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../rehearsal/aws/faults.ts'
import { smokeTest, type Outputs } from '../../src/actions/smoke-test/action.ts'
import { run } from '../../src/actions/smoke-test/run.ts'
import { invocations } from '../../src/aws/invocations.ts'
import { servedModel } from '../../src/aws/served-model.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { recordingStage } from './recording-stage.ts'

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

/** Runs the action with these inputs, as they stand in a workflow, over a file with these samples. */
function begin(samples: readonly object[], given: Readonly<Record<string, string>> = {}) {
  const recording = recordingStage<Outputs>({ clock: aws.clock })
  const values: Readonly<Record<string, string>> = {
    'endpoint-name': 'penguins-staging',
    cases: 'cases.json',
    ...given,
  }
  const inputs = parseInputs(smokeTest, (name) => values[name] ?? '')
  const world = {
    readText: () => Promise.resolve(JSON.stringify({ samples })),
    invocations: invocations(new SageMakerRuntimeClient(aws.client), aws.clock),
    servedModel: servedModel(new SageMakerClient(aws.client)),
  }
  return { recording, ended: run(inputs, world, recording.stage) }
}

async function smoke(samples: readonly object[], given?: Readonly<Record<string, string>>) {
  const { recording, ended } = begin(samples, given)
  return { ...(await ended), lines: recording.lines }
}

const breakInvocations = (fault: Omit<Extract<Fault, { kind: 'request' }>, 'kind' | 'operation'>) =>
  aws.faults.inject({ kind: 'request', service: 'SageMakerRuntime', operation: 'InvokeEndpoint', ...fault })

test('the right model with right answers passes', async () => {
  const given = {
    'expect-model-package-arn': packageArn,
    requests: '98',
    'warm-up': '2',
    thresholds: 'p99 < 300ms\nerrors < 1%',
  }
  const { outputs, summary, failure, lines } = await smoke([male, json], given)
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({ outcome: 'passed', passed: '2', failed: '0', p50Ms: '0.0', p95Ms: '0.0', p99Ms: '0.0' })
  expect(lines).toEqual([
    'endpoint penguins-staging: 2 requests to warm up, 2 cases, 98 requests more',
    'warm-up: 2 of 2 requests answered, the slowest in 0 ms',
    'case 1 (Gentoo male): passed, got 5500',
    'case 2: passed, got {"b":[1,2],"a":"x"}',
    'latency over 100 answers: median 0 ms, at most 0 ms',
    'p99 < 300ms: met (0 ms)',
    'errors < 1%: met (0 of 100 requests (0%))',
    'endpoint penguins-staging: passed, 2 of 2 cases passed',
  ])
  expect(summary).toBe(`## ✅ Smoke test passed: endpoint penguins-staging

|  | Case | Input | Expected | Got | Latency |
| --- | --- | --- | --- | --- | --- |
| ✅ | case 1 &#40;Gentoo male&#41; | \`5500\` | 5550 ± 400 | 5500 | 0 ms |
| ✅ | case 2 | \`{"b":[1,2],"a":"x"}\` | &#123;"a":"x","b":&#91;1,2&#93;&#125; | &#123;"b":&#91;1,2&#93;,"a":"x"&#125; | 0 ms |

| Answers | mean | p50 | p95 | p99 | max |
| --- | --- | --- | --- | --- | --- |
| 100 | 0 ms | 0 ms | 0 ms | 0 ms | 0 ms |

|  | Threshold | Measured |
| --- | --- | --- |
| ✅ | p99 &#60; 300ms | 0 ms |
| ✅ | errors &#60; 1% | 0 of 100 requests &#40;0%&#41; |
`)
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
  expect(lines).toContain(
    'case 2 (| <b>bold</b>): expected any answer, got error 500 of the container: Traceback: ::error::KeyError',
  )
  expect(lines.at(-2)).toBe('errors <= 0%: missed (1 of 2 requests (50%))')
  expect(summary).toContain(
    '| ❌ | case 2 &#40;&#124; &#60;b&#62;bold&#60;/b&#62;&#41; | `break` | any answer | error 500',
  )
})

test('a threshold is missed by the time that answers take', async () => {
  breakInvocations({ delayMs: 450 })
  const { outputs, failure } = await smoke([male], { thresholds: 'max <= 450ms\np50 < 300ms' })
  expect(outputs).toMatchObject({ outcome: 'failed', failureKind: 'threshold', passed: '1', p50Ms: '450.0' })
  expect(failure?.happened).toBe('p50 < 300ms is missed: 450 ms')
})

test('a percentile of too few answers is inconclusive, and its output stays empty', async () => {
  const { outputs, failure, summary } = await smoke([male], { thresholds: 'p95 < 300ms', requests: '4' })
  expect(outputs).toEqual({ outcome: 'inconclusive', failureKind: 'threshold', passed: '1', failed: '0', p50Ms: '0.0' })
  expect(failure?.remedy).toBe("Raise 'requests' by 15 or more.")
  expect(summary).toContain('| 5 | 0 ms | 0 ms | needs 20 answers | needs 100 answers | 0 ms |')
})

test('an endpoint that serves another model package fails, and is asked nothing', async () => {
  const expected = packageArn.replace(/1$/, '2')
  const { outputs, failure, lines, summary } = await smoke([male], { 'expect-model-package-arn': expected })
  expect(outputs).toEqual({ outcome: 'failed', failureKind: 'assertion', passed: '0', failed: '0' })
  expect(failure?.happened).toBe(
    `expected it to serve ${expected}, but it serves ${packageArn} (endpoint config penguins-1)`,
  )
  expect(lines).toEqual(['endpoint penguins-staging: failed, 0 of 1 cases passed'])
  expect(summary).toContain('| – | case 1 &#40;Gentoo male&#41; | `5500` | 5550 ± 400 | not asked |')
  expect(aws.journal.of('SageMakerRuntime')).toEqual([])
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
  expect(lines[1]).toBe(
    'warm-up: 0 of 2 requests answered; last error: no answer: the model is not ready yet (loading)',
  )
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
      "cases.json: sample 1: 'expected' is missing; write null where any answer will do",
      "cases.json: sample 2: 'input' is missing",
    ],
  })
  expect(aws.journal.entries).toEqual([])
})
