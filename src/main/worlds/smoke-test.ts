import type {
  ContainerOrder,
  EndpointOrder,
  ImageOrder,
  OpenTarget,
  TargetOrder,
  World,
} from '../../actions/smoke-test/world.ts'
import type { Credentials } from '../../aws/credentials-renewal.ts'
import type { runtimeClient } from '../../aws/runtime-client.ts'
import { credentialsFor } from '../../aws/credentials.ts'
import { newSession } from '../../domain/endpoint-request.ts'
import type { CaseRequest } from '../../domain/smoke-case.ts'
import type { Waiting } from '../../kit/poll.ts'
import { readBytes, readText } from '../../runner/files.ts'
import { idToken } from '../../runner/id-token.ts'
import { readRunContext } from '../../runner/run-context.ts'
import { findWriteProblem, writeText } from '../../runner/write-file.ts'

interface Inputs {
  readonly roleToAssume: string | undefined
  readonly duration: number | undefined
}

/** What smoke-test works with, as the job's credentials or a role of its own let it. */
export function smokeTestWorld(inputs: Inputs, stage: Waiting): World {
  const wanted = { roleToAssume: inputs.roleToAssume, waitMs: inputs.duration ?? 0, waitInput: 'duration' as const }
  return smokeTestMeans(credentialsFor(wanted, { idToken: idToken(stage), run: readRunContext() }, stage), stage)
}

/** Everything of AWS, of Docker and of the network is loaded by those who need it. */
export function smokeTestMeans(credentials: Credentials | undefined, stage: Waiting): World {
  const run = readRunContext()
  const { signal } = stage
  const client = async () => (await import('../../aws/runtime-client.ts')).runtimeClient(credentials)
  const objects = async () => {
    const [{ s3Client }, adapter] = await Promise.all([
      import('../../aws/s3-client.ts'),
      import('../../aws/objects.ts'),
    ])
    return adapter.objects(s3Client(signal, credentials))
  }
  return {
    run,
    readText,
    readBytes,
    findWriteProblem,
    writeText,
    objects,
    openTarget: (order, waiting) => openTarget(order, waiting, { objects, client }),
    runLoad: async (...load) => (await import('../../http/load.ts')).runLoad(...load),
    askSender: async (ask, requests, order) =>
      (await import('../../http/ask-sender.ts')).askSender(ask, requests, { ...order, clock: stage.clock }),
    servedModel: {
      async find(endpointName) {
        const [{ sageMakerClient }, { servedModel }] = await Promise.all([
          import('../../aws/clients.ts'),
          import('../../aws/served-model.ts'),
        ])
        return servedModel(sageMakerClient(signal, credentials)).find(endpointName)
      },
    },
    async samplePayloads() {
      const [{ sageMakerClient }, adapter] = await Promise.all([
        import('../../aws/clients.ts'),
        import('../../aws/sample-payloads.ts'),
      ])
      return adapter.samplePayloads(sageMakerClient(signal, credentials), objects)
    },
    async endpointLatency() {
      const [{ cloudWatchClient }, { endpointLatency }] = await Promise.all([
        import('../../aws/alarms.ts'),
        import('../../aws/endpoint-latency.ts'),
      ])
      return endpointLatency(cloudWatchClient(signal, credentials))
    },
    async containerLogs() {
      const [{ logsClient }, adapter] = await Promise.all([
        import('../../aws/logs-client.ts'),
        import('../../aws/container-logs.ts'),
      ])
      return adapter.containerLogs(logsClient(signal, credentials))
    },
    audience: async (token) => (await import('./audience.ts')).audienceOf(token, run, stage),
  }
}

interface Means extends Pick<World, 'objects'> {
  readonly client: () => Promise<ReturnType<typeof runtimeClient>>
}

export async function openTarget(order: TargetOrder, stage: Waiting, means: Means): Promise<OpenTarget> {
  switch (order.kind) {
    case 'endpoint':
      return openEndpoint(order, stage, means)
    case 'url': {
      const { urlTarget } = await import('../../http/url-target.ts')
      return urlTarget(order, stage.clock)
    }
    case 'image':
    case 'container':
      return openContainer(order, stage)
  }
}

async function openContainer(order: ImageOrder | ContainerOrder, stage: Waiting): Promise<OpenTarget> {
  const [{ modelContainer, runningContainer }, { urlTarget }] = await Promise.all([
    import('../../docker/model-container.ts'),
    import('../../http/url-target.ts'),
  ])
  await using opened = new AsyncDisposableStack()
  const container = opened.use(
    order.kind === 'image' ? await modelContainer(order, stage) : await runningContainer(order.container, stage),
  )
  const { headers, timeoutMs } = order
  const at = { url: container.baseUrl, headers, timeoutMs, allowPrivateNetwork: true }
  const target = opened.use(await urlTarget(at, stage.clock))
  const { openSender } = target
  const handedOver = opened.move()
  return {
    subject: container.subject,
    logTail: container.logTail,
    ask: (request, signal) => target.ask(underContract(request), signal),
    openSender: openSender && ((requests, sender) => openSender(requests.map(underContract), sender)),
    [Symbol.asyncDispose]: () => handedOver.disposeAsync(),
  }
}

/** A model under SageMaker's hosting contract answers there, unless a case asks elsewhere. */
const underContract = (request: CaseRequest): CaseRequest => ({ ...request, path: request.path ?? '/invocations' })

async function openEndpoint(order: EndpointOrder, { clock }: Waiting, means: Means): Promise<OpenTarget> {
  const { objects } = means
  const [client, { endpointTarget }, { signedRequests }, { openSender }] = await Promise.all([
    means.client(),
    import('../../aws/invocations.ts'),
    import('../../aws/signed-requests.ts'),
    import('../../http/sender.ts'),
  ])
  const { prepare } = signedRequests(client)
  // A session is opened by the first answer, which a sender of prepared requests does not wait for.
  const isFast = order.invocation === 'real-time' && order.sessionId !== newSession
  return {
    ...endpointTarget(client, { ...order, objects }, clock),
    openSender: !isFast
      ? undefined
      : async (requests, sender) =>
          openSender(await Promise.all(requests.map((each) => prepare(each, order))), sender, clock),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
