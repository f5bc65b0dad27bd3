import { getEventListeners, once } from 'node:events'
import { expect, test } from '@jest/globals'
import { deadline } from '../../src/kit/deadline.ts'
import { Cancelled } from '../../src/kit/errors.ts'

const never = new AbortController().signal

test('work ends when its time is over', async () => {
  using late = deadline(1, never)
  expect(late.passed()).toBe(false)
  await once(late.signal, 'abort')
  expect(late.passed()).toBe(true)
  expect(late.signal.reason).toMatchObject({ name: 'TimeoutError', message: 'not done within 1 ms' })
})

test.each([
  ['later', 'after'],
  ['already', 'before'],
])('work ends with the run that is cancelled %s, for its reason', (_, cancelled) => {
  const run = new AbortController()
  const reason = new Cancelled()
  if (cancelled === 'before') run.abort(reason)
  using within = deadline(60_000, run.signal)
  if (cancelled === 'after') run.abort(reason)
  expect(within.signal.reason).toBe(reason)
  expect(within.passed()).toBe(false)
})

test('a time that begins anew is over later', async () => {
  using first = deadline(200, never)
  using renewed = deadline(200, never)
  using between = deadline(100, never)
  const [firstOver, renewedOver] = [first, renewed].map(({ signal }) => once(signal, 'abort'))
  await once(between.signal, 'abort')
  renewed.renew()
  await firstOver
  expect(renewed.passed()).toBe(false)
  await renewedOver
  expect(renewed.passed()).toBe(true)
})

test('work that is done leaves nothing behind', () => {
  const run = new AbortController()
  const done = deadline(60_000, run.signal)
  expect(getEventListeners(run.signal, 'abort')).toHaveLength(1)
  done[Symbol.dispose]()
  expect(getEventListeners(run.signal, 'abort')).toEqual([])
})
