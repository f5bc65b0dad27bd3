import {
  ApplicationAutoScalingClient,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  type ScalableTarget as DescribedTarget,
} from '@aws-sdk/client-application-auto-scaling'
import { WorldError } from '../kit/errors.ts'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'
import { attempt, ifAllowed } from './translate-error.ts'

export const autoScalingClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new ApplicationAutoScalingClient(clientSettings(cancelled, credentials)), credentials)

export type Scaling = ReturnType<typeof scaling>

/** What Application Auto Scaling keeps of a variant; it outlives the endpoint, and the next one of that name would inherit it. */
export interface ScalableTarget {
  /** `endpoint/<name>/variant/<name>` */
  readonly resourceId: string
  readonly dimension: string
}

/** The scaling of SageMaker's variants. Every method throws WorldError; where the role may not do it, the refusal is the answer. */
export function scaling(client: ApplicationAutoScalingClient) {
  const ServiceNamespace = 'sagemaker'

  /** Those of one endpoint; all of its variants, also such as it does not have any more. */
  const targetsOf = (endpointName: string) =>
    ifAllowed(async (): Promise<readonly ScalableTarget[]> => {
      const found: DescribedTarget[] = []
      let next: string | undefined
      do {
        const NextToken = next
        const page = await attempt(
          { action: 'application-autoscaling:DescribeScalableTargets', subject: `endpoint ${endpointName}` },
          () =>
            client.send(
              new DescribeScalableTargetsCommand({ ServiceNamespace, ...(NextToken !== undefined && { NextToken }) }),
            ),
        )
        found.push(...(page.ScalableTargets ?? []))
        next = page.NextToken
      } while (next !== undefined)
      const prefix = `endpoint/${endpointName}/variant/`.toLowerCase()
      return found
        .map(({ ResourceId = '', ScalableDimension = '' }) => ({
          resourceId: ResourceId,
          dimension: ScalableDimension,
        }))
        .filter(({ resourceId }) => resourceId.toLowerCase().startsWith(prefix))
    })

  /** Takes its policies and their alarms with it. One that is gone is as good. */
  const deregister = ({ resourceId, dimension }: ScalableTarget) =>
    ifAllowed(async () => {
      try {
        await attempt(
          { action: 'application-autoscaling:DeregisterScalableTarget', subject: `scalable target ${resourceId}` },
          () =>
            client.send(
              new DeregisterScalableTargetCommand({
                ServiceNamespace,
                ResourceId: resourceId,
                // AWS's own list of dimensions, of which it answered one.
                ScalableDimension: dimension as 'sagemaker:variant:DesiredInstanceCount',
              }),
            ),
        )
      } catch (error) {
        if (!(error instanceof WorldError) || error.code !== 'ObjectNotFoundException') throw error
      }
    })

  return { targetsOf, deregister }
}
