import type { OutputParameter, PipelineExecutionStepMetadata } from '@aws-sdk/client-sagemaker'
import { readValue } from './parameters.ts'
import { type Performance, succeeded, type Verdict } from './step-performance.ts'

type Show = (outputs: OutputParameter[]) => PipelineExecutionStepMetadata

/** A step succeeds with the outputs that it declares; later steps refer to `Steps.X.OutputParameters['name']`. */
export function answer(
  { run, step, record }: Performance,
  given: Readonly<Record<string, unknown>>,
  show: Show,
): Verdict {
  const outputs = step.outputs.map(({ name, type }) => {
    const text = given[name] === undefined ? undefined : String(given[name])
    return { name, type, text, value: text === undefined ? undefined : readValue(type, text) }
  })
  const wrong = outputs.find(({ value }) => value === undefined)
  if (wrong !== undefined) {
    const what = wrong.text === undefined ? 'is missing' : `is no ${wrong.type}: '${wrong.text}'`
    return { status: 'Failed', reason: `ClientError: output parameter ${wrong.name} of step ${step.name} ${what}` }
  }
  record.Metadata = show(outputs.map(({ name, text = '' }) => ({ Name: name, Value: text })))
  run.properties.set(step.name, {
    OutputParameters: Object.fromEntries(outputs.map(({ name, value }) => [name, value])),
  })
  return succeeded
}
