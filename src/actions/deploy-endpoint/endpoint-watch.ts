import type { ServedModels } from '../../aws/served-model.ts'
import { describeUnsettled, judgeSettled } from '../../domain/endpoint.ts'
import { describeProgress } from '../../domain/endpoint-progress.ts'
import type { EndpointView } from '../../domain/served-model.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { poll, type Waiting } from '../../kit/poll.ts'
import { brokenBy, type Broken } from './broken.ts'

export interface WatchWorld {
  readonly servedModel: Pick<ServedModels, 'view'>
}

/** What an endpoint does while its stack is at work, a line for each change. Who may not look learns of the stack only. */
export function endpointWatch(endpointName: string, { servedModel }: WatchWorld, log: Log) {
  let seen: EndpointView | undefined
  let allowed = true

  /** Answers how many calls it took. */
  async function look(): Promise<number> {
    if (!allowed) return 0
    try {
      const view = await servedModel.view(endpointName)
      if (view) for (const line of describeProgress(seen, view)) log.info(`endpoint ${endpointName}: ${line}`)
      seen = view ?? seen
    } catch (error) {
      if (!(error instanceof WorldError) || !error.code.startsWith('AccessDenied')) throw error
      allowed = false
      log.warn(`${error.message} The deployment goes on without what the endpoint does meanwhile.`)
    }
    return 1
  }
  return { look }
}

/** SageMaker refuses an update while another one is under way, and CloudFormation then takes its own back. */
export async function whenSettled(
  endpointName: string,
  { servedModel }: WatchWorld,
  { leftMs, waiting }: { readonly leftMs: () => number; readonly waiting: Waiting },
): Promise<Broken | undefined> {
  let view: EndpointView | undefined
  const settled = await poll({
    ...waiting,
    subject: `endpoint ${endpointName}`,
    look: async () => (view = await servedModel.view(endpointName)),
    judge: judgeSettled,
    timeoutMs: leftMs(),
  })
  if (settled.kind === 'done') return undefined
  const still = `endpoint ${endpointName} is still ${settled.note}`
  const remedy = 'Wait until that operation has ended, and run the job again. Nothing was touched.'
  return brokenBy('timed-out', view ? `${still}; ${describeUnsettled(view)}` : still, remedy)
}
