import { describe, expect, test } from '@jest/globals'
import { Cancelled, WorldError } from '../../src/kit/errors.ts'
import { done, poll, waiting, type Judgement } from '../../src/kit/poll.ts'
import { recordingLog } from './recording-log.ts'
import { virtualClock } from './virtual-clock.ts'

const throttled = new WorldError(
  { subject: 'stack a', happened: 'AWS throttles', remedy: 'Wait.' },
  { transient: true },
)
const denied = new WorldError({ subject: 'stack a', happened: 'not allowed', remedy: 'Allow it.' })

/** Looks at the given answers one after the other, the last one for ever; an Error is thrown. */
function watch(
  answers: readonly (string | Error)[],
  { timeoutMs = 3_600_000, signal = new AbortController().signal, maxPauseMs = 30_000 } = {},
) {
  const clock = virtualClock()
  const log = recordingLog()
  let looks = 0
  const look = () => {
    const answer = answers[Math.min(looks, answers.length - 1)] ?? ''
    looks += 1
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const judge = (seen: string): Judgement<string> => (seen.endsWith('ING') ? waiting(seen) : done(seen))
  const polled = poll({ clock, log, signal, subject: 'stack a', look, judge, timeoutMs, maxPauseMs, random: () => 0.5 })
  return { polled, clock, log, looks: () => looks }
}

test('it looks at once and ends without a pause or a line when the answer is there', async () => {
  const { polled, clock, log } = watch(['COMPLETE'])
  expect(await polled).toEqual({ kind: 'done', verdict: 'COMPLETE', elapsedMs: 0 })
  expect(clock.slept).toEqual([])
  expect(log.lines).toEqual([])
})

test('pauses grow by half from one second to the longest', async () => {
  const { polled, clock } = watch([...Array<string>(7).fill('RUNNING'), 'COMPLETE'], { maxPauseMs: 5_000 })
  await polled
  expect(clock.slept).toEqual([1_000, 1_500, 2_250, 3_375, 5_000, 5_000, 5_000])
})

test('it logs each change once, and one line a minute when nothing changes', async () => {
  const { polled, log } = watch(['STARTING', ...Array<string>(9).fill('RUNNING'), 'COMPLETE'], { maxPauseMs: 20_000 })
  await polled
  expect(log.lines).toEqual(['stack a: STARTING', 'stack a: RUNNING', 'stack a: still RUNNING, after 1 min 9 s'])
})

test('at the deadline it looks a last time, and the end may be seen there', async () => {
  const late = watch(['RUNNING', 'RUNNING', 'COMPLETE'], { timeoutMs: 2_000 })
  expect(await late.polled).toEqual({ kind: 'done', verdict: 'COMPLETE', elapsedMs: 2_000 })
  const never = watch(['RUNNING'], { timeoutMs: 2_000 })
  expect(await never.polled).toEqual({ kind: 'timed-out', note: 'RUNNING', elapsedMs: 2_000 })
})

test('without a timeout it looks once', async () => {
  const { polled, looks } = watch(['PENDING'], { timeoutMs: 0 })
  expect(await polled).toMatchObject({ kind: 'timed-out', note: 'PENDING' })
  expect(looks()).toBe(1)
})

describe('faults on the way', () => {
  test('transient ones are borne and told, and the verdict is the same', async () => {
    const { polled, log } = watch(['RUNNING', throttled, throttled, 'COMPLETE'])
    expect(await polled).toMatchObject({ kind: 'done', verdict: 'COMPLETE' })
    expect(log.lines).toEqual(['stack a: RUNNING', 'stack a: no answer (AWS throttles)'])
  })

  test('ten in a row are borne, an eleventh is not', async () => {
    expect(await watch([...Array<Error>(10).fill(throttled), 'COMPLETE'], { maxPauseMs: 1_000 }).polled).toMatchObject({
      kind: 'done',
    })
    await expect(watch([...Array<Error>(11).fill(throttled), 'COMPLETE'], { maxPauseMs: 1_000 }).polled).rejects.toBe(
      throttled,
    )
  })

  test('an answer in between begins the count anew', async () => {
    const nine = Array<Error>(9).fill(throttled)
    expect(await watch([...nine, 'RUNNING', ...nine, 'COMPLETE'], { maxPauseMs: 1_000 }).polled).toMatchObject({
      kind: 'done',
    })
  })

  test('they are borne for five minutes at most', async () => {
    await expect(watch([throttled], { maxPauseMs: 120_000 }).polled).rejects.toBe(throttled)
  })

  test('what will not get better ends the wait at once', async () => {
    const { polled, looks } = watch(['RUNNING', denied])
    await expect(polled).rejects.toBe(denied)
    expect(looks()).toBe(2)
  })
})

test('a cancelled run is not looked at any more', async () => {
  const cancelled = new Cancelled()
  const { polled, looks } = watch(['RUNNING'], { signal: AbortSignal.abort(cancelled) })
  await expect(polled).rejects.toBe(cancelled)
  expect(looks()).toBe(0)
})

test('pauses differ by up to a fifth, so that many jobs do not ask in step', async () => {
  const clock = virtualClock()
  let looks = 0
  await poll({
    clock,
    log: recordingLog(),
    signal: new AbortController().signal,
    subject: 'a',
    look: () => Promise.resolve((looks += 1)),
    judge: (seen) => (seen > 20 ? done('end') : waiting('WAITING')),
    timeoutMs: 3_600_000,
  })
  const longest = clock.slept.slice(10)
  expect(Math.min(...longest)).toBeGreaterThanOrEqual(24_000)
  expect(Math.max(...longest)).toBeLessThanOrEqual(36_000)
  expect(new Set(longest).size).toBeGreaterThan(5)
})

test('a pace decides about each pause after what was seen, and the line a minute tells the detail', async () => {
  const clock = virtualClock()
  const log = recordingLog()
  const seen = [5_000, 70_000, 70_000, 1]
  const look = () => Promise.resolve(seen.shift() ?? 0)
  const judge = (next: number): Judgement<'over'> => (next === 1 ? done('over') : waiting('Executing', `${next} to go`))
  const signal = new AbortController().signal
  const common = { clock, log, signal, subject: 'execution 1', look, judge, timeoutMs: 3_600_000 }
  await poll({ ...common, pace: (next) => next, random: () => 1 })
  expect(clock.slept).toEqual([5_500, 77_000, 77_000].map((ms) => expect.closeTo(ms, 3)))
  expect(log.lines).toEqual(['execution 1: Executing', 'execution 1: still Executing (70000 to go), after 1 min 23 s'])
})
