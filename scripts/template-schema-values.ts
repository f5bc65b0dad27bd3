import { PolicyType } from '@aws-sdk/client-application-auto-scaling'
import { ComparisonOperator, Statistic } from '@aws-sdk/client-cloudwatch'
import { CapacitySizeType, CaptureMode, TrafficRoutingConfigType, VariantPropertyType } from '@aws-sdk/client-sagemaker'

/** What the schemas leave out and the services' own models say: the values that a property takes, by resource type, shape and property. */
export const valuesOfServices: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApplicationAutoScaling::ScalingPolicy..PolicyType': Object.values(PolicyType),
  'AWS::CloudWatch::Alarm..ComparisonOperator': Object.values(ComparisonOperator),
  'AWS::CloudWatch::Alarm..Statistic': Object.values(Statistic),
  'AWS::CloudWatch::Alarm..TreatMissingData': ['breaching', 'ignore', 'missing', 'notBreaching'],
  'AWS::SageMaker::Endpoint.CapacitySize.Type': Object.values(CapacitySizeType),
  'AWS::SageMaker::Endpoint.TrafficRoutingConfig.Type': Object.values(TrafficRoutingConfigType),
  'AWS::SageMaker::Endpoint.VariantProperty.VariantPropertyType': Object.values(VariantPropertyType),
  'AWS::SageMaker::EndpointConfig.CaptureOption.CaptureMode': Object.values(CaptureMode),
}
