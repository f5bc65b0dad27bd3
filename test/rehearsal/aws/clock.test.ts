import { setTimeout as realDelay } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { fakeClock, realClock } from '../../../rehearsal/aws/clock.ts'

const minuteMs = 60_000

describe('the fake clock', () => {
  test('makes forty minutes pass at once, and does on the way what falls due, in order', async () => {
    const clock = fakeClock(0)
    const seen: [string, number][] = []
    const note = (what: string) => () => void seen.push([what, clock.now()])
    clock.at(30 * minuteMs, note('endpoint in service'))
    clock.at(10 * minuteMs, () => {
      note('change set executed')()
      clock.at(clock.now() + minuteMs, note('model created'))
    })
    clock.at(50 * minuteMs, note('too late'))

    await clock.sleep(40 * minuteMs)

    expect(seen).toEqual([
      ['change set executed', 10 * minuteMs],
      ['model created', 11 * minuteMs],
      ['endpoint in service', 30 * minuteMs],
    ])
    expect(clock.now()).toBe(40 * minuteMs)
  })

  test('lets real work end before time passes', async () => {
    const clock = fakeClock(0)
    const seen: string[] = []
    const work = async () => {
      await realDelay(20)
      seen.push(`training ended at ${clock.now()}`)
    }
    clock.track(work())
    await clock.sleep(minuteMs)
    seen.push(`woke at ${clock.now()}`)
    expect(seen).toEqual(['training ended at 0', 'woke at 60000'])
  })

  test('stands still while nobody sleeps', async () => {
    const clock = fakeClock(0)
    clock.at(1, () => {
      throw new Error('not yet')
    })
    await realDelay(5)
    expect(clock.now()).toBe(0)
  })
})

describe.each([
  ['fake', () => fakeClock()],
  ['real', () => realClock({ speed: 1 })],
])('an aborted sleep on the %s clock', (_name, make) => {
  test('rejects with the reason of the signal', async () => {
    const abort = new AbortController()
    const clock = make()
    const asleep = clock.sleep(10 * minuteMs, abort.signal)
    abort.abort(new Error('cancelled'))
    await expect(asleep).rejects.toThrow('cancelled')
    await expect(clock.sleep(1, abort.signal)).rejects.toThrow('cancelled')
  })
})

test('the real clock runs at the speed asked for', async () => {
  const clock = realClock({ speed: 6000 })
  const before = clock.now()
  await clock.sleep(minuteMs)
  expect(clock.now() - before).toBeGreaterThanOrEqual(minuteMs * 0.9)
})
