import { randomUUID } from 'node:crypto'
import { type AwsError, awsError } from '../aws-error.ts'
import type { InputOf, Operations } from '../service-definition.ts'
import type { World } from '../world.ts'
import { stopwatch } from './invocation-metrics.ts'
import { ask, type Front, serving } from './invoke.ts'

const inlineLimitBytes = 128_000

/** Requests whose answers are put into S3; the queue is as long as it takes the model to answer. */
export function asyncInvocations({ world, endpoints, router, measure }: Front): Operations<'SageMakerRuntime'> {
  return {
    InvokeEndpointAsync(input) {
      const { EndpointName: endpoint, ContentType, Accept } = input
      const found = serving(world, endpoints, endpoint)
      const { OutputConfig } = found.record.AsyncInferenceConfig ?? {}
      if (OutputConfig?.S3OutputPath === undefined)
        throw refused(`Endpoint ${endpoint} is not asynchronous; it is invoked by InvokeEndpoint.`)
      const Body = payloadOf(world, input)
      const { fleet, variant } = router.choose(found, undefined)
      const server = fleet?.servers.get(variant?.name ?? '')
      if (server === undefined || variant === undefined) throw refused(`Endpoint ${endpoint} has no instance.`)
      const id = randomUUID()
      const OutputLocation = below(OutputConfig.S3OutputPath, `${id}.out`)
      const FailureLocation = below(OutputConfig.S3FailurePath ?? OutputConfig.S3OutputPath, `${id}-error.out`)
      const answer = async () => {
        const inContainer = stopwatch()
        const { status, body, headers } = await ask(server, { Body, ContentType, Accept })
        const modelMs = inContainer()
        measure({ endpoint, variant: variant.name, status, modelMs, totalMs: modelMs })
        const to = world.objects.parse(status >= 200 && status <= 299 ? OutputLocation : FailureLocation)
        world.objects.put(to.bucket, to.key, body, headers['content-type'])
      }
      world.clock.track(answer())
      return { InferenceId: input.InferenceId ?? id, OutputLocation, FailureLocation }
    },
  }
}

function payloadOf({ objects }: World, { Body, InputLocation }: InputOf<'SageMakerRuntime', 'InvokeEndpointAsync'>) {
  if ((Body === undefined) === (InputLocation === undefined))
    throw refused('Exactly one of Body and InputLocation must be provided.')
  if (Body !== undefined) {
    if (Body.byteLength > inlineLimitBytes) throw refused(`Body must not be larger than ${inlineLimitBytes} bytes.`)
    return Body
  }
  const { bucket, key } = objects.parse(InputLocation ?? '')
  const found = objects.get(bucket, key)
  if (found === undefined) throw refused(`InputLocation ${InputLocation} does not exist.`)
  return found
}

const below = (path: string, name: string) => `${path.replace(/\/$/, '')}/${name}`

function refused(reason: string): AwsError {
  return awsError('ValidationError', reason)
}
