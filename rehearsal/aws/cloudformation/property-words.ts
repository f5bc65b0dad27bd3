import type { Violation } from '../../../src/domain/template-properties.ts'

/** Types from before the resource registry: their properties are refused in older words. */
export const olderTypes: readonly string[] = [
  'AWS::SageMaker::Endpoint',
  'AWS::SageMaker::EndpointConfig',
  'AWS::SageMaker::Model',
]

/** ResourceStatusReason of a resource whose properties cannot be taken; undefined when there is nothing to refuse. */
export function refusal(type: string, logicalId: string, violations: readonly Violation[]): string | undefined {
  const [first] = violations
  if (first === undefined) return undefined
  if (olderTypes.includes(type)) return olderWords(first)
  return `Properties validation failed for resource ${logicalId} with message:\n${violations.map(schemaWords).join('\n')}`
}

function olderWords({ path, problem }: Violation): string {
  const property = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  switch (problem.kind) {
    case 'missing':
      return `Property ${problem.property} cannot be empty.`
    case 'unexpected':
      return `Encountered unsupported property ${problem.property}`
    case 'wrong-type':
      return `Value of property ${property} must be of type ${problem.expected}`
    case 'not-allowed':
      return `Value of property ${property} must be one of [${problem.allowed.join(', ')}]`
  }
}

function schemaWords({ path, problem }: Violation): string {
  const pointer = ['#', ...path].join('/')
  switch (problem.kind) {
    case 'missing':
      return `${pointer}: required key [${problem.property}] not found`
    case 'unexpected':
      return `${pointer}: extraneous key [${problem.property}] is not permitted`
    case 'wrong-type':
      return `${pointer}: expected type: ${problem.expected}, found: ${problem.found}`
    case 'not-allowed':
      return `${pointer}: ${problem.found} is not a valid enum value`
  }
}

/** The validation that runs with a change set says it a third way: reason and path apart. */
export function earlyRefusal(logicalId: string, { path, problem }: Violation): { reason: string; path: string } {
  const place = ['', 'Resources', logicalId, 'Properties', ...path].join('/')
  switch (problem.kind) {
    case 'missing':
      return { reason: `Required property [${problem.property}] not found`, path: place }
    case 'unexpected':
      return { reason: `Unsupported property [${problem.property}]`, path: place }
    case 'wrong-type':
      return { reason: `Expected type: ${problem.expected}, found: ${problem.found}`, path: place }
    case 'not-allowed':
      return { reason: `${problem.found} is not a valid enum value`, path: place }
  }
}
