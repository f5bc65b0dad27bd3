import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AwsError } from '../aws-error.ts'
import type { Containers } from '../containers/container.ts'
import { downloadPrefix } from '../containers/object-folders.ts'
import { tell } from '../containers/story.ts'
import type { World } from '../world.ts'

/** What a processing or training job asks of a machine. */
export interface JobProgram {
  readonly image: string
  readonly entrypoint: readonly string[] | undefined
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Folder that stands for /opt/ml. */
  readonly baseDirectory: string
  /** S3 prefixes to copy before the start. */
  readonly inputs: readonly { readonly uri: string; readonly folder: string }[]
  readonly logGroup: string
  readonly logStream: string
  /** What FailureReason says when the program left no `output/failure`. */
  readonly silentFailure: string
  upload(): Promise<void>
}

export type JobVerdict =
  { readonly status: 'Completed' | 'Stopped' } | { readonly status: 'Failed'; readonly reason: string }

export interface JobOrder {
  readonly program: JobProgram
  readonly stop: AbortSignal
  /** A fault: the program's success counts as a failure for this reason. */
  readonly fault: string | undefined
  /** AWS time, when not the usual one. */
  readonly durationMs?: number | undefined
}

const stopMs = 15_000
const longestFailure = 1024

/** Failures of SageMaker and not of the program, which it never comes to. */
const neverStarted = /^(InternalServerError|CapacityError|ResourceLimitExceeded)\b/

/** The program really runs, at the beginning of the time that a job takes on AWS. */
export function runJob(world: World, containers: Containers, order: JobOrder): Promise<JobVerdict> {
  const { program, stop } = order
  const endMs = world.clock.now() + (order.durationMs ?? world.pace.pipelineStepMs)
  return tell(world.clock, async ({ pause }): Promise<JobVerdict> => {
    const reason = await attempt(world, containers, order)
    await pause(endMs - world.clock.now(), stop)
    if (stop.aborted) {
      await pause(stopMs)
      return { status: 'Stopped' }
    }
    if (reason !== undefined) return { status: 'Failed', reason }
    await program.upload()
    return { status: 'Completed' }
  })
}

async function attempt(world: World, containers: Containers, order: JobOrder): Promise<string | undefined> {
  try {
    return fetchInputs(world, order.program) ?? (await runProgram(world, containers, order))
  } catch (thrown) {
    if (thrown instanceof AwsError) return `ClientError: ${thrown.message}`
    throw thrown
  }
}

function fetchInputs(world: World, program: JobProgram): string | undefined {
  const empty = program.inputs.find(({ uri, folder }) => downloadPrefix(world.objects, uri, folder) === 0)
  return (
    empty &&
    `ClientError: Data download failed:No S3 objects found under S3 URL "${empty.uri}" given in input data source. ` +
      `Please ensure that the bucket exists in the selected region (${world.region}) and that objects exist under that S3 prefix.`
  )
}

async function runProgram(world: World, containers: Containers, order: JobOrder): Promise<string | undefined> {
  const { program, stop, fault } = order
  if (fault !== undefined && neverStarted.test(fault)) return fault
  const container = containers.start({ ...program, image: await world.images.materialize(program.image) })
  const halt = () => void container.stop()
  stop.addEventListener('abort', halt)
  if (stop.aborted) halt()
  const code = await container.exited
  if (fault !== undefined) {
    world.logs.write(program.logGroup, program.logStream, [fault])
    return `AlgorithmError: ${fault}, exit code: 1`
  }
  return code === 0
    ? undefined
    : `AlgorithmError: ${wrote(program, 'failure') ?? program.silentFailure}, exit code: ${code}`
}

/** What the program left in /opt/ml/output for AWS to show. */
export function wrote(
  { baseDirectory }: Pick<JobProgram, 'baseDirectory'>,
  file: 'failure' | 'message',
): string | undefined {
  const path = join(baseDirectory, 'output', file)
  return existsSync(path) ? readFileSync(path, 'utf8').trim().slice(0, longestFailure) : undefined
}
