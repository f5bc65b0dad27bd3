/** What SageMaker says of an endpoint in one answer. */
export interface EndpointView {
  readonly endpointName: string
  readonly endpointArn: string
  readonly status: EndpointStatus
  readonly configName: string
  readonly failureReason?: string
  /** What answers now; nothing before the first deployment has ended. */
  readonly variants: readonly VariantView[]
  readonly shadowVariants: readonly VariantView[]
  /** The deployment that is under way. */
  readonly pending: PendingDeployment | undefined
  readonly dataCapture: DataCapture | undefined
  readonly lastDeployment: GuardedDeployment | undefined
  readonly modifiedAt: Date | undefined
}

export interface VariantView {
  readonly name: string
  /** Where a deployment is with it, such as `Baking`, and what SageMaker says of that. */
  readonly stage: string | undefined
  readonly stageMessage: string | undefined
  readonly weight: number | undefined
  readonly wantedWeight: number | undefined
  /** Undefined for a serverless one. */
  readonly instances: number | undefined
  readonly wantedInstances: number | undefined
  /** By digest. */
  readonly images: readonly string[]
}

export interface PendingDeployment {
  readonly configName: string
  readonly variants: readonly VariantView[]
  readonly shadowVariants: readonly VariantView[]
}

export interface DataCapture {
  readonly enabled: boolean
  /** `s3://…` */
  readonly destination: string | undefined
}

export type Strategy = 'all-at-once' | 'canary' | 'linear' | 'rolling'

/** How an endpoint was really deployed the last time, which may be another way than was asked for. */
export interface GuardedDeployment {
  readonly strategy: Strategy | undefined
  /** Names of the alarms that would have taken it back. */
  readonly alarms: readonly string[]
}

/** What an endpoint serves at one moment, as far back as it can be followed: endpoint → config → models → model packages. */
export interface ServedModel extends EndpointView {
  /** In the order of variants and containers, each once. */
  readonly modelPackageArns: readonly string[]
  readonly shadowModelPackageArns: readonly string[]
  /** Images as the models name them. */
  readonly imageUris: readonly string[]
  /** The same images by digest, as SageMaker resolved them. */
  readonly resolvedImages: readonly string[]
  /** Undefined where somebody has deleted it under the living endpoint. */
  readonly config: EndpointConfigView | undefined
}

/** What an endpoint config asks for. */
export interface EndpointConfigView {
  readonly variants: readonly ConfiguredVariant[]
  readonly shadowVariants: readonly ConfiguredVariant[]
  readonly capturesData: boolean
}

export interface ConfiguredVariant {
  readonly name: string
  readonly instanceType: string | undefined
  readonly instances: number | undefined
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
