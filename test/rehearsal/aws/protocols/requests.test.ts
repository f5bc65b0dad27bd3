import { CloudWatchClient, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { ECRClient, DescribeImagesCommand, PutImageCommand } from '@aws-sdk/client-ecr'
import { SageMakerClient, CreateModelPackageGroupCommand, DescribeModelPackageCommand } from '@aws-sdk/client-sagemaker'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { credentials, rehearse } from '../rehearse.ts'

type Rehearsal = Awaited<ReturnType<typeof rehearse>>
let aws: Rehearsal

beforeAll(async () => {
  aws = await rehearse()
})
afterAll(() => aws[Symbol.asyncDispose]())

/** What the SDK itself would not let us send wrongly typed. */
const wrong = (input: object) => input as never

const roleArn = 'arn:aws:iam::111122223333:role/deploy'

describe('a request that breaks the model is refused in the words of the service', () => {
  test.each<[name: string, send: () => Promise<unknown>, error: { name: string; message: unknown }]>([
    [
      'AWS JSON, a required member is missing',
      () => new SageMakerClient(aws.client).send(new CreateModelPackageGroupCommand(wrong({}))),
      {
        name: 'ValidationException',
        message:
          "1 validation error detected: Value at 'modelPackageGroupName' failed to satisfy constraint: Member must not be null",
      },
    ],
    [
      'AWS JSON, nested: two things at once',
      () =>
        new SageMakerClient(aws.client).send(
          new CreateModelPackageGroupCommand({
            ModelPackageGroupName: 'penguins',
            Tags: [wrong({ Key: 'team' }), wrong({})],
          }),
        ),
      {
        name: 'ValidationException',
        message: expect.stringMatching(
          /^3 validation errors detected: .*'tags\.1\.member\.value'.*'tags\.2\.member\.key'/,
        ),
      },
    ],
    [
      'AWS JSON, a wrong type',
      () => new SageMakerClient(aws.client).send(new DescribeModelPackageCommand(wrong({ ModelPackageName: 7 }))),
      {
        name: 'SerializationException',
        message: "NUMBER_VALUE at 'modelPackageName' can not be converted to a String",
      },
    ],
    [
      'AWS JSON, another service, another name',
      () => new ECRClient(aws.client).send(new PutImageCommand(wrong({ repositoryName: 'penguins' }))),
      { name: 'InvalidParameterException', message: expect.stringContaining("'imageManifest'") },
    ],
    [
      'AWS Query, a required member is missing',
      () => new STSClient(aws.client).send(new AssumeRoleCommand(wrong({ RoleArn: roleArn }))),
      {
        name: 'ValidationError',
        message:
          "1 validation error detected: Value at 'roleSessionName' failed to satisfy constraint: Member must not be null",
      },
    ],
    [
      'AWS Query, a number that is none',
      () =>
        new STSClient(aws.client).send(
          new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'run', DurationSeconds: wrong(['soon']) }),
        ),
      { name: 'SerializationException', message: expect.stringContaining("'durationSeconds'") },
    ],
    [
      'a modelled error keeps its own name',
      () => new ECRClient(aws.client).send(new DescribeImagesCommand({ repositoryName: 'walruses' })),
      {
        name: 'RepositoryNotFoundException',
        message: "The repository with name 'walruses' does not exist in the registry with id '111122223333'",
      },
    ],
    [
      'CloudWatch, which once spoke Query and still names its errors so',
      () =>
        new CloudWatchClient(aws.client).send(
          new SetAlarmStateCommand({ AlarmName: 'latency', StateValue: 'ALARM', StateReason: 'rehearsal' }),
        ),
      { name: 'ResourceNotFound', message: 'No alarm with name latency exists' },
    ],
  ])('%s', async (_name, send, error) => {
    await expect(send()).rejects.toMatchObject(error)
  })
})

test.each([
  [
    'AWS JSON',
    { 'x-amz-target': 'SageMaker.ListModelPackages', 'content-type': 'application/x-amz-json-1.1' },
    '{"GroupName":"penguins"}',
  ],
  [
    'AWS Query',
    { 'content-type': 'application/x-www-form-urlencoded' },
    'Action=GetCallerIdentity&Version=2011-06-15&GroupName=penguins',
  ],
])('a misspelt member does not pass unseen: %s', async (_name, headers, body) => {
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/20261120/eu-west-1/x/aws4_request`
  const response = await fetch(aws.url, { method: 'POST', headers: { ...headers, authorization }, body })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain("Unknown member 'GroupName'")
})

test.each([
  ['no credentials', { 'x-amz-target': 'SageMaker.ListModelPackages' }, 'MissingAuthenticationToken'],
  ['no such operation', { 'x-amz-target': 'SageMaker.DeployEverything' }, 'UnknownOperationException'],
  ['not a request to AWS at all', {}, 'UnknownOperationException'],
])('%s', async (_name, headers, error) => {
  const response = await fetch(aws.url, { method: 'POST', headers: headers as Record<string, string>, body: '{}' })
  expect(await response.json()).toMatchObject({ __type: error })
})
