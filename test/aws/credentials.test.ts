import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { DescribeLogStreamsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { DescribeRepositoriesCommand } from '@aws-sdk/client-ecr'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { ListModelPackagesCommand } from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand } from '@aws-sdk/client-sagemaker-runtime'
import { ListStateMachinesCommand } from '@aws-sdk/client-sfn'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { describe, expect, test } from '@jest/globals'
import { waitForApproval, type Outputs } from '../../src/actions/wait-for-approval/action.ts'
import { run } from '../../src/actions/wait-for-approval/run.ts'
import { sageMakerClient } from '../../src/aws/clients.ts'
import { cloudFormationClient } from '../../src/aws/cloudformation-client.ts'
import { logsClient } from '../../src/aws/logs-client.ts'
import { s3Client } from '../../src/aws/s3-client.ts'
import { stepFunctionsClient } from '../../src/aws/step-functions-client.ts'
import { ecrClient } from '../../src/aws/ecr-client.ts'
import type { Credentials } from '../../src/aws/credentials-renewal.ts'
import { credentialsFor } from '../../src/aws/credentials.ts'
import { modelPackages } from '../../src/aws/model-packages.ts'
import { runtimeClient } from '../../src/aws/runtime-client.ts'
import { attempt, ifAllowed } from '../../src/aws/translate-error.ts'
import { InputError, WorldError } from '../../src/kit/errors.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { recordingStage } from '../actions/recording-stage.ts'
import { virtualClock } from '../kit/virtual-clock.ts'
import { packageArn, penguinRegistry } from '../actions/penguin-registry.ts'
import { hourMs, ownRole, roleArn } from './own-role.ts'

type Job = Awaited<ReturnType<typeof ownRole>>

const minuteMs = 60_000
const list = ({ recording, credentials }: Pick<Job, 'recording' | 'credentials'>) => {
  const client = sageMakerClient(recording.stage.signal, credentials())
  return () => client.send(new ListModelPackagesCommand({}))
}

describe('a wait of five hours', () => {
  const waitFor = async (job: Job, credentials: Credentials | undefined) => {
    const inputs = parseInputs(waitForApproval, (name) =>
      name === 'timeout' ? '5h' : name === 'model-package-group' ? 'penguins' : '',
    )
    const { stage } = job.recording
    const world = { modelPackages: modelPackages(sageMakerClient(stage.signal, credentials)) }
    return run(inputs, world, { ...stage, setOutputs: (outputs: Outputs) => stage.setOutputs(outputs) })
  }
  const registry = async () => {
    const aws = await penguinRegistry(1)
    return { aws, job: await ownRole(aws) }
  }

  test('passes with sessions of one hour: six of them, all of the role, and no secret in the log', async () => {
    const { aws, job } = await registry()
    await using _ = job
    aws.after(295, () => aws.people.approve({ group: 'penguins', by: 'ada' }))
    const { outputs } = await waitFor(job, job.credentials())
    expect(outputs.outcome).toBe('approved')

    const looks = aws.journal.entries.filter(({ operation }) => operation === 'DescribeModelPackage')
    expect(looks.length).toBeGreaterThan(250)
    const asker = 'arn:aws:sts::111122223333:assumed-role/deploy/penguin-research-penguins-42'
    expect(new Set(looks.map(({ principal, outcome }) => `${principal} ${outcome}`))).toEqual(new Set([`${asker} ok`]))
    expect(job.assumed()).toHaveLength(6)
    expect(job.oidc.given).toHaveLength(6)

    const { lines, masked } = job.recording
    expect(lines.filter((line) => line.startsWith('assumed'))).toHaveLength(6)
    expect(lines).toContain(`assumed role ${roleArn} until 2026-11-20T10:00:00.000Z`)
    expect(masked).toHaveLength(18)
    expect(masked).toEqual(expect.arrayContaining([...job.oidc.given]))
    expect(lines.filter((line) => line.includes('***'))).toEqual([])
  })

  test('ends with the credentials of the job where there is no role; what was known is kept, and what to do is said', async () => {
    const { job } = await registry()
    await using _ = job
    const order = { RoleArn: roleArn, RoleSessionName: 'job' }
    const { Credentials: session } = await new STSClient(job.client).send(new AssumeRoleCommand(order))
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: session?.AccessKeyId,
      AWS_SECRET_ACCESS_KEY: session?.SecretAccessKey,
      AWS_SESSION_TOKEN: session?.SessionToken,
    })
    const credentials = job.credentials({ roleToAssume: undefined })
    expect(credentials).toBeUndefined()
    expect(job.recording.lines).toEqual([
      expect.stringMatching(/^warning: 'timeout' is 5 h, and nothing tells when .*'role-to-assume'/),
    ])
    await expect(waitFor(job, credentials)).rejects.toThrow(
      /the AWS credentials have expired \(The security token .*\)\. .*'role-to-assume'/,
    )
    expect(job.recording.outputs).toEqual({ 'model-package-arn': packageArn(1), 'model-package-version': '1' })
  })
})

