import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { expect, test } from '@jest/globals'
import { invocations } from '../../src/aws/invocations.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { credentials } from '../rehearsal/aws/rehearse.ts'

const request = { endpointName: 'penguins', body: 'Gentoo', contentType: 'text/csv' }
const never = new AbortController().signal

async function endpoint(listener: RequestListener, { patienceMs = 100 } = {}) {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials, maxAttempts: 1 }
  return {
    invoke: invocations(new SageMakerRuntimeClient(settings), systemClock, patienceMs).invoke,
    [Symbol.dispose]: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('the latency counts to the last byte of the answer', async () => {
  const slowly: RequestListener = (_, answer) => {
    answer.setHeader('content-type', 'text/csv')
    answer.write('37')
    setTimeout(() => answer.end('50'), 40)
  }
  using slow = await endpoint(slowly, { patienceMs: 10_000 })
  const invocation = await slow.invoke(request, never)
  expect(invocation).toMatchObject({ kind: 'answered', contentType: 'text/csv', body: '3750' })
  expect(invocation.latencyMs).toBeGreaterThanOrEqual(39)
})

test.each([
  ['that never answers', () => undefined],
  ['that begins to answer and stops', (_, answer) => void answer.write('37')],
] as [string, RequestListener][])('an endpoint %s is given up', async (_, listener) => {
  using hanging = await endpoint(listener)
  expect(await hanging.invoke(request, never)).toEqual({
    kind: 'unanswered',
    latencyMs: 100,
    final: false,
    failure: {
      subject: 'endpoint penguins',
      happened: 'no answer within 100 ms',
      remedy: 'Read the log group /aws/sagemaker/Endpoints/penguins.',
    },
  })
})

test('a cancellation ends a request under way', async () => {
  const cancellation = new AbortController()
  using hanging = await endpoint(() => cancellation.abort(new Cancelled()))
  await expect(hanging.invoke(request, cancellation.signal)).rejects.toBeInstanceOf(Cancelled)
})
