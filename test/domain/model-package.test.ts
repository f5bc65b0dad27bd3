import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  chooseModelPackage,
  digestOf,
  judgeApproval,
  parseModelPackageArn,
  type ApprovalStatus,
  type ModelPackage,
  type ModelPackageStatus,
} from '../../src/domain/model-package.ts'

const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const modelPackage = (approvalStatus: ApprovalStatus, status: ModelPackageStatus): ModelPackage => ({
  arn: arn(7),
  group: 'penguins',
  version: 7,
  approvalStatus,
  status,
  approvedBy: undefined,
  modifiedAt: undefined,
  approvalDescription: undefined,
  imageUri: undefined,
  imageDigest: undefined,
  modelDataUrl: undefined,
  createdAt: undefined,
  statisticsUri: undefined,
  generatedBy: undefined,
  commitId: undefined,
  repository: undefined,
  customerMetadata: new Map(),
})

describe('the gate', () => {
  test.each<[ApprovalStatus, ModelPackageStatus, string]>([
    ['Approved', 'Completed', 'approved'],
    ['Rejected', 'Completed', 'rejected'],
    ['Rejected', 'InProgress', 'rejected'],
    ['Approved', 'Failed', 'unusable'],
    ['PendingManualApproval', 'Deleting', 'unusable'],
  ])('%s and %s → %s', (approvalStatus, status, verdict) => {
    expect(judgeApproval(modelPackage(approvalStatus, status))).toEqual({ kind: 'done', verdict })
  })

  test.each<[ApprovalStatus, ModelPackageStatus, string]>([
    ['PendingManualApproval', 'Completed', 'PendingManualApproval'],
    ['Approved', 'InProgress', 'Approved, being created (InProgress)'],
    ['Approved', 'Pending', 'Approved, being created (Pending)'],
  ])('%s and %s is waited for', (approvalStatus, status, note) => {
    expect(judgeApproval(modelPackage(approvalStatus, status))).toEqual({ kind: 'waiting', note })
  })
})

describe('which package is meant', () => {
  const listed = Array.from({ length: 120 }, (_, index) => ({
    arn: arn(index + 1),
    version: index + 1,
    approvalStatus: index % 3 === 0 ? ('Approved' as const) : ('PendingManualApproval' as const),
  }))

  test('the newest, or the newest approved one, in whatever order they are listed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(listed, { minLength: listed.length }), (shuffled) => {
        expect(chooseModelPackage(shuffled, 'latest')?.version).toBe(120)
        expect(chooseModelPackage(shuffled, 'latest-approved')?.version).toBe(118)
      }),
    )
  })

  test('none, where none is approved', () => {
    expect(chooseModelPackage(listed.slice(1, 3), 'latest-approved')).toBeUndefined()
  })
})

test('group and version of an ARN', () => {
  expect(parseModelPackageArn(arn(7))).toEqual({ group: 'penguins', version: 7 })
  expect(parseModelPackageArn('arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins')).toBeUndefined()
})

test('the digest of an image URI', () => {
  const digest = `sha256:${'0a'.repeat(32)}`
  expect(digestOf(`111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins@${digest}`)).toBe(digest)
  expect(digestOf('penguins:latest')).toBeUndefined()
  expect(digestOf(undefined)).toBeUndefined()
})
