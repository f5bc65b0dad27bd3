// npm run bench, or node bench/load-honesty.ts [--rounds 3]
// Whether a load hides that a server stood still. The server answers by a schedule that is known beforehand: after 100 ms, every 40th time after 400 ms, and
// from its 8th second to its 10th not at all. The truth is what a request that comes by the rate must wait by that schedule, as wrk2 reckons; the closed
// load, which does not send while it waits, is what most tools report. Figures are medians over the rounds; exits with 1 when a percentile of the open load
// is off by more than 2 %.
import { parseArgs } from 'node:util'
import type { LoadPlan, OpenPlan } from '../src/domain/load.ts'
import { generate, median, percentiles, type Outcome } from './load-generators.ts'
import { printGoals, type Goal } from './load-goals.ts'
import { delayMs, startServer } from './load-servers.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const extent = { durationMs: 20_000, requests: undefined, rampMs: 0, mostRequests: 1e6 }
const open: OpenPlan = { kind: 'open', ratePerSecond: 100, concurrency: 250, ...extent }
const closed: LoadPlan = { kind: 'closed', concurrency: 10, ...extent }

const everyMs = 1_000 / open.ratePerSecond
const scheduled = Array.from({ length: extent.durationMs / everyMs }, (_, position) =>
  delayMs('stalling', position + 1, position * everyMs),
)
const truth = percentiles(scheduled)
const [opened, naive] = [await loadOf(open), await loadOf(closed)]
const truths = [truth(50), truth(95), truth(99)]

console.log('| 100 requests/s for 20 s, of which 2 s stand still | requests | p50 ms | p95 ms | p99 ms |')
console.log('|---|---:|---:|---:|---:|')
print('truth', scheduled.length, truths)
print('open load', opened.requests, opened.percentiles)
print('closed load of 10, naive', naive.requests, naive.percentiles)
const goals = truths.map((ms, index): Goal => {
  const off = Math.abs((opened.percentiles[index] ?? NaN) / ms - 1) * 100
  return { what: `p${[50, 95, 99][index]} off by %`, reached: off, limit: 2, kind: 'at most' }
})
printGoals([...goals, { what: 'requests', reached: opened.requests, limit: scheduled.length, kind: 'at least' }])

async function loadOf(plan: LoadPlan) {
  const outcomes: Outcome[] = []
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // A server of its own: its schedule begins with its first request.
    await using server = await startServer('stalling')
    outcomes.push(await generate({ generator: 'ours', url: server.url, plan }))
  }
  const of = (figure: keyof Outcome) => median(outcomes.map((outcome) => outcome[figure]))
  return { requests: of('requests'), percentiles: [of('p50Ms'), of('p95Ms'), of('p99Ms')] }
}

function print(name: string, requests: number, percentilesMs: readonly number[]): void {
  console.log(`| ${name} | ${requests} | ${percentilesMs.map((ms) => ms.toFixed(1)).join(' | ')} |`)
}