describe('renewal', () => {
  test('one call for requests side by side, and none for those after them, until five minutes before the end', async () => {
    await using job = await ownRole()
    const ask = list(job)
    const together = () => Promise.all(Array.from({ length: 7 }, ask))
    await together()
    await job.clock.sleep(55 * minuteMs - 1)
    await together()
    expect(job.assumed()).toHaveLength(1)
    await job.clock.sleep(1)
    await together()
    await together()
    expect(job.assumed()).toHaveLength(2)
  })

  test('a session that is almost over when it comes is not made anew for every request', async () => {
    await using job = await ownRole()
    job.state.sessionSeconds.set('deploy', 200)
    const ask = list(job)
    for (let second = 0; second < 180; second += 10) {
      await ask()
      await job.clock.sleep(10_000)
    }
    expect(job.assumed()).toHaveLength(3)
  })

  test('an outage of GitHub is borne while the credentials live, told, and over when it is over', async () => {
    await using job = await ownRole()
    const ask = list(job)
    await ask()
    await job.clock.sleep(56 * minuteMs)
    job.oidc.outage.push(503, 503, 503, 503)
    await ask()
    await ask()
    expect(job.oidc.outage).toEqual([])
    expect(job.recording.lines.slice(1)).toEqual([
      expect.stringMatching(
        /^warning: the AWS credentials could not be renewed yet: GitHub's OIDC token: GitHub answers 503/,
      ),
    ])
    await job.clock.sleep(minuteMs)
    await ask()
    expect(job.assumed()).toHaveLength(2)

    await job.clock.sleep(hourMs)
    job.oidc.outage.push(503, 503, 503, 503)
    await expect(ask()).rejects.toMatchObject({ name: 'WorldError', transient: true })
  })

  test.each([
    ['SageMaker', (signal, own) => sageMakerClient(signal, own).send(new ListModelPackagesCommand({}))],
    ['CloudFormation', (signal, own) => cloudFormationClient(signal, own).send(new DescribeStacksCommand({}))],
    ['ECR', (signal, own) => ecrClient(signal, own).send(new DescribeRepositoriesCommand({}))],
    [
      'CloudWatch Logs',
      (signal, own) => logsClient(signal, own).send(new DescribeLogStreamsCommand({ logGroupName: 'none' })),
    ],
    ['S3', (signal, own) => s3Client(signal, own).send(new ListObjectsV2Command({ Bucket: 'none' }))],
    ['Step Functions', (signal, own) => stepFunctionsClient(signal, own).send(new ListStateMachinesCommand({}))],
    [
      'SageMaker Runtime',
      (_, own) => runtimeClient(own).send(new InvokeEndpointCommand({ EndpointName: 'none', Body: 'x' })),
    ],
  ] satisfies [string, (signal: AbortSignal, own: Credentials | undefined) => Promise<unknown>][])(
    'a client of %s signs with the role, and asks once more when its session has ended before its time',
    async (_, send) => {
      await using job = await ownRole()
      const credentials = job.credentials()
      const ask = () =>
        send(job.recording.stage.signal, credentials).catch((error: unknown) => {
          if (/expired/i.test(String(error))) throw error
        })
      await ask()
      const [session] = job.state.assumedRoles.values()
      const { principal } = job.world.identities.find(session?.accessKeyId ?? '')
      job.world.identities.add(session?.accessKeyId ?? '', { principal, expiresMs: job.clock.now() })
      await Promise.all([ask(), ask(), ask()])
      expect(job.assumed()).toHaveLength(2)
      expect(job.journal.entries.at(-1)?.principal).toContain(':assumed-role/deploy/')
    },
  )

  test('AWS is asked once more only: credentials that are refused again are the end', async () => {
    await using job = await ownRole()
    const ask = list(job)
    await ask()
    const error = { name: 'ExpiredTokenException', message: 'is expired', status: 400 }
    job.faults.inject({ kind: 'request', operation: 'ListModelPackages', error, times: 3 })
    await expect(ask()).rejects.toThrow('is expired')
    expect(job.journal.entries.filter(({ operation }) => operation === 'ListModelPackages')).toHaveLength(3)
  })
})

