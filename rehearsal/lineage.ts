import type { LocalAws } from './aws/local-aws.ts'
import type { Served } from './served.ts'

/** One link of the chain from a commit to an endpoint, read back from where it is kept. */
export interface Link {
  readonly label: string
  readonly value: string
}

/** Follows the model package that production serves back to its commit, and forward to the endpoints that serve it. */
export function traceLineage(aws: LocalAws, endpoints: readonly Served[]): readonly Link[] {
  const [arn] = endpoints.at(-1)?.model?.modelPackageArns ?? []
  const modelPackage = [...aws.state.modelPackages.values()].find(({ ModelPackageArn }) => ModelPackageArn === arn)
  if (!modelPackage) return []
  const image = modelPackage.InferenceSpecification?.Containers?.[0]?.Image
  return [
    { label: 'commit', value: modelPackage.MetadataProperties?.CommitId },
    { label: 'image', value: image },
    { label: 'pipeline execution', value: modelPackage.MetadataProperties?.GeneratedBy },
    { label: 'model package', value: arn },
    { label: 'approved by', value: modelPackage.LastModifiedBy?.UserProfileName },
    ...endpoints.map(({ endpointName, model }) => ({
      label: 'endpoint',
      value: `${endpointName}, ${model?.status ?? 'absent'}, serves ${short(model?.modelPackageArns)} from ${short(model?.resolvedImages)}`,
    })),
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
}

/** `penguins/1` for a model package, `penguins@sha256:…` for an image: what comes after account and registry. */
function short(names: readonly string[] = []): string {
  const tails = names.map((name) => name.replace(/^(arn:.*:model-package|[^/]+)\//, ''))
  return tails.join(', ') || 'nothing'
}
