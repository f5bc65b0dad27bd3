import { randomUUID } from 'node:crypto'
import type { Part, World } from '../world.ts'
import { type PythonFunction, runPython } from './python-function.ts'

export type { PythonFunction } from './python-function.ts'

export interface LambdaContext {
  readonly functionName: string
  readonly awsRequestId: string
  /** The local AWS itself, for functions that need no client of their own. */
  readonly world: World
}

/** A function in this process, or a Python file that runs in one of its own. */
export type LambdaFunction = ((event: unknown, context: LambdaContext) => unknown) | PythonFunction

export interface LambdaState {
  /** By name; a test or a rehearsal registers them. */
  readonly lambdaFunctions: Map<string, LambdaFunction>
}

/** What a function answered; `error` is its type when it threw, and then the payload tells about it. */
export interface Invocation {
  readonly error?: string
  readonly payload: unknown
}

export interface Lambda extends Part<LambdaState> {
  /** `nameOrArn`: a version or an alias at its end is passed over. */
  invoke(nameOrArn: string, event: unknown): Promise<Invocation>
}

/** Lambda as other services of the local AWS see it: functions can be invoked, and no AWS time passes in them. */
export function createLambda(world: World): Lambda {
  const functions = new Map<string, LambdaFunction>()

  const run = async (functionName: string, event: unknown): Promise<Invocation> => {
    const found = functions.get(functionName)
    const awsRequestId = randomUUID()
    if (found === undefined) return notFound(world.arn('lambda', `function:${functionName}`), awsRequestId)
    if (typeof found !== 'function') return runPython(world, found, { functionName, awsRequestId, event })
    try {
      const answer = await found(event, { functionName, awsRequestId, world })
      return { payload: answer === undefined ? null : (JSON.parse(JSON.stringify(answer)) as unknown) }
    } catch (thrown) {
      const { name, message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown))
      world.logs.write(`/aws/lambda/${functionName}`, awsRequestId, stack.split('\n'))
      return { error: name, payload: { errorType: name, errorMessage: message, trace: stack.split('\n') } }
    }
  }

  return {
    services: [],
    state: { lambdaFunctions: functions },
    invoke(nameOrArn, event) {
      const [, name = nameOrArn] = /^(?:.*:function:)?([\w-]+)(?::[\w$-]+)?$/.exec(nameOrArn) ?? []
      const work = run(name, event)
      world.clock.track(work)
      return work
    },
    close: async () => undefined,
  }
}

function notFound(arn: string, requestId: string): Invocation {
  const reason = `Function not found: ${arn} (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: ${requestId}; Proxy: null)`
  return { error: 'Lambda.ResourceNotFoundException', payload: reason }
}