describe('what stands in the way of the role', () => {
  const subject = `role ${roleArn}`
  const sub = 'repo:penguin-research/penguins:environment:production'
  test.each([
    [
      { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 },
      {
        happened:
          "it may not be assumed with GitHub's OIDC token (Not authorized to perform sts:AssumeRoleWithWebIdentity)",
        remedy: `Let its trust policy allow sts:AssumeRoleWithWebIdentity to the provider token.actions.githubusercontent.com for the subject ${sub} and the audience sts.amazonaws.com.`,
      },
      false,
    ],
    [
      { name: 'InvalidIdentityToken', message: 'No OpenIDConnect provider found in your account', status: 400 },
      {
        happened: "AWS does not accept GitHub's OIDC token (No OpenIDConnect provider found in your account)",
        remedy:
          'Check that the account has the IAM identity provider https://token.actions.githubusercontent.com, with the audience sts.amazonaws.com.',
      },
      false,
    ],
    [
      { name: 'InvalidIdentityToken', message: "Couldn't retrieve verification key from your provider", status: 400 },
      { happened: expect.stringContaining('verification key') },
      true,
    ],
    [{ name: 'IDPRejectedClaim', message: 'no', status: 403 }, { happened: expect.stringContaining('(no)') }, false],
    [
      { name: 'ValidationError', message: 'role does not exist', status: 400 },
      { happened: 'role does not exist', remedy: expect.stringContaining('ValidationError') },
      false,
    ],
  ])('%j', async (error, failure, transient) => {
    await using job = await ownRole()
    job.faults.inject({ kind: 'request', operation: 'AssumeRoleWithWebIdentity', error, times: 9 })
    const what = { action: 'sagemaker:ListModelPackages', subject: 'the group' }
    // Not an answer to what was asked: who may do without it would go on.
    const refused = await ifAllowed(() => attempt(what, list(job))).catch((thrown: unknown) => thrown)
    expect(refused).toBeInstanceOf(WorldError)
    expect(refused).toMatchObject({ failure: { subject, ...failure }, transient, code: '' })
    expect(job.assumed()).toHaveLength(1)
    expect(job.recording.masked).toEqual([...job.oidc.given])
  })

  test('STS that does not answer is asked again', async () => {
    await using job = await ownRole()
    job.faults.inject({ kind: 'request', operation: 'AssumeRoleWithWebIdentity', dropConnection: 'before', times: 1 })
    await list(job)()
    expect(job.assumed()).toHaveLength(2)
  })

  test('a job without OIDC token is told before anything is asked', () => {
    const { stage } = recordingStage({ clock: virtualClock() })
    const begin = () => credentialsFor({ roleToAssume: roleArn, waitMs: 0 }, jobWith({}), stage)
    expect(begin).toThrow(InputError)
    expect(begin).toThrow("input 'role-to-assume': GitHub gives this job no OIDC token: give it `permissions: id-token")
  })
})

describe('without a role the credentials of the job are looked at before anything is touched', () => {
  const begin = (env: NodeJS.ProcessEnv, waitMs = 2 * hourMs) => {
    const recording = recordingStage({ clock: virtualClock() })
    const own = credentialsFor({ roleToAssume: undefined, waitMs }, jobWith(env), recording.stage)
    return { own, lines: recording.lines }
  }

  test('they are known to end too early: refused', () => {
    const env = { AWS_SESSION_TOKEN: 'token', AWS_CREDENTIAL_EXPIRATION: '2026-11-20T09:52:00+00:00' }
    expect(() => begin(env)).toThrow(InputError)
    expect(() => begin(env)).toThrow("'timeout' is 2 h, but the AWS credentials end in 52 min: ")
    expect(begin(env, 0)).toEqual({ own: undefined, lines: [] })
  })

  test.each([
    [{ AWS_SESSION_TOKEN: 'token' }, 1],
    [{ AWS_SESSION_TOKEN: 'token', AWS_CREDENTIAL_EXPIRATION: 'soon' }, 1],
    [{ AWS_SESSION_TOKEN: 'token', AWS_CREDENTIAL_EXPIRATION: '2026-11-20T11:00:00Z' }, 0],
    [{ AWS_SESSION_TOKEN: '' }, 0],
    [{}, 0],
  ])('%j: %d warnings', (env, warnings) => {
    const { own, lines } = begin(env)
    expect(own).toBeUndefined()
    expect(lines.filter((line) => line.startsWith('warning: '))).toHaveLength(warnings)
  })
})

const jobWith = (env: NodeJS.ProcessEnv) => ({ idToken: undefined, run: { repository: 'o/r', runId: '1' }, env })
