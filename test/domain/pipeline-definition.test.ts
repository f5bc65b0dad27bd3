import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/kit/errors.ts'
import { checkSelection, parsePipelineDefinition, planPipeline } from '../../src/domain/pipeline-definition.ts'

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

test('steps that are chosen to run are known by name, the nested ones too', () => {
  const problem = (rest: string) => `input 'selective-execution-steps': the pipeline has no step ${rest}`
  expect(checkSelection(['TrainPenguins', 'RegisterPenguins'], parse(definition))).toEqual([])
  expect(checkSelection(['trainpenguins', 'Zoo'], parse(definition))).toEqual([
    problem("'trainpenguins'; did you mean 'TrainPenguins'?"),
    problem("'Zoo'"),
  ])
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

test('steps run for certain that stand outside of conditions and wait for no step inside of one', () => {
  const steps = [
    { Name: 'Prepare', Type: 'Processing' },
    { Name: 'Check', Type: 'Condition', DependsOn: ['Prepare'], Arguments: { IfSteps: [register] } },
    { Name: 'Publish', Type: 'Lambda', DependsOn: ['Tell'] },
    { Name: 'Tell', Type: 'Lambda', DependsOn: ['Check', 'RegisterPenguins'] },
    { Name: 'CleanUp', Type: 'Lambda', DependsOn: ['Check'] },
  ]
  expect(parse({ Steps: steps }).certainSteps).toEqual(['Prepare', 'Check', 'CleanUp'])
})

test('property files are known with the step that writes them', () => {
  const file = { PropertyFileName: 'Report', OutputName: 'evaluation', FilePath: 'evaluation.json' }
  const steps = [
    { Name: 'Evaluate', Type: 'Processing', PropertyFiles: [file, {}, 'odd', { OutputName: 'evaluation' }] },
    { Name: 'Train', Type: 'Training' },
  ]
  expect(parse({ Steps: steps }).propertyFiles).toEqual([
    { step: 'Evaluate', outputName: 'evaluation', path: 'evaluation.json' },
  ])
})

describe('a pipeline is updated or left alone', () => {
  const roleArn = 'arn:aws:iam::111122223333:role/pipelines'
  const now = { definition: parse(definition), roleArn, description: undefined }
  const nothing = { changes: [], parts: new Set() }
  const planned = (value: unknown) => planPipeline(now, { ...now, definition: parse(value) })
  const changesOf = (change: object) => {
    return planned({ ...definition, ...change }).changes
  }

  test('left alone where only order and spacing differ', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, each]) => [key, reversed(each)]),
      )
    }
    const text = JSON.stringify(reversed(definition), null, 4)
    expect(planPipeline(now, { ...now, definition: parsePipelineDefinition(text, 'pipeline.json') })).toEqual(nothing)
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const given = JSON.parse(JSON.stringify({ Steps: [{ Name: 'a', Arguments: { value } }] })) as object
        fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify(given)))
        const before = { ...now, definition: parse(given) }
        expect(planPipeline(before, { ...now, definition: parse(reversed(given)) })).toEqual(nothing)
      }),
    )
  })

  const [train, check, wait] = definition.Steps
  test.each([
    [
      'steps and parameters come and go',
      {
        Parameters: [...definition.Parameters.slice(1), { Name: 'B', Type: 'String' }],
        Steps: [train, check, { Name: 'Next', Type: 'Training' }],
      },
      ['parameter ImageUri removed', 'parameter B added', 'step Wait removed', 'step Next added'],
    ],
    [
      'parameters change',
      {
        Parameters: [
          { Name: 'ImageUri', DefaultValue: 'a\n b' },
          ...definition.Parameters.slice(1, 3),
          { Name: 'Rate', Type: 'Integer', DefaultValue: 5 },
          ...definition.Parameters.slice(4),
        ],
      },
      [
        'parameter ImageUri changed (DefaultValue a b added)',
        'parameter Rate changed (Type Float becomes Integer, DefaultValue 0.5 becomes 5)',
      ],
    ],
    [
      'arguments change, in depth',
      {
        Steps: [
          { ...train, Arguments: { InstanceType: { Get: 'Parameters.Instance' }, Tags: [1, { a: '' }] } },
          check,
          wait,
        ],
      },
      [
        'step TrainPenguins changed (Arguments.InstanceType ml.m5.large becomes {"Get":"Parameters.Instance"}, Arguments.Tags [1,{"a":""}] added)',
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
      ['step RegisterPenguins changed (Type RegisterModel becomes Model)'],
    ],
    [
      'a condition loses its step',
      { Steps: [train, { ...check, Arguments: { Conditions: [], IfSteps: [], ElseSteps: [] } }, wait] },
      ['step CheckRmse changed (Arguments.IfSteps[0] removed)', 'step RegisterPenguins removed'],
    ],
    ['what is neither step nor parameter', { Version: '2024' }, ['Version 2020-12-01 becomes 2024']],
    ['the order of steps', { Steps: [check, train, wait] }, ['the order of parameters or steps changed']],
  ])('updated: %s', (_, change, changes) => expect(changesOf(change)).toEqual(changes))

  test('of many differences some are told, and of long values the beginning', () => {
    const hyperParameters = (value: string) => ({ a: value, b: value, c: value, d: value, e: value })
    const before = { ...now, definition: parse({ Steps: [{ Name: 'Train', Arguments: hyperParameters('') }] }) }
    const after = {
      ...now,
      definition: parse({ Steps: [{ Name: 'Train', Arguments: hyperParameters('x'.repeat(61)) }] }),
    }
    const told = ['a', 'b', 'c'].map((name) => `Arguments.${name} '' becomes ${'x'.repeat(60)}…`)
    expect(planPipeline(before, after)).toMatchObject({
      changes: [`step Train changed (${told.join(', ')} and 2 more)`],
    })
  })

  test('updated in role and description, and only there', () => {
    expect(planPipeline(now, { ...now, roleArn: 'arn:aws:iam::111122223333:role/other' })).toEqual({
      changes: ['role arn:aws:iam::111122223333:role/pipelines becomes arn:aws:iam::111122223333:role/other'],
      parts: new Set(['roleArn']),
    })
    expect(planPipeline(now, { ...now, description: 'churn' })).toEqual({
      changes: ["description becomes 'churn'"],
      parts: new Set(['description']),
    })
    expect(planPipeline({ ...now, description: 'as somebody wrote it' }, now)).toEqual(nothing)
    expect(planned({ ...definition, Version: '2024' })).toMatchObject({ parts: new Set(['definition']) })
  })
})
