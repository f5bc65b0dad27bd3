import type { ServedModels } from '../../aws/served-model.ts'
import { describeUnsettled, isUnsettled, judgeFresh } from '../../domain/endpoint.ts'
import { inspectServed, type WantedDetails } from '../../domain/endpoint-inspection.ts'
import type { EndpointView, ServedModel } from '../../domain/served-model.ts'
import { poll, type Waiting } from '../../kit/poll.ts'
import { brokenBy, type Broken } from './broken.ts'
import { paceOf } from './follow.ts'

export interface VerifyWorld {
  readonly servedModel: Pick<ServedModels, 'view' | 'follow'>
}

export interface Claim {
  readonly endpointName: string
  readonly wanted: WantedDetails
  /** Whether CloudFormation has changed anything: only then there is a strategy to compare, and something that may not be visible yet. */
  readonly changed: boolean
  /** What served before; undefined where nothing did. */
  readonly before: ServedModel | undefined
}

export interface Verified {
  readonly served: ServedModel
  /** What is not as it was asked for, and makes the deployment no failure. */
  readonly warnings: readonly string[]
}

/** A complete stack is a claim; what SageMaker serves is the proof. */
export async function verifyEndpoint(
  { before, changed, endpointName, wanted }: Claim,
  { servedModel }: VerifyWorld,
  { leftMs, waiting }: { readonly leftMs: () => number; readonly waiting: Waiting },
): Promise<Verified | Broken> {
  const subject = `endpoint ${endpointName}`
  const pace = paceOf(waiting.clock)
  const startedAt = waiting.clock.now()
  let served: ServedModel | undefined
  const verified = await poll({
    ...waiting,
    subject,
    look: async () => {
      const view = await servedModel.view(endpointName)
      const atRest = view && !isUnsettled(view.status) && !view.pending
      pace.count(atRest ? callsToFollow : 1)
      served = view && (atRest ? await servedModel.follow(view) : notFollowed(view))
      return served
    },
    judge: (seen) => judgeFresh(seen, wanted, changed ? waiting.clock.now() - startedAt : Infinity),
    pace: pace.next,
    timeoutMs: leftMs(),
  })
  if (verified.kind === 'timed-out') return unfinished(`${subject} is still ${verified.note}`, served)
  const end = verified.verdict
  if (end.kind !== 'serving') {
    const remedy = end.kind === 'rolled-back' ? takenForDone : undefined
    return brokenBy(end.kind, `${subject}: ${end.reason}`, remedy)
  }
  // Creating an endpoint moves no traffic.
  const guarded = changed && before !== undefined
  const { problems, warnings } = inspectServed(
    end.served,
    guarded ? wanted : { ...wanted, strategy: undefined },
    before,
  )
  for (const text of warnings) waiting.log.warn(`${subject}: ${text}`)
  return problems.length === 0
    ? { served: end.served, warnings }
    : brokenBy('failed', `${subject}: ${problems.join('; ')}`)
}

/** Endpoint, endpoint config, model. */
const callsToFollow = 3

/** Nothing is decided by what stands behind an endpoint on its way. */
const notFollowed = (view: EndpointView): ServedModel => ({
  ...view,
  modelPackageArns: [],
  shadowModelPackageArns: [],
  imageUris: [],
  resolvedImages: [],
  config: undefined,
})

function unfinished(reason: string, view: EndpointView | undefined): Broken {
  const known = view && isUnsettled(view.status) ? `; ${describeUnsettled(view)}` : ''
  return brokenBy('timed-out', `${reason}${known}`, 'Run the job again to wait on.')
}

/** The stack is complete, so that CloudFormation would see no change. */
const takenForDone =
  'The stack takes this deployment for done, and repeating it would change nothing: mend the cause, register the model again, and deploy that version.'
