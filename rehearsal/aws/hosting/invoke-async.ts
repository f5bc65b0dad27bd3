import { randomUUID } from 'node:crypto'
import { type AwsError, awsError } from '../aws-error.ts'
import type { Operations } from '../service-definition.ts'
import type { World } from '../world.ts'
import type { EndpointStore } from './endpoints.ts'
import { ask, serving } from './invoke.ts'
import { createRouter } from './router.ts'

/** Requests whose answers are put into S3; the queue is as long as it takes the model to answer. */
export function asyncInvocations(
  world: World,
  endpoints: Pick<EndpointStore, 'all' | 'describe'>,
): Operations<'SageMakerRuntime'> {
  const router = createRouter()
  return {
    InvokeEndpointAsync(input) {
      const endpoint = serving(world, endpoints, input.EndpointName)
      const { OutputConfig } = endpoint.record.AsyncInferenceConfig ?? {}
      if (OutputConfig?.S3OutputPath === undefined)
        throw refused(`Endpoint ${input.EndpointName} is not asynchronous; it is invoked by InvokeEndpoint.`)
      const { bucket, key } = world.objects.parse(input.InputLocation ?? '')
      const Body = world.objects.get(bucket, key)
      if (Body === undefined) throw refused(`InputLocation ${input.InputLocation} does not exist.`)
      const { fleet, variant } = router.choose(endpoint, undefined)
      const server = fleet?.servers.get(variant?.name ?? '')
      if (server === undefined) throw refused(`Endpoint ${input.EndpointName} has no instance.`)
      const id = randomUUID()
      const OutputLocation = below(OutputConfig.S3OutputPath, `${id}.out`)
      const FailureLocation = below(OutputConfig.S3FailurePath ?? OutputConfig.S3OutputPath, `${id}-error.out`)
      void (async () => {
        const { status, body } = await ask(server, { Body, ContentType: input.ContentType, Accept: input.Accept })
        const to = world.objects.parse(status >= 200 && status <= 299 ? OutputLocation : FailureLocation)
        world.objects.put(to.bucket, to.key, body)
      })()
      return { InferenceId: input.InferenceId ?? id, OutputLocation, FailureLocation }
    },
  }
}

const below = (path: string, name: string) => `${path.replace(/\/$/, '')}/${name}`

function refused(reason: string): AwsError {
  return awsError('ValidationError', reason)
}
