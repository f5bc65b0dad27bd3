import { expect, test } from '@jest/globals'
import { claimsOf, startOidc } from '../../../rehearsal/runner/oidc.ts'
import { rehearse } from '../aws/rehearse.ts'
import { jobs, oneJob, runYaml } from './run-yaml.ts'

const nowMs = Date.UTC(2026, 10, 20, 9)
const claims = claimsOf(
  { repository: 'team/penguins', repository_owner: 'team', ref: 'refs/heads/main', event_name: 'push', run_id: '7' },
  'production',
)
const payloadOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

async function ask(
  { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer }: Readonly<Record<string, string>>,
  audience?: string,
) {
  const response = await fetch(`${url}${audience === undefined ? '' : `&audience=${audience}`}`, {
    headers: { authorization: `bearer ${bearer}` },
  })
  const { value } = (await response.json()) as { value?: string }
  return { status: response.status, ...(value !== undefined && { claims: payloadOf(value) }) }
}

test('a token has the claims of GitHub, lives five minutes by the clock, and is another one every time', async () => {
  await using oidc = await startOidc({ claims, clock: { now: () => nowMs } })
  const first = await ask(oidc.environment, 'sts.amazonaws.com')
  expect(first).toEqual({
    status: 200,
    claims: expect.objectContaining({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:team/penguins:environment:production',
      repository: 'team/penguins',
      environment: 'production',
      run_id: '7',
      iat: nowMs / 1000,
      exp: nowMs / 1000 + 300,
    }),
  })
  const second = await ask(oidc.environment)
  expect(second.claims?.['aud']).toBe('https://github.com/team')
  expect(second.claims?.['jti']).not.toBe(first.claims?.['jti'])
  expect(oidc.given).toHaveLength(2)
})

test('it asks for its own bearer token, and rehearses an outage', async () => {
  await using oidc = await startOidc({ claims, clock: { now: () => nowMs } })
  const stranger = { ...oidc.environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'guessed' }
  expect(await ask(stranger)).toEqual({ status: 401 })
  oidc.outage.push(500, 503)
  const statuses = [await ask(oidc.environment), await ask(oidc.environment), await ask(oidc.environment)]
  expect(statuses.map(({ status }) => status)).toEqual([500, 503, 200])
})

test.each([
  [{ event_name: 'push', ref: 'refs/tags/v1' }, undefined, 'repo:team/penguins:ref:refs/tags/v1'],
  [{ event_name: 'pull_request', ref: 'refs/pull/1/merge' }, undefined, 'repo:team/penguins:pull_request'],
  [{ event_name: 'pull_request', ref: 'refs/pull/1/merge' }, 'prod', 'repo:team/penguins:environment:prod'],
])('the subject of %j in environment %s is %s', (github, environment, sub) => {
  expect(claimsOf({ repository: 'team/penguins', ...github }, environment)).toMatchObject({ sub })
})

const asking = `
- run: |
    echo "url: \${ACTIONS_ID_TOKEN_REQUEST_URL:-none}, bearer: \${ACTIONS_ID_TOKEN_REQUEST_TOKEN:-none}"
`

test('only a job with id-token: write finds the endpoint, and its bearer token is masked', async () => {
  const told = await runYaml(
    jobs(`
      with:
        runs-on: ubuntu-latest
        permissions: { id-token: write }
        steps: [{ run: 'echo "$ACTIONS_ID_TOKEN_REQUEST_URL $ACTIONS_ID_TOKEN_REQUEST_TOKEN"' }]
      without:
        runs-on: ubuntu-latest
        permissions: { contents: read }
        steps: [{ run: 'echo "[$ACTIONS_ID_TOKEN_REQUEST_URL$ACTIONS_ID_TOKEN_REQUEST_TOKEN]"' }]
    `),
  )
  expect(told.log('with').at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/token\?api-version=2\.0 \*\*\*$/)
  expect(told.log('without').at(-1)).toBe('[]')
})

test('the endpoint ends with its job', async () => {
  const told = await runYaml(oneJob(asking, 'permissions: { id-token: write }'))
  const url = /url: (\S+),/.exec(told.log('one').join('\n'))?.[1] ?? ''
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('configure-aws-credentials gets a session of the role for the token of its job', async () => {
  await using aws = await rehearse()
  const role = 'arn:aws:iam::111122223333:role/deploy'
  const told = await runYaml(
    oneJob(
      `
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: "${role}", aws-region: eu-west-1, role-session-name: run-7 }
      - run: echo "$AWS_ACCESS_KEY_ID" | tail --bytes 9
      `,
      'permissions: { id-token: write }',
    ),
    { env: { AWS_ENDPOINT_URL: aws.url }, awsClock: aws.clock },
  )
  expect(told.job('one').conclusion).toBe('success')
  const [session] = aws.state.assumedRoles.values()
  expect(session).toMatchObject({ roleArn: role, sessionName: 'run-7' })
  expect(told.log('one').at(-2)).toBe(session?.accessKeyId.slice(-8))
  expect(aws.journal.entries[0]).toMatchObject({
    operation: 'AssumeRoleWithWebIdentity',
    input: { RoleArn: role, DurationSeconds: 3600 },
    outcome: 'ok',
  })
  const given = aws.journal.entries[0]?.input as { WebIdentityToken: string }
  expect(payloadOf(given.WebIdentityToken)).toMatchObject({ sub: 'repo:team/penguins:ref:refs/heads/main' })
})
