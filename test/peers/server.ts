import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { systemClock } from '../../src/kit/clock.ts'
import { done, poll, waiting } from '../../src/kit/poll.ts'
import { recordingStage } from '../actions/recording-stage.ts'

/** A port of 127.0.0.1 on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Returns when the URL answers 200. */
export async function untilHealthy(url: string, timeoutMs = 20_000): Promise<void> {
  const healthy = await poll({
    subject: url,
    look: () =>
      fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
        ({ status }) => status,
        () => 0,
      ),
    judge: (status) => (status === 200 ? done(status) : waiting(`it answered ${status}`)),
    timeoutMs,
    pace: () => 250,
    ...recordingStage({ clock: systemClock }).stage,
  })
  if (healthy.kind !== 'done') throw new Error(`${url} does not answer: ${healthy.note}`)
}
