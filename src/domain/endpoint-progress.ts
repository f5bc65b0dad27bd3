import type { EndpointView, PendingDeployment, VariantView } from './served-model.ts'

/** What is new since the last look, a line each; of the first look, what is under way. */
export function describeProgress(before: EndpointView | undefined, after: EndpointView): readonly string[] {
  const was = new Map(before && factsOf(before))
  return [...factsOf(after)].filter(([fact, said]) => was.get(fact) !== said).flatMap(([, said]) => said || [])
}

/** Each fact under a name of its own; a fact that is no news by itself, as that nothing is under way, says nothing. */
function factsOf(view: EndpointView): ReadonlyMap<string, string> {
  const { pending, status, failureReason } = view
  const target = pending && pending.configName !== '' ? `, on its way to ${pending.configName}` : ''
  return new Map([
    ['status', `${status}${target}${failureReason === undefined ? '' : `: ${failureReason}`}`],
    ...(pending ? factsOfPending(pending) : factsOfServing(view)),
  ])
}

function factsOfPending({ variants, shadowVariants }: PendingDeployment): (readonly [string, string])[] {
  return [
    ...variants.flatMap((variant) => factsOfVariant(variant, `variant ${variant.name}`)),
    ...shadowVariants.flatMap((variant) => factsOfVariant(variant, `shadow variant ${variant.name}`)),
  ]
}

function factsOfVariant(variant: VariantView, subject: string): (readonly [string, string])[] {
  const { stage, stageMessage, instances, wantedInstances } = variant
  const message = stageMessage === undefined ? '' : ` (${stageMessage})`
  const share = shareOf(variant)
  const fleet =
    instances === undefined || wantedInstances === undefined ? '' : `${instances} of ${plural(wantedInstances)}`
  return [
    [`${subject} stage`, stage === undefined ? '' : `${subject}: ${stage}${message}`],
    [`${subject} fleet`, fleet && `${subject}: ${fleet}`],
    [`${subject} share`, share === undefined ? '' : `${subject}: ${share} % of the traffic`],
  ]
}

/** Outside a deployment only an endpoint that is being scaled has news. */
function factsOfServing({ variants }: EndpointView): (readonly [string, string])[] {
  return variants.flatMap(({ name, instances, wantedInstances }): (readonly [string, string])[] =>
    instances === wantedInstances || instances === undefined || wantedInstances === undefined
      ? []
      : [[`serving ${name}`, `variant ${name}: ${instances} of ${plural(wantedInstances)}`]],
  )
}

/** Of the weight that it is to have, in percent; none is no news. */
function shareOf({ weight, wantedWeight }: VariantView): number | undefined {
  return !weight || !wantedWeight ? undefined : Math.round((100 * weight) / wantedWeight)
}

const plural = (count: number) => `${count} ${count === 1 ? 'instance' : 'instances'}`
