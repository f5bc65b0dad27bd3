import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fillTemplate } from '../../src/domain/preflight-template.ts'

const propertyOf = (expression: string, given: Readonly<Record<string, string>> = {}) =>
  fillTemplate(
    `
Parameters:
  Stage: { Type: String, Default: staging }
  Count: { Type: Number }
  Names: { Type: CommaDelimitedList, Default: 'a, b' }
  Secret: { Type: String, NoEcho: true, Default: hidden }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsFar: !Equals [!Ref AWS::Region, us-east-1]
  IsEither: !Or [!Condition IsProd, !Equals [!Ref Count, '2']]
Resources:
  One:
    Type: AWS::SageMaker::Model
    Properties:
      P: ${expression}
      Q: 1
`,
    { parameters: new Map(Object.entries(given)), kept: new Set(['Secret']), pseudoParameters: region },
  ).resources.get('One')?.properties['P']
const region = new Map([['AWS::Region', 'eu-west-1']])

describe('a template with its parameters in their places', () => {
  test.each<[string, unknown]>([
    ['plain', 'plain'],
    ['5', '5'],
    ['!Ref Stage', 'staging'],
    ['{ Ref: Stage }', 'staging'],
    ['!Ref AWS::Region', 'eu-west-1'],
    ['!Ref AWS::NoValue', undefined],
    ['!Ref Names', ['a', 'b']],
    ['!Ref Secret', { Ref: 'Secret' }],
    ['!Ref Count', { Ref: 'Count' }],
    ['!GetAtt Model.ModelName', { 'Fn::GetAtt': ['Model', 'ModelName'] }],
    ['!GetAtt [Model, ModelName]', { 'Fn::GetAtt': ['Model', 'ModelName'] }],
    ['!If [IsProd, 4, 1]', '1'],
    ['!If [IsFar, 4, !Ref AWS::NoValue]', undefined],
    ['!If [IsEither, 4, 1]', { 'Fn::If': ['IsEither', '4', '1'] }],
    ['!If [IsUnheardOf, 4, 1]', { 'Fn::If': ['IsUnheardOf', '4', '1'] }],
    ['!If []', { 'Fn::If': [] }],
    ['[!If [IsProd, 4, !Ref AWS::NoValue], !Ref Stage]', ['staging']],
    ['{ A: !If [IsProd, 4, !Ref AWS::NoValue], B: { C: !Ref Stage } }', { B: { C: 'staging' } }],
    ["!Sub 'penguins-${Stage}-${!Stage}'", 'penguins-staging-${Stage}'],
    ["!Sub ['${Bird}-${Stage}', { Bird: penguin }]", 'penguin-staging'],
    ["!Sub ['${Bird}-${Stage}', { Bird: !Ref Count }]", expect.objectContaining({ 'Fn::Sub': expect.anything() })],
    ["!Join ['-', [penguins, !Ref Stage]]", 'penguins-staging'],
    ["!Join ['-', [penguins, !Ref Count]]", expect.objectContaining({ 'Fn::Join': expect.anything() })],
    ["!Join ['-', !Ref Count]", expect.objectContaining({ 'Fn::Join': expect.anything() })],
    ['!Join []', { 'Fn::Join': [] }],
    ["!Select [1, !Split [',', !Sub '${Stage},,']]", ''],
    ["!Select [9, !Split [',', !Sub '${Stage},,']]", expect.objectContaining({ 'Fn::Select': expect.anything() })],
    ["!Split [',', !Ref Count]", expect.objectContaining({ 'Fn::Split': expect.anything() })],
    ['!Split []', []],
    ["!Split [[], 'ab']", ['a', 'b']],
    ['!Ref [Stage]', { Ref: ['Stage'] }],
    ['!Sub [[], {}]', ''],
    ['!Select []', { 'Fn::Select': [] }],
    ['!ImportValue x', { 'Fn::ImportValue': 'x' }],
    ['{}', {}],
  ])('%s', (expression, value) => {
    expect(propertyOf(expression)).toEqual(value)
  })
  test.each([
    ['!If [IsEither, 4, 1]', { Stage: 'prod' }, '4'],
    ['!If [IsEither, 4, 1]', { Count: '2' }, '4'],
    ['!If [IsEither, 4, 1]', { Count: '3' }, '1'],
    ["!If [!Not [!And [!Condition IsProd, !Equals [!Ref Count, '2']]], 4, 1]", { Stage: 'prod', Count: '2' }, '1'],
    ["!If [!Not [!And [!Condition IsProd, !Equals [!Ref Count, '2']]], 4, 1]", { Stage: 'prod' }, expect.anything()],
    ['!If [!Not [], 4, 1]', {}, expect.objectContaining({ 'Fn::If': expect.anything() })],
  ])('%s with %j', (expression, given, value) => {
    expect(propertyOf(expression, given)).toEqual(value)
  })
})

test('resources whose condition does not hold are left out, and JSON is read as well', () => {
  const { resources, brokenRules } = fillTemplate(
    JSON.stringify({
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {
        One: { Type: 'A::B::C', Condition: 'Never' },
        Two: { Type: 'A::B::D', Properties: { Ref: 'AWS::NoValue' } },
        Three: {},
      },
    }),
    { parameters: new Map() },
  )
  expect([...resources]).toEqual([
    ['Two', { type: 'A::B::D', properties: {} }],
    ['Three', { type: '', properties: {} }],
  ])
  expect(brokenRules).toEqual([])
  expect(fillTemplate('Resources: *nobody', { parameters: new Map() }).resources.size).toBe(0)
})

describe('the rules of the template itself', () => {
  test('those that do not hold, in their own words', () => {
    const template = `
Parameters: { A: { Type: String, Default: x } }
Rules:
  First:
    RuleCondition: !Equals [!Ref A, x]
    Assertions:
      - { Assert: !Equals [!Ref A, y], AssertDescription: A must be y. }
      - { Assert: !Equals [!Ref A, x], AssertDescription: A must be x. }
      - { AssertDescription: nothing is asserted }
  Second:
    RuleCondition: !Equals [!Ref A, y]
    Assertions: [{ Assert: !Equals [!Ref A, z], AssertDescription: not in this case }]
  Third:
    Assertions: [{ Assert: !Equals [!Ref A, z] }]
Resources: {}
`
    expect(fillTemplate(template, { parameters: new Map() }).brokenRules).toEqual([
      'A must be y.',
      'the rule Third does not hold',
    ])
  })
  test.each([
    [{ ModelPackageName: 'arn', EndpointInstanceType: 'ml.m5.large' }, []],
    [{ ModelPackageName: '', EndpointInstanceType: 'ml.m5.large' }, ['Give either ModelPackageName or ImageUri.']],
  ])('of the built-in template: %j', (given, broken) => {
    const text = readFileSync(new URL('../../templates/endpoint.yml', import.meta.url), 'utf8')
    expect(fillTemplate(text, { parameters: new Map(Object.entries(given)) }).brokenRules).toEqual(broken)
  })
})
