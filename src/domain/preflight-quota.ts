import { quotaConsoleUrl } from './deployment-failure.ts'
import type { PlannedEndpoint, PlannedVariant } from './preflight-endpoint.ts'
import { problem, warning, type Finding } from './preflight-finding.ts'
import type { ConfiguredVariant, ServedModel } from './served-model.ts'

/** How many instances of a type the endpoints of an account may have. */
export interface EndpointQuota {
  readonly instanceType: string
  /** `ml.g5.xlarge for endpoint usage` */
  readonly name: string
  readonly arn: string
  readonly limit: number
}

/** The instances of one endpoint, by type. */
export type Instances = ReadonlyMap<string, number>

/** An instance type that may be tried, undefined where the template alone says it, and what of every type it would bring. */
export interface Alternative {
  readonly instanceType: string | undefined
  readonly brings: Instances
}

/** All that a deployment wants of those types of which it wants more than are served. */
export function instancesBrought(planned: PlannedEndpoint, serving: ServedModel | undefined): Instances {
  const { config, variants = [], shadowVariants = [] } = serving ?? {}
  const views = new Map([...variants, ...shadowVariants].map((view) => [view.name, view]))
  const wantedOf = ({ instances, name = '' }: PlannedVariant) =>
    (planned.keepsInstanceCounts ? views.get(name)?.wantedInstances : undefined) ?? instances
  const servedOf = ({ instances, name }: ConfiguredVariant) => views.get(name)?.instances ?? instances
  const wanted = sumByType([...(planned.variants ?? []), ...planned.shadowVariants], wantedOf)
  const served = sumByType([...(config?.variants ?? []), ...(config?.shadowVariants ?? [])], servedOf)
  return new Map([...wanted].filter(([type, count]) => count > (served.get(type) ?? 0)))
}

/** Without serverless ones, and without what is not known. */
function sumByType<T extends { readonly instanceType: string | undefined }>(
  variants: readonly T[],
  countOf: (variant: T) => number | undefined,
): Instances {
  const sums = new Map<string, number>()
  for (const variant of variants) {
    const [type, count] = [variant.instanceType, countOf(variant)]
    if (type !== undefined && count !== undefined) sums.set(type, (sums.get(type) ?? 0) + count)
  }
  return sums
}

/** Which alternatives the quotas allow, as far as they are known; it is a problem where that is none. */
export function checkQuotas(
  alternatives: readonly Alternative[],
  quotas: readonly EndpointQuota[],
): { readonly findings: readonly Finding[]; readonly allowed: readonly Alternative[] } {
  const tooSmall = ({ brings }: Alternative) =>
    quotas.filter(({ instanceType, limit }) => limit < (brings.get(instanceType) ?? 0))
  const allowed = alternatives.filter((alternative) => tooSmall(alternative).length === 0)
  const findings = alternatives.flatMap((alternative) =>
    tooSmall(alternative).map((quota) => {
      const { arn, instanceType, limit, name } = quota
      const subject = `quota '${name}'`
      const happened = `it is ${limit}, and this deployment wants ${alternative.brings.get(instanceType)}`
      const url = quotaConsoleUrl(arn)
      const ask = `Ask for more in the Service Quotas console${url === undefined ? '' : ` (${url})`}`
      return allowed.length === 0
        ? problem({ subject, happened, remedy: `${ask}, or take another instance type. Nothing was touched.` })
        : warning({
            subject,
            happened: `${happened}, so that ${alternative.instanceType} is not tried`,
            remedy: `${ask}, or take it out of 'instance-types'.`,
          })
    }),
  )
  return { findings, allowed }
}
