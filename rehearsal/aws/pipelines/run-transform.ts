import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { tell, type Telling } from '../containers/story.ts'
import { exchange, type Reply } from '../hosting/http-exchange.ts'
import { becomesHealthy, instanceId, type ModelServer, StartError, startModelServer } from '../hosting/model-server.ts'
import type { World } from '../world.ts'
import type { JobVerdict } from './run-job.ts'
import type { TransformFloor, TransformRequest } from './transform-jobs.ts'

export interface TransformOrder {
  readonly request: TransformRequest
  readonly stop: AbortSignal
  /** A fault: the job fails for this reason, whatever the container answers. */
  readonly fault: string | undefined
}

const logGroup = '/aws/sagemaker/TransformJobs'
const stopMs = 15_000
/** AWS waits up to an hour; a model on this machine that has not answered by then will not. */
const answerRealMs = 10_000
const defaultPayloadMb = 6

const seeLogs = {
  client: 'ClientError: See job logs for more information',
  algorithm: 'AlgorithmError: See job logs for more information',
}

/** The container really answers, at the beginning of the time that a job takes on AWS. */
export function runTransform(floor: TransformFloor, order: TransformOrder): Promise<JobVerdict> {
  const { world } = floor
  const { stop, fault } = order
  const endMs = world.clock.now() + world.pace.pipelineStepMs
  return tell(world.clock, async (telling): Promise<JobVerdict> => {
    const outcome = fault ?? (await attempt(floor, order, telling))
    await telling.pause(endMs - world.clock.now(), stop)
    if (stop.aborted) {
      await telling.pause(stopMs)
      return { status: 'Stopped' }
    }
    if (typeof outcome === 'string') return { status: 'Failed', reason: outcome }
    outcome.results.forEach(({ bucket, key, body }) => world.objects.put(bucket, key, body))
    return outcome.reason === undefined ? { status: 'Completed' } : { status: 'Failed', reason: outcome.reason }
  })
}

interface Result {
  readonly bucket: string
  readonly key: string
  readonly body: Buffer
}

/** What was transformed, and why not all of it. */
interface Outcome {
  readonly results: readonly Result[]
  readonly reason: string | undefined
}

/** Answers the reason where there was nothing to ask, or nobody. */
async function attempt(
  floor: TransformFloor,
  { request, stop }: TransformOrder,
  telling: Telling,
): Promise<Outcome | string> {
  const { world, containers, served } = floor
  const instance = `${request.TransformJobName}/${instanceId()}`
  const inputs = inputsOf(world, request)
  if (inputs.length === 0) {
    return `ClientError: No S3 objects found under S3 URL "${request.TransformInput.DataSource?.S3DataSource?.S3Uri}" given in input data source.`
  }
  const baseDirectory = join(world.directory, 'transform-jobs', request.TransformJobName)
  let server: ModelServer | undefined
  try {
    server = await startModelServer(world, containers, {
      served: served(request.ModelName),
      environment: batchEnvironment(request),
      baseDirectory,
      logGroup,
      logStream: instance,
    })
    const { container } = server
    const halt = () => void container.stop()
    stop.addEventListener('abort', halt)
    if (stop.aborted) halt()
    const limitMs = world.pace.endpointHealthCheckTimeoutMs
    if (!(await becomesHealthy(world, server, { limitMs, telling }))) return seeLogs.algorithm
    return await transformAll(world, server, { request, inputs, logStream: `${instance}/data-log` })
  } catch (thrown) {
    if (thrown instanceof StartError) return `ClientError: ${thrown.message}`
    throw thrown
  } finally {
    await server?.container.stop()
    rmSync(baseDirectory, { recursive: true, force: true })
  }
}

/** What a container reads in batch transform: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-batch-code.html */
function batchEnvironment(request: TransformRequest): Readonly<Record<string, string>> {
  const { BatchStrategy, MaxPayloadInMB = defaultPayloadMb, MaxConcurrentTransforms = 1, Environment } = request
  return {
    ...Environment,
    SAGEMAKER_BATCH: 'true',
    SAGEMAKER_MAX_PAYLOAD_IN_MB: String(MaxPayloadInMB),
    SAGEMAKER_BATCH_STRATEGY: BatchStrategy === 'SingleRecord' ? 'SINGLE_RECORD' : 'MULTI_RECORD',
    SAGEMAKER_MAX_CONCURRENT_TRANSFORMS: String(MaxConcurrentTransforms),
  }
}

