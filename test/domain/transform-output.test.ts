import { expect, test } from '@jest/globals'
import { inputOf, parseTransformOutput } from '../../src/domain/transform-output.ts'

test('objects and prefixes, with what they were made of and without', () => {
  const text = `
    s3://b/out/lamps.csv.out from s3://b/in/lamps.csv
    # of yesterday
    s3://b/out/ from s3://other/
    s3://b/out/mugs.csv.out`
  expect(parseTransformOutput(text)).toEqual([
    { output: 's3://b/out/lamps.csv.out', input: 's3://b/in/lamps.csv' },
    { output: 's3://b/out/', input: 's3://other/' },
    { output: 's3://b/out/mugs.csv.out', input: undefined },
  ])
})

test('every line that is not understood is told', () => {
  const text = 'out.csv\ns3://b/x from s3://b/y from s3://b/z\ns3://b/x/ from s3://b/y\ns3://b/x from'
  expect(() => parseTransformOutput(text)).toThrow(
    "'out.csv' is not of the form `s3://bucket/output from s3://bucket/input`; " +
      "'s3://b/x from s3://b/y from s3://b/z' is not of the form `s3://bucket/output from s3://bucket/input`; " +
      "'s3://b/x/ from s3://b/y' has a prefix on one side and an object on the other; " +
      "'s3://b/x from' is not of the form `s3://bucket/output from s3://bucket/input`",
  )
})

test.each([
  ['below a prefix by its name', { output: 's3://b/out/', input: 's3://b/in/' }, 's3://b/in/a/lamps.csv'],
  ['of one object as it was given', { output: 's3://b/out/a/lamps.csv.out', input: 's3://b/x' }, 's3://b/x'],
  ['not at all where none was given', { output: 's3://b/out/', input: undefined }, undefined],
])('an input is found %s', (_, place, input) => {
  expect(inputOf(place, 's3://b/out/a/lamps.csv.out')).toBe(input)
})
