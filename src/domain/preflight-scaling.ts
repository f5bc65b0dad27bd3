import { isSameName } from './endpoint.ts'
import type { PlannedEndpoint } from './preflight-endpoint.ts'
import { problem, type Finding } from './preflight-finding.ts'
import type { ServedModel } from './served-model.ts'

/** The id that CloudFormation gives a scalable target: resource, dimension and namespace. */
const variantTarget = /^endpoint\/([^/|]+)\/variant\/([^/|]+)\|/

/**
 * What SageMaker refuses as long as a variant is a scalable target, which CloudFormation would remove only after the endpoint's update:
 * https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-update.html
 */
export function checkScaled(
  planned: PlannedEndpoint,
  { config, endpointName, variants }: ServedModel,
  targetId: string | undefined,
): readonly Finding[] {
  const [, endpoint = '', name = ''] = variantTarget.exec(targetId ?? '') ?? []
  if (!isSameName(endpoint, endpointName) || !variants.some((variant) => variant.name === name)) return []
  const type = config?.variants.find((variant) => variant.name === name)?.instanceType
  const change = changeOf(planned, { name, type })
  if (change === undefined) return []
  return [
    problem({
      subject: `variant ${name} of endpoint ${endpointName}`,
      happened: `${change}, and SageMaker changes no instance type of a scaled variant, nor removes it`,
      remedy:
        "Deploy once with 'MaxCapacity: 0' (in a template of your own, without the scalable target) and the variant as it is, then make the change. Nothing was touched.",
    }),
  ]
}

function changeOf(
  { variants }: PlannedEndpoint,
  { name, type }: { readonly name: string; readonly type: string | undefined },
): string | undefined {
  const after = variants?.find((variant) => variant.name === name)
  if (!after) return variants?.every((variant) => variant.name !== undefined) ? 'it would be gone' : undefined
  const wanted = after.serverless ? 'serverless' : after.instanceType
  const same = type === undefined || wanted === undefined || type === wanted
  return same ? undefined : `${type} becomes ${wanted}`
}
