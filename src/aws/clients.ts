import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { ConfiguredRetryStrategy } from '@smithy/core/retry'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { renewing, type Credentials } from './credentials-renewal.ts'

const longestPauseMs = 2_000

/**
 * What every client of the control plane is made with. Throttling is the SDK's to retry: eight attempts bear about ten seconds of it, and poll
 * bears more. By default the SDK waits for an answer without end; here 30 s are a transient fault. A cancelled run ends every request
 * that does not bring a signal of its own; a pause between two attempts cannot be ended, and so is short. Region, endpoints and, unless they
 * are given, credentials come from the environment, as aws-actions/configure-aws-credentials leaves them there.
 */
export function clientSettings(cancelled: AbortSignal, credentials?: Credentials) {
  const handler = new NodeHttpHandler({ connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true })
  const { handle } = handler
  handler.handle = (request, options = {}) =>
    handle.call(handler, request, { ...options, abortSignal: options.abortSignal ?? cancelled })
  return {
    retryStrategy: new ConfiguredRetryStrategy(8, (attempt) => Math.min(250 * 2 ** attempt, longestPauseMs)),
    requestHandler: handler,
    ...(credentials && { credentials }),
  }
}

export const sageMakerClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new SageMakerClient(clientSettings(cancelled, credentials)), credentials)
