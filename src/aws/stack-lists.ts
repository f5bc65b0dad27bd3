import {
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type CloudFormationClient,
} from '@aws-sdk/client-cloudformation'
import type { Stack } from '../domain/stack.ts'
import type { StackResource } from '../domain/teardown.ts'
import { toStack } from './stacks.ts'
import { attempt } from './translate-error.ts'

export type StackLists = ReturnType<typeof stackLists>

/** The stacks of an account and region, and what is in one. Every method throws WorldError. */
export function stackLists(client: CloudFormationClient) {
  /** All that are not deleted. */
  async function all(): Promise<readonly Stack[]> {
    const found: Stack[] = []
    let next: string | undefined
    do {
      const NextToken = next
      const page = await attempt(
        { action: 'cloudformation:DescribeStacks', subject: 'the stacks of the account' },
        () => client.send(new DescribeStacksCommand(NextToken === undefined ? {} : { NextToken })),
      )
      found.push(...(page.Stacks ?? []).map(toStack))
      next = page.NextToken
    } while (next !== undefined)
    return found
  }

  /** Of a stack by its id also after its deletion; 100 at most. */
  async function resources(id: string): Promise<readonly StackResource[]> {
    const { StackResources = [] } = await attempt(
      { action: 'cloudformation:DescribeStackResources', subject: `stack ${id}` },
      () => client.send(new DescribeStackResourcesCommand({ StackName: id })),
    )
    return StackResources.map((resource) => ({
      logicalId: resource.LogicalResourceId ?? '',
      type: resource.ResourceType ?? '',
      physicalId: resource.PhysicalResourceId ?? '',
      status: resource.ResourceStatus ?? '',
    }))
  }

  return { all, resources }
}
