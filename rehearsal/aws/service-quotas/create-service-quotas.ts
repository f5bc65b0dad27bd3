import { createHash } from 'node:crypto'
import type { ServiceQuota } from '@aws-sdk/client-service-quotas'
import { awsError } from '../aws-error.ts'
import { page } from '../listing.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'

export interface ServiceQuotasState {
  /** SageMaker's, by name; whoever wants another value sets it. */
  readonly serviceQuotas: Map<string, ServiceQuota>
}

const families: readonly (readonly [names: readonly string[], sizes: readonly string[]])[] = [
  [['t2'], ['medium', 'large', 'xlarge', '2xlarge']],
  [
    [
      'c5',
      'c6g',
      'c6gn',
      'c6i',
      'c7g',
      'c7i',
      'g4dn',
      'g5',
      'g6',
      'm5',
      'm6g',
      'm6gd',
      'm6i',
      'm7i',
      'r5',
      'r6g',
      'r8g',
    ],
    ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'],
  ],
  [
    ['inf1', 'inf2'],
    ['xlarge', '2xlarge', '6xlarge', '8xlarge', '24xlarge', '48xlarge'],
  ],
  [['p4d'], ['24xlarge']],
]
const instanceTypes = families.flatMap(([names, sizes]) =>
  names.flatMap((name) => sizes.map((size) => `ml.${name}.${size}`)),
)
const plenty = 100

/** The quotas of the account. Nothing else looks at them: what exceeds one is a fault that somebody injects. */
export function createServiceQuotas({ arn }: Pick<World, 'arn'>): Part<ServiceQuotasState> {
  const toQuota = (name: string): ServiceQuota => {
    const code = `L-${createHash('sha256').update(name).digest('hex').slice(0, 8).toUpperCase()}`
    return {
      ServiceCode: 'sagemaker',
      ServiceName: 'Amazon SageMaker',
      QuotaArn: arn('servicequotas', `sagemaker/${code}`),
      QuotaCode: code,
      QuotaName: name,
      Value: plenty,
      Unit: 'None',
      Adjustable: true,
      GlobalQuota: false,
    }
  }
  const names = instanceTypes.flatMap((type) => [`${type} for endpoint usage`, `${type} for training job usage`])
  const serviceQuotas = new Map(names.map((name) => [name, toQuota(name)]))

  const service = define.ServiceQuotas({
    ListServiceQuotas({ ServiceCode, NextToken, MaxResults = 100 }) {
      if (ServiceCode !== 'sagemaker') throw awsError('NoSuchResourceException', `There is no service ${ServiceCode}.`)
      const { items, NextToken: next } = page([...serviceQuotas.values()], { MaxResults, NextToken })
      return { Quotas: items, NextToken: next }
    },
  })
  return { services: [service], state: { serviceQuotas }, close: async () => undefined }
}
