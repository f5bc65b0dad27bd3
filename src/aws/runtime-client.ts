import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'

/** SageMaker gives a model 60 s to answer; ten more are for the way. Without this the SDK would wait without end. */
export const invocationTimeoutMs = 70_000

/** One attempt a request: the SDK's own retries would hide errors and be counted as latency. */
export const runtimeClient = () =>
  new SageMakerRuntimeClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 10_000, requestTimeout: invocationTimeoutMs, throwOnRequestTimeout: true },
  })
