import { isDeepStrictEqual } from 'node:util'
import type { Output } from '@aws-sdk/client-cloudformation'
import { AwsError } from '../aws-error.ts'
import type { Place } from './changes.ts'
import { evaluate } from './functions.ts'
import { scopeOf } from './scope.ts'
import type { Desired, Stack } from './stack.ts'
import { invalid } from './template.ts'

/** Throws ValidationError for an output that leads nowhere or is no text. */
export function outputsOf(place: Place, stack: Stack, desired: Desired): readonly Output[] {
  const scope = scopeOf(place, stack, desired, (id) => stack.resources.get(id)?.live)
  return Object.entries(desired.template.outputs)
    .filter(([, { condition }]) => condition === undefined || scope.condition(condition))
    .map(([OutputKey, { value, description, exportName }]) => {
      const result = evaluate(value, scope)
      if (typeof result === 'object') {
        throw invalid('Template format error: The Value field of every Outputs member must evaluate to a String.')
      }
      return {
        OutputKey,
        OutputValue: String(result),
        ...(description !== undefined && { Description: description }),
        ...(exportName !== undefined && { ExportName: String(evaluate(exportName, scope)) }),
      }
    })
}

/** Why the outputs cannot be told; undefined when they can. */
export function outputsFailure(place: Place, stack: Stack, desired: Desired): string | undefined {
  try {
    outputsOf(place, stack, desired)
    return undefined
  } catch (error) {
    if (error instanceof AwsError) return `${error.message} `
    throw error
  }
}

/** Whether other outputs alone make an update worth while. */
export function outputsWouldChange(place: Place, stack: Stack, desired: Desired): boolean {
  return !isDeepStrictEqual(outputsOf(place, stack, desired), stack.outputs)
}
