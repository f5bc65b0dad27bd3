import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { Cancelled } from '../../src/kit/errors.ts'
import { lingering } from '../../src/kit/lingering.ts'

test.each([
  ['later', 'after'],
  ['already', 'before'],
])('a request lingers where the run is cancelled %s', async (_, cancelled) => {
  const cancellation = new AbortController()
  const reason = new Cancelled()
  if (cancelled === 'before') cancellation.abort(reason)
  const late = lingering(cancellation.signal, 1)
  if (cancelled === 'after') cancellation.abort(reason)
  expect(late.aborted).toBe(false)
  await once(late, 'abort')
  expect(late.reason).toBe(reason)
})

test('a run that goes on ends nothing', () => {
  expect(lingering(new AbortController().signal, 0).aborted).toBe(false)
})
