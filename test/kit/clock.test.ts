import { expect, test } from '@jest/globals'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'

test('a sleep ends by itself and leaves no listener on the signal', async () => {
  const { signal } = new AbortController()
  const before = systemClock.now()
  await systemClock.sleep(5, signal)
  expect(systemClock.now()).toBeGreaterThanOrEqual(before + 4)
  await systemClock.sleep(0)
})

test('an abort ends it at once, with the reason of the signal', async () => {
  const controller = new AbortController()
  const asleep = systemClock.sleep(60_000, controller.signal)
  const reason = new Cancelled()
  controller.abort(reason)
  await expect(asleep).rejects.toBe(reason)
  await expect(systemClock.sleep(60_000, controller.signal)).rejects.toBe(reason)
})
