import type { MLflowConfiguration } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import { userContext } from '../model-registry/user-context.ts'
import { pipelines as sageMaker } from '../principals.ts'
import { randomName } from '../random-name.ts'
import type { InputOf, Principal } from '../service-definition.ts'
import type { World } from '../world.ts'
import { type Definition, parseDefinition } from './definition.ts'
import type { Execution, Run } from './execution.ts'
import { evaluate } from './expressions.ts'
import { bindParameters } from './parameters.ts'
import type { PipelineStore } from './pipelines.ts'
import { checkPattern, checkToken } from './request-checks.ts'
import { scopeOf } from './scope.ts'
import { selectSteps, type Selection } from './selective-execution.ts'

type StartInput = InputOf<'SageMaker', 'StartPipelineExecution'>

interface Start {
  readonly input: StartInput
  readonly principal: Principal
  readonly pipelines: Pick<PipelineStore, 'find' | 'version'>
  /** Of all pipelines, by ARN. */
  readonly runs: ReadonlyMap<string, Run>
}

/** An execution that is Executing with nothing begun. Throws for what AWS would not start. */
export function prepareRun(world: World, { input, principal, pipelines, runs }: Start): Run {
  checkToken(input.ClientRequestToken)
  checkPattern(input.PipelineExecutionDisplayName, 'pipelineExecutionDisplayName', /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}$/)
  const pipeline = pipelines.find(input.PipelineName)
  const { summary: version, definition: definitionText } = pipelines.version(
    pipeline.PipelineArn,
    input.PipelineVersionId,
  )
  const definition = parseDefinition(definitionText)
  const values = bindParameters(definition.parameters, input.PipelineParameters)
  const selection = selectionOf(world, input, { pipelineArn: pipeline.PipelineArn, definition, runs })
  const id = randomName(12)
  const arn = `${pipeline.PipelineArn}/execution/${id}`
  const at = new Date(world.clock.now())
  const actor = userContext(principal)
  const execution: Execution = {
    arn,
    id,
    pipelineName: pipeline.PipelineName,
    parameters: input.PipelineParameters ?? [],
    definitionText,
    steps: [...(selection?.taken ?? [])],
    described: {
      PipelineArn: pipeline.PipelineArn,
      PipelineExecutionArn: arn,
      PipelineExecutionDisplayName: input.PipelineExecutionDisplayName ?? `execution-${Math.floor(world.clock.now())}`,
      PipelineExecutionDescription: input.PipelineExecutionDescription,
      PipelineExecutionStatus: 'Executing',
      PipelineExperimentConfig: { ExperimentName: pipeline.PipelineName, TrialName: id },
      CreationTime: at,
      LastModifiedTime: at,
      CreatedBy: actor,
      LastModifiedBy: actor,
      ParallelismConfiguration: input.ParallelismConfiguration ?? pipeline.ParallelismConfiguration,
      SelectiveExecutionConfig: input.SelectiveExecutionConfig,
      PipelineVersionId: version.PipelineVersionId,
      MLflowConfig: mlflowOf(input, definition),
    },
  }
  const run: Run = {
    execution,
    definition,
    values,
    roleArn: pipeline.RoleArn ?? '',
    actor: sageMaker,
    properties: new Map(selection?.properties),
    only: selection?.only,
    stop: new AbortController(),
  }
  const named = evaluate(definition.experiment, scopeOf(world, run))
  Object.assign(execution.described.PipelineExperimentConfig ?? {}, named)
  pipeline.LastRunTime = at
  version.LastExecutionPipelineExecutionArn = arn
  return run
}

function selectionOf(
  world: World,
  { SelectiveExecutionConfig: config }: StartInput,
  { pipelineArn, definition, runs }: Pick<Start, 'runs'> & { pipelineArn: string; definition: Definition },
): Selection | undefined {
  if (config === undefined) return undefined
  const { SourcePipelineExecutionArn: arn } = config
  const source = arn === undefined ? undefined : runs.get(arn)
  if (arn !== undefined && source?.execution.described.PipelineArn !== pipelineArn) {
    throw awsError('ResourceNotFound', `Pipeline execution with ARN ${arn} does not exist in pipeline ${pipelineArn}.`)
  }
  return selectSteps(definition, config, source, world.clock.now())
}

/** The name given at the start goes before the one in the definition. */
function mlflowOf({ MlflowExperimentName }: StartInput, { mlflow }: Definition): MLflowConfiguration | undefined {
  if (MlflowExperimentName === undefined) return mlflow
  return { ...mlflow, MlflowExperimentName }
}
