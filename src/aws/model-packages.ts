import {
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  type DescribeModelPackageOutput,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import {
  chooseModelPackage,
  type ModelPackage,
  type ModelPackageListing,
  type ModelPackageReference,
  type Selection,
} from '../domain/model-package.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt, isRefusal } from './translate-error.ts'

export type ModelPackages = ReturnType<typeof modelPackages>

/** SageMaker's Model Registry. Every method throws WorldError. */
export function modelPackages(client: SageMakerClient) {
  /** A package that is not there is a refusal that names it. `name` is an ARN. */
  async function find(name: string): Promise<ModelPackage> {
    const subject = `model package ${name}`
    try {
      return toModelPackage(
        await attempt({ action: 'sagemaker:DescribeModelPackage', subject }, () =>
          client.send(new DescribeModelPackageCommand({ ModelPackageName: name })),
        ),
      )
    } catch (error) {
      if (!isRefusal(error, 'ValidationException', 'does not exist')) throw error
      throw new WorldError(
        { subject, happened: 'it does not exist', remedy: 'Check the version, the region and the account.' },
        { cause: error, code: 'ValidationException' },
      )
    }
  }

  /**
   * Every listed package of a group, newest first. The order is asked for, since the API's default is Ascending:
   * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackages.html
   */
  async function list(group: string, select: Selection): Promise<readonly ModelPackageListing[]> {
    const found: ModelPackageListing[] = []
    let token: string | undefined
    do {
      const { ModelPackageSummaryList = [], NextToken } = await attempt(
        { action: 'sagemaker:ListModelPackages', subject: `model package group ${group}` },
        () =>
          client.send(
            new ListModelPackagesCommand({
              ModelPackageGroupName: group,
              SortBy: 'CreationTime',
              SortOrder: 'Descending',
              MaxResults: 100,
              ...(select === 'latest-approved' && { ModelApprovalStatus: 'Approved' }),
              ...(token !== undefined && { NextToken: token }),
            }),
          ),
      )
      for (const {
        ModelPackageArn,
        ModelPackageVersion,
        ModelApprovalStatus = 'PendingManualApproval',
      } of ModelPackageSummaryList) {
        if (ModelPackageArn === undefined || ModelPackageVersion === undefined) continue
        found.push({ arn: ModelPackageArn, version: ModelPackageVersion, approvalStatus: ModelApprovalStatus })
      }
      token = NextToken
    } while (token !== undefined)
    return found
  }

  /** The package that is meant; where none is, the refusal names what the group does have. */
  async function resolve(meant: ModelPackageReference): Promise<ModelPackage> {
    const { modelPackageArn, modelPackageGroup = '', modelPackageVersion, select = 'latest' } = meant
    if (modelPackageArn !== undefined) return find(modelPackageArn)
    const byVersion = modelPackageVersion !== undefined
    const listed = await list(modelPackageGroup, byVersion ? 'latest' : select)
    const chosen = byVersion
      ? listed.find(({ version }) => version === modelPackageVersion)
      : chooseModelPackage(listed, select)
    if (chosen) return find(chosen.arn)
    const missing = byVersion
      ? `version ${modelPackageVersion}`
      : select === 'latest'
        ? 'model package'
        : 'approved model package'
    const newest = chooseModelPackage(listed, 'latest')
    throw new WorldError({
      subject: `model package group ${modelPackageGroup}`,
      happened: `it has no ${missing}${newest ? `; its newest is version ${newest.version} (${newest.approvalStatus})` : ''}`,
      remedy: 'Register or approve one, or name another group or version.',
    })
  }

  return { find, resolve }
}

function toModelPackage(described: DescribeModelPackageOutput): ModelPackage {
  const { InferenceSpecification, LastModifiedBy, CreatedBy } = described
  const container = InferenceSpecification?.Containers?.[0]
  return {
    arn: described.ModelPackageArn ?? '',
    group: described.ModelPackageGroupName ?? '',
    version: described.ModelPackageVersion ?? 0,
    // Packages without a status were registered before there was one, and count as not yet approved.
    approvalStatus: described.ModelApprovalStatus ?? 'PendingManualApproval',
    status: described.ModelPackageStatus ?? 'Pending',
    approvedBy: (LastModifiedBy ?? CreatedBy)?.UserProfileName ?? (LastModifiedBy ?? CreatedBy)?.IamIdentity?.Arn,
    modifiedAt: described.LastModifiedTime ?? described.CreationTime,
    approvalDescription: described.ApprovalDescription,
    imageUri: container?.Image,
    modelDataUrl: container?.ModelDataUrl,
  }
}
