import { describe, expect, test } from '@jest/globals'
import { findTemplateProblems } from '../../src/domain/template-problems.ts'
import { checkMembers, type Form, type PropertyValue } from '../../src/domain/template-properties.ts'
import { describedTypes, propertiesOf } from '../../src/domain/template-schema.ts'
import { readTemplateText } from '../../src/domain/template-text.ts'

const judge = (resources: string) =>
  findTemplateProblems(readTemplateText(`Resources:\n  ${resources}\n`, 't.yml'), 't.yml')
const endpoint = (properties: string) => `E: { Type: AWS::SageMaker::Endpoint, Properties: { ${properties} } }`
const config = (variant: string) =>
  `C: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: A, ${variant} }] } }`

describe('a template', () => {
  test.each([
    ['of a type that is not described', 'B: { Type: AWS::S3::Bucket, Properties: { Anything: 1 } }'],
    ['of a type of somebody', 'B: { Type: My::Own::Type }'],
    ['with what every resource may have', 'B: { Type: AWS::S3::Bucket, DependsOn: A, UpdateReplacePolicy: Retain }'],
    ['with functions for values', endpoint('EndpointConfigName: !Ref C, RetainAllVariantProperties: !Ref Keep')],
    ['with scalars as texts', config("InitialInstanceCount: '2', InitialVariantWeight: '0.5'")],
    ['that AWS::NoValue leaves out of', endpoint('EndpointConfigName: c, Tags: !If [Is, [], !Ref AWS::NoValue]')],
    ['with tags', endpoint('EndpointConfigName: c, Tags: [{ Key: a, Value: b }, !Ref Tag]')],
    ['with a macro that brings the rest', endpoint('Fn::Transform: { Name: Mine }')],
    ['with a loop', 'Fn::ForEach::Models: [Name, [A, B], { "M${Name}": { Type: AWS::SageMaker::Model } }]'],
    ['with a policy', 'R: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: [] } } }'],
    ['with a policy as a text', "R: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: '{}' } }"],
    [
      'with a map of lists of lists',
      'R: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: a, Tags: { any: b } } }',
    ],
  ])('%s is fine', (_what, resources) => {
    expect(judge(resources)).toEqual({ problems: [], warnings: [] })
  })

  test.each([
    [
      'a misspelt property',
      endpoint('EndpointConfigNames: c, EndpointConfigName: c'),
      "E has 'EndpointConfigNames', which AWS::SageMaker::Endpoint does not have there; is 'EndpointConfigName' meant?",
    ],
    ['a missing property', endpoint(''), "E needs 'EndpointConfigName' (AWS::SageMaker::Endpoint)"],
    [
      'no properties at all',
      'E: { Type: AWS::SageMaker::Endpoint }',
      "E needs 'EndpointConfigName' (AWS::SageMaker::Endpoint)",
    ],
    [
      'a missing nested property',
      'C: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ ModelName: m }] } }',
      "C.ProductionVariants.0 needs 'VariantName' (AWS::SageMaker::EndpointConfig)",
    ],
    [
      'a mistake in one branch of a condition',
      endpoint("EndpointConfigName: c, RetainAllVariantProperties: !If [Is, 'yes', 'true']"),
      'E.RetainAllVariantProperties must be true or false (AWS::SageMaker::Endpoint)',
    ],
    [
      'no whole number',
      config('InitialInstanceCount: 1.5'),
      'C.ProductionVariants.0.InitialInstanceCount must be a whole number (AWS::SageMaker::EndpointConfig)',
    ],
    [
      'no number',
      config("InitialVariantWeight: ''"),
      'C.ProductionVariants.0.InitialVariantWeight must be a number (AWS::SageMaker::EndpointConfig)',
    ],
    [
      'no list',
      endpoint('EndpointConfigName: c, Tags: { Key: a, Value: b }'),
      'E.Tags must be a list (AWS::SageMaker::Endpoint)',
    ],
    [
      'no mapping',
      endpoint('EndpointConfigName: c, DeploymentConfig: CANARY'),
      'E.DeploymentConfig must be a mapping (AWS::SageMaker::Endpoint)',
    ],
    ['no text', endpoint('EndpointConfigName: [c]'), 'E.EndpointConfigName must be a text (AWS::SageMaker::Endpoint)'],
    [
      'a misspelt value',
      'M: { Type: AWS::SageMaker::Model, Properties: { PrimaryContainer: { Mode: MultiModels } } }',
      "M.PrimaryContainer.Mode is 'MultiModels', not one of SingleModel, MultiModel; is 'MultiModel' meant?",
    ],
    [
      'a type in wrong letters',
      'E: { Type: AWS::SageMaker::EndPoint }',
      "resource E is of type 'AWS::SageMaker::EndPoint', which does not exist; is 'AWS::SageMaker::Endpoint' meant?",
    ],
    [
      'a misspelt member',
      'E: { Type: AWS::S3::Bucket, Propertys: {} }',
      "resource E has 'Propertys', which resources do not have; is 'Properties' meant?",
    ],
    ['no type', 'E: { Properties: {} }', 'resource E has no Type'],
    ['no resource', 'E: text', 'resource E has no Type'],
  ])('%s is a problem', (_what, resources, problem) => {
    expect(judge(resources)).toEqual({ problems: [`t.yml: ${problem}`], warnings: [] })
  })

  test.each([
    [
      'a property',
      endpoint('EndpointConfigName: c, Zzz: 1'),
      "E has 'Zzz', which AWS::SageMaker::Endpoint does not have there",
    ],
    [
      'a value',
      'M: { Type: AWS::SageMaker::Model, Properties: { PrimaryContainer: { Mode: Zzz } } }',
      "M.PrimaryContainer.Mode is 'Zzz', not one of SingleModel, MultiModel",
    ],
  ])('%s far from all that are known may be newer than this action', (_what, resources, warning) => {
    expect(judge(resources)).toEqual({ problems: [], warnings: [`t.yml: ${warning}`] })
  })
})

