import { describe, expect, test } from '@jest/globals'
import { missingTags, readTags } from '../../src/domain/resource-tags.ts'
import { problemsOf } from './problems-of.ts'

const read = (text: string) => readTags({ text, path: 'tags' }, () => import('../../src/domain/written-yaml.ts'))

describe('tags are read from every notation', () => {
  const tags = { 'sagemaker:project-name': 'churn', CostCenter: '0042' }
  test.each([
    'sagemaker:project-name=churn\nCostCenter=0042',
    'sagemaker:project-name: churn\nCostCenter: 0042',
    '{"sagemaker:project-name": "churn", "CostCenter": "0042"}',
    '[{"Key": "sagemaker:project-name", "Value": "churn"}, {"Value": "0042", "Key": "CostCenter"}]',
    '- Key: sagemaker:project-name\n  Value: churn\n- {Key: CostCenter, Value: 0042}',
  ])('%s', async (text) => expect(Object.fromEntries(await read(text))).toEqual(tags))

  test('none', async () => expect((await read('')).size).toBe(0))
})

test.each([
  [
    '[{"Key": "a"}, {"Key": "b", "Value": {}}, "c", {"Key": "d", "Value": "1"}, {"Key": "d", "Value": "2"}]',
    [
      'tags: tag 1: expected Key and Value, both texts',
      'tags: tag 2: expected Key and Value, both texts',
      'tags: tag 3: expected Key and Value, both texts',
      "tags: 'd' is given twice",
    ],
  ],
  ['[{"Name": "a", "Value": "b"}]', ['tags: tag 1: expected Key and Value, both texts']],
  [
    `a#=1\nAWS:x=1\n${'k'.repeat(129)}=1\nb=#\nc=${'v'.repeat(257)}\nd=${'v'.repeat(256)}`,
    [
      "tags: 'a#' cannot be the key of a tag: at most 128 letters, digits, spaces and _.:/=+-@",
      "tags: 'AWS:x' begins with aws:, and such tags only AWS may set",
      `tags: '${'k'.repeat(129)}' cannot be the key of a tag: at most 128 letters, digits, spaces and _.:/=+-@`,
      "tags: 'b' has a value that no tag can have: at most 256 letters, digits, spaces and _.:/=+-@",
      "tags: 'c' has a value that no tag can have: at most 256 letters, digits, spaces and _.:/=+-@",
    ],
  ],
  [Array.from({ length: 51 }, (_, at) => `k${at}=v`).join('\n'), ['tags: 51 tags are given, and AWS takes at most 50']],
])('what AWS would refuse is refused: %#', async (text, problems) => {
  expect(await problemsOf(() => read(text))).toEqual(problems)
})

test('only what is absent or different is missing', () => {
  const existing = new Map([
    ['same', '1'],
    ['other', '1'],
    ['kept', '1'],
  ])
  const wanted = new Map([
    ['same', '1'],
    ['other', '2'],
    ['new', ''],
  ])
  expect([...missingTags(existing, wanted)]).toEqual([
    ['other', '2'],
    ['new', ''],
  ])
})
