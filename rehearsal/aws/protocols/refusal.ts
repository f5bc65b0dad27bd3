import { awsError } from '../aws-error.ts'
import type { ServiceName } from '../clients.ts'
import { type Form, type OperationSchema, type Violation, violations } from '../schema.ts'

/** The name each service gives to a request that breaks its model. */
const refusals: Readonly<Record<ServiceName, string>> = {
  ApplicationAutoScaling: 'ValidationException',
  CloudFormation: 'ValidationError',
  CloudWatch: 'ValidationError',
  CloudWatchLogs: 'InvalidParameterException',
  ECR: 'InvalidParameterException',
  S3: 'InvalidArgument',
  SageMaker: 'ValidationException',
  SageMakerRuntime: 'ValidationError',
  ServiceQuotas: 'IllegalArgumentException',
  StepFunctions: 'ValidationException',
  STS: 'ValidationError',
}

/** Throws as AWS would where an input departs from the model: SerializationException for wrong types, else the service's refusal. */
export function refuseViolations(operation: OperationSchema, input: unknown, form: Form): void {
  const found = violations(operation.input, input, form)
  const [first] = found
  if (first === undefined) return
  if (first.kind === 'type' && found.every(({ kind }) => kind === 'type')) {
    throw awsError('SerializationException', wording.type(first))
  }
  const count = `${found.length} validation error${found.length === 1 ? '' : 's'} detected`
  throw awsError(refusals[operation.service], `${count}: ${found.map((one) => wording[one.kind](one)).join('; ')}`)
}

const wording: Readonly<Record<Violation['kind'], (violation: Violation) => string>> = {
  missing: ({ path }) => `Value at '${memberPath(path)}' failed to satisfy constraint: Member must not be null`,
  type: ({ path, expected, actual }) =>
    `${actual.toUpperCase()}_VALUE at '${memberPath(path)}' can not be converted to a ${expected}`,
  // AWS is often silent about these; here a misspelt member must not pass unseen.
  unknown: ({ path, expected }) => `Unknown member '${path}' of ${expected}`,
}

/** AWS prints members in lower camel case: `modelPackageGroupName`, `tags.1.member.key`. */
const memberPath = (path: string) =>
  path
    .split('.')
    .map((name) => (/^\d+$/.test(name) ? `${name}.member` : name.charAt(0).toLowerCase() + name.slice(1)))
    .join('.')
