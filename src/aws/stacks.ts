import {
  ContinueUpdateRollbackCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  UpdateStackCommand,
  type CloudFormationClient,
  type Stack as DescribedStack,
  type StackEvent as DescribedEvent,
} from '@aws-sdk/client-cloudformation'
import { repeatable, type Deployment } from '../domain/deployment.ts'
import type { StackEvent } from '../domain/stack-events.ts'
import type { Stack } from '../domain/stack.ts'
import { WorldError } from '../kit/errors.ts'
import { toRequest } from './stack-request.ts'
import { attempt, ifAllowed, ifPresent, isRefusal } from './translate-error.ts'

export type Stacks = ReturnType<typeof stacks>

/** CloudFormation stacks. A name finds the living stack, an id also a deleted one. Every method throws WorldError. */
export function stacks(client: CloudFormationClient) {
  async function find(nameOrId: string): Promise<Stack | undefined> {
    const answer = await ifPresent({ code: 'ValidationError', text: 'does not exist' }, () =>
      attempt({ action: 'cloudformation:DescribeStacks', subject: `stack ${nameOrId}` }, () =>
        client.send(new DescribeStacksCommand({ StackName: nameOrId })),
      ),
    )
    const [described] = answer?.Stacks ?? []
    return described && toStack(described)
  }

  /** Answers the stack's id; undefined where somebody has created it meanwhile. A failed creation is rolled back, never left half-way. */
  async function create(deployment: Deployment, token: string): Promise<string | undefined> {
    const request = { ...(await toRequest(client, deployment)), ClientRequestToken: token, DisableRollback: false }
    try {
      const { StackId = '' } = await attempt(
        { action: 'cloudformation:CreateStack', subject: `stack ${deployment.stackName}` },
        () => client.send(new CreateStackCommand(request)),
      )
      return StackId
    } catch (error) {
      if (error instanceof WorldError && error.code === 'AlreadyExistsException') return undefined
      throw error
    }
  }

  /** `unchanged` where CloudFormation sees no difference, which it reports as an error; `busy` where somebody else operates on the stack. */
  async function update(deployment: Deployment, token: string): Promise<'updating' | 'unchanged' | 'busy'> {
    const request = { ...(await toRequest(client, deployment)), ClientRequestToken: token, DisableRollback: false }
    try {
      await attempt({ action: 'cloudformation:UpdateStack', subject: `stack ${deployment.stackName}` }, () =>
        client.send(new UpdateStackCommand(request)),
      )
      return 'updating'
    } catch (error) {
      if (isRefusal(error, 'ValidationError', 'No updates are to be performed')) return 'unchanged'
      if (isRefusal(error, 'ValidationError', 'can not be updated')) return 'busy'
      throw error
    }
  }

  /** Has the rollback of an update go on, which was stuck. No resource is left out: that would leave it in a state that nobody knows. */
  async function continueRollback(id: string, token: string): Promise<void> {
    await attempt({ action: 'cloudformation:ContinueUpdateRollback', subject: `stack ${id}` }, () =>
      client.send(new ContinueUpdateRollbackCommand({ StackName: id, ClientRequestToken: token })),
    )
  }

  async function remove(id: string, token: string): Promise<void> {
    await attempt({ action: 'cloudformation:DeleteStack', subject: `stack ${id}` }, () =>
      client.send(new DeleteStackCommand({ StackName: id, ClientRequestToken: token })),
    )
  }

  /**
   * Events of a stack, newest first, down to the page that is enough. Answers the refusal, where the role may not read events.
   */
  const events = (id: string, isEnough: (page: readonly StackEvent[]) => boolean) =>
    ifAllowed(async () => {
      const found: StackEvent[] = []
      let next: string | undefined
      do {
        const NextToken = next
        const page = await attempt({ action: 'cloudformation:DescribeStackEvents', subject: `stack ${id}` }, () =>
          client.send(new DescribeStackEventsCommand({ StackName: id, ...(NextToken !== undefined && { NextToken }) })),
        )
        const read = (page.StackEvents ?? []).map(toEvent)
        found.push(...read)
        next = isEnough(read) ? undefined : page.NextToken
      } while (next !== undefined)
      return found
    })

  /** Resource type → physical id, of what has not been deleted; the endpoint templates have one resource of a type. */
  async function resources(id: string): Promise<ReadonlyMap<string, string>> {
    const { StackResources = [] } = await attempt(
      { action: 'cloudformation:DescribeStackResources', subject: `stack ${id}` },
      () => client.send(new DescribeStackResourcesCommand({ StackName: id })),
    )
    return new Map(
      StackResources.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE').map(
        ({ ResourceType = '', PhysicalResourceId = '' }) => [ResourceType, PhysicalResourceId],
      ),
    )
  }

  /** The deployment that a stack holds now, as it was sent: enough to go back to it. */
  async function deployed(stack: Stack): Promise<Deployment> {
    const { TemplateBody = '' } = await attempt(
      { action: 'cloudformation:GetTemplate', subject: `stack ${stack.name}` },
      () => client.send(new GetTemplateCommand({ StackName: stack.id, TemplateStage: 'Original' })),
    )
    const { name: stackName, parameters, tags } = stack
    return repeatable({ stackName, templateBody: TemplateBody, parameters, tags })
  }

  return { find, create, update, continueRollback, remove, events, resources, deployed }
}

/** A hook tells why on an event of its own, and nothing fails where it only warns. */
function toEvent(event: DescribedEvent): StackEvent {
  const isHook = event.HookFailureMode === 'FAIL' && /FAILED$/.test(event.HookStatus ?? '')
  const reason = isHook
    ? [event.HookType, event.HookStatusReason].filter(Boolean).join(': ')
    : event.ResourceStatusReason
  return {
    id: event.EventId ?? '',
    at: event.Timestamp ?? new Date(0),
    stackId: event.StackId ?? '',
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    resourceType: event.ResourceType ?? '',
    status: (isHook ? event.HookStatus : event.ResourceStatus) ?? '',
    reason: reason === '' ? undefined : reason,
    token: event.ClientRequestToken,
  }
}

export function toStack(described: DescribedStack): Stack {
  return {
    id: described.StackId ?? '',
    name: described.StackName ?? '',
    status: described.StackStatus ?? 'REVIEW_IN_PROGRESS',
    statusReason: described.StackStatusReason,
    modifiedAt: described.LastUpdatedTime ?? described.CreationTime,
    parameters: new Map(
      (described.Parameters ?? []).map(({ ParameterKey = '', ParameterValue = '' }) => [ParameterKey, ParameterValue]),
    ),
    tags: new Map((described.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    outputs: new Map((described.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue])),
    ...(described.ChangeSetId !== undefined && { changeSetId: described.ChangeSetId }),
    ...(described.EnableTerminationProtection === true && { isProtected: true }),
  }
}
