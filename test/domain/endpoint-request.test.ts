import { expect, test } from '@jest/globals'
import {
  findAddressProblems,
  findBodyProblem,
  type EndpointAddress,
  type EndpointInvocation,
} from '../../src/domain/endpoint-request.ts'

const whole = { targetVariant: 'A', targetModel: 'b.tar.gz', inferenceComponentName: 'c', sessionId: 'd' }

test.each<[string, EndpointInvocation, EndpointAddress, readonly string[]]>([
  ['in real time all of it', 'real-time', whole, []],
  ['in real time a new session', 'real-time', { sessionId: 'NEW_SESSION' }, []],
  [
    'nothing asynchronously',
    'async',
    whole,
    ['target-variant', 'target-model', 'inference-component-name', 'session-id'],
  ],
  ['asynchronously, the endpoint alone', 'async', {}, []],
  ['no model by a stream', 'stream', whole, ['target-model']],
  ['no new session by a stream', 'stream', { sessionId: 'NEW_SESSION' }, ['session-id']],
])('what reaches the endpoint: %s', (_, invocation, address, refused) => {
  const problems = findAddressProblems(address, invocation)
  expect(problems.map((problem) => /^input '([\w-]+)': .+/.exec(problem)?.[1])).toEqual(refused)
})

const doubtful = 'SageMaker may refuse more than 6291456, and a serverless endpoint more than 4194304'
const onS3 = 's3://penguins/in.csv'

test.each<[string, EndpointInvocation, { readonly bytes: number; readonly bodyUri?: string }, string | undefined]>([
  ['6 MiB are taken', 'real-time', { bytes: 6_291_456 }, undefined],
  [
    'of more AWS says two things',
    'real-time',
    { bytes: 6_291_457 },
    `warning: the body has 6291457 bytes; ${doubtful}`,
  ],
  ['25 MB may be taken', 'stream', { bytes: 26_214_400 }, `warning: the body has 26214400 bytes; ${doubtful}`],
  [
    'no more',
    'stream',
    { bytes: 26_214_401 },
    'problem: the body has 26214401 bytes, and SageMaker takes at most 26214400',
  ],
  ['a small body is sent along', 'async', { bytes: 128_000 }, undefined],
  [
    'a larger one has its place on S3',
    'async',
    { bytes: 128_001 },
    'problem: the body has 128001 bytes, and an asynchronous request holds at most 128000; put it on S3 and name it as input-s3',
  ],
  ['where it may lie already', 'async', { bytes: 128_001, bodyUri: onS3 }, undefined],
])('bodies: %s (%s)', (_, invocation, { bytes, bodyUri }, expected) => {
  const problem = findBodyProblem({ body: new Uint8Array(bytes), bodyUri }, invocation)
  expect(problem && `${problem.level}: ${problem.text}`).toBe(expected)
})
