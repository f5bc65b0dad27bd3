import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { ConfiguredRetryStrategy } from '@smithy/core/retry'

const longestPauseMs = 2_000

/**
 * Throttling is the SDK's to retry: eight attempts bear about ten seconds of it, and poll bears more. A pause is short, because it cannot be
 * aborted and a cancelled job has seconds to leave. Region, credentials and endpoints come from the environment, as
 * aws-actions/configure-aws-credentials leaves them there.
 */
export const clientSettings = {
  retryStrategy: new ConfiguredRetryStrategy(8, (attempt) => Math.min(250 * 2 ** attempt, longestPauseMs)),
}

export const sageMakerClient = () => new SageMakerClient(clientSettings)
