import {
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  UpdateModelPackageCommand,
  type DescribeModelPackageOutput,
  type ModelPackageSummary,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import {
  chooseModelPackage,
  digestOf,
  parseModelPackageArn,
  type ApprovalStatus,
  type ModelPackage,
  type ModelPackageListing,
  type ModelPackageReference,
} from '../domain/model-package.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt, ifPresent } from './translate-error.ts'

export type ModelPackages = ReturnType<typeof modelPackages>

/** SageMaker's Model Registry. Every method throws WorldError. */
export function modelPackages(client: SageMakerClient) {
  /** Undefined where there is no such package. */
  async function find(arn: string): Promise<ModelPackage | undefined> {
    const described = await ifPresent(absence, () =>
      attempt({ action: 'sagemaker:DescribeModelPackage', subject: `model package ${arn}` }, () =>
        client.send(new DescribeModelPackageCommand({ ModelPackageName: arn })),
      ),
    )
    return described && toModelPackage(described)
  }

  /** The same by the list of its group, for a role that may not describe it: how it stands, and nothing of what is in it. */
  async function findListed(arn: string): Promise<ModelPackage | undefined> {
    const group = parseModelPackageArn(arn)?.group
    const listed = group === undefined ? undefined : await summaries(group)
    const found = listed?.find(({ ModelPackageArn }) => ModelPackageArn === arn)
    return found && toModelPackage({ ModelPackageName: undefined, ModelPackageStatusDetails: undefined, ...found })
  }

  async function list(
    group: string,
    approvalStatus?: ApprovalStatus,
  ): Promise<readonly ModelPackageListing[] | undefined> {
    return (await summaries(group, approvalStatus))?.flatMap(toListing)
  }

  /**
   * Every package of a group, newest first; undefined where there is no such group. The order is asked for, since the API's default
   * is Ascending: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackages.html
   */
  async function summaries(
    group: string,
    approvalStatus?: ApprovalStatus,
  ): Promise<readonly ModelPackageSummary[] | undefined> {
    const found: ModelPackageSummary[] = []
    let token: string | undefined
    do {
      const page = await ifPresent(absence, () =>
        attempt({ action: 'sagemaker:ListModelPackages', subject: `model package group ${group}` }, () =>
          client.send(
            new ListModelPackagesCommand({
              ModelPackageGroupName: group,
              ModelApprovalStatus: approvalStatus,
              SortBy: 'CreationTime',
              SortOrder: 'Descending',
              MaxResults: 100,
              ...(token !== undefined && { NextToken: token }),
            }),
          ),
        ),
      )
      if (page === undefined) return undefined
      found.push(...(page.ModelPackageSummaryList ?? []))
      token = page.NextToken
    } while (token !== undefined)
    return found
  }

  /** The package that is meant, now; where none is, the refusal names what the group does have. */
  async function resolve(meant: ModelPackageReference, look = find): Promise<ModelPackage> {
    const arn = meant.modelPackageArn ?? (await choose(meant)).arn
    const found = await look(arn)
    if (found) return found
    throw new WorldError({
      subject: `model package ${arn}`,
      happened: 'it does not exist',
      remedy: 'Check the version, the region and the account.',
    })
  }

  async function choose({ modelPackageGroup = '', modelPackageVersion, select = 'latest' }: ModelPackageReference) {
    const subject = `model package group ${modelPackageGroup}`
    const listed = await list(modelPackageGroup)
    if (listed === undefined) {
      const remedy = 'Check the name, the region and the account.'
      throw new WorldError({ subject, happened: 'there is none of this name', remedy })
    }
    const chosen =
      modelPackageVersion === undefined
        ? chooseModelPackage(listed, select)
        : listed.find(({ version }) => version === modelPackageVersion)
    if (chosen) return chosen
    const missing =
      modelPackageVersion === undefined
        ? `${select === 'latest' ? '' : 'approved '}model package`
        : `version ${modelPackageVersion}`
    const newest = chooseModelPackage(listed, 'latest')
    const has = newest ? `; its newest is version ${newest.version} (${newest.approvalStatus})` : ''
    const remedy = 'Register or approve one, or name another group or version.'
    throw new WorldError({ subject, happened: `it has no ${missing}${has}`, remedy })
  }

  /** The approved package of the highest version, besides `otherThan` (an ARN); undefined where there is none, or no such group. */
  async function newestApproved(group: string, otherThan?: string): Promise<ModelPackage | undefined> {
    const listed = (await list(group, 'Approved')) ?? []
    const newest = chooseModelPackage(
      listed.filter(({ arn }) => arn !== otherThan),
      'latest-approved',
    )
    return newest && find(newest.arn)
  }

  /**
   * Adds customer metadata to what the package has, and answers whether there was anything to add. What it had is sent along, since AWS does not
   * say whether it keeps what is not sent; its approval status is not, since somebody may be approving it at this moment.
   * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateModelPackage.html
   */
  async function annotate(
    { arn, customerMetadata }: Pick<ModelPackage, 'arn' | 'customerMetadata'>,
    properties: ReadonlyMap<string, string>,
  ): Promise<boolean> {
    if ([...properties].every(([key, value]) => customerMetadata.get(key) === value)) return false
    const merged = Object.fromEntries([...customerMetadata, ...properties])
    await attempt({ action: 'sagemaker:UpdateModelPackage', subject: `model package ${arn}` }, () =>
      client.send(new UpdateModelPackageCommand({ ModelPackageArn: arn, CustomerMetadataProperties: merged })),
    )
    return true
  }

  return { find, findListed, resolve, newestApproved, annotate }
}

const absence = { code: 'ValidationException', text: 'does not exist' }

function toListing(summary: ModelPackageSummary): readonly ModelPackageListing[] {
  const { ModelPackageArn: arn, ModelPackageVersion: version } = summary
  if (arn === undefined || version === undefined) return []
  return [{ arn, version, approvalStatus: summary.ModelApprovalStatus ?? 'PendingManualApproval' }]
}

function toModelPackage(described: DescribeModelPackageOutput): ModelPackage {
  const { InferenceSpecification, LastModifiedBy, CreatedBy, MetadataProperties, ModelMetrics } = described
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
    imageDigest: digestOf(container?.Image) ?? container?.ImageDigest,
    modelDataUrl: container?.ModelDataUrl,
    productId: container?.ProductId,
    createdAt: described.CreationTime,
    statisticsUri: ModelMetrics?.ModelQuality?.Statistics?.S3Uri,
    generatedBy: MetadataProperties?.GeneratedBy,
    commitId: MetadataProperties?.CommitId,
    repository: MetadataProperties?.Repository,
    customerMetadata: new Map(Object.entries(described.CustomerMetadataProperties ?? {})),
  }
}
