import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fakeClock } from '../../rehearsal/aws/clock.ts'
import type { ClosedPlan, LoadPlan, LoadReport, OpenPlan, Sample } from '../../src/domain/load.ts'
import { planMoment, planWorkers } from '../../src/http/load-schedule.ts'
import { runLoad } from '../../src/http/load.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'

const extent = { requests: undefined, durationMs: undefined, rampMs: 0, mostRequests: 1_000 }
const closed = (changes: Partial<ClosedPlan>): ClosedPlan => ({ kind: 'closed', concurrency: 1, ...extent, ...changes })
const open = (changes: Partial<OpenPlan>): OpenPlan => ({
  kind: 'open',
  ratePerSecond: 10,
  concurrency: 1,
  ...extent,
  ...changes,
})

interface Sent {
  readonly position: number
  /** From the start of the load. */
  readonly atMs: number
  readonly sinceMs: number
}

interface Course {
  readonly requests?: number
  readonly bailOut?: (sofar: LoadReport) => string | undefined
  /** How long each takes, by the moment it is sent. */
  readonly takesMs?: (atMs: number) => number
}

/** A load on a clock of its own, and when what was sent. */
async function load(plan: LoadPlan, { requests = 3, bailOut = () => undefined, takesMs = () => 100 }: Course = {}) {
  const clock = fakeClock()
  const { signal } = new AbortController()
  const startMs = clock.now()
  const sent: Sent[] = []
  const progress: number[] = []
  const sender = {
    async send(position: number, sinceMs: number): Promise<Sample> {
      const atMs = clock.now() - startMs
      sent.push({ position, atMs, sinceMs: sinceMs - startMs })
      await clock.sleep(takesMs(atMs))
      const latencyMs = clock.now() - sinceMs
      return {
        ok: true,
        status: 200,
        fromModel: true,
        throttled: false,
        timedOut: false,
        latencyMs,
        firstByteMs: latencyMs,
      }
    },
    async [Symbol.asyncDispose]() {},
  }
  const onProgress = ({ requests: count }: LoadReport) => progress.push(count)
  const pause = (untilMs: number, over: AbortSignal) => clock.sleep(untilMs - clock.now(), over).catch(() => undefined)
  const report = await runLoad(sender, { plan, requests, bailOut, onProgress }, { clock, signal, pause })
  return { report, sent, progress }
}

const moments = (sent: readonly Sent[]) => sent.map(({ atMs }) => atMs)

test('a closed load sends its next request when it has its answer', async () => {
  const { report, sent } = await load(closed({ concurrency: 2, requests: 6 }))
  expect(sent).toEqual([0, 0, 100, 100, 200, 200].map((atMs, index) => ({ position: index % 3, atMs, sinceMs: atMs })))
  expect(report).toMatchObject({
    requests: 6,
    answered: 6,
    elapsedMs: 300,
    rps: 20,
    latency: { p50Ms: 100 },
    stopped: undefined,
  })
})

test('an open load sends when it is due, and what waited has waited since then', async () => {
  const stall = (atMs: number) => (atMs < 300 ? 300 - atMs : 10)
  const { report, sent } = await load(open({ requests: 5 }), { takesMs: stall })
  expect(sent).toEqual([0, 100, 200, 300, 400].map((atMs, index) => ({ position: index % 3, atMs, sinceMs: atMs })))
  expect(report.latency).toMatchObject({ samples: 5, maxMs: 300 })
  expect(report.elapsedMs).toBe(410)
})

test.each([
  ['requests', closed({ requests: 4 }), 4, 400],
  ['the cost guard', closed({ requests: 9, mostRequests: 4 }), 4, 400],
  ['time', closed({ durationMs: 250 }), 3, 300],
  ['time before requests', closed({ durationMs: 250, requests: 9 }), 3, 300],
  ['requests', open({ requests: 4 }), 4, 400],
  ['the cost guard', open({ durationMs: 10_000, mostRequests: 4 }), 4, 400],
  ['time', open({ durationMs: 250 }), 3, 300],
])('%s ends it, after the answers to what was sent: %j', async (_, plan, requests, elapsedMs) => {
  const { report, sent } = await load(plan)
  expect([sent.length, report.requests, report.elapsedMs]).toEqual([requests, requests, elapsedMs])
})

test('the workers of a closed load come in evenly', async () => {
  const { sent } = await load(closed({ concurrency: 4, rampMs: 400, requests: 10 }))
  expect(moments(sent)).toEqual([0, 100, 100, 200, 200, 200, 300, 300, 300, 300])
})

test('a ramp is not waited for when the requests are used up', async () => {
  const { report } = await load(closed({ concurrency: 2, rampMs: 100_000, requests: 3 }))
  expect(report).toMatchObject({ requests: 3, elapsedMs: 300 })
})

test('the rate of an open load rises evenly', async () => {
  const { sent } = await load(open({ ratePerSecond: 10, rampMs: 1_000, requests: 9 }))
  expect(moments(sent).map(Math.round)).toEqual([0, 447, 632, 775, 894, 1000, 1100, 1200, 1300])
})

