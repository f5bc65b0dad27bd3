import {
  AddTagsCommand,
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  DeleteModelPackageCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  ListTagsCommand,
  paginateListModelPackages,
  SageMakerClient,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'

const packageArn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`

async function withPackages(count: number) {
  const aws = await rehearse()
  const sagemaker = new SageMakerClient(aws.client)
  await sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  const register = async (settings: object = {}) => {
    const input = { ModelPackageGroupName: 'penguins', ...settings }
    return (await sagemaker.send(new CreateModelPackageCommand(input))).ModelPackageArn
  }
  for (let made = 0; made < count; made += 1) {
    await register({ ModelPackageDescription: `model ${made + 1}` })
    await aws.clock.sleep(60_000)
  }
  const describe = (ModelPackageName: string) => sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName }))
  return { aws, sagemaker, register, describe }
}

test('a new version waits for approval, carries what it was given, and knows the digest of its image', async () => {
  const { aws, register, describe } = await withPackages(1)
  await using _ = aws
  await aws.world.call(
    'ECR',
    'CreateRepository',
    { repositoryName: 'penguins' },
    { arn: 'rehearsal', name: 'rehearsal' },
  )
  const { digest } = await aws.putAssembledImage({ repository: 'penguins', tag: 'v2', directory: import.meta.dirname })
  await register({
    InferenceSpecification: {
      Containers: [{ Image: `${new URL(aws.url).host}/penguins:v2`, ModelDataUrl: 's3://bucket/model.tar.gz' }],
      SupportedContentTypes: ['text/csv'],
    },
    MetadataProperties: { CommitId: '4f1c2d9' },
    CustomerMetadataProperties: { dataset: 'palmer' },
    ModelLifeCycle: { Stage: 'Development', StageStatus: 'PendingApproval' },
    ModelMetrics: {
      ModelQuality: { Statistics: { ContentType: 'application/json', S3Uri: 's3://bucket/statistics.json' } },
    },
  })
  const described = await describe('penguins/2')
  expect(described).toMatchObject({
    ModelPackageArn: packageArn(2),
    ModelPackageGroupName: 'penguins',
    ModelPackageVersion: 2,
    ModelPackageStatus: 'Completed',
    ModelApprovalStatus: 'PendingManualApproval',
    CreationTime: new Date(startMs + 60_000),
    InferenceSpecification: { Containers: [{ ImageDigest: digest }] },
    MetadataProperties: { CommitId: '4f1c2d9' },
    CustomerMetadataProperties: { dataset: 'palmer' },
    ModelLifeCycle: { Stage: 'Development', StageStatus: 'PendingApproval' },
    ModelMetrics: { ModelQuality: { Statistics: { S3Uri: 's3://bucket/statistics.json' } } },
  })
  expect(described.ModelPackageName).toBeUndefined()
})

test('an update changes what was sent and nothing else, and records who did it', async () => {
  const { aws, sagemaker, register, describe } = await withPackages(0)
  await using _ = aws
  await register({ ModelPackageDescription: 'first', CustomerMetadataProperties: { dataset: 'palmer', owner: 'ada' } })
  await sagemaker.send(
    new UpdateModelPackageCommand({
      ModelPackageArn: packageArn(1),
      ModelLifeCycle: { Stage: 'Staging', StageStatus: 'Approved' },
      CustomerMetadataProperties: { reviewed: 'yes' },
      CustomerMetadataPropertiesToRemove: ['owner'],
    }),
  )
  expect(await describe(packageArn(1))).toMatchObject({
    ModelPackageDescription: 'first',
    ModelApprovalStatus: 'PendingManualApproval',
    ModelLifeCycle: { Stage: 'Staging' },
    CustomerMetadataProperties: { dataset: 'palmer', reviewed: 'yes' },
    LastModifiedBy: { IamIdentity: { Arn: 'arn:aws:sts::111122223333:assumed-role/github-actions/workflow' } },
  })

  await aws.clock.sleep(1_800_000)
  await aws.people.reject({ group: 'penguins', by: 'grace', description: 'worse on Gentoo' })
  const described = await describe(packageArn(1))
  expect(described).toMatchObject({
    ModelApprovalStatus: 'Rejected',
    ApprovalDescription: 'worse on Gentoo',
    LastModifiedTime: new Date(startMs + 1_800_000),
    LastModifiedBy: { UserProfileName: 'grace' },
  })
  expect(described.CustomerMetadataProperties).toEqual({ dataset: 'palmer', reviewed: 'yes' })

  await aws.people.approve({ group: 'penguins', by: 'grace' })
  expect(await describe(packageArn(1))).toMatchObject({
    ModelApprovalStatus: 'Approved',
    ApprovalDescription: 'worse on Gentoo',
  })
})

test('lists come oldest first unless asked otherwise, in pages, and filtered by approval', async () => {
  const { aws, sagemaker } = await withPackages(12)
  await using _ = aws
  await aws.people.approve({ group: 'penguins', version: 5, by: 'ada' })
  const versions = async (input: object) => {
    const found: (number | undefined)[] = []
    for await (const page of paginateListModelPackages(
      { client: sagemaker },
      { ModelPackageGroupName: 'penguins', ...input },
    )) {
      found.push(...(page.ModelPackageSummaryList ?? []).map((summary) => summary.ModelPackageVersion))
    }
    return found
  }
  expect(await versions({ MaxResults: 5 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(await versions({ SortBy: 'CreationTime', SortOrder: 'Descending' })).toEqual([
    12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
  ])
  expect(await versions({ ModelApprovalStatus: 'Approved' })).toEqual([5])

  const firstPage = await sagemaker.send(new ListModelPackagesCommand({ ModelPackageGroupName: 'penguins' }))
  expect(firstPage.ModelPackageSummaryList).toHaveLength(10)
  expect(firstPage.ModelPackageSummaryList?.[0]).not.toHaveProperty('ModelPackageName')
  const unversioned = await sagemaker.send(new ListModelPackagesCommand({}))
  expect(unversioned.ModelPackageSummaryList).toEqual([])
})

test('what is gone or never was is a ValidationException; a deleted version number does not come back', async () => {
  const { aws, sagemaker, register, describe } = await withPackages(2)
  await using _ = aws
  await sagemaker.send(new DeleteModelPackageCommand({ ModelPackageName: packageArn(2) }))
  await expect(describe(packageArn(2))).rejects.toMatchObject({
    name: 'ValidationException',
    message: `ModelPackage ${packageArn(2)} does not exist.`,
  })
  await expect(
    sagemaker.send(new ListModelPackagesCommand({ ModelPackageGroupName: 'walruses' })),
  ).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'ModelPackageGroup arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/walruses does not exist.',
  })
  expect(await register()).toBe(packageArn(3))
})

test('the same client token makes one package', async () => {
  const { aws, register } = await withPackages(0)
  await using _ = aws
  const made = [await register({ ClientToken: 'run-1' }), await register({ ClientToken: 'run-1' }), await register()]
  expect(made).toEqual([packageArn(1), packageArn(1), packageArn(2)])
})

test('tags are added to and kept for any ARN', async () => {
  const { aws, sagemaker } = await withPackages(1)
  await using _ = aws
  const ResourceArn = packageArn(1)
  await sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [{ Key: 'team', Value: 'birds' }] }))
  await sagemaker.send(
    new AddTagsCommand({
      ResourceArn,
      Tags: [
        { Key: 'stage', Value: 'prod' },
        { Key: 'team', Value: 'ice' },
      ],
    }),
  )
  const { Tags } = await sagemaker.send(new ListTagsCommand({ ResourceArn }))
  expect(Tags).toEqual([
    { Key: 'team', Value: 'ice' },
    { Key: 'stage', Value: 'prod' },
  ])
})
