import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'

/** One attempt a request: the SDK's own retries would hide errors and be counted as latency. */
export const runtimeClient = () => new SageMakerRuntimeClient({ maxAttempts: 1 })
