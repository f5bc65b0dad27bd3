import { formatLatency } from '../../domain/latency.ts'
import { describeCut, describePlan } from '../../domain/load-plan.ts'
import type { LoadReport } from '../../domain/load.ts'
import type { SmokeCase } from '../../domain/smoke-case.ts'
import { formatDuration } from '../../kit/duration.ts'
import type { PlannedScene } from './scene.ts'
import type { OpenTarget } from './world.ts'

/** Puts the target under load with the requests of the cases; undefined where no load was asked for. */
export async function measure(target: OpenTarget, scene: PlannedScene): Promise<LoadReport | undefined> {
  const { cases, inputs, plan, stage, world } = scene
  const { bailOut, load } = plan
  if (load === undefined) return undefined
  const { log, signal } = stage
  const requests = loadedCases(cases).map(({ request }) => request)
  const senderOrder = { connections: load.concurrency, timeoutMs: inputs.requestTimeout, signal }
  log.info(`${target.subject}: load of ${describePlan(load)}`)
  await using sender = await (target.openSender?.(requests, senderOrder) ??
    world.askSender(target.ask, requests, senderOrder))
  const onProgress = (sofar: LoadReport) => log.info(`${target.subject}: ${describeLoad(sofar)}`)
  const report = await world.runLoad(sender, { plan: load, requests: requests.length, bailOut, onProgress }, stage)
  log.info(
    `${target.subject}: ${describeLoad(report)}${report.stopped === undefined ? '' : `, ended: ${report.stopped}`}`,
  )
  const cut = describeCut(report)
  if (cut !== undefined) log.warn(`${target.subject}: ${cut}`)
  return report
}

/**
 * A question without a body, such as one for /healthz, is quick and would make the model look so; and one that is to be refused would be
 * counted as an error.
 */
function loadedCases(cases: readonly SmokeCase[]): readonly SmokeCase[] {
  const answerable = cases.filter(
    ({ expectations }) =>
      !expectations.some((each) => each.kind === 'status' && (each.status < 200 || each.status > 299)),
  )
  const asking = answerable.filter(({ request }) => request.method !== 'GET')
  return [asking, answerable, cases].find(({ length }) => length > 0) ?? []
}

function describeLoad({ elapsedMs, errors, latency, requests, rps }: LoadReport): string {
  const { p50Ms, p95Ms } = latency
  const measured = [
    p50Ms === undefined ? undefined : `median ${formatLatency(p50Ms)}`,
    p95Ms === undefined ? undefined : `p95 ${formatLatency(p95Ms)}`,
  ].filter((each) => each !== undefined)
  const words = [
    `${requests} requests in ${formatDuration(elapsedMs)}`,
    `${rps.toFixed(1)} answers a second`,
    ...measured,
  ]
  return `${words.join(', ')}, ${errors} errors`
}