interface Input {
  readonly bucket: string
  readonly key: string
  /** Below the prefix; the file's own name where the prefix is one object. */
  readonly path: string
}

function inputsOf({ objects }: World, { TransformInput }: TransformRequest): readonly Input[] {
  const { bucket, key } = objects.parse(TransformInput.DataSource?.S3DataSource?.S3Uri ?? '')
  const folder = key === '' || key.endsWith('/') ? key : `${key}/`
  return objects
    .list(bucket, key)
    .filter((one) => !one.endsWith('/') && (one === key || one.startsWith(folder)))
    .map((one) => ({ bucket, key: one, path: one === key ? basename(one) : one.slice(folder.length) }))
}

interface Work {
  readonly request: TransformRequest
  readonly inputs: readonly Input[]
  readonly logStream: string
}

/** A file that fails does not keep the others from being transformed, but the job has failed. */
async function transformAll(world: World, { port }: ModelServer, work: Work): Promise<Outcome> {
  const { request, inputs, logStream } = work
  const { ContentType } = request.TransformInput
  const { S3OutputPath, Accept, AssembleWith } = request.TransformOutput
  const target = world.objects.parse(S3OutputPath ?? '')
  const headers = {
    ...(ContentType === undefined ? {} : { 'Content-Type': ContentType }),
    ...(Accept === undefined ? {} : { Accept }),
  }
  const write = (line: string) =>
    world.logs.write(logGroup, logStream, [
      `${new Date(world.clock.now()).toISOString().slice(0, -1)}:[sagemaker logs]: ${line}`,
    ])
  const { SAGEMAKER_BATCH_STRATEGY: strategy, SAGEMAKER_MAX_PAYLOAD_IN_MB: payloadMb } = batchEnvironment(request)
  write(`MaxConcurrentTransforms=1, MaxPayloadInMB=${payloadMb}, BatchStrategy=${strategy}`)

  const results: Result[] = []
  let reason: string | undefined
  for (const { bucket, key, path } of inputs) {
    const answers: Buffer[] = []
    let failed: Reply | undefined
    for (const body of payloads(world.objects.get(bucket, key) ?? Buffer.alloc(0), request)) {
      const reply = await ask(port, { headers, body })
      if (reply.status !== 200) {
        failed = reply
        break
      }
      answers.push(AssembleWith === 'Line' ? endedByNewline(reply.body) : reply.body)
    }
    if (failed === undefined) {
      const key = join(target.key, `${path}.out`)
      results.push({ bucket: target.bucket, key, body: Buffer.concat(answers) })
      continue
    }
    const client = failed.status >= 400 && failed.status < 500
    const what = client ? `ClientError: ${failed.status}` : `Bad HTTP status received from algorithm: ${failed.status}`
    for (const line of [what, '', 'Message:', ...failed.body.toString('utf8').trimEnd().split('\n')]) {
      write(`${bucket}/${key}: ${line}`)
    }
    reason ??= client ? seeLogs.client : seeLogs.algorithm
  }
  return { results, reason }
}

async function ask(
  port: number,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer },
): Promise<Reply> {
  try {
    return await exchange({ method: 'POST', port, path: '/invocations', headers, body, timeoutMs: answerRealMs })
  } catch (error) {
    return { status: 502, headers: {}, body: Buffer.from(`Unable to get response from algorithm: ${String(error)}`) }
  }
}

/** MultiRecord, the default, puts as many lines into a request as it may hold. */
function payloads(content: Buffer, { TransformInput, BatchStrategy, MaxPayloadInMB }: TransformRequest): Buffer[] {
  if (TransformInput.SplitType !== 'Line') return [content]
  const most = BatchStrategy === 'SingleRecord' ? 0 : (MaxPayloadInMB ?? defaultPayloadMb) * 1_048_576
  const records = content.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? []
  const batches = records.reduce<string[]>((filled, record) => {
    const last = filled.at(-1)
    return last !== undefined && last.length + record.length <= most
      ? [...filled.slice(0, -1), last + record]
      : [...filled, record]
  }, [])
  return batches.map((batch) => Buffer.from(batch, 'latin1'))
}

/** AWS adds a newline to each answer; whether to one that ends in a newline as well was not tried. */
const endedByNewline = (body: Buffer) => (body.at(-1) === 10 ? body : Buffer.concat([body, Buffer.from('\n')]))
