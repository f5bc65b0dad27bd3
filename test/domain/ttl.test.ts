import { describe, expect, test } from '@jest/globals'
import { describeExpiry, readExpiry, withExpiry } from '../../src/domain/ttl.ts'

const nowMs = Date.UTC(2026, 10, 20, 9)
const hourMs = 3_600_000
const key = 'sagemaker-promote:expires-at'
const at = (time: string) =>
  new Map([
    ['team', 'birds'],
    [key, time],
  ] as const)

test.each([
  ['2026-11-20T09:00:00Z', nowMs],
  ['2026-11-20T09:00Z', nowMs],
  ['2026-11-20T09:00:00.500Z', nowMs + 500],
  ['2026-11-20T10:30:00+01:30', nowMs],
])('%s is a time', (text, atMs) => {
  expect(readExpiry(at(text))).toEqual({ kind: 'at', atMs })
})

test.each([
  '',
  'soon',
  '1763629200',
  '2026-11-20',
  '2026-11-20T09:00:00',
  '2026-13-45T09:00:00Z',
  ' 2026-11-20T09:00:00Z',
])('%j is none', (text) => {
  expect(readExpiry(at(text))).toEqual({ kind: 'unreadable', text })
})

test('no tag, no end', () => {
  expect(readExpiry(new Map())).toEqual({ kind: 'never' })
  expect(describeExpiry({ kind: 'never' }, nowMs)).toContain('never expires')
})

describe('a deployment with a ttl of two hours', () => {
  const ttlMs = 2 * hourMs
  test.each([
    ['sets its end', new Map([['team', 'birds']]), '2026-11-20T11:00:00Z'],
    ['keeps one that leaves it an hour or more', at('2026-11-20T10:00:00Z'), '2026-11-20T10:00:00Z'],
    ['moves one that is nearer', at('2026-11-20T09:59:59Z'), '2026-11-20T11:00:00Z'],
    ['moves one that is past', at('2026-11-19T09:00:00Z'), '2026-11-20T11:00:00Z'],
    ['moves one that is farther', at('2026-12-24T09:00:00Z'), '2026-11-20T11:00:00Z'],
    ['mends one that is none', at('soon'), '2026-11-20T11:00:00Z'],
  ])('%s', (_, tags, expected) => {
    const then = withExpiry(tags, { ttlMs, nowMs })
    expect([...then]).toEqual([
      ['team', 'birds'],
      [key, expected],
    ])
  })

  test('without a ttl it is to stay, whatever was said before', () => {
    expect([...withExpiry(at('2026-11-20T10:00:00Z'), { ttlMs: undefined, nowMs })]).toEqual([['team', 'birds']])
  })
})
