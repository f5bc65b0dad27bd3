import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { S3Client } from '@aws-sdk/client-s3'
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { CreateEndpointCommand, CreateEndpointConfigCommand } from '@aws-sdk/client-sagemaker'
import { endpointTarget, type EndpointOrder } from '../../src/aws/invocations.ts'
import { objects } from '../../src/aws/objects.ts'
import type { CaseRequest } from '../../src/domain/smoke-case.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { bucket } from '../rehearsal/aws/pipelines/small-image.ts'
import { credentials } from '../rehearsal/aws/rehearse.ts'
import { sealEndpoints } from '../rehearsal/aws/hosting/seal-endpoints.ts'

export const never = new AbortController().signal

/** A case that sends this text. */
export const request = (text: string, more: Partial<CaseRequest> = {}): CaseRequest => ({
  body: new TextEncoder().encode(text),
  bodyUri: undefined,
  contentType: 'text/csv',
  accept: undefined,
  method: 'POST',
  path: undefined,
  headers: {},
  ...more,
})

const noObjects = () => Promise.reject(new Error('no object is looked for'))

type Given = Partial<EndpointOrder> & { readonly silenceMs?: number }

/** Something that answers as the listener does, and a target that takes it for SageMaker's endpoint `penguins`. */
export async function strangeEndpoint(listener: RequestListener, given: Given = {}, clock = systemClock) {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials, maxAttempts: 1 }
  const usual = { endpointName: 'penguins', invocation: 'real-time', timeoutMs: 10_000, objects: noObjects } as const
  return {
    ...endpointTarget(new SageMakerRuntimeClient(settings), { ...usual, ...given }, clock),
    [Symbol.dispose]: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A local AWS with seals-prod, which answers in real time and in streams, and seals-async, which puts its answers on S3. */
export async function servingSeals() {
  const seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '2.5,4\n' })
  await seals.create('v1')
  await seals.sagemaker.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: 'v1-async',
      ProductionVariants: [
        { VariantName: 'AllTraffic', ModelName: 'v1', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
      ],
      AsyncInferenceConfig: {
        OutputConfig: { S3OutputPath: `s3://${bucket}/answers`, S3FailurePath: `s3://${bucket}/failures` },
      },
    }),
  )
  await seals.sagemaker.send(new CreateEndpointCommand({ EndpointName: 'seals-async', EndpointConfigName: 'v1-async' }))
  await seals.settle()
  await seals.clock.sleep(600_000)
  const s3 = () => Promise.resolve(objects(new S3Client({ ...seals.client, forcePathStyle: true })))
  /** What a target of this order makes of a request. */
  const target = (given: Given = {}, client = seals.runtime) => {
    const endpointName = given.invocation === 'async' ? 'seals-async' : 'seals-prod'
    const order = { endpointName, invocation: 'real-time', timeoutMs: 600_000, objects: s3, ...given } as const
    return endpointTarget(client, order, seals.clock)
  }
  const ask = (text: string, given?: Given, more?: Partial<CaseRequest>) =>
    target(given).ask(request(text, more), never)
  return { ...seals, s3, target, ask }
}

export const textOf = (body: Uint8Array) => new TextDecoder().decode(body)
