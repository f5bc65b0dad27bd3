import { keepTags, type Deployment } from './deployment.ts'
import { markReconfigured, recordServed } from './deployment-record.ts'
import { answering } from './endpoint.ts'
import { stampProvenance, type Origin } from './provenance.ts'
import type { ServedModel } from './served-model.ts'
import type { TextMapping } from './text-mapping.ts'
import { withExpiry } from './ttl.ts'

export interface Meeting {
  /** Undefined where there is none yet. */
  readonly stack: { readonly parameters: TextMapping; readonly tags: TextMapping } | undefined
  readonly served: ServedModel | undefined
  /** Undefined for what is to stay. */
  readonly ttlMs: number | undefined
  readonly nowMs: number
  readonly origin: Origin
}

/**
 * A deployment with the tags that depend on the stack that it meets: those that it has already, what was served before, when it is to go and
 * where it comes from. The same deployment again has the same tags, so that CloudFormation sees no change.
 */
export function tagDeployment(deployment: Deployment, { nowMs, origin, served, stack, ttlMs }: Meeting): Deployment {
  const kept = stack ? keepTags(deployment, stack) : deployment
  const recorded = stack && served && answering(served.status) ? recordServed(kept, stack, served) : kept
  const marked = markReconfigured(recorded)
  const tags = withExpiry(marked.tags, { ttlMs, nowMs })
  return stampProvenance({ ...marked, tags }, origin)
}
