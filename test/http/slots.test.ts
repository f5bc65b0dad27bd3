import { expect, test } from '@jest/globals'
import { slots } from '../../src/http/slots.ts'

function numbered(most: number) {
  let made = 0
  return slots(most, () => (made += 1))
}

test('what was used last is taken first, and no more are made than are needed', () => {
  const pool = numbered(3)
  expect([pool.take(), pool.take()]).toEqual([1, 2])
  pool.give(1)
  pool.give(2)
  expect([pool.take(), pool.take(), pool.take()]).toEqual([2, 1, 3])
  expect(pool.made).toEqual([1, 2, 3])
})

test('who finds none waits, and is served in turn', async () => {
  const pool = numbered(1)
  const served: number[] = []
  const taken = pool.take()
  const waiting = Array.from({ length: 5_000 }, async (_, index) => {
    const slot = await pool.take()
    served.push(index)
    pool.give(slot)
  })
  pool.give(await taken)
  await Promise.all(waiting)
  expect(served).toEqual(Array.from({ length: 5_000 }, (_, index) => index))
  expect(pool.take()).toBe(1)
})

test('an abort ends all waiting, and nobody waits any more', async () => {
  const pool = numbered(1)
  const taken = pool.take()
  const waiting = [pool.take(), pool.take()]
  pool.abort(new Error('enough'))
  pool.give(await taken)
  for (const each of [...waiting, pool.take()]) await expect(each).rejects.toThrow('enough')
})