test('until any moment an open load has sent as many requests as its rate makes', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 5_000 }),
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: 0, max: 100_000 }),
    (ratePerSecond, rampMs, position) => {
      const plan = open({ ratePerSecond, rampMs })
      const atMs = planMoment(plan, position)
      const perMs = ratePerSecond / 1_000
      const due = atMs < rampMs ? (perMs * atMs * atMs) / (2 * rampMs) : perMs * (atMs - rampMs / 2)
      expect(due).toBeCloseTo(position, 3)
      expect(planMoment(plan, position + 1)).toBeGreaterThan(atMs)
    },
  )
  fc.assert(property)
})

test('workers begin within the ramp', () => {
  expect(planWorkers(closed({ concurrency: 4, rampMs: 1_000 }))).toEqual([0, 250, 500, 750])
  expect(planWorkers(closed({ concurrency: 2 }))).toEqual([0, 0])
})

test.each([closed({ durationMs: 60_000 }), open({ durationMs: 60_000 })])(
  'a load is looked at once a second, and ends when there is a reason: %j',
  async (plan) => {
    const seen: number[] = []
    const bailOut = ({ requests }: LoadReport) => {
      seen.push(requests)
      return seen.length === 3 ? 'too many errors' : undefined
    }
    const { report } = await load(plan, { bailOut })
    expect(seen.map((count) => Math.round(count / 10))).toEqual([1, 2, 3])
    expect(report.stopped).toBe('too many errors')
    expect(report.elapsedMs).toBeLessThanOrEqual(3_200)
  },
)

test('its progress is told every ten seconds', async () => {
  const { progress } = await load(closed({ durationMs: 35_000 }))
  expect(progress.map((count) => Math.round(count / 10))).toEqual([10, 20, 30])
})

const hanging = {
  send: () => new Promise<never>(() => undefined),
  async [Symbol.asyncDispose]() {},
}
const quietly = { requests: 1, bailOut: () => undefined, onProgress: () => undefined }

test.each([closed({ requests: 1 }), open({ requests: 2, ratePerSecond: 0.01 })])(
  'an abort ends it at once, whatever is under way: %j',
  async (plan) => {
    const cancellation = new AbortController()
    const running = runLoad(hanging, { ...quietly, plan }, { clock: systemClock, signal: cancellation.signal })
    cancellation.abort(new Cancelled())
    await expect(running).rejects.toBeInstanceOf(Cancelled)
  },
)

test.each([closed({ requests: 5 }), open({ requests: 5, ratePerSecond: 1_000 })])(
  'a defect of the sender comes out: %j',
  async (plan) => {
    const sender = { ...hanging, send: () => Promise.reject(new TypeError('defect')) }
    const stage = { clock: systemClock, signal: new AbortController().signal }
    await expect(runLoad(sender, { ...quietly, plan }, stage)).rejects.toThrow('defect')
  },
)

test('in an open load latency counts from the moment a request was to be sent, also when this machine is late', async () => {
  const clock = fakeClock()
  const startMs = clock.now()
  const sinceMs: number[] = []
  const sender = {
    ...hanging,
    async send(_: number, since: number): Promise<Sample> {
      sinceMs.push(since - startMs)
      return { ok: true, status: 200, fromModel: true, throttled: false, timedOut: false, latencyMs: 1, firstByteMs: 1 }
    },
  }
  const pause = (untilMs: number) => clock.sleep(untilMs - clock.now() + 30)
  const stage = { clock, signal: new AbortController().signal, pause }
  await runLoad(sender, { ...quietly, plan: open({ requests: 4 }) }, stage)
  expect(sinceMs).toEqual([0, 100, 200, 300])
})

test('what is overdue leaves time to read answers', async () => {
  let sent = 0
  const sender = {
    ...hanging,
    async send(): Promise<Sample> {
      sent += 1
      return { ok: true, status: 200, fromModel: true, throttled: false, timedOut: false, latencyMs: 1, firstByteMs: 1 }
    },
  }
  let [nowMs, sentBefore] = [0, NaN]
  const clock = { ...systemClock, now: () => (nowMs += 1_000) }
  const loading = runLoad(
    sender,
    { ...quietly, plan: open({ ratePerSecond: 1_000, requests: 500 }) },
    { clock, signal: new AbortController().signal },
  )
  setImmediate(() => (sentBefore = sent))
  await loading
  expect([sent, sentBefore < 100]).toEqual([500, true])
})

test('by the real clock requests are sent when they are due, and not before', async () => {
  const late: number[] = []
  const sender = {
    ...hanging,
    async send(_: number, sinceMs: number): Promise<Sample> {
      late.push(systemClock.now() - sinceMs)
      return { ok: true, status: 200, fromModel: true, throttled: false, timedOut: false, latencyMs: 1, firstByteMs: 1 }
    },
  }
  const stage = { clock: systemClock, signal: new AbortController().signal }
  await runLoad(sender, { ...quietly, plan: open({ ratePerSecond: 200, requests: 40 }) }, stage)
  expect(late).toHaveLength(40)
  expect(Math.min(...late)).toBeGreaterThanOrEqual(0)
  // A quarter of them: on a busy machine any one may be late.
  expect(late.toSorted((a, b) => a - b)[10]).toBeLessThan(2)
})
