import { define } from '../service-definition.ts'
import { listed } from '../listing.ts'
import type { Part, World } from '../world.ts'
import { createModelPackages, type ModelPackage, type ModelPackageGroup } from './model-packages.ts'

export interface ModelRegistryState {
  readonly modelPackageGroups: Map<string, ModelPackageGroup>
  /** By ARN. */
  readonly modelPackages: Map<string, ModelPackage>
}

/** SageMaker Model Registry: groups, versioned packages, and the approval that people give or refuse. */
export function createModelRegistry(world: World): Part<ModelRegistryState> {
  const { modelPackages, ...registry } = createModelPackages(world)
  const { groups } = registry

  const service = define.SageMaker({
    CreateModelPackageGroup(input, { principal }) {
      const group = registry.createGroup(input, principal)
      return { ModelPackageGroupArn: group.ModelPackageGroupArn }
    },
    DescribeModelPackageGroup: ({ ModelPackageGroupName }) => registry.group(ModelPackageGroupName),
    ListModelPackageGroups(input) {
      const page = listed([...groups.values()], input, {
        name: (group) => group.ModelPackageGroupName,
        created: (group) => group.CreationTime,
      })
      return {
        ModelPackageGroupSummaryList: page.items.map(({ CreatedBy: _, ...summary }) => summary),
        NextToken: page.NextToken,
      }
    },
    DeleteModelPackageGroup({ ModelPackageGroupName }) {
      registry.deleteGroup(ModelPackageGroupName)
      return {}
    },
    CreateModelPackage(input, { principal }) {
      return { ModelPackageArn: registry.create(input, principal).ModelPackageArn }
    },
    DescribeModelPackage: ({ ModelPackageName }) => registry.find(ModelPackageName),
    ListModelPackages(input) {
      const { ModelPackageGroupName, ModelApprovalStatus } = input
      const type = ModelPackageGroupName === undefined ? (input.ModelPackageType ?? 'Unversioned') : 'Versioned'
      const group = ModelPackageGroupName === undefined ? undefined : registry.group(ModelPackageGroupName)
      const found = [...modelPackages.values()]
        .filter((one) => type === 'Both' || (one.ModelPackageVersion !== undefined) === (type === 'Versioned'))
        .filter((one) => group === undefined || one.ModelPackageGroupName === group.ModelPackageGroupName)
        .filter((one) => ModelApprovalStatus === undefined || one.ModelApprovalStatus === ModelApprovalStatus)
      const page = listed(found, input, {
        name: (one) => one.ModelPackageName ?? one.ModelPackageGroupName,
        created: (one) => one.CreationTime,
      })
      return { ModelPackageSummaryList: page.items.map(summaryOf), NextToken: page.NextToken }
    },
    UpdateModelPackage(input, { principal }) {
      return { ModelPackageArn: registry.update(input, principal).ModelPackageArn }
    },
    DeleteModelPackage({ ModelPackageName }) {
      modelPackages.delete(registry.find(ModelPackageName).ModelPackageArn)
      return {}
    },
  })

  return {
    services: [service],
    state: { modelPackageGroups: groups, modelPackages },
    close: async () => undefined,
  }
}

const summaryOf = (one: ModelPackage) => ({
  ModelPackageArn: one.ModelPackageArn,
  ModelPackageName: one.ModelPackageName,
  ModelPackageGroupName: one.ModelPackageGroupName,
  ModelPackageVersion: one.ModelPackageVersion,
  ModelPackageDescription: one.ModelPackageDescription,
  CreationTime: one.CreationTime,
  ModelPackageStatus: one.ModelPackageStatus,
  ModelApprovalStatus: one.ModelApprovalStatus,
  ModelLifeCycle: one.ModelLifeCycle,
})
