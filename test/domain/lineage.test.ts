import { expect, test } from '@jest/globals'
import { lineageProperties, readLineage, type Lineage } from '../../src/domain/lineage.ts'

const lineage: Lineage = {
  repository: 'penguins/model',
  commit: 'c0ffee'.repeat(6) + 'c0ff',
  runUrl: 'https://github.com/penguins/model/actions/runs/17',
  executionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:pipeline/penguins/execution/abc123',
}
const nothing: Lineage = { repository: undefined, commit: undefined, runUrl: undefined, executionArn: undefined }

test('what is written is what is read', () => {
  const properties = lineageProperties(lineage)
  expect([...properties.keys()]).toEqual([
    'sagemaker-promote:repository',
    'sagemaker-promote:commit',
    'sagemaker-promote:run',
    'sagemaker-promote:execution',
  ])
  expect(readLineage(new Map([['owner', 'Pygoscelis'], ...properties]))).toEqual(lineage)
})

test('nothing is nothing', () => {
  expect(lineageProperties(nothing).size).toBe(0)
  expect(readLineage(new Map())).toEqual(nothing)
})

test.each([
  ['too long', 'a'.repeat(257)],
  ['empty', ''],
  ['outside of what AWS takes', 'https://github.com/a?b=c'],
  ['a line break', 'a\nb'],
])('a value that is %s is left out, not cut', (_, runUrl) => {
  expect(readLineage(lineageProperties({ ...lineage, runUrl }))).toEqual({ ...lineage, runUrl: undefined })
})

test('keys and values as AWS takes them', () => {
  const lawful = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u
  for (const [key, value] of lineageProperties(lineage)) {
    expect(key).toMatch(lawful)
    expect(value).toMatch(lawful)
  }
})
