import { expect, test } from '@jest/globals'
import { logStreamArnIn, streamNameOf } from '../../src/domain/smoke-invocation.ts'
import { smokeCase } from './smoke-reports.ts'

const group = 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints/penguins'

test.each([
  [`${group}:log-stream:AllTraffic/i-0123`, 'AllTraffic/i-0123'],
  [`${group}:log-stream:*`, undefined],
  [`${group}:*`, undefined],
  [group, undefined],
  ['', undefined],
])('the stream that %s names', (arn, name) => expect(streamNameOf(arn)).toBe(name))

test('the first error that names a log is the one to read of', () => {
  const answered = (logStreamArn?: string) =>
    ({
      case: smokeCase(1),
      invocation: {
        kind: 'answered',
        latencyMs: 1,
        status: 500,
        contentType: '',
        body: new Uint8Array(),
        logStreamArn,
      },
    }) as const
  const failure = { subject: 'it', happened: 'no', remedy: '' }
  const silent = { kind: 'unanswered', latencyMs: 1, failure, final: false, throttled: false, notReady: false } as const
  const unanswered = { case: smokeCase(2), invocation: silent }
  expect(logStreamArnIn([unanswered, answered(), answered('a'), answered('b')])).toBe('a')
  expect(logStreamArnIn([unanswered])).toBeUndefined()
})
