import type { Pipelines } from '../../aws/pipelines.ts'
import { checkParameters, parsePipelineDefinition, planPipeline } from '../../domain/pipeline-definition.ts'
import { InputError, WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Inputs } from './action.ts'

export interface PrepareWorld {
  readonly pipelines: Pipelines
  readonly readText: (path: string) => Promise<string>
}

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePipeline.html */
const largestDefinitionBytes = 1_048_576

/**
 * Sees to it that the pipeline is there, is what the definition file says, and can be started with these parameters.
 * Throws InputError before anything is touched.
 */
export async function preparePipeline(inputs: Inputs, { pipelines, readText }: PrepareWorld, log: Log): Promise<void> {
  const {
    pipelineName: name,
    definitionFile,
    pipelineRoleArn: roleArn,
    parameters = new Map<string, string>(),
  } = inputs
  const subject = `pipeline ${name}`
  const refuseUnless = (problems: readonly string[]) => {
    if (problems.length > 0) throw new InputError(problems.map((problem) => `input 'parameters': ${problem}`))
  }
  if (definitionFile === undefined || roleArn === undefined) {
    const existing = await pipelines.find(name)
    if (existing === undefined) throw noPipeline(subject)
    refuseUnless(checkParameters(parameters, parsePipelineDefinition(existing.definition, subject).parameters))
    return
  }

  const text = await readText(definitionFile)
  const bytes = new TextEncoder().encode(text).length
  if (bytes > largestDefinitionBytes) {
    throw new InputError([`${definitionFile}: has ${bytes} bytes; SageMaker takes at most ${largestDefinitionBytes}`])
  }
  const definition = parsePipelineDefinition(text, definitionFile)
  refuseUnless(checkParameters(parameters, definition.parameters))

  const existing = await pipelines.find(name)
  const before = existing && { ...existing, definition: parsePipelineDefinition(existing.definition, subject) }
  const plan = planPipeline(before, { definition, roleArn })
  switch (plan.kind) {
    case 'create':
      await pipelines.create({
        name,
        definition: text,
        roleArn,
        tags: inputs.resourceTags ?? new Map<string, string>(),
      })
      log.info(`${subject}: created with ${definition.steps.size} steps`)
      return
    case 'update':
      await pipelines.update({ name, definition: text, roleArn })
      log.info(`${subject}: updated, ${plan.changes.join(', ')}`)
      return
    case 'keep':
      log.info(`${subject}: already as ${definitionFile} says`)
      return
  }
}

function noPipeline(subject: string): WorldError {
  const remedy = "Check the name, the region and the account, or give 'definition-file' to have it created."
  return new WorldError({ subject, happened: 'there is no such pipeline', remedy })
}
