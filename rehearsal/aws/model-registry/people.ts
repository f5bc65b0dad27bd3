import { awsError } from '../aws-error.ts'
import { person } from '../principals.ts'
import type { World } from '../world.ts'
import type { ModelRegistryState } from './create-model-registry.ts'

export interface Decision {
  /** The package by ARN, or the newest (or the given) version of a group. */
  readonly modelPackageArn?: string
  readonly group?: string
  readonly version?: number
  /** User profile of who decides. */
  readonly by: string
  readonly description?: string
}

export interface People {
  approve(decision: Decision): Promise<void>
  reject(decision: Decision): Promise<void>
}

/** What somebody does in SageMaker Studio: approve or reject, under their own name. */
export function createPeople(world: World, { modelPackages }: ModelRegistryState): People {
  const meant = ({ modelPackageArn, group, version }: Decision): string => {
    const found = [...modelPackages.values()].findLast(
      (one) =>
        one.ModelPackageArn === modelPackageArn ||
        (one.ModelPackageGroupName === group && version === undefined) ||
        (one.ModelPackageGroupName === group && one.ModelPackageVersion === version),
    )
    if (found === undefined)
      throw awsError('ValidationException', `Nothing to decide about in ${group ?? modelPackageArn}`)
    return found.ModelPackageArn
  }
  const decide = (status: 'Approved' | 'Rejected') => async (decision: Decision) => {
    const input = {
      ModelPackageArn: meant(decision),
      ModelApprovalStatus: status,
      ApprovalDescription: decision.description,
    }
    await world.call('SageMaker', 'UpdateModelPackage', input, person(decision.by, world))
  }
  return { approve: decide('Approved'), reject: decide('Rejected') }
}
