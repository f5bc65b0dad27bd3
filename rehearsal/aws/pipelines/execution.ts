import type { Parameter, PipelineExecutionStep } from '@aws-sdk/client-sagemaker'
import type { Principal, OutputOf } from '../service-definition.ts'
import type { Definition } from './definition.ts'
import type { ParameterValues } from './parameters.ts'

/** What is on record about an execution. */
export interface Execution {
  readonly described: OutputOf<'SageMaker', 'DescribePipelineExecution'>
  readonly pipelineName: string
  readonly arn: string
  readonly id: string
  /** As given at the start. */
  readonly parameters: readonly Parameter[]
  /** The definition of that moment. */
  readonly definitionText: string
  /** In the order in which they began. */
  steps: PipelineExecutionStep[]
}

/** An execution with what it takes to run it. */
export interface Run {
  readonly execution: Execution
  readonly definition: Definition
  readonly values: ParameterValues
  readonly roleArn: string
  readonly actor: Principal
  /** What later steps can refer to, by step name: mostly what Describe answers about the step's job. */
  readonly properties: Map<string, unknown>
  /** The steps that a selective execution runs. */
  readonly only: ReadonlySet<string> | undefined
  /** Aborted by StopPipelineExecution; a retry gets a new one. */
  stop: AbortController
}
