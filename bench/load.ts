// npm run bench, or node bench/load.ts [--rounds 5 --seconds 3]
// How much load one process makes, and how exactly it measures. Throughput: signed requests over 50 connections to a server that answers at once, beside
// autocannon's unsigned ones and the AWS SDK's own client. Exactness: a server that takes 10 ms, and for every 40th request 100 ms, and measures itself what
// they took; a bare socket beside it shows what of the error is the machine's. In every round all run once, in random order; figures are medians over the rounds. Exits with 1
// when a goal is missed.
import { parseArgs } from 'node:util'
import type { ClosedPlan } from '../src/domain/load.ts'
import { generate, median, percentiles, type Generator, type Outcome } from './load-generators.ts'
import { printGoals, type Goal } from './load-goals.ts'
import { startServer, type BenchServer } from './load-servers.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } },
})
const plan: ClosedPlan = {
  kind: 'closed',
  concurrency: 50,
  requests: undefined,
  durationMs: Number(values.seconds) * 1_000,
  rampMs: 0,
  mostRequests: 1e9,
}

printGoals([...(await throughput()), ...(await exactness())])

async function throughput(): Promise<readonly Goal[]> {
  await using server = await startServer('trivial')
  const all = ['ours', 'autocannon', 'SDK'] as const
  const outcomes = await inRounds(all, (generator) => generate({ generator, url: server.url, plan }))
  const of = (generator: Generator, figure: keyof Outcome) =>
    median((outcomes.get(generator) ?? []).map((outcome) => outcome[figure]))
  console.log(
    `| 50 connections, ${values.rounds} rounds, Node ${process.version} | requests/s | CPU µs/request | peak MB |`,
  )
  console.log('|---|---:|---:|---:|')
  for (const generator of all) {
    const figures = [of(generator, 'perSecond'), of(generator, 'cpuMicroseconds'), of(generator, 'peakMegabytes')]
    console.log(`| ${generator} | ${figures.map((figure) => figure.toFixed(0)).join(' | ')} |`)
  }
  console.log()
  const errors = (outcomes.get('ours') ?? []).reduce((sum, outcome) => sum + outcome.errors, 0)
  const times = (other: Generator) => of('ours', 'perSecond') / of(other, 'perSecond')
  return [
    { what: '× autocannon', reached: times('autocannon'), limit: 0.5, kind: 'at least' },
    { what: '× SDK', reached: times('SDK'), limit: 15, kind: 'at least' },
    { what: 'errors', reached: errors, limit: 0, kind: 'at most' },
  ]
}

async function exactness(): Promise<readonly Goal[]> {
  await using server = await startServer('uneven')
  const all = ['ours', 'socket', 'autocannon', 'SDK'] as const
  const errors = await inRounds(all, (generator) => errorOf(generator, server))
  console.log('| 10 ms, every 40th 100 ms | p50 off by ms | p99 off by ms |')
  console.log('|---|---:|---:|')
  const of = (generator: Generator, figure: 'p50Ms' | 'p99Ms') =>
    median((errors.get(generator) ?? []).map((error) => error[figure]))
  for (const generator of all) {
    console.log(`| ${generator} | ${of(generator, 'p50Ms').toFixed(2)} | ${of(generator, 'p99Ms').toFixed(2)} |`)
  }
  return (['p50Ms', 'p99Ms'] as const).map((figure) => {
    const what = `${figure.slice(0, 3)} off by ms`
    return { what, reached: Math.abs(of('ours', figure)), limit: 0.6, kind: 'at most' }
  })
}

async function errorOf(generator: Generator, server: BenchServer) {
  const { p50Ms, p99Ms } = await generate({ generator, url: server.url, plan })
  const truth = percentiles(await server.tookMs())
  return { p50Ms: p50Ms - truth(50), p99Ms: p99Ms - truth(99) }
}

async function inRounds<T>(all: readonly Generator[], measure: (generator: Generator) => Promise<T>) {
  const measured = new Map<Generator, readonly T[]>()
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const generator of all.toSorted(() => Math.random() - 0.5)) {
      measured.set(generator, [...(measured.get(generator) ?? []), await measure(generator)])
    }
  }
  return measured
}
