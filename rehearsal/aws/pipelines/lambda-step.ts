import { isRecord } from '../schema.ts'
import { evaluate } from './expressions.ts'
import { answer } from './output-parameters.ts'
import { type Perform, stepMs } from './step-performance.ts'

/** Asks a function, which no stop interrupts. */
export const lambdaStep: Perform = async (performance) => {
  const { floor, step, record, scope, args, fault, telling } = performance
  const arn = String(evaluate(step.target, scope))
  record.Metadata = { Lambda: { Arn: arn } }
  await telling.pause(stepMs(performance))
  if (fault !== undefined) return { status: 'Failed', reason: `ClientError: ${fault}` }
  const { error, payload } = await floor.lambda.invoke(arn, args)
  if (error !== undefined) {
    const told = isRecord(payload) ? payload['errorMessage'] : payload
    return { status: 'Failed', reason: `ClientError: ${String(told)}` }
  }
  return answer(performance, isRecord(payload) ? payload : {}, (OutputParameters) => ({
    Lambda: { Arn: arn, OutputParameters },
  }))
}
