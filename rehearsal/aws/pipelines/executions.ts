import { awsError } from '../aws-error.ts'
import { userContext } from '../model-registry/user-context.ts'
import { listed, page } from '../listing.ts'
import { pipelines as sageMaker } from '../principals.ts'
import type { InputOf, Operations } from '../service-definition.ts'
import { parseDefinition } from './definition.ts'
import type { Execution, Run } from './execution.ts'
import { evaluate } from './expressions.ts'
import { bindParameters } from './parameters.ts'
import type { PipelineStore } from './pipelines.ts'
import { checkPattern, checkToken, createTokenMemory } from './request-checks.ts'
import { runExecution } from './run-execution.ts'
import { randomName } from '../random-name.ts'
import type { StepFloor } from './step-performance.ts'
import { scopeOf } from './scope.ts'

type StartInput = InputOf<'SageMaker', 'StartPipelineExecution'>

export function createExecutions(floor: StepFloor, pipelines: Pick<PipelineStore, 'find'>) {
  const { world } = floor
  const all = new Map<string, Execution>()
  const runs = new Map<string, Run>()
  const tokens = {
    start: createTokenMemory<string>(),
    stop: createTokenMemory<string>(),
    retry: createTokenMemory<string>(),
  }
  const now = () => new Date(world.clock.now())

  const find = (arn: string | undefined): { readonly execution: Execution; readonly run: Run } => {
    const execution = all.get(arn ?? '')
    const run = runs.get(arn ?? '')
    if (execution === undefined || run === undefined) {
      throw awsError('ResourceNotFound', `Pipeline execution with ARN ${arn} does not exist.`)
    }
    return { execution, run }
  }

  const operations = {
    StartPipelineExecution(input, { principal }) {
      checkStart(input)
      const known = tokens.start.recall(input.ClientRequestToken)
      if (known !== undefined) return { PipelineExecutionArn: known }
      const pipeline = pipelines.find(input.PipelineName)
      const definitionText = pipeline.PipelineDefinition ?? ''
      const definition = parseDefinition(definitionText)
      const values = bindParameters(definition.parameters, input.PipelineParameters)
      const id = randomName(12)
      const arn = `${pipeline.PipelineArn}/execution/${id}`
      const actor = userContext(principal)
      const execution: Execution = {
        arn,
        id,
        pipelineName: pipeline.PipelineName,
        parameters: input.PipelineParameters ?? [],
        definitionText,
        steps: [],
        described: {
          PipelineArn: pipeline.PipelineArn,
          PipelineExecutionArn: arn,
          PipelineExecutionDisplayName:
            input.PipelineExecutionDisplayName ?? `execution-${Math.floor(world.clock.now())}`,
          PipelineExecutionDescription: input.PipelineExecutionDescription,
          PipelineExecutionStatus: 'Executing',
          PipelineExperimentConfig: { ExperimentName: pipeline.PipelineName, TrialName: id },
          CreationTime: now(),
          LastModifiedTime: now(),
          CreatedBy: actor,
          LastModifiedBy: actor,
          ParallelismConfiguration: input.ParallelismConfiguration ?? pipeline.ParallelismConfiguration,
        },
      }
      const run: Run = {
        execution,
        definition,
        values,
        roleArn: pipeline.RoleArn ?? '',
        actor: sageMaker,
        properties: new Map(),
        stop: new AbortController(),
      }
      Object.assign(
        execution.described.PipelineExperimentConfig ?? {},
        evaluate(definition.experiment, scopeOf(world, run)),
      )
      all.set(arn, execution)
      runs.set(arn, run)
      pipeline.LastRunTime = now()
      void runExecution(floor, run)
      return { PipelineExecutionArn: tokens.start.remember(input.ClientRequestToken, arn) }
    },
    DescribePipelineExecution: ({ PipelineExecutionArn }) => find(PipelineExecutionArn).execution.described,
    StopPipelineExecution({ PipelineExecutionArn, ClientRequestToken }) {
      checkToken(ClientRequestToken)
      const known = tokens.stop.recall(ClientRequestToken)
      if (known !== undefined) return { PipelineExecutionArn: known }
      const { execution, run } = find(PipelineExecutionArn)
      const { PipelineExecutionStatus: status } = execution.described
      if (status !== 'Executing' && status !== 'Stopping') {
        throw awsError(
          'ValidationException',
          `Pipeline execution with ARN ${execution.arn} is in status ${status} and cannot be stopped.`,
        )
      }
      execution.described.PipelineExecutionStatus = 'Stopping'
      execution.described.LastModifiedTime = now()
      run.stop.abort()
      return { PipelineExecutionArn: tokens.stop.remember(ClientRequestToken, execution.arn) }
    },
    RetryPipelineExecution({ PipelineExecutionArn, ClientRequestToken }) {
      checkToken(ClientRequestToken)
      const known = tokens.retry.recall(ClientRequestToken)
      if (known !== undefined) return { PipelineExecutionArn: known }
      const { execution, run } = find(PipelineExecutionArn)
      const { described } = execution
      if (described.PipelineExecutionStatus !== 'Failed' && described.PipelineExecutionStatus !== 'Stopped') {
        throw awsError(
          'ValidationException',
          `Pipeline execution with ARN ${execution.arn} is in status ${described.PipelineExecutionStatus}; only failed and stopped executions can be retried.`,
        )
      }
      execution.steps = execution.steps.filter(({ StepStatus }) => StepStatus === 'Succeeded')
      described.PipelineExecutionStatus = 'Executing'
      described.FailureReason = undefined
      described.LastModifiedTime = now()
      run.stop = new AbortController()
      void runExecution(floor, run)
      return { PipelineExecutionArn: tokens.retry.remember(ClientRequestToken, execution.arn) }
    },
    ListPipelineExecutions({ PipelineName, CreatedAfter, CreatedBefore, ...input }) {
      const { PipelineArn } = pipelines.find(PipelineName)
      const own = [...all.values()].filter(({ described }) => described.PipelineArn === PipelineArn)
      const bounds = { CreationTimeAfter: CreatedAfter, CreationTimeBefore: CreatedBefore }
      const { items, NextToken } = listed(
        own,
        { ...input, ...bounds },
        {
          name: ({ described }) => described.PipelineExecutionDisplayName,
          created: ({ described }) => described.CreationTime,
          descending: true,
        },
      )
      return {
        NextToken,
        PipelineExecutionSummaries: items.map(({ described }) => ({
          PipelineExecutionArn: described.PipelineExecutionArn,
          PipelineExecutionDisplayName: described.PipelineExecutionDisplayName,
          PipelineExecutionDescription: described.PipelineExecutionDescription,
          PipelineExecutionStatus: described.PipelineExecutionStatus,
          PipelineExecutionFailureReason: described.FailureReason,
          StartTime: described.CreationTime,
        })),
      }
    },
    ListPipelineExecutionSteps({ PipelineExecutionArn, SortOrder = 'Descending', ...input }) {
      const { execution } = find(PipelineExecutionArn)
      const steps = SortOrder === 'Descending' ? execution.steps.toReversed() : execution.steps
      const { items, NextToken } = page(steps, input)
      return { PipelineExecutionSteps: items, NextToken }
    },
    ListPipelineParametersForExecution({ PipelineExecutionArn, ...input }) {
      const { items, NextToken } = page(find(PipelineExecutionArn).execution.parameters, input)
      return { PipelineParameters: items, NextToken }
    },
    DescribePipelineDefinitionForExecution({ PipelineExecutionArn }) {
      const { execution } = find(PipelineExecutionArn)
      return { PipelineDefinition: execution.definitionText, CreationTime: execution.described.CreationTime }
    },
  } satisfies Operations<'SageMaker'>
  return { all, operations }
}

/** Throws a ValidationException for what AWS would not take, or what this local AWS does not do. */
function checkStart(input: StartInput): void {
  checkToken(input.ClientRequestToken)
  checkPattern(input.PipelineExecutionDisplayName, 'pipelineExecutionDisplayName', /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}$/)
  const unsupported = (['SelectiveExecutionConfig', 'PipelineVersionId', 'MlflowExperimentName'] as const).find(
    (member) => input[member] !== undefined,
  )
  if (unsupported !== undefined)
    throw awsError('ValidationException', `${unsupported} is not rehearsed by this local AWS`)
}
