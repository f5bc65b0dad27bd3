// npm run bench, or node bench/load-memory.ts [--requests 1000000]
// What memory a long load takes: a million signed requests over 50 connections. Exits with 1 when the process ever held more than 150 MB.
import { parseArgs } from 'node:util'
import { generate } from './load-generators.ts'
import { printGoals } from './load-goals.ts'
import { startServer } from './load-servers.ts'

const { values } = parseArgs({ options: { requests: { type: 'string', default: '1000000' } } })
const requests = Number(values.requests)
await using server = await startServer('trivial')
const extent = { requests, durationMs: undefined, rampMs: 0, mostRequests: requests }
const outcome = await generate({
  generator: 'ours',
  url: server.url,
  plan: { kind: 'closed', concurrency: 50, ...extent },
})
const { cpuMicroseconds, errors, peakMegabytes, perSecond } = outcome

console.log('| requests | errors | requests/s | CPU µs/request | peak MB |')
console.log('|---:|---:|---:|---:|---:|')
console.log(
  `| ${outcome.requests} | ${errors} | ${perSecond.toFixed(0)} | ${cpuMicroseconds.toFixed(1)} | ${peakMegabytes.toFixed(0)} |`,
)
printGoals([
  { what: 'peak MB', reached: peakMegabytes, limit: 150, kind: 'at most' },
  { what: 'answered', reached: outcome.requests - errors, limit: requests, kind: 'at least' },
])
