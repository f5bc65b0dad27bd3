import { expect, test } from '@jest/globals'
import { hide, parseHeaders, secretsOf } from '../../src/domain/http-headers.ts'

test('names are told apart without case, and values are kept as they are', () => {
  expect(parseHeaders('Authorization: Bearer a:b=\nX-Tenant:  penguins')).toEqual({
    authorization: 'Bearer a:b=',
    'x-tenant': 'penguins',
  })
})

test('a key that reaches into prototypes stays a name', () => {
  const headers = parseHeaders('__proto__: x')
  expect(Object.entries(headers)).toEqual([['__proto__', 'x']])
})

test('what may be a secret is known, with and without its scheme', () => {
  expect(secretsOf({ authorization: 'Bearer a:b:c:d', 'x-tenant': 'a', 'x-key': 'sesame' })).toEqual([
    'Bearer a:b:c:d',
    'a:b:c:d',
    'sesame',
  ])
})

test('a secret is hidden wherever it stands', () => {
  const secrets = secretsOf({ authorization: 'Bearer sesame' })
  expect(hide(secrets, 'no Bearer sesame, no sesame')).toBe('no ***, no ***')
})

test('what is wrong is told without the values, which may be secrets', () => {
  const text =
    'Authorization Bearer hunter2\nHost: hunter2\nX-A: hunter2\nx-a: hunter2\nX-B: hünter2\nContent-Type: hunter2'
  expect(() => parseHeaders(text)).toThrow(
    "line 1 is not of the form 'Name: value', in plain ASCII; 'Host' is set by the connection itself; " +
      "'x-a' is given twice; line 5 is not of the form 'Name: value', in plain ASCII; " +
      "'Content-Type' is said by each case: write it there as 'content-type'",
  )
})
