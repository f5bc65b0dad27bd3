import { awsError } from '../aws-error.ts'
import { isRecord } from '../schema.ts'
import { evaluate } from './expressions.ts'
import { answer } from './output-parameters.ts'
import { type Perform, stepMs } from './step-performance.ts'

/** What a test registers under an ARN. A rejection is a function that failed. */
export type LambdaFunction = (event: unknown) => unknown

/** Asks a function, which no stop interrupts. */
export const lambdaStep: Perform = async (performance) => {
  const { floor, step, record, scope, args, fault, telling } = performance
  const arn = String(evaluate(step.target, scope))
  record.Metadata = { Lambda: { Arn: arn } }
  await telling.pause(stepMs(performance))
  if (fault !== undefined) return { status: 'Failed', reason: `ClientError: ${fault}` }
  const called = floor.functions.get(arn)
  if (called === undefined) throw awsError('ResourceNotFoundException', `Function not found: ${arn}`, 404)
  try {
    const answered = await called(args)
    return answer(performance, isRecord(answered) ? answered : {}, (OutputParameters) => ({
      Lambda: { Arn: arn, OutputParameters },
    }))
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown
    return { status: 'Failed', reason: `ClientError: ${thrown.message}` }
  }
}
