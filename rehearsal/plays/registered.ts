import type { LocalAws } from '../aws/local-aws.ts'
import type { Link } from '../lineage.ts'

export interface RegisteredPackage {
  /** `penguins/1` */
  readonly name: string
  readonly execution: string
  /** What the pipeline wrote on it. */
  readonly metadata: Readonly<Record<string, string>>
  readonly links: readonly Link[]
}

/** Every model package of the registry, and where it comes from. */
export function registeredPackages(aws: LocalAws): readonly RegisteredPackage[] {
  return [...aws.state.modelPackages.values()].map((each) => {
    const { CustomerMetadataProperties: metadata = {}, MetadataProperties: origin = {} } = each
    const name = each.ModelPackageArn.replace(/^.*:model-package\//, '')
    const links = [
      { label: 'model package', value: `${name}, ${each.ModelApprovalStatus ?? 'without a status'}` },
      { label: 'commit', value: origin.CommitId },
      { label: 'image', value: metadata['ImageUri'] },
      { label: 'data', value: metadata['InputDataUrl'] },
      { label: 'data version', value: metadata['InputDataVersion'] },
      { label: 'pipeline execution', value: origin.GeneratedBy },
    ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
    return { name, execution: origin.GeneratedBy ?? '', metadata, links }
  })
}
