/** What an endpoint serves at one moment, as far back as it can be followed: endpoint → config → models → model packages. */
export interface ServedModel {
  readonly endpointName: string
  readonly endpointArn: string
  readonly status: EndpointStatus
  readonly configName: string
  /** In the order of variants and containers, each once. */
  readonly modelPackageArns: readonly string[]
  /** Images as the models name them. */
  readonly imageUris: readonly string[]
  /** The same images by digest, as SageMaker resolved them. */
  readonly resolvedImages: readonly string[]
  readonly failureReason?: string
  readonly pendingDeployment: boolean
  readonly modifiedAt: Date | undefined
}

export type EndpointStatus =
  | 'Creating'
  | 'Updating'
  | 'SystemUpdating'
  | 'RollingBack'
  | 'InService'
  | 'OutOfService'
  | 'Failed'
  | 'UpdateRollbackFailed'
  | 'Deleting'
