import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { CloudWatchLogsClient, DescribeLogStreamsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { SageMakerClient, ListModelPackagesCommand } from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn'
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'

const RoleArn = 'arn:aws:iam::111122223333:role/deploy/penguins'

const use = ({ AccessKeyId, SecretAccessKey, SessionToken }: Partial<Credentials> = {}) => ({
  accessKeyId: AccessKeyId ?? '',
  secretAccessKey: SecretAccessKey ?? '',
  sessionToken: SessionToken ?? '',
})

const idToken = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`

test('who asks is the role that was assumed, until its credentials end', async () => {
  await using aws = await rehearse()
  const before = new STSClient(aws.client)
  expect(await before.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '111122223333',
    Arn: 'arn:aws:sts::111122223333:assumed-role/github-actions/workflow',
  })
  const { Credentials } = await before.send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: 'run-7', DurationSeconds: 900 }),
  )
  expect(Credentials?.Expiration).toEqual(new Date(startMs + 900_000))

  const credentials = use(Credentials)
  const sagemaker = new SageMakerClient({ ...aws.client, credentials })
  const sts = new STSClient({ ...aws.client, credentials })
  expect((await sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(
    'arn:aws:sts::111122223333:assumed-role/penguins/run-7',
  )
  await aws.clock.sleep(900_000)
  const message = 'The security token included in the request is expired'
  await expect(sagemaker.send(new ListModelPackagesCommand({}))).rejects.toMatchObject({
    name: 'ExpiredTokenException',
    message,
  })
  await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken', message })
})

test('every service refuses a session that has ended, each in its own words', async () => {
  await using aws = await rehearse()
  aws.state.sessionSeconds.set('penguins', 60)
  const { Credentials } = await new STSClient(aws.client).send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: 'run' }),
  )
  await aws.clock.sleep(59_999)
  const settings = { ...aws.client, credentials: use(Credentials) }
  const calls = {
    sageMaker: () => new SageMakerClient(settings).send(new ListModelPackagesCommand({})),
    runtime: () =>
      new SageMakerRuntimeClient(settings).send(new InvokeEndpointCommand({ EndpointName: 'none', Body: 'x' })),
    cloudFormation: () => new CloudFormationClient(settings).send(new DescribeStacksCommand({})),
    ecr: () => new ECRClient(settings).send(new DescribeRepositoriesCommand({})),
    logs: () => new CloudWatchLogsClient(settings).send(new DescribeLogStreamsCommand({ logGroupName: 'none' })),
    stepFunctions: () => new SFNClient(settings).send(new ListStateMachinesCommand({})),
    s3: () => new S3Client({ ...settings, forcePathStyle: true }).send(new ListObjectsV2Command({ Bucket: 'none' })),
  }
  const names = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(calls).map(async ([service, call]) => {
          const name = await call().then(
            () => 'ok',
            (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''),
          )
          return [service, name] as const
        }),
      ),
    )
  expect(Object.values(await names()).filter((name) => name.includes('xpired'))).toEqual([])
  await aws.clock.sleep(1)
  const expired = 'The security token included in the request is expired'
  expect(await names()).toEqual({
    sageMaker: `ExpiredTokenException: ${expired}`,
    runtime: `ExpiredTokenException: ${expired}`,
    cloudFormation: `ExpiredToken: ${expired}`,
    ecr: `ExpiredTokenException: ${expired}`,
    logs: `ExpiredTokenException: ${expired}`,
    stepFunctions: `ExpiredTokenException: ${expired}`,
    s3: 'ExpiredToken: The provided token has expired.',
  })
})

test('a workflow gets credentials for its identity token', async () => {
  await using aws = await rehearse()
  const sts = new STSClient(aws.client)
  const assume = (claims: object) =>
    sts.send(
      new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'run', WebIdentityToken: idToken(claims) }),
    )
  const sub = 'repo:octo/penguins:environment:prod'
  expect(await assume({ aud: 'sts.amazonaws.com', sub, exp: startMs / 1000 + 300 })).toMatchObject({
    SubjectFromWebIdentityToken: sub,
    Credentials: { Expiration: new Date(startMs + 3_600_000) },
  })
  await expect(assume({ aud: 'https://github.com/octo', sub })).rejects.toMatchObject({
    name: 'InvalidIdentityTokenException',
  })
  await expect(assume({ aud: 'sts.amazonaws.com', sub, exp: startMs / 1000 })).rejects.toMatchObject({
    name: 'ExpiredTokenException',
  })
})
