import { expect, test } from '@jest/globals'
import { startGitHub } from '../../../rehearsal/github/github.ts'

const token = 'github_pat_rehearsal'
const payload = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`key${n}`, n]))

async function withGitHub() {
  const github = await startGitHub({ token })
  const post = async (body: unknown, headers: Record<string, string> = { authorization: `Bearer ${token}` }) => {
    const response = await fetch(`${github.url}/repos/team/penguins/dispatches`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return [response.status, text === '' ? '' : (JSON.parse(text) as { message: string }).message] as const
  }
  return { github, post }
}

test('a dispatch is recorded and told to whoever listens', async () => {
  const { github, post } = await withGitHub()
  await using _ = github
  const told: string[] = []
  github.listen(({ eventType }) => told.push(eventType))
  const longest = 'a'.repeat(100)
  expect(await post({ event_type: 'training-data', client_payload: payload(10) })).toEqual([204, ''])
  expect(await post({ event_type: longest })).toEqual([204, ''])
  expect(github.dispatches).toEqual([
    { repository: 'team/penguins', eventType: 'training-data', clientPayload: payload(10) },
    { repository: 'team/penguins', eventType: longest, clientPayload: {} },
  ])
  expect(told).toEqual(['training-data', longest])
})

test.each<[string, unknown, string]>([
  ['no JSON', '{', 'Problems parsing JSON'],
  ['no type', {}, '"event_type" wasn\'t supplied.'],
  ['a type that is no text', { event_type: 1 }, "For 'properties/event_type', 1 is not a string."],
  ['a type of 101 characters', { event_type: 'a'.repeat(101) }, 'Only 100 characters are allowed; 101 were supplied.'],
  [
    '11 properties',
    { event_type: 'a', client_payload: payload(11) },
    'No more than 10 properties are allowed; 11 were supplied.',
  ],
  [
    'a payload that is text',
    { event_type: 'a', client_payload: '{}' },
    'For \'properties/client_payload\', "{}" is not an object.',
  ],
  [
    'a payload of 64 KiB',
    { event_type: 'a', client_payload: { text: 'x'.repeat(65_536) } },
    'client_payload is too large.',
  ],
])('a dispatch is refused: %s', async (_what, body, message) => {
  const { github, post } = await withGitHub()
  await using _ = github
  expect(await post(body)).toEqual([422, expect.stringContaining(message)])
  expect(github.dispatches).toEqual([])
})

test.each<[string, Record<string, string>, string]>([
  ['no token', {}, 'Requires authentication'],
  ['another token', { authorization: 'Bearer other' }, 'Bad credentials'],
])('%s: nobody is let in', async (_what, headers, message) => {
  const { github, post } = await withGitHub()
  await using _ = github
  expect(await post({ event_type: 'a' }, headers)).toEqual([401, message])
  expect(github.dispatches).toEqual([])
})
