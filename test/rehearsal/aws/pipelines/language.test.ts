import { expect, test } from '@jest/globals'
import { holds } from '../../../../rehearsal/aws/pipelines/conditions.ts'
import { evaluate, follow, parsePath, type Scope } from '../../../../rehearsal/aws/pipelines/expressions.ts'

const report = { metrics: { 'f1.macro': 0.9, rmse: { value: 300 } }, folds: [{ rmse: 1 }, { rmse: 2 }] }
const scope: Scope = {
  get: (path) =>
    follow(
      { Parameters: { Limit: 400, Name: 'seals' }, Steps: { Train: { ModelArtifacts: { Uri: 's3://b/m' } } } },
      path,
    ),
  document: (source) => ('s3Uri' in source ? { from: source.s3Uri } : report),
}
const jsonGet = (Path: string) => ({
  'Std:JsonGet': { PropertyFile: { Get: 'Steps.Measure.PropertyFiles.Report' }, Path },
})

test.each<[string, unknown, unknown]>([
  ['a literal', { a: [1, 'x', null] }, { a: [1, 'x', null] }],
  ['a parameter, with its type', { Get: 'Parameters.Limit' }, 400],
  ['a property of a step', { Get: 'Steps.Train.ModelArtifacts.Uri' }, 's3://b/m'],
  [
    'a join of anything',
    {
      'Std:Join': {
        On: '/',
        Values: ['a', { Get: 'Parameters.Limit' }, true, { 'Std:Join': { On: '-', Values: [1, 2] } }],
      },
    },
    'a/400/true/1-2',
  ],
  ['a number in a property file', jsonGet('metrics.rmse.value'), 300],
  ['a path from the root', jsonGet('$.metrics.rmse.value'), 300],
  ['a name with a dot', jsonGet("metrics['f1.macro']"), 0.9],
  ['an item of a list', jsonGet('folds[1].rmse'), 2],
  [
    'a file on S3',
    { 'Std:JsonGet': { S3Uri: { 'Std:Join': { On: '/', Values: ['s3://b', 'r.json'] } }, Path: 'from' } },
    's3://b/r.json',
  ],
  ['functions deep inside', { a: [{ b: { Get: 'Parameters.Name' } }] }, { a: [{ b: 'seals' }] }],
])('evaluates %s', (_what, value, expected) => {
  expect(evaluate(value, scope)).toEqual(expected)
})

test('says where a property file has nothing', () => {
  expect(() => evaluate(jsonGet('metrics.mse'), scope)).toThrow('Std:JsonGet found nothing at path metrics.mse')
})

test('enters a list by the name of an item', () => {
  const outputs = {
    Outputs: [
      { OutputName: 'train', S3Output: { S3Uri: 'a' } },
      { OutputName: 'test', S3Output: { S3Uri: 'b' } },
    ],
  }
  expect(follow(outputs, parsePath("Outputs['test'].S3Output.S3Uri"))).toBe('b')
  expect(follow(outputs, parsePath("Outputs['gone'].S3Output.S3Uri"))).toBeUndefined()
})

const compare = (Type: string, LeftValue: unknown, RightValue: unknown) => ({ Type, LeftValue, RightValue })
const yes = compare('Equals', 1, 1)
const no = compare('Equals', 1, 2)

test.each<[unknown, boolean]>([
  [compare('LessThan', 1, 2), true],
  [compare('LessThan', 2, 2), false],
  [compare('LessThanOrEqualTo', jsonGet('metrics.rmse.value'), { Get: 'Parameters.Limit' }), true],
  [compare('LessThanOrEqualTo', 400, { Get: 'Parameters.Limit' }), true],
  [compare('LessThanOrEqualTo', 401, { Get: 'Parameters.Limit' }), false],
  [compare('GreaterThan', 10, 9), true],
  [compare('GreaterThan', 9, 9), false],
  [compare('GreaterThanOrEqualTo', 9, 9), true],
  [compare('GreaterThanOrEqualTo', 8.9, 9), false],
  [compare('Equals', { Get: 'Parameters.Name' }, 'seals'), true],
  [compare('Equals', '400', { Get: 'Parameters.Limit' }), false],
  [compare('NotEquals', 1, 2), true],
  [{ Type: 'In', QueryValue: { Get: 'Parameters.Name' }, Values: ['walruses', 'seals'] }, true],
  [{ Type: 'In', QueryValue: 'penguins', Values: ['walruses', 'seals'] }, false],
  [{ Type: 'Not', Expression: no }, true],
  [{ Type: 'Or', Conditions: [no, yes] }, true],
  [{ Type: 'Or', Conditions: [no, no] }, false],
  [{ Type: 'And', Conditions: [yes, { Type: 'Not', Expression: yes }] }, false],
  [{ Type: 'And', Conditions: [yes, yes] }, true],
])('judges %j as %s', (condition, expected) => {
  expect(holds(condition, scope)).toBe(expected)
})

test('does not compare words as numbers', () => {
  expect(() => holds(compare('LessThan', '9', 10), scope)).toThrow('cannot compare "9" with 10 as numbers')
})
