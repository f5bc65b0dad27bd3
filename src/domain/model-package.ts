import type { Judgement } from '../kit/poll.ts'

/** A versioned model package of SageMaker's Model Registry, as far as we decide from it. */
export interface ModelPackage {
  readonly arn: string
  readonly group: string
  readonly version: number
  readonly approvalStatus: ApprovalStatus
  readonly status: ModelPackageStatus
  readonly approvedBy: string | undefined
  readonly modifiedAt: Date | undefined
  readonly approvalDescription: string | undefined
  readonly imageUri: string | undefined
  /** By the URI where that has one, else as the registry noted it. */
  readonly imageDigest: string | undefined
  readonly modelDataUrl: string | undefined
  /** Of AWS Marketplace. */
  readonly productId?: string | undefined
  readonly createdAt: Date | undefined
  /** Where its evaluation report lies on S3. */
  readonly statisticsUri: string | undefined
  /** The execution that registered it, as far as that was noted. */
  readonly generatedBy: string | undefined
  readonly commitId: string | undefined
  readonly repository: string | undefined
  readonly customerMetadata: ReadonlyMap<string, string>
}

export type ApprovalStatus = 'Approved' | 'Rejected' | 'PendingManualApproval'
export type ModelPackageStatus = 'Pending' | 'InProgress' | 'Completed' | 'Failed' | 'Deleting'

const versionedArn = /^arn:[\w-]+:sagemaker:[\w-]*:\d{12}:model-package\/([\w-]+)\/(\d+)$/

/** Group and version of a versioned model package's ARN; undefined for anything else. */
export function parseModelPackageArn(arn: string): { readonly group: string; readonly version: number } | undefined {
  const [, group, version] = versionedArn.exec(arn) ?? []
  return group === undefined ? undefined : { group, version: Number(version) }
}

/** What the gate says of a model package. `unusable`: it could be approved, and still never be deployed. */
export type Approval = 'approved' | 'rejected' | 'unusable'

/** Only `Approved` together with `Completed` may be deployed; a package that is still being made is waited for, approved or not. */
export function judgeApproval({ approvalStatus, status }: ModelPackage): Judgement<Approval> {
  switch (status) {
    case 'Failed':
    case 'Deleting':
      return { kind: 'done', verdict: 'unusable' }
    case 'Pending':
    case 'InProgress':
      return approvalStatus === 'Rejected'
        ? { kind: 'done', verdict: 'rejected' }
        : { kind: 'waiting', note: `${approvalStatus}, being created (${status})` }
    case 'Completed':
      return judgeApprovalStatus(approvalStatus)
  }
}

function judgeApprovalStatus(approvalStatus: ApprovalStatus): Judgement<Approval> {
  switch (approvalStatus) {
    case 'Approved':
      return { kind: 'done', verdict: 'approved' }
    case 'Rejected':
      return { kind: 'done', verdict: 'rejected' }
    case 'PendingManualApproval':
      return { kind: 'waiting', note: 'PendingManualApproval' }
  }
}

/** What ListModelPackages says of each: enough to choose one. */
export interface ModelPackageListing {
  readonly arn: string
  readonly version: number
  readonly approvalStatus: ApprovalStatus
}

export type Selection = 'latest' | 'latest-approved'

/** Which package is meant: by ARN, by version of a group, or chosen from it. */
export interface ModelPackageReference {
  readonly modelPackageArn?: string | undefined
  readonly modelPackageGroup?: string | undefined
  readonly modelPackageVersion?: number | undefined
  readonly select?: Selection
}

/** The newest by version: creation times can be equal, and the API's own order is not to be relied on. */
export function chooseModelPackage(
  listed: readonly ModelPackageListing[],
  select: Selection,
): ModelPackageListing | undefined {
  return listed
    .filter(({ approvalStatus }) => select === 'latest' || approvalStatus === 'Approved')
    .reduce<ModelPackageListing | undefined>(
      (best, each) => (best && best.version >= each.version ? best : each),
      undefined,
    )
}

/** The digest of an image URI of the form `repository@sha256:…`. */
export function digestOf(imageUri: string | undefined): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(imageUri ?? '')?.[1]
}
