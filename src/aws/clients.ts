import { SageMakerClient } from '@aws-sdk/client-sagemaker'

/**
 * Throttling is the SDK's to retry, and eight attempts bear about 35 seconds of it. Region, credentials and endpoints come from the
 * environment, as aws-actions/configure-aws-credentials leaves them there.
 */
export const clientSettings = { maxAttempts: Number(process.env['AWS_MAX_ATTEMPTS'] ?? 8) }

export const sageMakerClient = () => new SageMakerClient(clientSettings)
