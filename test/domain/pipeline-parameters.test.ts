import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePipelineDefinition } from '../../src/domain/pipeline-definition.ts'
import { checkParameters, readParameters } from '../../src/domain/pipeline-parameters.ts'
import { problemsOf } from './problems-of.ts'

const input = "input 'parameters'"
const read = (given: string, file?: string) =>
  readParameters(
    [...(file === undefined ? [] : [{ text: file, path: 'params.yml' }]), { text: given, path: input }],
    () => import('../../src/domain/written-yaml.ts'),
  )

test('the input wins over the file, name by name', async () => {
  const { values, from } = await read('Epochs=5', 'Epochs: 3\nAccount: 012345678901')
  expect(Object.fromEntries(values)).toEqual({ Account: '012345678901', Epochs: '5' })
  expect(Object.fromEntries(from)).toEqual({ Account: 'params.yml', Epochs: input })
})

describe('what SageMaker refuses is refused before, for both sources at once', () => {
  const whyEmpty = 'if it comes from another job, GitHub drops an output that holds a masked value'
  const many = (count: number, letter: string) =>
    Array.from({ length: count }, (_, at) => `${letter}${at}=1`).join('\n')
  test.each([
    [`${'n'.repeat(256)}=${'v'.repeat(1024)}`, '', []],
    [
      `Image Uri=1\n${'n'.repeat(257)}=1\nLong=${'v'.repeat(1025)}`,
      'ImageUri:',
      [
        `params.yml: parameter 'ImageUri' is empty, which SageMaker refuses; ${whyEmpty}`,
        `${input}: 'Image Uri' is not the name of a parameter: at most 256 letters, digits, hyphens and underscores`,
        `${input}: '${'n'.repeat(257)}' is not the name of a parameter: at most 256 letters, digits, hyphens and underscores`,
        `${input}: parameter 'Long' has 1025 characters, and SageMaker takes at most 1024`,
      ],
    ],
    ['A=1\nA=2', 'B: {c: 1}', ["params.yml: 'B' holds a mapping, not a text", `${input}: line 2: 'A' is given twice`]],
    [many(150, 'a'), many(51, 'b'), ['201 parameters are given, and SageMaker takes at most 200']],
    [many(150, 'a'), `${many(50, 'b')}\na7=2`, []],
  ])('%#', async (given, file, problems) => expect(await problemsOf(() => read(given, file))).toEqual(problems))
})

const declared = [
  { Name: 'ImageUri' },
  { Name: 'Approval', Type: 'String', DefaultValue: 'Approved', EnumValues: ['Approved', 'Rejected'] },
  { Name: 'Epochs', Type: 'Integer', DefaultValue: 3, EnumValues: [3, 5] },
  { Name: 'Rate', Type: 'Float', DefaultValue: 0.5 },
  { Name: 'Deep', Type: 'Boolean', DefaultValue: false, EnumValues: [false, true] },
]
const check = (given: Record<string, string>, parameters: readonly object[] = declared) => {
  const definition = parsePipelineDefinition(JSON.stringify({ Parameters: parameters, Steps: [] }), 'pipeline.json')
  const values = new Map(Object.entries(given))
  return checkParameters(
    { values, from: new Map([...values.keys()].map((name) => [name, input])) },
    definition.parameters,
  )
}

describe('parameters are checked by name, type and allowed values, all at once', () => {
  test('right ones', () => {
    expect(check({ ImageUri: 'any text', Approval: 'Rejected', Epochs: '+5', Rate: '1e-3', Deep: 'True' })).toEqual([])
    expect(check({ ImageUri: 'x', Epochs: '03', Rate: '2' })).toEqual([])
  })

  test('wrong ones', () => {
    expect(check({ Image: 'x', Approval: 'approved', Epochs: '3.5', Rate: 'fast', Deep: 'yes' })).toEqual([
      "input 'parameters': the pipeline declares no parameter 'Image'; did you mean 'ImageUri'? it has ImageUri, Approval, Epochs, Rate, Deep",
      "input 'parameters': parameter 'Approval' is one of Approved, Rejected, got 'approved'",
      "input 'parameters': parameter 'Epochs' is of type Integer, got '3.5'",
      "input 'parameters': parameter 'Rate' is of type Float, got 'fast'",
      "input 'parameters': parameter 'Deep' is of type Boolean, got 'yes'",
      "input 'parameters': parameter 'ImageUri' has no default and no value",
    ])
  })

  test('what is given already was not meant', () => {
    expect(check({ ImageUri: 'x', Image: 'x', Epochs: '4' })).toEqual([
      "input 'parameters': the pipeline declares no parameter 'Image'; it has ImageUri, Approval, Epochs, Rate, Deep",
      "input 'parameters': parameter 'Epochs' is one of 3, 5, got '4'",
    ])
  })

  test('for a pipeline without any, and for one with many', () => {
    expect(check({ A: '1' }, [])).toEqual(["input 'parameters': the pipeline declares no parameter 'A'; it has none"])
    const many = Array.from({ length: 22 }, (_, at) => ({ Name: `P${at}`, DefaultValue: '' }))
    expect(check({ Other: '1' }, many)).toEqual([expect.stringMatching(/it has P0, P1, .*, P19 and 2 more$/)])
  })

  test('every number that is written out is a Float, and nothing else is', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.oneof(numbers.map(String), fc.string()), (value) => {
        const decimal =
          value.trim() === value && value !== '' && Number.isFinite(Number(value)) && !/[xXoObB]/.test(value)
        expect(check({ Rate: value }, [{ Name: 'Rate', Type: 'Float' }]).length === 0).toBe(decimal)
      }),
    )
  })
})
