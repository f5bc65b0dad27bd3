import type { ResourceHandler } from './resource-handler.ts'
import { autoScalingResources } from './resources/auto-scaling.ts'
import { cloudWatchResources } from './resources/cloudwatch.ts'
import { sageMakerResources } from './resources/sagemaker.ts'
import { invalid, type Template } from './template.ts'

const handlers: Readonly<Record<string, ResourceHandler>> = {
  ...autoScalingResources,
  ...cloudWatchResources,
  ...sageMakerResources,
}

/** Throws ValidationError for a type that the local AWS cannot make. */
export function handlerOf(type: string): ResourceHandler {
  const handler = handlers[type]
  if (handler === undefined) throw unrehearsed([type])
  return handler
}

/** Throws ValidationError, as CloudFormation does in a region that lacks a type, for types that the local AWS cannot make. */
export function refuseUnrehearsedTypes({ resources }: Template): void {
  const types = [...new Set(Object.values(resources).map(({ type }) => type))].filter((type) => !(type in handlers))
  if (types.length > 0) throw unrehearsed(types)
}

function unrehearsed(types: readonly string[]) {
  const known = Object.keys(handlers).join(', ')
  return invalid(
    `Template format error: Unrecognized resource types: [${types.join(', ')}] (the local AWS makes ${known})`,
  )
}
