import type { Stack as ShownStack, StackResource as ShownResource } from '@aws-sdk/client-cloudformation'
import { define } from '../service-definition.ts'
import type { Engine } from './engine.ts'
import { page, withToken } from './paging.ts'
import { shownParameters } from './parameters.ts'
import { asRead, type Stack, type StackResource } from './stack.ts'
import { invalid } from './template.ts'

const unchecked = { StackDriftStatus: 'NOT_CHECKED' } as const

export function stackViews({ stacks, changeSets }: Engine) {
  const found = (nameOrId: string | undefined): Stack => {
    const stack = stacks.find(nameOrId ?? '')
    if (stack === undefined) throw invalid(`Stack with id ${nameOrId ?? ''} does not exist`)
    return stack
  }
  const all = () => [...stacks.all.values()].reverse()

  return define.CloudFormation({
    DescribeStacks({ StackName, NextToken: token }) {
      const chosen =
        StackName === undefined
          ? all().filter(({ status }) => status !== 'DELETE_COMPLETE')
          : [asRead(found(StackName))]
      const { items, NextToken } = page(chosen, token)
      return { Stacks: items.map(show), ...withToken(NextToken) }
    },

    ListStacks({ StackStatusFilter = [], NextToken: token }) {
      const wanted = all().filter(({ status }) => StackStatusFilter.length === 0 || StackStatusFilter.includes(status))
      const { items, NextToken } = page(wanted, token)
      return {
        StackSummaries: items.map((stack) => {
          const { StackId, StackName, CreationTime, LastUpdatedTime, DeletionTime, StackStatus, StackStatusReason } =
            show(stack)
          const times = { CreationTime, LastUpdatedTime, DeletionTime }
          const TemplateDescription = stack.desired?.template.description
          return { StackId, StackName, StackStatus, StackStatusReason, TemplateDescription, ...times }
        }),
        ...withToken(NextToken),
      }
    },

    DescribeStackEvents({ StackName, NextToken: token }) {
      const stack = stacks.find(StackName)
      if (stack === undefined) throw invalid(`Stack [${StackName}] does not exist`)
      const { items, NextToken } = page(asRead(stack).events.toReversed(), token)
      return { StackEvents: items, ...withToken(NextToken) }
    },

    /** What validation found in a change set; of a stack, what its newer events tell. */
    DescribeEvents({ ChangeSetName, StackName, Filters, NextToken: token }) {
      if (ChangeSetName === undefined && StackName === undefined) {
        throw invalid('One of ChangeSetName, OperationId or StackName must be specified')
      }
      const changeSet = [...changeSets.all.values()].find(
        ({ id, name }) => ChangeSetName === id || ChangeSetName === name,
      )
      const events =
        ChangeSetName !== undefined
          ? (changeSet?.findings ?? [])
          : found(StackName)
              .events.toReversed()
              .map(({ StackName: _name, HookInvocationId: _hook, ...event }) => ({
                ...event,
                EventType: event.ResourceStatus?.endsWith('_FAILED')
                  ? ('PROVISIONING_ERROR' as const)
                  : ('STACK_EVENT' as const),
              }))
      const failures: readonly string[] = ['PROVISIONING_ERROR', 'VALIDATION_ERROR']
      const wanted = events.filter(
        ({ EventType = '' }) => Filters?.FailedEvents !== true || failures.includes(EventType),
      )
      const { items, NextToken } = page(wanted, token)
      return { OperationEvents: items, ...withToken(NextToken) }
    },

    DescribeStackResources({ StackName, LogicalResourceId, PhysicalResourceId }) {
      const owner = [...stacks.all.values()].find(({ resources }) =>
        [...resources.values()].some(({ live }) => live !== undefined && live.physicalId === PhysicalResourceId),
      )
      if (StackName === undefined && owner === undefined) {
        throw invalid(`Stack for ${PhysicalResourceId ?? ''} does not exist`)
      }
      const stack = StackName === undefined && owner !== undefined ? owner : found(StackName)
      const chosen = [...stack.resources.values()].filter(
        ({ logicalId }) => LogicalResourceId === undefined || logicalId === LogicalResourceId,
      )
      return { StackResources: chosen.map((resource) => showResource(stack, resource)) }
    },

    ListStackResources({ StackName, NextToken: token }) {
      const { items, NextToken } = page([...found(StackName).resources.values()], token)
      return {
        StackResourceSummaries: items.map((resource) => ({
          LogicalResourceId: resource.logicalId,
          PhysicalResourceId: resource.physicalId,
          ResourceType: resource.type,
          ResourceStatus: resource.status,
          ResourceStatusReason: resource.reason,
          LastUpdatedTimestamp: resource.at,
          DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' as const },
        })),
        ...withToken(NextToken),
      }
    },
  })
}

function show(stack: Stack): ShownStack {
  const { desired, settings } = stack
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.changeSetId,
    Description: desired?.template.description,
    Parameters: desired === undefined ? [] : shownParameters(desired.template, desired.parameters),
    CreationTime: stack.createdAt,
    LastUpdatedTime: stack.updatedAt,
    DeletionTime: stack.deletedAt,
    RollbackConfiguration: settings.rollback,
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: settings.onFailure === 'DO_NOTHING',
    NotificationARNs: [...settings.notificationArns],
    TimeoutInMinutes: settings.timeoutInMinutes,
    Capabilities: [...settings.capabilities],
    Outputs: [...stack.outputs],
    RoleARN: settings.roleArn,
    Tags: [...(desired?.tags ?? [])],
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: unchecked,
  }
}

function showResource(stack: Stack, resource: StackResource): ShownResource {
  return {
    StackName: stack.name,
    StackId: stack.id,
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId,
    ResourceType: resource.type,
    Timestamp: resource.at,
    ResourceStatus: resource.status,
    ResourceStatusReason: resource.reason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  }
}
