import type { DataCaptureConfigSummary } from '@aws-sdk/client-sagemaker'
import type { EndpointConfig } from './endpoint-configs.ts'

/** How an endpoint shows the capture that its config asks for. */
export function dataCaptureSummary({
  DataCaptureConfig: config,
}: EndpointConfig): DataCaptureConfigSummary | undefined {
  if (config === undefined) return undefined
  const enabled = config.EnableCapture === true
  return {
    EnableCapture: enabled,
    CaptureStatus: enabled ? 'Started' : 'Stopped',
    CurrentSamplingPercentage: config.InitialSamplingPercentage,
    DestinationS3Uri: config.DestinationS3Uri,
    KmsKeyId: config.KmsKeyId ?? '',
  }
}
