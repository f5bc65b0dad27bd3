import type { Invocation } from '../domain/smoke-invocation.ts'
import type { Clock } from '../kit/clock.ts'
import { formatDuration } from '../kit/duration.ts'
import { WorldError, type Failure } from '../kit/errors.ts'
import type { Log } from '../kit/log.ts'
import { done, poll, waiting } from '../kit/poll.ts'
import { subjectOf, type EndpointOrder } from './endpoint-order.ts'
import { failed, unanswered } from './invocation-failures.ts'
import type { ReadObject } from './objects.ts'
import { isDenial } from './translate-error.ts'

const largestBytes = 5_000_000
const maxPauseMs = 10_000
/** What S3 says of an object whose writer named no type. */
const unsaidType = 'binary/octet-stream'

interface Awaited {
  readonly output: string
  /** Undefined where the endpoint config names no place for failures. */
  readonly failure: string | undefined
  /** The type that was asked for. */
  readonly accept: string | undefined
}

interface Means {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly latencyMs: () => number
}

type Absence = 'not yet' | 'perhaps refused'
type Seen = { readonly status: 200 | undefined; readonly object: ReadObject } | Absence

/** Waits for the answer, or for the container's error, on S3. Throws WorldError where S3 cannot be read at all. */
export async function findAsyncAnswer(order: EndpointOrder, awaited: Awaited, means: Means): Promise<Invocation> {
  const { clock, latencyMs, signal } = means
  const { read } = await order.objects()
  const look = async (): Promise<Seen> => {
    const output = await find(read, awaited.output)
    if (typeof output === 'object') return { status: 200, object: output }
    const failure = awaited.failure === undefined ? output : await find(read, awaited.failure)
    return typeof failure === 'object' ? { status: undefined, object: failure } : output
  }
  const polled = await poll({
    clock,
    signal,
    log: silent,
    subject: subjectOf(order),
    look,
    judge: (seen) => (typeof seen === 'object' ? done(seen) : waiting(seen)),
    timeoutMs: Math.max(0, order.timeoutMs - latencyMs()),
    maxPauseMs,
  })
  if (polled.kind === 'timed-out')
    return unanswered(latencyMs(), absence(order, awaited, polled.note), { notReady: true })
  const { status, object } = polled.verdict
  const contentType = object.contentType === unsaidType ? (awaited.accept ?? '') : object.contentType
  return { kind: 'answered', latencyMs: latencyMs(), status, contentType, body: object.bytes }
}

/** Without s3:ListBucket, S3 refuses what does not exist yet. */
async function find(
  read: (uri: string, limitBytes: number) => Promise<ReadObject>,
  uri: string,
): Promise<ReadObject | Absence> {
  try {
    return await read(uri, largestBytes)
  } catch (error) {
    if (error instanceof WorldError && isDenial(error)) return 'perhaps refused'
    if (error instanceof WorldError && error.code === 'NoSuchKey') return 'not yet'
    throw error
  }
}

function absence(order: EndpointOrder, { output, failure }: Awaited, note: string): Failure {
  const happened = `no answer on S3 within ${formatDuration(order.timeoutMs)} (${output})`
  const refused: Absence = 'perhaps refused'
  if (note === refused) {
    const remedy =
      'S3 refuses the look, which it also does before the object is there: add s3:GetObject and s3:ListBucket to the policy of the role that this job assumes.'
    return failed(order, happened, remedy)
  }
  const log = `Read the log group /aws/sagemaker/Endpoints/${order.endpointName}`
  return failed(
    order,
    happened,
    failure === undefined ? `${log}: without S3FailurePath no failure is put on S3.` : `${log}, or wait for longer.`,
  )
}

/** There may be hundreds of requests, and each would tell of itself. */
const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  group: () => ({ [Symbol.dispose]: () => undefined }),
  mask: () => undefined,
  annotate: () => undefined,
}
