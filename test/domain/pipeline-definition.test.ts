import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/kit/errors.ts'
import { checkParameters, parsePipelineDefinition, planPipeline } from '../../src/domain/pipeline-definition.ts'

const register = { Name: 'RegisterPenguins', Type: 'RegisterModel', Arguments: {} }
const definition = {
  Version: '2020-12-01',
  Parameters: [
    { Name: 'ImageUri' },
    { Name: 'Approval', Type: 'String', DefaultValue: 'Approved', EnumValues: ['Approved', 'Rejected'] },
    { Name: 'Epochs', Type: 'Integer', DefaultValue: 3 },
    { Name: 'Rate', Type: 'Float', DefaultValue: 0.5 },
    { Name: 'Deep', Type: 'Boolean', DefaultValue: false },
  ],
  Steps: [
    { Name: 'TrainPenguins', Type: 'Training', Arguments: { InstanceType: 'ml.m5.large' } },
    { Name: 'CheckRmse', Type: 'Condition', Arguments: { Conditions: [], IfSteps: [register], ElseSteps: [] } },
    { Name: 'Wait', Type: 'Callback' },
  ],
}
const parse = (value: unknown) => parsePipelineDefinition(JSON.stringify(value), 'pipeline.json')
const problemsOf = (value: unknown) => {
  try {
    parse(value)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

test('a definition is read with its parameters and all its steps, the nested ones too', () => {
  const { parameters, steps } = parse(definition)
  expect([...parameters.keys()]).toEqual(['ImageUri', 'Approval', 'Epochs', 'Rate', 'Deep'])
  expect([...steps.keys()]).toEqual(['TrainPenguins', 'CheckRmse', 'RegisterPenguins', 'Wait'])
  expect(parse({ Steps: [] }).parameters.size).toBe(0)
})

describe('what is no definition is refused', () => {
  const shape = "pipeline.json: expected a pipeline definition, an object with a list 'Steps'"
  test.each([
    [[], [shape]],
    [{ Steps: {} }, [shape]],
    [
      {
        Parameters: ['a', { Name: 'a', Type: 'Date' }, { Type: 'String' }],
        Steps: ['b', { Type: 'Training' }, { Name: 'c', Arguments: { IfSteps: ['d'] } }],
      },
      [
        "pipeline.json: parameter 1 has no 'Name', or no known 'Type'",
        "pipeline.json: parameter 2 has no 'Name', or no known 'Type'",
        "pipeline.json: parameter 3 has no 'Name', or no known 'Type'",
        "pipeline.json: a step has no 'Name'",
        "pipeline.json: a step has no 'Name'",
        "pipeline.json: a step has no 'Name'",
      ],
    ],
  ])('%#', (value, problems) => expect(problemsOf(value)).toEqual(problems))
})

describe('a pipeline is created, updated or left alone', () => {
  const roleArn = 'arn:aws:iam::111122223333:role/pipelines'
  const now = { definition: parse(definition), roleArn }
  const changed = (change: object) => planPipeline(now, { definition: parse({ ...definition, ...change }), roleArn })

  test('created where there is none', () => expect(planPipeline(undefined, now)).toEqual({ kind: 'create' }))

  test('left alone where only order and spacing differ', () => {
    const same = Object.fromEntries(Object.entries(definition).reverse())
    const text = JSON.stringify(same, null, 4)
    expect(planPipeline(now, { definition: parsePipelineDefinition(text, 'pipeline.json'), roleArn })).toEqual({
      kind: 'keep',
    })
  })

  const [train, check, wait] = definition.Steps
  test.each([
    [
      'steps and parameters come, go and change',
      {
        Parameters: [
          ...definition.Parameters.slice(1),
          { Name: 'Approval', Type: 'String' },
          { Name: 'B', Type: 'String' },
        ],
        Steps: [{ ...train, Arguments: {} }, check, { Name: 'Next', Type: 'Training' }],
      },
      [
        'parameter ImageUri removed',
        'parameter Approval changed',
        'parameter B added',
        'step TrainPenguins changed',
        'step Wait removed',
        'step Next added',
      ],
    ],
    [
      'a step inside a condition changes, and not the condition',
      {
        Steps: [
          train,
          { ...check, Arguments: { Conditions: [], IfSteps: [{ ...register, Type: 'Model' }], ElseSteps: [] } },
          wait,
        ],
      },
      ['step RegisterPenguins changed'],
    ],
    [
      'a condition loses its step',
      { Steps: [train, { ...check, Arguments: { Conditions: [], IfSteps: [], ElseSteps: [] } }, wait] },
      ['step CheckRmse changed', 'step RegisterPenguins removed'],
    ],
    ['the order of steps', { Steps: [check, train, wait] }, ['something other than parameters and steps changed']],
  ])('updated: %s', (_, change, changes) => expect(changed(change)).toEqual({ kind: 'update', changes }))

  test('updated when only the role differs', () => {
    expect(planPipeline(now, { ...now, roleArn: 'arn:aws:iam::111122223333:role/other' })).toEqual({
      kind: 'update',
      changes: ['role arn:aws:iam::111122223333:role/pipelines becomes arn:aws:iam::111122223333:role/other'],
    })
  })
})

describe('parameters are checked by name, type and allowed values, all at once', () => {
  const check = (given: Record<string, string>) =>
    checkParameters(new Map(Object.entries(given)), parse(definition).parameters)

  test('right ones', () => {
    expect(check({ ImageUri: 'any text', Approval: 'Rejected', Epochs: '-3', Rate: '1e-3', Deep: 'True' })).toEqual([])
    expect(check({ ImageUri: '', Rate: '2' })).toEqual([])
  })

  test('wrong ones', () => {
    expect(check({ Image: 'x', Approval: 'approved', Epochs: '3.5', Rate: 'fast', Deep: 'yes' })).toEqual([
      "the pipeline declares no parameter 'Image'; it has ImageUri, Approval, Epochs, Rate, Deep",
      "parameter 'Approval' is one of Approved, Rejected, got 'approved'",
      "parameter 'Epochs' is of type Integer, got '3.5'",
      "parameter 'Rate' is of type Float, got 'fast'",
      "parameter 'Deep' is of type Boolean, got 'yes'",
      "parameter 'ImageUri' has no default and no value",
    ])
  })

  test('for a pipeline without any', () => {
    expect(checkParameters(new Map([['A', '1']]), new Map())).toEqual([
      "the pipeline declares no parameter 'A'; it has none",
    ])
  })

  test('every number that is written out is a Float, and nothing else is', () => {
    const { parameters } = parse({ Parameters: [{ Name: 'Rate', Type: 'Float' }], Steps: [] })
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.oneof(numbers.map(String), fc.string()), (value) => {
        const decimal =
          value.trim() === value && value !== '' && Number.isFinite(Number(value)) && !/[xXoObB]/.test(value)
        expect(checkParameters(new Map([['Rate', value]]), parameters).length === 0).toBe(decimal)
      }),
    )
  })
})
