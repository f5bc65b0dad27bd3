import { ListServiceQuotasCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { ConfiguredRetryStrategy } from '@smithy/core/retry'
import type { EndpointQuota } from '../domain/preflight-quota.ts'
import { WorldError } from '../kit/errors.ts'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'
import { attempt } from './translate-error.ts'

export type Quotas = ReturnType<typeof quotas>

/** A network without a way to Service Quotas shall not hold a deployment up. */
export const serviceQuotasClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(
    new ServiceQuotasClient({
      ...clientSettings(cancelled, credentials),
      retryStrategy: new ConfiguredRetryStrategy(2, 500),
    }),
    credentials,
  )

/** What AWS answers at most at once. */
const pageSize = 100
const endpointUsage = ' for endpoint usage'

/** The quotas of the account, as they are applied in this region. */
export function quotas(client: ServiceQuotasClient) {
  /** Those of endpoints with these instance types. What cannot be read is not known, and no more: SageMaker itself will say it. */
  async function ofEndpoints(instanceTypes: readonly string[]): Promise<readonly EndpointQuota[]> {
    const wanted = new Set(instanceTypes.map((type) => `${type}${endpointUsage}`))
    const found: EndpointQuota[] = []
    try {
      let next: string | undefined
      do {
        const NextToken = next
        const { Quotas = [], NextToken: following } = await attempt(
          { action: 'servicequotas:ListServiceQuotas', subject: "SageMaker's quotas" },
          () =>
            client.send(
              new ListServiceQuotasCommand({
                ServiceCode: 'sagemaker',
                MaxResults: pageSize,
                ...(NextToken !== undefined && { NextToken }),
              }),
            ),
        )
        for (const { QuotaArn: arn = '', QuotaName: name = '', Value: limit } of Quotas) {
          const instanceType = name.slice(0, -endpointUsage.length)
          if (wanted.delete(name) && limit !== undefined) found.push({ instanceType, name, arn, limit })
        }
        next = wanted.size > 0 ? following : undefined
      } while (next !== undefined)
    } catch (error) {
      if (!(error instanceof WorldError)) throw error
    }
    return found
  }
  return { ofEndpoints }
}
