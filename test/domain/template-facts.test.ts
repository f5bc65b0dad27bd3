import { describe, expect, test } from '@jest/globals'
import { templateFacts, valueProblem } from '../../src/domain/template-facts.ts'
import { readTemplateText } from '../../src/domain/template-text.ts'

const facts = (text: string) => templateFacts(readTemplateText(text, 't.yml'))

test('resources are known by their types, and those that cannot be replaced by their names', () => {
  const { resources, namedAndReplaced, takesStrategy, parameters } = facts(`
Parameters:
  DeploymentStrategy: { Type: String, AllowedValues: [NONE, CANARY], Default: NONE }
  Token: { Type: String, NoEcho: true }
  Broken: text
Resources:
  Model: { Type: AWS::SageMaker::Model, Properties: { ModelName: !Ref Name } }
  Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [] } }
  Endpoint: { Type: AWS::SageMaker::Endpoint, Properties: { EndpointName: mine } }
  None: text
`)
  expect([...resources]).toEqual([
    ['Model', 'AWS::SageMaker::Model'],
    ['Config', 'AWS::SageMaker::EndpointConfig'],
    ['Endpoint', 'AWS::SageMaker::Endpoint'],
    ['None', ''],
  ])
  expect(namedAndReplaced).toEqual([{ id: 'Model', type: 'AWS::SageMaker::Model', property: 'ModelName' }])
  expect(takesStrategy).toBe(true)
  expect(parameters.get('DeploymentStrategy')).toMatchObject({ default: 'NONE', allowedValues: ['NONE', 'CANARY'] })
  expect(parameters.get('Token')).toMatchObject({ default: undefined, isSecret: true })
  expect(parameters.get('Broken')).toMatchObject({ type: 'String', isSecret: false })
  expect(facts('Resources: {}').takesStrategy).toBe(false)
})

describe('a parameter', () => {
  test.each([
    ['Type: String', 'anything'],
    ['Type: String, AllowedValues: [a, b]', 'b'],
    ['Type: Number, MinValue: 1, MaxValue: 3', '3'],
    ['Type: String, MinLength: 1, MaxLength: 2', 'ab'],
    ["Type: String, AllowedPattern: 'a|b'", 'b'],
    // Java alone reads this one.
    ["Type: String, AllowedPattern: '[a-z&&[^b]]++'", 'b'],
  ])('of %s takes %j', (declared, value) => {
    expect(problem(declared, value)).toBeUndefined()
  })

  test.each([
    ['Type: String, AllowedValues: [a, b]', 'c', 'must be one of a, b'],
    ['Type: Number', 'two', 'must be a number'],
    ['Type: Number', ' ', 'must be a number'],
    ['Type: Number, MinValue: 1', '0', 'must be at least 1'],
    ['Type: Number, MaxValue: 3', '4', 'must be at most 3'],
    ['Type: String, MinLength: 1', '', 'must have at least 1 characters'],
    ['Type: String, MaxLength: 2', 'abc', 'must have at most 2 characters'],
    ["Type: String, AllowedPattern: 'a|b'", 'ab', 'must match a|b'],
    ['Type: Number, MinValue: 1, ConstraintDescription: a count', '0', 'must be a count'],
  ])('of %s does not take %j', (declared, value, why) => {
    expect(problem(declared, value)).toBe(why)
  })
})

function problem(declared: string, value: string) {
  const parameter = facts(`Parameters: { P: { ${declared} } }\nResources: {}`).parameters.get('P')
  return parameter && valueProblem(parameter, value)
}
