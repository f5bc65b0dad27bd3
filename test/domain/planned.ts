import type { PlannedEndpoint, PlannedVariant } from '../../src/domain/preflight-endpoint.ts'

/** A variant that a template asks for, but for what a test says otherwise. */
export const plannedVariant = (given: Partial<PlannedVariant> = {}): PlannedVariant => ({
  name: 'AllTraffic',
  instanceType: 'ml.m5.large',
  instances: 1,
  serverless: false,
  modelPackageArn: undefined,
  imageUri: undefined,
  ...given,
})

/** The same of an endpoint. */
export const plannedEndpoint = (given: Partial<PlannedEndpoint> = {}): PlannedEndpoint => ({
  endpointName: 'penguins-prod',
  ownNames: new Map(),
  variants: [plannedVariant()],
  shadowVariants: [],
  strategy: undefined,
  steps: undefined,
  alarms: { names: ['drift'], own: false },
  dataCapture: 'absent',
  keepsInstanceCounts: false,
  numbers: [],
  ...given,
})
