import type { DescribeModelPackageGroupOutput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import type { EventOf } from '../events/event-bus.ts'
import type { InputOf, Principal } from '../service-definition.ts'
import type { World } from '../world.ts'
import { userContext } from './user-context.ts'

export type ModelPackageGroup = DescribeModelPackageGroupOutput
export type ModelPackage = DescribeModelPackageOutput & {
  readonly ModelPackageArn: string
  readonly CreationTime: Date
}

type CreateInput = InputOf<'SageMaker', 'CreateModelPackage'>
type UpdateInput = InputOf<'SageMaker', 'UpdateModelPackage'>

/** The rules of the registry: what a package is when it is made, and what an update leaves alone. */
export function createModelPackages({ clock, images, tags, arn, events }: World) {
  const groups = new Map<string, ModelPackageGroup>()
  const modelPackages = new Map<string, ModelPackage>()
  /** Numbers are never used again, not even after a deletion. */
  const versions = new Map<string, number>()
  const byToken = new Map<string, ModelPackage>()
  const now = () => new Date(clock.now())
  const groupArn = (name: string) => arn('sagemaker', `model-package-group/${name}`)

  const group = (nameOrArn: string): ModelPackageGroup => {
    const name = nameOrArn.replace(/^.*:model-package-group\//, '')
    const found = groups.get(name)
    if (found === undefined)
      throw awsError('ValidationException', `ModelPackageGroup ${groupArn(name)} does not exist.`)
    return found
  }

  /** By ARN, by name, or as `group/version`. */
  const find = (nameOrArn: string): ModelPackage => {
    const wanted = nameOrArn.startsWith('arn:') ? nameOrArn : arn('sagemaker', `model-package/${nameOrArn}`)
    const found = modelPackages.get(wanted)
    if (found === undefined) throw awsError('ValidationException', `ModelPackage ${wanted} does not exist.`)
    return found
  }

  const identity = ({ ModelPackageName, ModelPackageGroupName }: CreateInput) => {
    if ((ModelPackageName === undefined) === (ModelPackageGroupName === undefined)) {
      throw awsError(
        'ValidationException',
        'Exactly one of ModelPackageName and ModelPackageGroupName must be provided.',
      )
    }
    if (ModelPackageGroupName === undefined) {
      return { ModelPackageName, ModelPackageArn: arn('sagemaker', `model-package/${ModelPackageName}`) }
    }
    const { ModelPackageGroupName: name = '' } = group(ModelPackageGroupName)
    const version = (versions.get(name) ?? 0) + 1
    versions.set(name, version)
    return {
      // AWS's model calls the name required, yet versioned packages have none.
      ModelPackageName: undefined,
      ModelPackageGroupName: name,
      ModelPackageVersion: version,
      ModelApprovalStatus: 'PendingManualApproval' as const,
      ModelPackageArn: arn('sagemaker', `model-package/${name}/${version}`),
    }
  }

  return {
    groups,
    modelPackages,
    group,
    find,
    createGroup(input: InputOf<'SageMaker', 'CreateModelPackageGroup'>, principal: Principal): ModelPackageGroup {
      const { ModelPackageGroupName, ModelPackageGroupDescription } = input
      const ModelPackageGroupArn = groupArn(ModelPackageGroupName)
      if (groups.has(ModelPackageGroupName)) {
        throw awsError('ValidationException', `Model Package Group already exists: ${ModelPackageGroupArn}`)
      }
      const created: ModelPackageGroup = {
        ModelPackageGroupName,
        ModelPackageGroupArn,
        ModelPackageGroupDescription,
        CreationTime: now(),
        CreatedBy: userContext(principal),
        ModelPackageGroupStatus: 'Completed',
      }
      groups.set(ModelPackageGroupName, created)
      tags.set(ModelPackageGroupArn, input.Tags)
      return created
    },
    deleteGroup(name: string): void {
      const { ModelPackageGroupName = '', ModelPackageGroupArn = '' } = group(name)
      const isUsed = [...modelPackages.values()].some((one) => one.ModelPackageGroupName === ModelPackageGroupName)
      if (isUsed)
        throw awsError('ConflictException', `Model Package Group ${ModelPackageGroupArn} contains model packages.`)
      groups.delete(ModelPackageGroupName)
      tags.remove(ModelPackageGroupArn)
    },
    create(input: CreateInput, principal: Principal): ModelPackage {
      const { Tags, ClientToken, ValidationSpecification: _, ...members } = input
      const made = ClientToken === undefined ? undefined : byToken.get(ClientToken)
      if (made !== undefined) return made
      const { ModelApprovalStatus, ...named } = { ModelApprovalStatus: undefined, ...identity(input) }
      const containers = input.InferenceSpecification?.Containers?.map((container) => ({
        ...container,
        ImageDigest: container.ImageDigest ?? images.resolve(container.Image ?? ''),
      }))
      const modelPackage: ModelPackage = {
        ...members,
        ...named,
        ModelApprovalStatus: input.ModelApprovalStatus ?? ModelApprovalStatus,
        ...(containers ? { InferenceSpecification: { ...input.InferenceSpecification, Containers: containers } } : {}),
        CreationTime: now(),
        CreatedBy: userContext(principal),
        ModelPackageStatus: 'Completed',
        ModelPackageStatusDetails: { ValidationStatuses: [], ImageScanStatuses: [] },
      }
      if (modelPackages.has(modelPackage.ModelPackageArn)) {
        throw awsError('ConflictException', `Model Package already exists: ${modelPackage.ModelPackageArn}`)
      }
      modelPackages.set(modelPackage.ModelPackageArn, modelPackage)
      tags.set(modelPackage.ModelPackageArn, Tags)
      events.put(stateChange(modelPackage))
      if (ClientToken !== undefined) byToken.set(ClientToken, modelPackage)
      return modelPackage
    },
    /** Changes what was sent and nothing else. */
    update(input: UpdateInput, principal: Principal): ModelPackage {
      const { ModelPackageArn, CustomerMetadataProperties, CustomerMetadataPropertiesToRemove = [], ...others } = input
      const { ClientToken: _, AdditionalInferenceSpecificationsToAdd = [], ...sent } = others
      const before = find(ModelPackageArn)
      const metadata = Object.entries({ ...before.CustomerMetadataProperties, ...CustomerMetadataProperties })
      const after: ModelPackage = {
        ...before,
        ...Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
        ...(metadata.length === 0
          ? {}
          : {
              CustomerMetadataProperties: Object.fromEntries(
                metadata.filter(([key]) => !CustomerMetadataPropertiesToRemove.includes(key)),
              ),
            }),
        ...(AdditionalInferenceSpecificationsToAdd.length === 0
          ? {}
          : {
              AdditionalInferenceSpecifications: [
                ...(before.AdditionalInferenceSpecifications ?? []),
                ...AdditionalInferenceSpecificationsToAdd,
              ],
            }),
        LastModifiedTime: now(),
        LastModifiedBy: userContext(principal),
      }
      modelPackages.set(before.ModelPackageArn, after)
      events.put(stateChange(after))
      return after
    },
  }
}

/**
 * https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html. Sent for every change of a package,
 * not only of its approval; who receives it has to look.
 */
const stateChange = ({ CreatedBy: _, LastModifiedBy: _by, ...detail }: ModelPackage): EventOf => ({
  source: 'aws.sagemaker',
  'detail-type': 'SageMaker Model Package State Change',
  resources: [detail.ModelPackageArn],
  detail,
})
