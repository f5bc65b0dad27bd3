import { evaluate } from './expressions.ts'
import { answer } from './output-parameters.ts'
import type { Perform } from './step-performance.ts'

/**
 * Executing until somebody answers. A stop only tells them so, and waits for the answer too:
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopPipelineExecution.html
 */
export const callbackStep: Perform = async (performance) => {
  const { floor, run, step, record, scope, args, fault, telling } = performance
  if (fault !== undefined) return { status: 'Failed', reason: `ClientError: ${fault}` }
  const queueUrl = String(evaluate(step.target, scope))
  const question = { queueUrl, step: step.name, pipelineExecutionArn: run.execution.arn, arguments: args }
  const { callback, answered: answering } = floor.callbacks.ask(question)
  const { token, pipelineExecutionArn } = callback
  const asked = { CallbackToken: token, SqsQueueUrl: queueUrl }
  record.Metadata = { Callback: asked }
  const tellStop = () => {
    record.StepStatus = 'Stopping'
    callback.messages.push({ token, pipelineExecutionArn, arguments: args, status: 'Stopping' })
  }
  const { signal } = run.stop
  signal.addEventListener('abort', tellStop)
  if (signal.aborted) tellStop()
  const answered = await telling.idle(answering)
  signal.removeEventListener('abort', tellStop)
  if (signal.aborted) return { status: 'Stopped' }
  if ('failure' in answered) return { status: 'Failed', reason: answered.failure }
  const given = Object.fromEntries(answered.outputs.map(({ Name, Value }) => [Name ?? '', Value]))
  return answer(performance, given, (OutputParameters) => ({ Callback: { ...asked, OutputParameters } }))
}
