import { type AwsError, awsError } from './aws-error.ts'
import type { ServiceName } from './clients.ts'
import { isRecord, type OperationSchema } from './schema.ts'
import type { Principal } from './service-definition.ts'
import { wires } from './wires.ts'

/** Operations whose IAM action has another name. */
const actionNames: Readonly<Record<string, string>> = {
  'S3.HeadObject': 'GetObject',
  'S3.HeadBucket': 'ListBucket',
  'S3.ListObjectsV2': 'ListBucket',
}

export interface Asked {
  readonly operation: OperationSchema
  readonly input: unknown
  readonly principal: Principal
  readonly account: string
  readonly region: string
}

/** The refusal in AWS's words when no pattern allows the action. Patterns are IAM's: `sagemaker:Describe*`. */
export function denied(allow: readonly string[], asked: Asked): AwsError | undefined {
  const { service, name } = asked.operation
  const { iam, accessDenied } = wires[service]
  const action = `${iam}:${actionNames[`${service}.${name}`] ?? name}`
  if (allow.some((pattern) => matches(pattern, action))) return undefined
  const [errorName, status] = accessDenied
  const message =
    `User: ${asked.principal.arn} is not authorized to perform: ${action} on resource: ${resourceOf(asked)} ` +
    `because no identity-based policy allows the ${action} action`
  return awsError(errorName, message, status)
}

function matches(pattern: string, action: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${expression}$`, 'i').test(action)
}

/** The ARN that a request is about: one it names, or one made from the name it gives; `*` where it gives none. */
function resourceOf({ operation, input, account, region }: Asked): string {
  if (!isRecord(input)) return '*'
  const texts = Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const arn = texts.find(([key, value]) => /(Arn|Name)$/.test(key) && value.startsWith('arn:'))
  if (arn !== undefined) return arn[1]
  if (operation.service === 'S3') {
    const { Bucket = '*', Key } = Object.fromEntries(texts)
    return `arn:aws:s3:::${[Bucket, Key].filter((part) => part !== undefined).join('/')}`
  }
  const [key, name] = texts.find(([member]) => member.endsWith('Name')) ?? []
  if (key === undefined || name === undefined) return '*'
  const kind = key
    .replace(/Name$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
  const { separator, suffix } = shapes[operation.service] ?? { separator: '/', suffix: '' }
  return `arn:aws:${wires[operation.service].iam}:${region}:${account}:${kind}${separator}${name}${suffix}`
}

/** Services whose ARNs are not `kind/name`. */
const shapes: Readonly<Partial<Record<ServiceName, { readonly separator: string; readonly suffix: string }>>> = {
  CloudFormation: { separator: '/', suffix: '/*' },
  CloudWatch: { separator: ':', suffix: '' },
  CloudWatchLogs: { separator: ':', suffix: ':*' },
}
