import type { PipelineExecutionStep, SelectiveExecutionConfig } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import type { Definition, Step } from './definition.ts'
import { dependenciesOf } from './definition-graph.ts'
import type { Run } from './execution.ts'

/** What a selective execution runs, and what it takes from the execution that it refers to. */
export interface Selection {
  readonly only: ReadonlySet<string>
  readonly taken: readonly PipelineExecutionStep[]
  readonly properties: ReadonlyMap<string, unknown>
}

/**
 * https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-selective-ex.html. Throws a ValidationException. The API never looks
 * for the latest execution; it is SageMaker's Python SDK that sends its ARN when none is given.
 */
export function selectSteps(
  definition: Definition,
  config: SelectiveExecutionConfig,
  source: Run | undefined,
  nowMs: number,
): Selection {
  const only = new Set((config.SelectedSteps ?? []).map(({ StepName = '' }) => StepName))
  const unknown = [...only].find((name) => !definition.steps.some((step) => step.name === name))
  if (unknown !== undefined) throw refused(`Selected step ${unknown} is not a step of the pipeline`)
  const needed = [...above(definition, [...only])].filter((name) => !only.has(name))
  const between = needed.find((name) => [...above(definition, [name])].some((one) => only.has(one)))
  if (between !== undefined) throw refused(`Step ${between} lies between selected steps and must be selected too`)
  if (source === undefined) {
    if (needed.length === 0) return { only, taken: [], properties: new Map() }
    throw refused(`SourcePipelineExecutionArn is required, because the selected steps depend on ${needed.join(', ')}`)
  }
  const { described, arn, steps } = source.execution
  if (!/^(Succeeded|Failed)$/.test(described.PipelineExecutionStatus ?? '')) {
    throw refused(
      `Source pipeline execution ${arn} is ${described.PipelineExecutionStatus}; it must be Succeeded or Failed`,
    )
  }
  const at = new Date(nowMs)
  const taken = needed.map((name): PipelineExecutionStep => {
    const record = steps.find(({ StepName, StepStatus }) => StepName === name && StepStatus === 'Succeeded')
    if (record === undefined) throw refused(`Step ${name} has not succeeded in the source pipeline execution ${arn}`)
    const SelectiveExecutionResult = { SourcePipelineExecutionArn: arn }
    return { ...record, StartTime: at, EndTime: at, SelectiveExecutionResult }
  })
  const properties = new Map([...source.properties].filter(([name]) => needed.includes(name)))
  return { only, taken, properties }
}

/** Every step that these depend on, however far up. */
function above({ steps }: Definition, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (step: Step | undefined) => {
    for (const name of step === undefined ? [] : dependenciesOf(step)) {
      if (found.has(name)) continue
      found.add(name)
      visit(steps.find((one) => one.name === name))
    }
  }
  for (const name of names) visit(steps.find((one) => one.name === name))
  return found
}

const refused = (message: string) => awsError('ValidationException', `${message}.`)
