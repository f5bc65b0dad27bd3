/**
 * Writes down what AWS publishes about the resource types that stacks of endpoints use, small enough to be in a bundle. A property is a
 * sentence: `required list of CaptureOption, replaces`. src/domain/template-schema.ts reads them.
 */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { Property, PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types'
import { valuesOfServices } from './template-schema-values.ts'

const types = [
  ...['Endpoint', 'EndpointConfig', 'InferenceComponent', 'Model', 'ModelPackageGroup', 'MonitoringSchedule'].map(
    (name) => `AWS::SageMaker::${name}`,
  ),
  ...['Alarm', 'CompositeAlarm', 'Dashboard'].map((name) => `AWS::CloudWatch::${name}`),
  ...['ScalableTarget', 'ScalingPolicy'].map((name) => `AWS::ApplicationAutoScaling::${name}`),
  ...['Subscription', 'Topic', 'TopicPolicy'].map((name) => `AWS::SNS::${name}`),
  ...['ManagedPolicy', 'Policy', 'Role'].map((name) => `AWS::IAM::${name}`),
  'AWS::Events::Rule',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::SQS::Queue',
  'AWS::SSM::Parameter',
]

type Shapes = Record<string, Record<string, string>>

export function renderTemplateSchema(): string {
  const database = loadAwsServiceSpecSync()
  return JSON.stringify(Object.fromEntries(types.map((type) => [type, describe(database, type)])))
}

function describe(database: SpecDatabase, type: string) {
  const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', type)
  if (resource === undefined) throw new Error(`AWS publishes nothing about ${type}`)
  const shapes: Shapes = {}
  const properties = sentences(database, resource.properties, { type, shape: '', shapes })
  return { properties, ...(Object.keys(shapes).length > 0 && { shapes }) }
}

interface Place {
  readonly type: string
  readonly shape: string
  /** Those of the resource type that were met already. */
  readonly shapes: Shapes
}

function sentences(database: SpecDatabase, properties: ResourceProperties, place: Place): Record<string, string> {
  const sorted = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, property]) => [name, sentence(database, property, place, name)]))
}

function sentence(database: SpecDatabase, property: Property, place: Place, name: string): string {
  const values = valuesOfServices[`${place.type}.${place.shape}.${name}`]
  const forms = [property.type, ...(property.previousTypes ?? [])].map((type) => form(database, type, place))
  // What may have several forms is not judged.
  const [only = 'json', ...others] = values === undefined ? new Set(forms) : [`text(${values.join('|')})`]
  const replaces = { yes: ', replaces', maybe: ', may replace', no: '' }[property.causesReplacement ?? 'no']
  return `${property.required === true ? 'required ' : ''}${others.length > 0 ? 'json' : only}${replaces}`
}

function form(database: SpecDatabase, type: PropertyType, place: Place): string {
  switch (type.type) {
    case 'string':
    case 'integer': {
      const kind = type.type === 'string' ? 'text' : 'integer'
      return type.allowedValues === undefined ? kind : `${kind}(${type.allowedValues.join('|')})`
    }
    case 'date-time':
      return 'text'
    case 'number':
    case 'boolean':
      return type.type
    case 'json':
    case 'null':
    case 'union':
      return 'json'
    case 'tag':
      place.shapes['Tag'] = { Key: 'required text', Value: 'required text' }
      return 'Tag'
    case 'array':
      return `list of ${form(database, type.element, place)}`
    case 'map':
      return `map of ${form(database, type.element, place)}`
    case 'ref': {
      const { name, properties } = database.get('typeDefinition', type.reference.$ref)
      if (!(name in place.shapes)) {
        place.shapes[name] = {}
        place.shapes[name] = sentences(database, properties, { ...place, shape: name })
      }
      return name
    }
  }
}
