import { expect, test } from '@jest/globals'
import { matchesPattern } from '../../../../rehearsal/aws/events/event-pattern.ts'

const event = {
  source: 'aws.s3',
  resources: ['arn:aws:s3:::seals'],
  detail: { bucket: { name: 'seals' }, object: { key: 'incoming/2026-11/manifest.json', size: 5 } },
}

test.each<[object, boolean]>([
  [{ source: ['aws.s3'] }, true],
  [{ source: ['aws.sagemaker', 'aws.s3'] }, true],
  [{ source: ['aws.sagemaker'] }, false],
  [{ gone: ['x'] }, false],
  [{ resources: ['arn:aws:s3:::seals'] }, true],
  [{ detail: { bucket: { name: ['seals'] }, object: { size: [5] } } }, true],
  [{ detail: { bucket: { name: ['seals'] }, object: { size: ['5'] } } }, false],
  [{ detail: { object: { key: [{ suffix: '/manifest.json' }] } } }, true],
  [{ detail: { object: { key: [{ suffix: '/part.csv' }] } } }, false],
  [{ detail: { object: { key: [{ prefix: 'incoming/' }] } } }, true],
  [{ detail: { object: { key: [{ prefix: 'outgoing/' }] } } }, false],
  [{ detail: { object: { key: [{ wildcard: 'incoming/*/manifest.json' }] } } }, true],
  [{ detail: { object: { key: [{ wildcard: 'incoming/*.csv' }] } } }, false],
  [{ detail: { object: { key: [{ 'anything-but': ['a', { suffix: '.json' }] }] } } }, false],
  [{ detail: { object: { key: [{ 'anything-but': 'a' }] } } }, true],
  [{ detail: { object: { 'version-id': [{ exists: false }] } } }, true],
  [{ detail: { object: { 'version-id': [{ exists: true }] } } }, false],
])('%j: %s', (pattern, expected) => {
  expect(matchesPattern(pattern as Record<string, unknown>, event)).toBe(expected)
})

test('an operator that is not rehearsed is said aloud', () => {
  expect(() => matchesPattern({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('operator cidr is not rehearsed')
})
