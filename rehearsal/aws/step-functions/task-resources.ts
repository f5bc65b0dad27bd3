import type { Lambda } from '../lambda/create-lambda.ts'
import type { Principal } from '../service-definition.ts'
import type { World } from '../world.ts'
import type { TaskOrder } from './interpreter.ts'
import { type Integration, performFunction, performService } from './perform-task.ts'
import { createSageMakerTasks, type JobCollections } from './sagemaker-tasks.ts'
import { withMetadata } from './sdk-answer.ts'
import { StateFailure } from './state-language.ts'

/** Stands for a Resource in tests that are not about what the resource does. */
export type TaskFunction = (input: unknown) => unknown

export interface TaskTargets {
  readonly stands: ReadonlyMap<string, TaskFunction>
  readonly lambda: Pick<Lambda, 'invoke'>
  readonly jobs: JobCollections
}

/** Finds out what the Resource of a Task means, and does it. */
export function createTasks(world: World, { stands, lambda, jobs }: TaskTargets) {
  const sageMaker = createSageMakerTasks(world, jobs)

  const invoke = async (name: string, payload: unknown): Promise<unknown> => {
    const { error, payload: answer } = await lambda.invoke(name, payload)
    if (error !== undefined) throw new StateFailure(error, typeof answer === 'string' ? answer : JSON.stringify(answer))
    return answer
  }

  const integration = (resource: string, principal: Principal): Integration | undefined => {
    const [, sdk, service = '', action = ''] = /^arn:aws[\w-]*:states:::(aws-sdk:)?(\w+):(.+)$/.exec(resource) ?? []
    const stand = stands.get(resource)
    if (stand !== undefined) return standing(stand, `${sdk ?? ''}${service}`, action)
    if (service === 'sagemaker')
      return sdk === undefined ? sageMaker.optimised(action, principal) : sageMaker.awsSdk(action, principal)
    if (sdk !== undefined || service !== 'lambda' || action !== 'invoke') return undefined
    return {
      resourceType: service,
      resource: action,
      async call(parameters) {
        const { FunctionName, Payload } = parameters as { FunctionName?: string; Payload?: unknown }
        const answer = {
          ExecutedVersion: '$LATEST',
          Payload: await invoke(FunctionName ?? '', Payload ?? {}),
          StatusCode: 200,
        }
        return withMetadata(answer, new Date(world.clock.now()))
      },
    }
  }

  return (principal: Principal) =>
    (order: TaskOrder): Promise<unknown> => {
      const { resource } = order
      const found = integration(resource, principal)
      if (found !== undefined) return performService(order, world.region, found)
      if (/^arn:aws[\w-]*:lambda:.*:function:/.test(resource)) {
        return performFunction(order, (input) => invoke(resource, input))
      }
      throw new StateFailure('States.Runtime', `The resource '${resource}' is not rehearsed by this local AWS`)
    }
}

function standing(stand: TaskFunction, resourceType: string, resource: string): Integration {
  const about = { resourceType, resource }
  if (!resource.endsWith('.sync')) return { ...about, call: async (input) => stand(input) }
  const asked: unknown[] = []
  return {
    ...about,
    async call(input) {
      asked.push(input)
      return {}
    },
    follow: async () => stand(asked.pop()),
  }
}
