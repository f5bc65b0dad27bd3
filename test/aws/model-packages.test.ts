import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
  UpdateModelPackageCommand,
  type ModelApprovalStatus,
} from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { modelPackages } from '../../src/aws/model-packages.ts'
import { ifAllowed } from '../../src/aws/translate-error.ts'
import type { ModelPackage } from '../../src/domain/model-package.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { rehearse, startMs } from '../rehearsal/aws/rehearse.ts'

const statisticsUri = 's3://penguins/runs/abc123/evaluation.json'
const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`

/** A group of packages with these approvals, oldest first. */
async function registry(...approvals: readonly ModelApprovalStatus[]) {
  const aws = await rehearse()
  const client = new SageMakerClient(aws.client)
  await client.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  for (const ModelApprovalStatus of approvals) {
    await client.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: 'penguins',
        ModelApprovalStatus,
        InferenceSpecification: { Containers: [{ Image: 'penguins', ModelDataUrl: 's3://penguins/model.tar.gz' }] },
        ModelMetrics: { ModelQuality: { Statistics: { ContentType: 'application/json', S3Uri: statisticsUri } } },
        MetadataProperties: { GeneratedBy: 'arn:of:execution', CommitId: 'c0ffee', Repository: 'penguins/model' },
        CustomerMetadataProperties: { owner: 'Pygoscelis' },
      }),
    )
  }
  return { aws, client, ...modelPackages(client) }
}

async function present(found: Promise<ModelPackage | undefined>): Promise<ModelPackage> {
  const modelPackage = await found
  if (modelPackage === undefined) throw new Error('there is no such model package')
  return modelPackage
}

test('a package says where it comes from, and where its metrics lie', async () => {
  const { aws, find } = await registry('Approved')
  await using _ = aws
  expect(await find(arn(1))).toMatchObject({
    statisticsUri,
    createdAt: new Date(startMs),
    generatedBy: 'arn:of:execution',
    commitId: 'c0ffee',
    repository: 'penguins/model',
    customerMetadata: new Map([['owner', 'Pygoscelis']]),
  })
})

describe('the newest approved one', () => {
  test.each<[readonly ModelApprovalStatus[], string | undefined, number | undefined]>([
    [['Approved', 'Approved', 'Rejected', 'PendingManualApproval'], undefined, 2],
    [['Approved', 'Approved'], arn(2), 1],
    [['Approved'], arn(1), undefined],
    [['PendingManualApproval'], undefined, undefined],
    [[], undefined, undefined],
  ])('of %j, besides %s', async (approvals, otherThan, version) => {
    const { aws, newestApproved } = await registry(...approvals)
    await using _ = aws
    expect((await newestApproved('penguins', otherThan))?.version).toBe(version)
  })

  test('of no group', async () => {
    const { aws, newestApproved } = await registry()
    await using _ = aws
    expect(await newestApproved('walruses')).toBeUndefined()
  })
})

describe('notes on a package', () => {
  const notes = new Map([['sagemaker-promote:commit', 'c0ffee']])

  test('stand beside what it had, and nothing else changes', async () => {
    const { aws, find, annotate } = await registry('Approved')
    await using _ = aws
    const before = await present(find(arn(1)))
    await aws.clock.sleep(1000)
    expect(await annotate(before, notes)).toBe(true)
    const customerMetadata = new Map([['owner', 'Pygoscelis'], ...notes])
    expect(await find(arn(1))).toMatchObject({ ...before, customerMetadata, modifiedAt: new Date(startMs + 1000) })
    // The local AWS keeps what is not sent; whether AWS does is not known.
    expect(aws.journal.of('SageMaker', 'UpdateModelPackage').map(({ input }) => input)).toEqual([
      { ModelPackageArn: arn(1), CustomerMetadataProperties: Object.fromEntries(customerMetadata) },
    ])
  })

  test('are not written twice', async () => {
    const { aws, find, annotate } = await registry('Approved')
    await using _ = aws
    await annotate(await present(find(arn(1))), notes)
    expect(await annotate(await present(find(arn(1))), notes)).toBe(false)
    expect(await annotate(await present(find(arn(1))), new Map())).toBe(false)
    expect(aws.journal.of('SageMaker', 'UpdateModelPackage')).toHaveLength(1)
  })

  test('take nothing back of what somebody decides in between', async () => {
    const { aws, client, find, annotate } = await registry('PendingManualApproval')
    await using _ = aws
    const before = await present(find(arn(1)))
    const decision = { ModelApprovalStatus: 'Approved', ApprovalDescription: 'it swims' } as const
    await client.send(new UpdateModelPackageCommand({ ModelPackageArn: arn(1), ...decision }))
    await annotate(before, notes)
    expect(await find(arn(1))).toMatchObject({ approvalStatus: 'Approved', approvalDescription: 'it swims' })
  })

  test('need a permission, whose lack the caller may take for an answer', async () => {
    await using aws = await rehearse({ allow: ['sagemaker:Describe*'] })
    const { annotate } = modelPackages(new SageMakerClient(aws.client))
    const refusal = await ifAllowed(() => annotate({ arn: arn(1), customerMetadata: new Map() }, notes))
    expect(refusal).toBeInstanceOf(WorldError)
    expect(refusal).toMatchObject({
      failure: {
        subject: `model package ${arn(1)}`,
        remedy: 'Add sagemaker:UpdateModelPackage to the policy of the role that this job assumes.',
      },
    })
  })
})
