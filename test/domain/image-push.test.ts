import { expect, test } from '@jest/globals'
import { judgePush, lastWords } from '../../src/domain/image-push.ts'

const digest = `sha256:${'ab'.repeat(32)}`

test('a push is good when Docker names the digest', () => {
  const lines = ['The push refers to repository [host/penguins]', '1f2a: Pushed', `1.0: digest: ${digest} size: 949`]
  expect(judgePush(0, lines)).toEqual({ kind: 'pushed', digest })
})

test('exit code 0 without a digest is no success', () => {
  expect(judgePush(0, ['done'])).toEqual({ kind: 'refused', reason: 'docker push named no digest' })
})

test('a digest in the output of a failed push is no success', () => {
  expect(judgePush(1, [`old: digest: ${digest} size: 1`, 'denied: no'])).toEqual({
    kind: 'refused',
    reason: 'denied: no',
  })
})

const immutable =
  "tag invalid: The image tag '1.0' already exists in the 'penguins' repository and cannot be overwritten because the tag is immutable."

test.each([
  ['immutable', immutable],
  ['passing', 'error parsing HTTP 429 response body: toomanyrequests: Rate exceeded'],
  ['passing', 'received unexpected HTTP status: 502 Bad Gateway'],
  ['passing', 'Put "https://host/v2/penguins/blobs/uploads/1": EOF'],
  ['passing', 'dial tcp 10.0.0.1:443: i/o timeout'],
  ['passing', 'read tcp: connection reset by peer'],
  ['passing', 'denied: Your authorization token has expired. Reauthenticate and try again.'],
  ['refused', 'no basic auth credentials'],
  ['refused', 'denied: User: arn:aws:iam::111122223333:user/x is not authorized to perform: ecr:InitiateLayerUpload'],
  ['refused', "name unknown: The repository with name 'penguins' does not exist"],
])('%s: %s', (kind, line) => {
  expect(judgePush(1, ['The push refers to repository [host/penguins]', line])).toMatchObject({ kind })
})

test('a push that was killed is not repeated', () => {
  expect(judgePush(undefined, ['1f2a: Waiting'])).toEqual({ kind: 'refused', reason: '1f2a: Waiting' })
})

test.each([
  [
    'the last error',
    ['error: first', 'ERROR: failed to solve: exit code: 1', '------', ''],
    'ERROR: failed to solve: exit code: 1',
  ],
  ['the last line', ['Step 1/2', '  no such file  ', ''], 'no such file'],
  ['that there was nothing', ['', ' '], 'it said nothing'],
])('the last words are %s', (_, lines, words) => {
  expect(lastWords(lines)).toBe(words)
})
