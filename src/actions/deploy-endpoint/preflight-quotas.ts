import type { Quotas } from '../../aws/quotas.ts'
import type { Deployment } from '../../domain/deployment.ts'
import { planEndpoint, type PlannedEndpoint } from '../../domain/preflight-endpoint.ts'
import type { Finding } from '../../domain/preflight-finding.ts'
import { checkQuotas, instancesBrought, type Alternative } from '../../domain/preflight-quota.ts'
import { fillTemplate } from '../../domain/preflight-template.ts'
import type { ServedModel } from '../../domain/served-model.ts'

export interface QuotasWorld {
  readonly quotas: () => Promise<Quotas>
}

export interface QuotasOrder {
  readonly deployment: Deployment
  readonly instanceTypes?: readonly string[] | undefined
}

export interface AllowedTypes {
  readonly findings: readonly Finding[]
  /** Those of the order that the quotas allow; nothing where the template alone says it. */
  readonly instanceTypes: readonly string[]
}

/** Asked only where what is tried first brings instances: to deploy what is served again shall not cost a look at all quotas. */
export async function checkInstanceTypes(
  { deployment, instanceTypes = [] }: QuotasOrder,
  { planned, serving }: { readonly planned: PlannedEndpoint; readonly serving: ServedModel | undefined },
  world: QuotasWorld,
): Promise<AllowedTypes> {
  const alternative = (instanceType: string | undefined): Alternative => {
    if (instanceType === undefined) return { instanceType, brings: instancesBrought(planned, serving) }
    const { kept, parameters, templateBody } = withInstanceType(deployment, instanceType)
    const plan = planEndpoint(fillTemplate(templateBody, { parameters, kept })) ?? planned
    return { instanceType, brings: instancesBrought(plan, serving) }
  }
  const [firstType, ...otherTypes] = instanceTypes
  const first = alternative(firstType)
  if (first.brings.size === 0) return { findings: [], instanceTypes }
  const alternatives = [first, ...otherTypes.map(alternative)]
  const brought = new Set(alternatives.flatMap(({ brings }) => [...brings.keys()]))
  const found = await (await world.quotas()).ofEndpoints([...brought])
  const { allowed, findings } = checkQuotas(alternatives, found)
  return { findings, instanceTypes: allowed.flatMap(({ instanceType }) => instanceType ?? []) }
}

/** The same deployment with an instance type of the list. */
export function withInstanceType(deployment: Deployment, instanceType: string | undefined): Deployment {
  if (instanceType === undefined) return deployment
  return { ...deployment, parameters: new Map([...deployment.parameters, ['EndpointInstanceType', instanceType]]) }
}
