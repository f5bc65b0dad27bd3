import { AwsError } from '../aws-error.ts'
import type { World } from '../world.ts'
import type { Run } from './execution.ts'
import { follow, type Path, type Scope, UnresolvedError } from './expressions.ts'

/** What the steps of an execution can ask for. */
export function scopeOf(world: World, run: Run): Scope {
  const { execution, definition, values, properties } = run
  const variables: Readonly<Record<string, () => unknown>> = {
    CurrentDateTime: () => new Date(world.clock.now()).toISOString(),
    PipelineArn: () => execution.described.PipelineArn,
    PipelineExecutionArn: () => execution.arn,
    PipelineExecutionId: () => execution.id,
    PipelineName: () => execution.pipelineName,
    StartDateTime: () => execution.described.CreationTime?.toISOString(),
  }
  const roots: Readonly<Record<string, (rest: Path) => unknown>> = {
    Parameters: ([name = '']) => values.get(name),
    Execution: ([name = '']) => variables[name]?.(),
    Steps: ([step = '', ...rest]) => follow(properties.get(step), rest),
  }

  const get = ([root = '', ...rest]: Path) => {
    const found = roots[root]?.(rest)
    if (found === undefined) throw new UnresolvedError(`${[root, ...rest].join('.')} has no value`)
    return found instanceof Date ? found.toISOString() : found
  }

  const propertyFileUri = ([, step = '', , name = '']: Path) => {
    const file = definition.steps.find((one) => one.name === step)?.propertyFiles.find((one) => one.name === name)
    if (file === undefined) throw new UnresolvedError(`step ${step} has no property file ${name}`)
    const folder = get(['Steps', step, 'ProcessingOutputConfig', 'Outputs', file.outputName, 'S3Output', 'S3Uri'])
    return `${String(folder).replace(/\/$/, '')}/${file.filePath}`
  }

  return {
    get,
    document(source) {
      const uri = 's3Uri' in source ? source.s3Uri : propertyFileUri(source.propertyFile)
      const body = read(world, uri)
      try {
        return JSON.parse(body.toString('utf8')) as unknown
      } catch {
        throw new UnresolvedError(`${uri} is not JSON`)
      }
    },
  }
}

function read({ objects }: World, uri: string): Buffer {
  try {
    const { bucket, key } = objects.parse(uri)
    const body = objects.get(bucket, key)
    if (body === undefined) throw new UnresolvedError(`${uri} does not exist`)
    return body
  } catch (thrown) {
    if (thrown instanceof AwsError) throw new UnresolvedError(thrown.message)
    throw thrown
  }
}
