import { describe, expect, test } from '@jest/globals'
import { judgeLifetime } from '../../src/domain/credentials-lifetime.ts'
import { audienceOf, sessionNameOf, subjectIn } from '../../src/domain/credentials-oidc.ts'
import { roleToAssume } from '../../src/domain/credentials.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const nowMs = Date.UTC(2026, 10, 20, 9)
const session = (leftMs: number) => ({ temporary: true, endsAtMs: nowMs + leftMs })
const endless = { temporary: false, endsAtMs: undefined }
const untold = { temporary: true, endsAtMs: undefined }

describe('whether credentials live for the whole wait', () => {
  test.each([
    ['keys of a user have no end', endless, 5 * hourMs],
    ['a date that is left over beside such keys says nothing', { temporary: false, endsAtMs: nowMs - 1 }, 5 * hourMs],
    ['nobody waits', session(-hourMs), 0],
    ['they end with the wait', session(hourMs), hourMs],
    ['nothing tells their end, and the wait is not longer than a usual session', untold, hourMs],
  ])('enough: %s', (_, credentials, waitMs) => {
    expect(judgeLifetime(credentials, { waitMs }, nowMs)).toEqual({ kind: 'enough' })
  })

  test.each([
    [52 * minuteMs, "'timeout' is 5 h, but the AWS credentials end in 52 min: give 'role-to-assume'"],
    [5 * hourMs - 1, "'timeout' is 5 h, but the AWS credentials end in 5 h: "],
    [-8 * minuteMs, "'timeout' is 5 h, but the AWS credentials ended 8 min ago: "],
  ])('too short: with %d ms left the problem has both numbers and three ways out', (leftMs, begin) => {
    const prospect = judgeLifetime(session(leftMs), { waitMs: 5 * hourMs }, nowMs)
    if (prospect.kind !== 'too-short') throw new Error(prospect.kind)
    expect(prospect.problem.startsWith(begin)).toBe(true)
    expect(prospect.problem).toMatch(/'role-to-assume'.*'timeout'.*role-duration-seconds/)
  })

  test('the input that says how long is named', () => {
    const wait = { waitMs: 2 * hourMs, waitInput: 'duration' } as const
    expect(judgeLifetime(session(hourMs), wait, nowMs)).toMatchObject({
      problem: expect.stringMatching(/^'duration' is 2 h.*lower 'duration'/),
    })
  })

  test('unknown: a wait of more than an hour is warned of', () => {
    const prospect = judgeLifetime(untold, { waitMs: hourMs + minuteMs }, nowMs)
    if (prospect.kind !== 'unknown') throw new Error(prospect.kind)
    expect(prospect.warning).toMatch(/^'timeout' is 1 h 1 min, .*after 1 h.*'role-to-assume'/)
  })
})

test.each([
  ['arn:aws:iam::111122223333:role/deploy', 'sts.amazonaws.com'],
  ['arn:aws-us-gov:iam::111122223333:role/deploy', 'sts.amazonaws.com'],
  ['arn:aws-cn:iam::111122223333:role/deploy', 'sts.amazonaws.com.cn'],
])('the token for %s is made out to %s', (arn, audience) => {
  expect(audienceOf(arn)).toBe(audience)
})

test.each([
  ['penguin-research/penguins', '42', 'penguin-research-penguins-42'],
  ['o/_~x.y', '7', 'o-_-x.y-7'],
  [`o/${'r'.repeat(100)}`, '12345678901', `o-${'r'.repeat(50)}-12345678901`],
  [undefined, undefined, 'github-actions'],
  ['o/r', '9'.repeat(63), `-${'9'.repeat(63)}`],
])('the session of %s, run %s, is %s', (repository, runId, name) => {
  expect(sessionNameOf({ repository, runId })).toBe(name)
  expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
})

const token = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.c2ln`
test.each([
  [token('{"aud":"a", "sub" : "repo:o/r:environment:prod"}'), 'repo:o/r:environment:prod'],
  [token('{"aud":"a"}'), undefined],
  ['nothing like a token', undefined],
])('the subject in %s is %s', (text, subject) => {
  expect(subjectIn(text)).toBe(subject)
})

test('role-to-assume takes the ARN of a role, with a path too, and nothing else', () => {
  const arn = 'arn:aws:iam::111122223333:role/github/deploy'
  expect(roleToAssume.parse(arn)).toBe(arn)
  for (const wrong of ['deploy', 'arn:aws:iam::1:role/deploy', 'arn:aws:sts::111122223333:assumed-role/deploy/x']) {
    expect(() => roleToAssume.parse(wrong)).toThrow('expected the ARN of an IAM role')
  }
})
