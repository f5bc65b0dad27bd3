import type { Capability, CreateStackCommandInput, Parameter, Tag } from '@aws-sdk/client-cloudformation'
import { awsError } from '../aws-error.ts'
import type { World } from '../world.ts'
import { resolveParameters } from './parameters.ts'
import { refuseUnrehearsedTypes } from './resource-table.ts'
import { refuseBrokenRules } from './rules.ts'
import type { Desired, Settings, Stack } from './stack.ts'
import { invalid, type Template } from './template.ts'
import { readCheckedTemplate } from './template-check.ts'

/** What CreateStack, UpdateStack and CreateChangeSet have in common. */
export interface DeploymentRequest {
  readonly TemplateBody?: string | undefined
  readonly TemplateURL?: string | undefined
  readonly UsePreviousTemplate?: boolean | undefined
  readonly Parameters?: readonly Parameter[] | undefined
  readonly Tags?: readonly Tag[] | undefined
  readonly Capabilities?: readonly Capability[] | undefined
}

/** Bytes: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const inlineLimit = 51_200
const objectLimit = 1_048_576

/** What a request asks a stack to be. Throws ValidationError or InsufficientCapabilitiesException. */
export function readRequest(world: World, request: DeploymentRequest, stack: Stack | undefined): Desired {
  const text = request.UsePreviousTemplate === true ? previousText(stack) : templateText(world, request)
  const template = readCheckedTemplate(text)
  refuseMissingCapabilities(template, request.Capabilities ?? [])
  refuseUnrehearsedTypes(template)
  const parameters = resolveParameters(template, request.Parameters ?? [], stack?.desired?.parameters)
  refuseBrokenRules(template, parameters)
  return { text, template, parameters, tags: request.Tags ?? stack?.desired?.tags ?? [] }
}

function previousText(stack: Stack | undefined): string {
  if (stack?.desired === undefined) throw invalid('Cannot use previous template of a stack that has none')
  return stack.desired.text
}

/** The template that a request brings along or points at. Throws ValidationError. */
export function templateText({ objects }: World, { TemplateBody, TemplateURL }: DeploymentRequest): string {
  if (TemplateBody !== undefined && TemplateURL !== undefined) {
    throw invalid('Either Template URL or Template Body must be specified, not both.')
  }
  if (TemplateBody !== undefined) return withinLimit(TemplateBody, 'templateBody', inlineLimit)
  if (TemplateURL === undefined) throw invalid('Either Template URL or Template Body must be specified.')
  const { bucket, key } = objectBehind(TemplateURL)
  const text = objects.get(bucket, key)?.toString('utf8')
  if (text === undefined) throw invalid('S3 error: The specified key does not exist.')
  return withinLimit(text, 'templateURL', objectLimit)
}

function withinLimit(text: string, member: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  throw invalid(
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${limit}`,
  )
}

/** `https://bucket.s3.region.amazonaws.com/key`, or the bucket in the path. */
function objectBehind(url: string): { bucket: string; key: string } {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const virtual = parsed?.hostname.match(/^(.+)\.s3[.-].*amazonaws\.com$/)?.[1]
  const [first = '', ...rest] = decodeURIComponent(parsed?.pathname.slice(1) ?? '').split('/')
  const bucket = virtual ?? first
  const key = virtual === undefined ? rest.join('/') : [first, ...rest].join('/')
  if (bucket === '' || key === '') throw invalid('TemplateURL must be a supported URL.')
  return { bucket, key }
}

/** Capabilities that a template needs, with CloudFormation's reason. */
export function neededCapabilities({ resources }: Template): { capability: Capability; reason: string } | undefined {
  const names: Readonly<Record<string, string>> = {
    'AWS::IAM::Role': 'RoleName',
    'AWS::IAM::User': 'UserName',
    'AWS::IAM::Group': 'GroupName',
    'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
    'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  }
  const powerful = ['AWS::IAM::Policy', ...Object.keys(names)]
  const found = Object.values(resources).filter(({ type }) => powerful.includes(type))
  if (found.length === 0) return undefined
  const named = found.some(({ type, properties }) => properties[names[type] ?? ''] !== undefined)
  const types = [...new Set(found.map(({ type }) => type))].join(', ')
  return {
    capability: named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM',
    reason: `The following resource(s) require capabilities: [${types}]`,
  }
}

function refuseMissingCapabilities(template: Template, granted: readonly Capability[]): void {
  const needed = neededCapabilities(template)?.capability
  if (needed === undefined || granted.includes(needed) || granted.includes('CAPABILITY_NAMED_IAM')) return
  throw awsError('InsufficientCapabilitiesException', `Requires capabilities : [${needed}]`)
}

/** What the local AWS would otherwise pass over in silence. Flags that are off ask for nothing. */
const unrehearsed = [
  ...['ImportExistingResources', 'IncludeNestedStacks', 'ResourceTypes', 'ResourcesToImport', 'RetainExceptOnCreate'],
  ...[
    'DeploymentMode',
    'StackPolicyBody',
    'StackPolicyURL',
    'StackPolicyDuringUpdateBody',
    'StackPolicyDuringUpdateURL',
  ],
]

function refuseUnrehearsed(request: object): void {
  const asked = Object.entries(request).filter(([, value]) => value !== undefined && value !== false)
  const stray = asked.find(([name]) => unrehearsed.includes(name))
  if (stray !== undefined) throw invalid(`${stray[0]} is not rehearsed by the local AWS`)
}

type SettingsRequest = Pick<
  CreateStackCommandInput,
  | 'Capabilities'
  | 'DeploymentConfig'
  | 'DisableRollback'
  | 'NotificationARNs'
  | 'OnFailure'
  | 'RoleARN'
  | 'RollbackConfiguration'
  | 'TimeoutInMinutes'
>

/** Settings of a new stack, or those of an existing one as far as the request leaves them alone. Throws ValidationError. */
export function settingsOf(request: SettingsRequest, before?: Settings): Settings {
  refuseUnrehearsed(request)
  if (request.OnFailure !== undefined && request.DisableRollback !== undefined) {
    throw invalid('Either DisableRollback or OnFailure can be specified, not both.')
  }
  if ((request.RollbackConfiguration?.RollbackTriggers ?? []).length > 0) {
    throw invalid('Rollback triggers are not rehearsed by the local AWS')
  }
  const disableRollback = request.DisableRollback ?? request.DeploymentConfig?.DisableRollback ?? false
  return {
    capabilities: request.Capabilities ?? [],
    roleArn: request.RoleARN ?? before?.roleArn,
    notificationArns: request.NotificationARNs ?? before?.notificationArns ?? [],
    rollback: request.RollbackConfiguration ?? before?.rollback ?? {},
    timeoutInMinutes: request.TimeoutInMinutes,
    onFailure: request.OnFailure ?? (disableRollback ? 'DO_NOTHING' : 'ROLLBACK'),
    isExpress: request.DeploymentConfig?.Mode === 'EXPRESS',
  }
}
