import type { OperationName, Principal } from '../service-definition.ts'
import { operationSchema } from '../schema.ts'
import type { World } from '../world.ts'
import type { Integration } from './perform-task.ts'
import { awsSdk, inMilliseconds, optimised, withMetadata, worded } from './sdk-answer.ts'
import { StateFailure } from './state-language.ts'

/** A job as its own service keeps it. */
type Job = Readonly<Record<string, unknown>>

/** Jobs of SageMaker by name, as the local AWS keeps them. */
export interface JobCollections {
  readonly trainingJobs: ReadonlyMap<string, object>
  readonly processingJobs: ReadonlyMap<string, object>
  readonly transformJobs: ReadonlyMap<string, object>
}

interface JobKind {
  readonly word: 'TrainingJob' | 'ProcessingJob' | 'TransformJob'
  readonly collection: keyof JobCollections
}

const kinds: Readonly<Record<string, JobKind>> = {
  createTrainingJob: { word: 'TrainingJob', collection: 'trainingJobs' },
  createProcessingJob: { word: 'ProcessingJob', collection: 'processingJobs' },
  createTransformJob: { word: 'TransformJob', collection: 'transformJobs' },
}

/** Step Functions learns of the end of a job a little later. */
const noticeMs = 2_000

/** Integrations with SageMaker: https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html */
export function createSageMakerTasks(world: World, jobs: JobCollections) {
  const { clock } = world
  const call = (operation: string, input: unknown, principal: Principal) =>
    world.call('SageMaker', operation as OperationName<'SageMaker'>, input as object, principal) as Promise<object>

  const ended = async (kind: JobKind, name: string, signal: AbortSignal) => {
    for (;;) {
      const job = jobs[kind.collection].get(name) as Job | undefined
      if (signal.aborted || !/^(InProgress|Stopping)$/.test(String(job?.[`${kind.word}Status`]))) return
      await new Promise<void>((resolve) => {
        const wake = () => {
          signal.removeEventListener('abort', wake)
          resolve()
        }
        signal.addEventListener('abort', wake)
        clock.at(clock.now() + noticeMs, wake)
      })
    }
  }

  const follow = async (
    kind: JobKind,
    name: string,
    { principal, signal }: { principal: Principal; signal: AbortSignal },
  ) => {
    const named = { [`${kind.word}Name`]: name }
    await ended(kind, name, signal)
    if (signal.aborted) {
      // https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html says that Step Functions does what
      // it can to cancel a job nobody waits for any more; not tried on a live account. The job may have ended by now.
      await call(`Stop${kind.word}`, named, principal).catch(() => undefined)
      return undefined
    }
    const described = inMilliseconds(await worded(optimised, call(`Describe${kind.word}`, named, principal))) as Job
    // That a job which somebody stopped fails the task, too, is not seen in any recorded history.
    if (described[`${kind.word}Status`] === 'Completed') return described
    throw new StateFailure('States.TaskFailed', JSON.stringify(described))
  }

  return {
    /** For `arn:aws:states:::sagemaker:createTrainingJob.sync` and its like. */
    optimised(resource: string, principal: Principal): Integration | undefined {
      const [action = '', pattern] = resource.split('.')
      const kind = kinds[action]
      const operation = operationOf(action)
      if (operation === undefined || (pattern !== undefined && (pattern !== 'sync' || kind === undefined)))
        return undefined
      return {
        resourceType: 'sagemaker',
        resource,
        call: async (input) =>
          withMetadata(await worded(optimised, call(operation, input, principal)), new Date(clock.now())),
        ...(kind === undefined || pattern === undefined
          ? {}
          : {
              follow: (answer, signal) => {
                const name = String((answer as Job)[`${kind.word}Arn`]).split('/')[1] ?? ''
                return follow(kind, name, { principal, signal })
              },
            }),
      }
    },
    /** For `arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob` and its like. */
    awsSdk(resource: string, principal: Principal): Integration | undefined {
      const operation = operationOf(resource)
      if (operation === undefined) return undefined
      return {
        resourceType: 'aws-sdk:sagemaker',
        resource,
        // Through JSON, times are texts.
        call: async (input) =>
          JSON.parse(JSON.stringify(await worded(awsSdk, call(operation, input, principal)))) as unknown,
      }
    },
  }
}

function operationOf(action: string): string | undefined {
  const operation = action.charAt(0).toUpperCase() + action.slice(1)
  return operationSchema('SageMaker', operation) === undefined ? undefined : operation
}
