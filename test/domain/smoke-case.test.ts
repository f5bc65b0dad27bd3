import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/kit/errors.ts'
import { numberOf, parseSmokeCases } from '../../src/domain/smoke-case.ts'

const parse = (file: unknown) => parseSmokeCases(JSON.stringify(file), 'cases.json')
const problemsOf = (file: unknown) => {
  try {
    parse(file)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

test('samples become cases, each with its own or the common tolerance', () => {
  const cases = parse({
    tolerance: 400,
    samples: [
      { input: '0.4,1.2', expected: '3750', description: 'typical' },
      { input: '9,9', expected: null },
      { input: 'a', expected: 'Gentoo', 'content-type': 'text/plain' },
      { input: { instances: [[1, 2]] }, expected: { predictions: [3750] }, tolerance: 0.5 },
      { input: 7, expected: -1.5e3 },
    ],
  })
  expect(cases).toEqual([
    {
      name: 'case 1 (typical)',
      body: '0.4,1.2',
      contentType: 'text/csv',
      expected: { kind: 'number', value: 3750, tolerance: 400 },
    },
    { name: 'case 2', body: '9,9', contentType: 'text/csv', expected: { kind: 'answer' } },
    { name: 'case 3', body: 'a', contentType: 'text/plain', expected: { kind: 'text', value: 'Gentoo' } },
    {
      name: 'case 4',
      body: '{"instances":[[1,2]]}',
      contentType: 'application/json',
      expected: { kind: 'json', value: { predictions: [3750] }, tolerance: 0.5 },
    },
    {
      name: 'case 5',
      body: '7',
      contentType: 'application/json',
      expected: { kind: 'number', value: -1500, tolerance: 400 },
    },
  ])
})

test('without a tolerance, numbers must be equal', () => {
  expect(parse({ samples: [{ input: 'a', expected: 1 }] })[0]?.expected).toEqual({
    kind: 'number',
    value: 1,
    tolerance: 0,
  })
})

test('all problems of a file are told at once, with the place of the sample', () => {
  const file = {
    tolerance: -1,
    model: 'x',
    samples: [
      'a',
      { input: null, expected: 1 },
      { input: 'a' },
      { input: 'a', expected: 1, tolerence: 3 },
      { input: 'a', expected: 1, tolerance: '3', description: 4, 'content-type': 5 },
    ],
  }
  expect(problemsOf(file)).toEqual([
    "cases.json: 'model' is not known here; known are samples, tolerance",
    "cases.json: 'tolerance' is not a number of 0 or more",
    'cases.json: sample 1: is not an object',
    "cases.json: sample 2: 'input' is missing",
    "cases.json: sample 3: 'expected' is missing; write null where any answer will do",
    "cases.json: sample 4: 'tolerence' is not known here; known are description, input, content-type, expected, tolerance",
    "cases.json: sample 5: 'tolerance' is not a number of 0 or more",
    "cases.json: sample 5: 'description' is not a text",
    "cases.json: sample 5: 'content-type' is not a text",
  ])
})

describe('a file without usable samples is refused', () => {
  test.each([
    [[], "cases.json: expected an object with a list 'samples'"],
    [{ samples: {} }, "cases.json: expected an object with a list 'samples'"],
    [{ samples: [] }, "cases.json: 'samples' is empty"],
    [
      { samples: Array.from({ length: 1_001 }, () => ({ input: 'a', expected: null })) },
      "cases.json: 'samples' has 1001 entries; at most 1000 are asked",
    ],
  ])('%#', (file, problem) => {
    expect(problemsOf(file)).toEqual([problem])
  })
})

describe('only decimal numbers are numbers', () => {
  test.each([
    ['3750', 3750],
    [' -1.5e3\n', -1500],
    ['.5', 0.5],
    ['5.', 5],
    [0, 0],
    ['', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
    ['0x10', undefined],
    ['1,2', undefined],
    ['1 2', undefined],
    [true, undefined],
    [undefined, undefined],
  ])('%j', (value, number) => expect(numberOf(value)).toBe(number))
})
