import { expect, test } from '@jest/globals'
import { parseS3Uri } from '../../src/domain/s3-uri.ts'

test.each([
  ['s3://penguins/a.json', { bucket: 'penguins', key: 'a.json' }],
  ['s3://penguins/runs/1//a b.json', { bucket: 'penguins', key: 'runs/1//a b.json' }],
  ['s3://penguins/folder/', { bucket: 'penguins', key: 'folder/' }],
  ['s3://penguins/', undefined],
  ['s3://penguins', undefined],
  ['s3:///a.json', undefined],
  ['https://penguins/a.json', undefined],
  [' s3://penguins/a.json', undefined],
  ['', undefined],
])('%s', (uri, parsed) => {
  expect(parseS3Uri(uri)).toEqual(parsed)
})
