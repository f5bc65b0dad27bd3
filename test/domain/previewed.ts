import type { Change, Properties } from '../../src/domain/change-set.ts'
import { previewOf, type Fact } from '../../src/domain/preview.ts'

export const arn = (version: number, group = 'penguins') =>
  `arn:aws:sagemaker:eu-west-1:111122223333:model-package/${group}/${version}`
export const known = '{{changeSet:KNOWN_AFTER_APPLY}}'

export const change = (given: Partial<Change> & Pick<Change, 'type'>): Change => ({
  logicalId: given.type.slice(given.type.lastIndexOf(':') + 1),
  physicalId: undefined,
  action: 'Modify',
  replacement: 'False',
  details: [],
  before: undefined,
  after: undefined,
  ...given,
})
export const modified = (type: string, before: Properties, after: Properties, more: Partial<Change> = {}) =>
  change({ type, before, after, ...more })
export const preview = (...changes: readonly Change[]) => previewOf({ changes, tags: new Map() }, { tags: new Map() })
export const factsOf = (...changes: readonly Change[]): readonly Fact[] => preview(...changes).facts

export const model = 'AWS::SageMaker::Model'
export const config = 'AWS::SageMaker::EndpointConfig'
export const endpoint = 'AWS::SageMaker::Endpoint'
export const scalableTarget = 'AWS::ApplicationAutoScaling::ScalableTarget'
export const scalingPolicy = 'AWS::ApplicationAutoScaling::ScalingPolicy'
export const alarmType = 'AWS::CloudWatch::Alarm'

export const variant = (more: Properties = {}) => ({
  VariantName: 'AllTraffic',
  ModelName: 'model-1',
  InitialVariantWeight: 1,
  InitialInstanceCount: 1,
  InstanceType: 'ml.m5.large',
  ...more,
})
export const container = (more: Properties) => ({ Containers: [more] })
export const capture = { EnableCapture: true, InitialSamplingPercentage: 50, DestinationS3Uri: 's3://b/capture' }
export const one = { ProductionVariants: [variant()] }
