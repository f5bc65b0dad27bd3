import { describe, expect, test } from '@jest/globals'
import { pairObjects, parseTransformOutput } from '../../src/domain/transform-output.ts'

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

describe('below a prefix', () => {
  const place = { output: 's3://b/out/', input: 's3://b/in/' }

  test('an output belongs to the input of its name', () => {
    const listed = { outputs: ['s3://b/out/a/lamps.csv.out'], inputs: ['s3://b/in/a/lamps.csv'] }
    expect(pairObjects(place, listed)).toEqual([
      { output: 's3://b/out/a/lamps.csv.out', input: 's3://b/in/a/lamps.csv' },
    ])
  })

  test('an input without an output should have one, and an output without an input was made of one', () => {
    const listed = { outputs: ['s3://b/out/mugs.csv.out'], inputs: ['s3://b/in/a/lamps.csv'] }
    expect(pairObjects(place, listed)).toEqual([
      { output: 's3://b/out/mugs.csv.out', input: 's3://b/in/mugs.csv' },
      { output: 's3://b/out/a/lamps.csv.out', input: 's3://b/in/a/lamps.csv' },
    ])
  })

  test('nobody knows the inputs where none are named', () => {
    expect(pairObjects({ ...place, input: undefined }, { outputs: ['s3://b/out/mugs.csv.out'], inputs: [] })).toEqual([
      { output: 's3://b/out/mugs.csv.out', input: undefined },
    ])
  })
})
