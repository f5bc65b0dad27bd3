import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { claimsOf, startOidc, type OidcEndpoint } from '../../rehearsal/runner/oidc.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { runBundle } from './run-bundle.ts'

const role = 'arn:aws:iam::111122223333:role/deploy'
let workspace: string
let aws: Awaited<ReturnType<typeof rehearse>>
let oidc: OidcEndpoint

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'own-role-'))
  aws = await rehearse({ clock: realClock() })
  const github = { repository: 'penguin-research/penguins', ref: 'refs/heads/main', event_name: 'push' }
  oidc = await startOidc({ claims: claimsOf(github, undefined), clock: aws.world.clock })
  const owner = { arn: role, name: 'ana' }
  const InferenceSpecification = { Containers: [{ Image: 'penguins:1' }] }
  const ModelPackageGroupName = 'penguins'
  await aws.world.call('SageMaker', 'CreateModelPackageGroup', { ModelPackageGroupName }, owner)
  await aws.world.call('SageMaker', 'CreateModelPackage', { ModelPackageGroupName, InferenceSpecification }, owner)
  await aws.people.approve({ group: 'penguins', by: 'ada' })
  aws.journal.clear()
})
afterEach(async () => {
  await oidc[Symbol.asyncDispose]()
  await aws[Symbol.asyncDispose]()
  rmSync(workspace, { recursive: true, force: true })
})

const waitForApproval = (env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) =>
  runBundle('wait-for-approval', {
    inputs: { 'model-package-group': 'penguins', timeout: '5h', ...inputs },
    env,
    aws,
    workspace,
  })

test('A5: a role of its own: through an outage of GitHub and an early end of its session, and no secret is shown', async () => {
  oidc.outage.push(500, 503)
  const error = { name: 'ExpiredTokenException', message: 'The security token is expired', status: 400 }
  aws.faults.inject({ kind: 'request', operation: 'DescribeModelPackage', error, times: 1 })
  const { code, log, outputs, summary } = await waitForApproval(oidc.environment, { 'role-to-assume': role })
  expect(log).not.toContain('::error::')
  expect(code).toBe(0)
  expect(outputs).toMatch(/^outcome=approved$/m)
  const asked = aws.journal.entries.map(({ operation, principal }) => `${operation} by ${principal}`)
  const session = 'arn:aws:sts::111122223333:assumed-role/deploy/penguin-research-penguins-42'
  expect(asked).toEqual([
    'AssumeRoleWithWebIdentity by anonymous',
    `ListModelPackages by ${session}`,
    `DescribeModelPackage by ${session}`,
    'AssumeRoleWithWebIdentity by anonymous',
    `DescribeModelPackage by ${session}`,
    `DescribeModelPackage by ${session}`,
  ])

  const masked = [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret = '']) => secret.replaceAll('%25', '%'))
  expect(masked).toHaveLength(6)
  expect(masked).toEqual(expect.arrayContaining([...oidc.given]))
  const shown = log.replace(/^::add-mask::.+$/gm, '') + outputs + summary
  for (const secret of [...masked, oidc.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN]) expect(shown).not.toContain(secret)
}, 30_000)

test('without id-token: write nothing is touched', async () => {
  const { code, log } = await waitForApproval({}, { 'role-to-assume': role })
  expect(code).toBe(1)
  expect(log).toContain('nothing was touched')
  expect(log).toContain('permissions: id-token: write')
  expect(aws.journal.entries).toEqual([])
})

test('A5: credentials of the job that end before the wait may: nothing is touched', async () => {
  const AWS_CREDENTIAL_EXPIRATION = new Date(Date.now() + 3_120_000).toISOString()
  const { code, log } = await waitForApproval({ AWS_SESSION_TOKEN: 'token', AWS_CREDENTIAL_EXPIRATION })
  expect(code).toBe(1)
  expect(log).toMatch(/'timeout' is 5 h, but the AWS credentials end in 5[12] min.*: give 'role-to-assume'/)
  expect(aws.journal.entries).toEqual([])
})