describe('a value', () => {
  const text: Form = { kind: 'text' }
  const verdict = (form: Form, value: PropertyValue) =>
    checkMembers({ it: { form, required: true, replaces: 'no' } }, { it: value }).map(({ path, problem }) => [
      path.join('.'),
      problem.kind === 'wrong-type' ? `${problem.expected}, not ${problem.found}` : problem.kind,
    ])

  test.each<[Form, PropertyValue]>([
    [
      { kind: 'map', element: () => text },
      { a: 'b', c: { Ref: 'D' } },
    ],
    [{ kind: 'either', forms: [text, { kind: 'list', element: () => text }] }, ['a']],
    [{ kind: 'either', forms: [text, { kind: 'list', element: () => text }] }, 'a'],
    [{ kind: 'json' }, { a: [1] }],
    [{ kind: 'integer', allowed: ['10', '30'] }, 30],
    [{ kind: 'object', members: () => ({}) }, { Condition: 'IsProd' }],
  ])('%j takes %j', (form, value) => {
    expect(verdict(form, value)).toEqual([])
  })

  test.each<[Form, PropertyValue, readonly [string, string]]>([
    [{ kind: 'map', element: () => text }, 'a', ['it', 'JSONObject, not String']],
    [{ kind: 'map', element: () => text }, { a: ['b'] }, ['it.a', 'String, not JSONArray']],
    [
      { kind: 'either', forms: [text, { kind: 'list', element: () => text }] },
      { a: 1, b: 2 },
      ['it', 'String, not JSONObject'],
    ],
    [{ kind: 'json' }, 1, ['it', 'JSONObject, not Number']],
    [{ kind: 'integer', allowed: ['10', '30'] }, 20, ['it', 'not-allowed']],
    [{ kind: 'number' }, true, ['it', 'Number, not Boolean']],
    [{ kind: 'boolean' }, null, ['it', 'Boolean, not Null']],
    [{ kind: 'object', members: () => ({}) }, { Condition: {} }, ['it', 'unexpected']],
  ])('%j does not take %j', (form, value, expected) => {
    expect(verdict(form, value)).toEqual([expected])
  })

  test('fits no choice of nothing', () => {
    expect(verdict({ kind: 'either', forms: [] }, 'a')).toEqual([])
  })
})

describe('what is written down of the types', () => {
  test('tells what a change replaces', () => {
    expect(propertiesOf('AWS::SageMaker::Endpoint')).toMatchObject({
      EndpointName: { replaces: 'yes', required: false },
      EndpointConfigName: { replaces: 'no', required: true },
    })
    expect(propertiesOf('AWS::SageMaker::InferenceComponent')).toBeDefined()
    expect(propertiesOf('AWS::S3::Bucket')).toBeUndefined()
    expect(propertiesOf('constructor')).toBeUndefined()
  })

  test('can be read to its last shape, and names no shape that is missing', () => {
    const walk = (form: Form, seen: number): void => {
      if (seen > 12) return
      if (form.kind === 'list' || form.kind === 'map') walk(form.element(), seen + 1)
      if (form.kind === 'either') form.forms.forEach((one) => walk(one, seen + 1))
      if (form.kind !== 'object') return
      const members = Object.values(form.members())
      expect(members.length).toBeGreaterThan(0)
      members.forEach((member) => walk(member.form, seen + 1))
    }
    for (const type of describedTypes) {
      Object.values(propertiesOf(type) ?? {}).forEach(({ form }) => walk(form, 0))
    }
  })
})
