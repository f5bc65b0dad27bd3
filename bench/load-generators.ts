// The load generators that are compared, each in a process of its own, by fork: ours, autocannon, and the AWS SDK's own client.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect, type Socket } from 'node:net'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { signedRequests } from '../src/aws/signed-requests.ts'
import type { LoadPlan, LoadReport } from '../src/domain/load.ts'
import { runLoad } from '../src/http/load.ts'
import { openSender } from '../src/http/sender.ts'
import { systemClock } from '../src/kit/clock.ts'
import { withoutTypes } from './without-types.ts'

/** `socket` is no tool: it writes to a socket and reads what comes, so that nothing in Node measures more exactly. */
export type Generator = 'ours' | 'autocannon' | 'SDK' | 'socket'

export interface Task {
  readonly generator: Generator
  readonly url: string
  readonly plan: LoadPlan
}

export interface Outcome {
  readonly requests: number
  readonly errors: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
  readonly cpuMicroseconds: number
  readonly peakMegabytes: number
}

/** A payload of 649 bytes, as a row of features has. */
const body = Buffer.from(`[${Array.from({ length: 81 }, () => '0.12345').join(',')}]`)
const never = new AbortController().signal

let script: string | undefined

export async function generate(task: Task, nodeArguments: readonly string[] = []): Promise<Outcome> {
  script ??= withoutTypes(import.meta.filename)
  const child = fork(script, [JSON.stringify(task)], { execArgv: [...nodeArguments] })
  const [[outcome]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [[Outcome], unknown]
  return outcome
}

type Figures = Omit<Outcome, 'cpuMicroseconds' | 'peakMegabytes'>

const generators: Readonly<Record<Generator, (task: Task) => Promise<Figures>>> = {
  async ours({ plan, url }) {
    const request = await signedRequests(clientOf(url)).prepare(
      {
        body,
        bodyUri: undefined,
        contentType: 'application/json',
        accept: undefined,
        method: 'POST',
        path: undefined,
        headers: {},
      },
      { endpointName: 'penguins' },
    )
    const order = { connections: plan.concurrency, timeoutMs: 30_000, signal: never }
    await using sender = await openSender([request], order, systemClock)
    const load = { plan, requests: 1, bailOut: () => undefined, onProgress: () => undefined }
    return figuresOf(await runLoad(sender, load, { clock: systemClock, signal: never }))
  },
  async autocannon({ plan, url }) {
    const { default: autocannon } = await import('autocannon')
    const result = await autocannon({
      url: `${url}/endpoints/penguins/invocations`,
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      connections: plan.concurrency,
      duration: (plan.durationMs ?? 0) / 1_000,
    })
    const { p50, p97_5, p99 } = result.latency
    const { total } = result.requests
    return {
      requests: total,
      errors: result.errors,
      perSecond: total / result.duration,
      p50Ms: p50,
      p95Ms: p97_5,
      p99Ms: p99,
    }
  },
  async SDK({ plan, url }) {
    const client = clientOf(url, plan.concurrency)
    const input = { EndpointName: 'penguins', Body: body, ContentType: 'application/json' }
    return inTurn(plan, () => async () => void (await client.send(new InvokeEndpointCommand(input))))
  },
  async socket({ plan, url }) {
    const { hostname, port } = new URL(url)
    const request = Buffer.from(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${String(body)}`)
    const sockets: Socket[] = []
    const figures = await inTurn(plan, () => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      sockets.push(socket)
      return () =>
        new Promise((resolve) => {
          socket.once('data', () => resolve())
          socket.write(request)
        })
    })
    for (const socket of sockets) socket.destroy()
    return figures
  },
}

/** As many at a time as the plan says, each with a way to send of its own. */
async function inTurn(plan: LoadPlan, open: () => () => Promise<void>): Promise<Figures> {
  const tookMs: number[] = []
  const startedAtMs = performance.now()
  const endsAtMs = startedAtMs + (plan.durationMs ?? 0)
  const work = async () => {
    const send = open()
    for (let sinceMs = performance.now(); sinceMs < endsAtMs; sinceMs = performance.now()) {
      await send()
      tookMs.push(performance.now() - sinceMs)
    }
  }
  await Promise.all(Array.from({ length: plan.concurrency }, work))
  const perSecond = (tookMs.length * 1_000) / (performance.now() - startedAtMs)
  const at = percentiles(tookMs)
  return { requests: tookMs.length, errors: 0, perSecond, p50Ms: at(50), p95Ms: at(95), p99Ms: at(99) }
}

function figuresOf({ errors, latency, requests, rps }: LoadReport): Figures {
  const { p50Ms = NaN, p95Ms = NaN, p99Ms = NaN } = latency
  return { requests, errors, perSecond: rps, p50Ms, p95Ms, p99Ms }
}

function clientOf(endpoint: string, maxSockets = 50): SageMakerRuntimeClient {
  return new SageMakerRuntimeClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets }) }),
  })
}

/** By nearest rank, over numbers in any order. */
export function percentiles(numbers: readonly number[]): (percent: number) => number {
  const sorted = Float64Array.from(numbers).sort()
  return (percent) => sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? NaN
}

export function median(numbers: readonly number[]): number {
  return percentiles(numbers)(50)
}

async function main(task: Task): Promise<void> {
  const before = process.cpuUsage()
  const figures = await generators[task.generator](task)
  const { system, user } = process.cpuUsage(before)
  const outcome: Outcome = {
    ...figures,
    cpuMicroseconds: (system + user) / figures.requests,
    peakMegabytes: process.resourceUsage().maxRSS / 1_024,
  }
  process.send?.(outcome)
  process.disconnect()
}

const [, started, task] = process.argv
if (import.meta.filename === started && task !== undefined) await main(JSON.parse(task) as Task)
