import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { renewing, type Credentials } from './credentials-renewal.ts'

/** One attempt a request: the SDK's own retries would hide errors and be counted as latency. */
export const runtimeClient = (credentials?: Credentials) =>
  renewing(new SageMakerRuntimeClient({ maxAttempts: 1, ...(credentials && { credentials }) }), credentials)
