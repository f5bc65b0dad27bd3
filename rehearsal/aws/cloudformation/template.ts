import { awsError } from '../aws-error.ts'
import { isJsonList, isJsonMap, type Json, type JsonMap, parseTemplateText } from './template-text.ts'

export interface Template {
  readonly description: string | undefined
  readonly parameters: Readonly<Record<string, JsonMap>>
  readonly rules: Readonly<Record<string, RuleDeclaration>>
  readonly conditions: JsonMap
  readonly resources: Readonly<Record<string, ResourceDeclaration>>
  readonly outputs: Readonly<Record<string, OutputDeclaration>>
  readonly metadata: Json | undefined
}

export interface RuleDeclaration {
  readonly condition: Json | undefined
  readonly assertions: readonly { readonly assert: Json; readonly description: string }[]
}

export interface ResourceDeclaration {
  readonly type: string
  readonly properties: JsonMap
  readonly condition: string | undefined
  readonly dependsOn: readonly string[]
  readonly deletionPolicy: Policy
  readonly updateReplacePolicy: Policy
}

export interface OutputDeclaration {
  readonly value: Json
  readonly description: string | undefined
  readonly exportName: Json | undefined
  readonly condition: string | undefined
}

export type Policy = 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot'
const policies: readonly string[] = ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot']

const sections = [
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
]
const resourceMembers = [
  'Condition',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdateReplacePolicy',
]
const outputMembers = ['Condition', 'Description', 'Export', 'Value']

export const invalid = (message: string) => awsError('ValidationError', message)
const malformed = (message: string) => invalid(`Template format error: ${message}`)

/** The parts of a template, with names and shapes checked. Throws ValidationError in CloudFormation's words. */
export function readTemplate(text: string): Template {
  const document = parseTemplateText(text)
  if (!isJsonMap(document)) throw malformed('unsupported structure.')
  refuseOthers('Invalid template property or properties', document, sections)
  const version = document['AWSTemplateFormatVersion'] ?? '2010-09-09'
  if (version !== '2010-09-09') throw malformed('unsupported value for AWSTemplateFormatVersion.')
  const resources = section(document, 'Resources')
  if (Object.keys(resources).length === 0) throw malformed('At least one Resources member must be defined.')
  return {
    description: optionalText(document, 'Description'),
    parameters: mapEntries(section(document, 'Parameters'), readParameter),
    rules: mapEntries(section(document, 'Rules'), readRule),
    conditions: section(document, 'Conditions'),
    resources: mapEntries(resources, readResource),
    outputs: mapEntries(section(document, 'Outputs'), readOutput),
    metadata: document['Metadata'],
  }
}

function readParameter(name: string, declared: Json): JsonMap {
  if (!isJsonMap(declared) || typeof declared['Type'] !== 'string') {
    throw malformed('Every Parameters object must contain a Type member.')
  }
  alphanumeric('Parameter', name)
  return declared
}

function readRule(name: string, declared: Json): RuleDeclaration {
  const assertions = isJsonMap(declared) ? declared['Assertions'] : undefined
  if (!isJsonMap(declared) || !isJsonList(assertions)) throw malformed(`[/Rules/${name}] Assertions must be a list`)
  return {
    condition: declared['RuleCondition'],
    assertions: assertions.map((one) => {
      const assert = isJsonMap(one) ? one['Assert'] : undefined
      if (!isJsonMap(one) || assert === undefined) throw malformed(`[/Rules/${name}] every assertion needs an Assert`)
      return { assert, description: optionalText(one, 'AssertDescription') ?? '' }
    }),
  }
}

function readResource(name: string, declared: Json): ResourceDeclaration {
  if (!isJsonMap(declared)) throw malformed(`[/Resources/${name}] resource definition is malformed`)
  alphanumeric('Resource', name)
  const stray = Object.keys(declared).find((member) => !resourceMembers.includes(member))
  if (stray !== undefined) throw invalid(`Invalid template resource property '${stray}'`)
  const type = declared['Type']
  if (typeof type !== 'string')
    throw malformed(`[/Resources/${name}] Every Resources object must contain a Type member.`)
  const properties = declared['Properties'] ?? {}
  if (!isJsonMap(properties)) throw malformed(`[/Resources/${name}/Properties] Properties must be an object`)
  const dependsOn = declared['DependsOn'] ?? []
  const deletionPolicy = policy(name, 'DeletionPolicy', declared['DeletionPolicy'])
  return {
    type,
    properties,
    condition: optionalText(declared, 'Condition'),
    dependsOn: (isJsonList(dependsOn) ? dependsOn : [dependsOn]).map((id) => {
      if (typeof id !== 'string') throw malformed('DependsOn must be a string or list of strings.')
      return id
    }),
    deletionPolicy,
    updateReplacePolicy: policy(name, 'UpdateReplacePolicy', declared['UpdateReplacePolicy']),
  }
}

function readOutput(name: string, declared: Json): OutputDeclaration {
  const value = isJsonMap(declared) ? declared['Value'] : undefined
  if (!isJsonMap(declared) || value === undefined) throw malformed('Every Outputs member must contain a Value object')
  alphanumeric('Output', name)
  refuseOthers('Invalid template output property or properties', declared, outputMembers)
  const exported = declared['Export']
  return {
    value,
    description: optionalText(declared, 'Description'),
    exportName: isJsonMap(exported) ? exported['Name'] : undefined,
    condition: optionalText(declared, 'Condition'),
  }
}

function policy(resource: string, member: string, value: Json | undefined): Policy {
  const chosen = value ?? 'Delete'
  if (isPolicy(chosen)) return chosen
  throw malformed(`Unrecognized ${member} ${JSON.stringify(chosen)} for resource ${resource}`)
}

function isPolicy(value: Json): value is Policy {
  return typeof value === 'string' && policies.includes(value)
}

function section(document: JsonMap, name: string): JsonMap {
  const value = document[name] ?? {}
  if (!isJsonMap(value)) throw malformed(`[/${name}] '${name}' must be an object`)
  return value
}

function optionalText(map: JsonMap, member: string): string | undefined {
  const value = map[member]
  if (value === undefined || typeof value === 'string') return value
  throw malformed(`Every ${member} member must be a string.`)
}

function alphanumeric(kind: string, name: string): void {
  if (!/^[A-Za-z0-9]+$/.test(name)) throw malformed(`${kind} name ${name} is non alphanumeric.`)
}

function refuseOthers(message: string, map: JsonMap, known: readonly string[]): void {
  const strays = Object.keys(map).filter((name) => !known.includes(name))
  if (strays.length > 0) throw invalid(`${message} [${strays.join(', ')}]`)
}

function mapEntries<T>(map: JsonMap, read: (name: string, value: Json) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, read(name, value)]))
}
