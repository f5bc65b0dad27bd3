import { describe, expect, test } from '@jest/globals'
import { atMostOne, defineAction, exactlyOne, kebab, needs, pick, vainBeside } from '../../src/kit/define-action.ts'
import { InputError } from '../../src/kit/errors.ts'
import { count, text } from '../../src/kit/fields.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'

const sample = defineAction({
  name: 'sample',
  title: 'Sample',
  description: 'A sample.',
  branding: { icon: 'box', color: 'purple' },
  inputs: {
    stackName: text({ description: 'x', required: true }),
    requests: count({ description: 'x', default: '3' }, { min: 1, max: 9 }),
    packageArn: text({ description: 'x' }),
    packageGroup: text({ description: 'x' }),
    packageVersion: count({ description: 'x' }, { min: 1, max: 9 }),
    imageUri: text({ description: 'x' }),
  },
  outputs: {},
  rules: [
    exactlyOne(['packageArn'], ['packageGroup', 'packageVersion']),
    needs('packageVersion', 'packageGroup'),
    needs('requests', 'imageUri'),
    atMostOne(['packageArn'], ['imageUri']),
    vainBeside('packageGroup', 'imageUri'),
  ],
  permissions: [],
  example: '',
})

function parse(given: Record<string, string>) {
  return parseInputs(sample, (name) => given[name] ?? '')
}

function problems(given: Record<string, string>): readonly string[] {
  try {
    parse(given)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

test('values come typed and trimmed, defaults are filled in, and an empty text is an absent input', () => {
  expect(
    parse({ 'stack-name': ' penguins ', 'package-group': 'p', 'package-version': '7', 'package-arn': '' }),
  ).toEqual({
    stackName: 'penguins',
    requests: 3,
    packageGroup: 'p',
    packageVersion: 7,
  })
})

test('a default that the runner hands over was not given, and another value was', () => {
  const given = { 'stack-name': 's', 'package-arn': 'a' }
  expect(problems({ ...given, requests: '3' })).toEqual([])
  expect(problems({ ...given, requests: '4' })).toEqual(["'requests' is given without 'image-uri'"])
})

test('all problems are reported at once, in the order of the inputs, the rules last', () => {
  expect(problems({ requests: 'many', 'package-arn': 'a', 'package-version': '7' })).toEqual([
    "input 'stack-name': is required (text)",
    "input 'requests': expected a whole number from 1 to 9, got 'many'",
    "give exactly one of: 'package-arn', or 'package-group' with 'package-version'",
    "'package-version' is given without 'package-group'",
    "'requests' is given without 'image-uri'",
  ])
})

describe('rules between inputs', () => {
  test.each([
    ['neither way', {}, ["give exactly one of: 'package-arn', or 'package-group' with 'package-version'"]],
    ['one way', { 'package-arn': 'a' }, []],
    [
      'both of a pair that excludes itself',
      { 'package-arn': 'a', 'image-uri': 'i' },
      ["give at most one of: 'package-arn', or 'image-uri'"],
    ],
    [
      'one that has no meaning beside another',
      { 'package-group': 'g', 'package-version': '1', 'image-uri': 'i' },
      ["'package-group' has no meaning beside 'image-uri'"],
    ],
  ])('%s', (_, given, expected) => {
    expect(problems({ 'stack-name': 's', ...given })).toEqual(expected)
  })
})

test('a value that a parser refuses with something other than an Error is still told', () => {
  const thrower = { ...sample, inputs: { odd: { ...text({ description: 'x' }), parse: throwText } }, rules: [] }
  expect(() => parseInputs(thrower, () => 'value')).toThrow("input 'odd': no such thing")
})

function throwText(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a library may do so
  throw 'no such thing'
}

test('names are kebab-case outside', () => {
  expect(['stackName', 'p95Ms', 'config'].map(kebab)).toEqual(['stack-name', 'p95-ms', 'config'])
})

test('pick takes what is named, and nothing else', () => {
  expect(Object.keys(pick(sample.inputs, 'imageUri', 'requests'))).toEqual(['imageUri', 'requests'])
})
