import { expect, jest, test } from '@jest/globals'
import { followDeployment, kindsOfDeployment } from '../../bench/long-deployments.ts'

// The pace of looking at a deployment, in the local AWS's clock; `npm run bench` tells more of it.

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

const halfAnHourMs = 1_800_000

test.each(kindsOfDeployment.flatMap((kind) => [1, 2].map((seed) => ({ kind, seed }))))(
  'half an hour of $kind: at most a request in five seconds, and the end is told within ten (seed $seed)',
  async ({ kind, seed }) => {
    const { calls, elapsedMs, endDelayMs, eventDelaysMs, events } = await followDeployment(kind, halfAnHourMs, seed)
    expect(elapsedMs).toBeGreaterThan(0.9 * halfAnHourMs)
    expect(calls).toBeLessThanOrEqual(elapsedMs / 5_000)
    expect(endDelayMs).toBeGreaterThanOrEqual(0)
    expect(endDelayMs).toBeLessThanOrEqual(10_000)
    expect(eventDelaysMs).toHaveLength(kind.includes('without') ? 0 : events.length)
    expect(Math.max(0, ...eventDelaysMs)).toBeLessThanOrEqual(10_000)
  },
)

test('what the endpoint does meanwhile is told as well', async () => {
  const { endpointLines } = await followDeployment('an update, guarded and linear', halfAnHourMs, 1)
  expect(endpointLines).toEqual(
    expect.arrayContaining(
      ['25 %', '50 %', '75 %', '100 %'].map((share) => `variant AllTraffic: ${share} of the traffic`),
    ),
  )
  expect(endpointLines).toContain('variant AllTraffic: Baking')
})
