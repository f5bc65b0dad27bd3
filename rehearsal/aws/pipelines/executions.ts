import { awsError } from '../aws-error.ts'
import { listed, page } from '../listing.ts'
import { userContext } from '../model-registry/user-context.ts'
import type { Operations } from '../service-definition.ts'
import type { Execution, Run } from './execution.ts'
import type { PipelineStore } from './pipelines.ts'
import { prepareRun } from './prepare-run.ts'
import { checkToken, createTokenMemory } from './request-checks.ts'
import { runExecution } from './run-execution.ts'
import type { StepFloor } from './step-performance.ts'

export function createExecutions(floor: StepFloor, pipelines: Pick<PipelineStore, 'find' | 'version'>) {
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
      const known = tokens.start.recall(input.ClientRequestToken, input)
      if (known !== undefined) return { PipelineExecutionArn: known }
      const run = prepareRun(world, { input, principal, pipelines, runs })
      const { arn } = run.execution
      all.set(arn, run.execution)
      runs.set(arn, run)
      void runExecution(floor, run)
      return { PipelineExecutionArn: tokens.start.remember(input.ClientRequestToken, arn, input) }
    },
    DescribePipelineExecution: ({ PipelineExecutionArn }) => find(PipelineExecutionArn).execution.described,
    StopPipelineExecution({ PipelineExecutionArn, ClientRequestToken }) {
      checkToken(ClientRequestToken)
      const request = { PipelineExecutionArn }
      const known = tokens.stop.recall(ClientRequestToken, request)
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
      return { PipelineExecutionArn: tokens.stop.remember(ClientRequestToken, execution.arn, request) }
    },
    RetryPipelineExecution({ PipelineExecutionArn, ClientRequestToken }) {
      checkToken(ClientRequestToken)
      const request = { PipelineExecutionArn }
      const known = tokens.retry.recall(ClientRequestToken, request)
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
      return { PipelineExecutionArn: tokens.retry.remember(ClientRequestToken, execution.arn, request) }
    },
    UpdatePipelineExecution({ PipelineExecutionArn, ...changes }, { principal }) {
      const { described } = find(PipelineExecutionArn).execution
      Object.assign(described, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)))
      described.LastModifiedTime = now()
      described.LastModifiedBy = userContext(principal)
      return { PipelineExecutionArn }
    },
    ListPipelineExecutions({ PipelineName, CreatedAfter, CreatedBefore, ...input }) {
      const { PipelineArn } = pipelines.find(PipelineName)
      const own = [...all.values()].filter(({ described }) => described.PipelineArn === PipelineArn)
      const bounds = { CreationTimeAfter: CreatedAfter, CreationTimeBefore: CreatedBefore }
      const SortBy = input.SortBy === 'PipelineExecutionArn' ? 'Name' : undefined
      const facets = {
        name: ({ arn }: Execution) => arn,
        created: ({ described }: Execution) => described.CreationTime,
        descending: true,
      }
      const { items, NextToken } = listed(own, { ...input, ...bounds, SortBy }, facets)
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
