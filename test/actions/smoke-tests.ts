import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { S3Client } from '@aws-sdk/client-s3'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { smokeTest, type Outputs } from '../../src/actions/smoke-test/action.ts'
import { run } from '../../src/actions/smoke-test/run.ts'
import type { World } from '../../src/actions/smoke-test/world.ts'
import { containerLogs } from '../../src/aws/container-logs.ts'
import { endpointLatency } from '../../src/aws/endpoint-latency.ts'
import { objects } from '../../src/aws/objects.ts'
import { samplePayloads } from '../../src/aws/sample-payloads.ts'
import { servedModel } from '../../src/aws/served-model.ts'
import { askSender } from '../../src/http/ask-sender.ts'
import { runLoad } from '../../src/http/load.ts'
import type { Clock } from '../../src/kit/clock.ts'
import { InputError } from '../../src/kit/errors.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { openTarget } from '../../src/main/worlds/smoke-test.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { recordingStage } from './recording-stage.ts'

interface Client {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly maxAttempts: number
}

/** Files of the checkout by their path; a value that is no text is JSON. */
type Files = Readonly<Record<string, unknown>>

/** What the action works with against a local AWS, as the entry point makes it but for the clients' settings. */
export function smokeTestWorld(
  { client, clock }: { readonly client: Client; readonly clock: Clock },
  files: Files = {},
) {
  const written = new Map<string, string>()
  const textOf = (path: string) => {
    const file = files[path]
    if (file === undefined) throw new InputError([`${path}: there is no such file in the checkout`])
    return typeof file === 'string' ? file : JSON.stringify(file)
  }
  const s3 = async () => objects(new S3Client({ ...client, forcePathStyle: true }))
  const world: World = {
    run: readRunContext({
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: 'penguin-research/penguins',
    }),
    readText: async (path) => textOf(path),
    readBytes: async (path) => new TextEncoder().encode(textOf(path)),
    findWriteProblem: async (path) => (path.startsWith('/') ? 'lies outside of the checkout' : undefined),
    writeText: async (path, text) => void written.set(path, text),
    openTarget: (order, stage) =>
      openTarget(order, stage, { objects: s3, client: async () => new SageMakerRuntimeClient(client) }),
    runLoad,
    askSender: async (ask, requests, order) => askSender(ask, requests, { ...order, clock }),
    servedModel: servedModel(new SageMakerClient(client)),
    objects: s3,
    samplePayloads: async () => samplePayloads(new SageMakerClient(client), s3),
    endpointLatency: async () => endpointLatency(new CloudWatchClient(client)),
    containerLogs: async () => containerLogs(new CloudWatchLogsClient(client)),
    audience: async () => undefined,
  }
  return { world, written }
}

interface Order {
  readonly client: Client
  readonly clock: Clock
  readonly files: Files
  /** As they stand in a workflow. */
  readonly inputs: Readonly<Record<string, string>>
  readonly world?: Partial<World>
}

/** Starts the action. */
export function beginSmokeTest({ client, clock, files, inputs, world: others }: Order) {
  const recording = recordingStage<Outputs>({ clock })
  const { world, written } = smokeTestWorld({ client, clock }, files)
  const parsed = parseInputs(smokeTest, (name) => inputs[name] ?? '')
  return { recording, written, ended: run(parsed, { ...world, ...others }, recording.stage) }
}

/** A model that no AWS is needed for. */
export const nowhere: Client = {
  endpoint: 'http://127.0.0.1:9',
  region: 'eu-west-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
}

export async function performSmokeTest(order: Order) {
  const { ended, recording, written } = beginSmokeTest(order)
  const result = await ended
  return { ...result, lines: recording.lines, early: recording.outputs, written }
}
