import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  DescribeEndpointCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { rehearse } from './rehearse.ts'

const user = 'arn:aws:sts::111122223333:assumed-role/github-actions/workflow'

test('with a policy, everything that it does not allow is denied in the words of AWS', async () => {
  await using aws = await rehearse({ allow: ['sagemaker:List*', 'ecr:GetAuthorizationToken'] })
  const sagemaker = new SageMakerClient(aws.client)
  await expect(sagemaker.send(new ListModelPackagesCommand({}))).resolves.toMatchObject({ ModelPackageSummaryList: [] })
  await expect(new ECRClient(aws.client).send(new GetAuthorizationTokenCommand({}))).resolves.toBeDefined()

  const packageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'
  const denials: [send: () => Promise<unknown>, name: string, action: string, resource: string][] = [
    [
      () => sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'penguins-prod' })),
      'AccessDeniedException',
      'sagemaker:DescribeEndpoint',
      'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/penguins-prod',
    ],
    [
      () => sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: packageArn })),
      'AccessDeniedException',
      'sagemaker:DescribeModelPackage',
      packageArn,
    ],
    [
      () =>
        new CloudFormationClient(aws.client).send(new DescribeStacksCommand({ StackName: 'sagemaker-penguins-prod' })),
      'AccessDenied',
      'cloudformation:DescribeStacks',
      'arn:aws:cloudformation:eu-west-1:111122223333:stack/sagemaker-penguins-prod/*',
    ],
    [
      () =>
        new S3Client({ ...aws.client, forcePathStyle: true }).send(
          new GetObjectCommand({ Bucket: 'models', Key: 'a/b' }),
        ),
      'AccessDenied',
      's3:GetObject',
      'arn:aws:s3:::models/a/b',
    ],
  ]
  for (const [send, name, action, resource] of denials) {
    await expect(send()).rejects.toMatchObject({
      name,
      message:
        `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ` +
        `because no identity-based policy allows the ${action} action`,
    })
  }
  expect(aws.journal.of('SageMaker').map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual([
    'ListModelPackages ok',
    'DescribeEndpoint AccessDeniedException',
    'DescribeModelPackage AccessDeniedException',
  ])
})
