import type { LocalAws } from './aws/local-aws.ts'
import type { Served } from './served.ts'

/** One link of the chain from a commit to an endpoint, read back from where it is kept. */
export interface Link {
  readonly label: string
  readonly value: string
}

/** Follows the model package that production serves, or else staging, back to its commit, and says what every endpoint serves. */
export function traceLineage(aws: LocalAws, endpoints: readonly Served[]): readonly Link[] {
  const [arn] = endpoints.toReversed().flatMap(({ model }) => model?.modelPackageArns ?? [])
  const modelPackage = [...aws.state.modelPackages.values()].find(({ ModelPackageArn }) => ModelPackageArn === arn)
  return [
    { label: 'commit', value: modelPackage?.MetadataProperties?.CommitId },
    { label: 'image', value: modelPackage?.InferenceSpecification?.Containers?.[0]?.Image },
    { label: 'pipeline execution', value: modelPackage?.MetadataProperties?.GeneratedBy },
    { label: 'model package', value: arn },
    { label: 'approved by', value: modelPackage?.LastModifiedBy?.UserProfileName },
    ...endpoints.map((each) => ({ label: 'endpoint', value: describe(each) })),
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
}

function describe({ endpointName, model }: Served): string {
  if (!model) return `${endpointName}: nothing is deployed`
  return `${endpointName}, ${model.status}, serves ${short(model.modelPackageArns)} from ${short(model.resolvedImages)}`
}

/** `penguins/1` for a model package, `penguins@sha256:…` for an image: what comes after account and registry. */
function short(names: readonly string[] = []): string {
  const tails = names.map((name) => name.replace(/^(arn:.*:model-package|[^/]+)\//, ''))
  return tails.join(', ') || 'nothing'
}
