import type { ServedModel, VariantView } from '../../src/domain/served-model.ts'

/** An endpoint that serves, but for what a test says otherwise. */
export const served = (given: Partial<ServedModel> = {}): ServedModel => ({
  endpointName: 'penguins-prod',
  endpointArn: 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/penguins-prod',
  status: 'InService',
  configName: 'config-2',
  variants: [],
  shadowVariants: [],
  pending: undefined,
  dataCapture: undefined,
  lastDeployment: undefined,
  modifiedAt: undefined,
  modelPackageArns: [],
  shadowModelPackageArns: [],
  imageUris: [],
  resolvedImages: [],
  config: { variants: [], shadowVariants: [], capturesData: false },
  ...given,
})

export const variant = (given: Partial<VariantView> = {}): VariantView => ({
  name: 'AllTraffic',
  stage: undefined,
  stageMessage: undefined,
  weight: 1,
  wantedWeight: 1,
  instances: 1,
  wantedInstances: 1,
  images: [],
  ...given,
})
