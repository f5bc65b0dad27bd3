import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  UpdateStackCommand,
  type CloudFormationClient,
  type Stack as DescribedStack,
} from '@aws-sdk/client-cloudformation'
import type { Deployment } from '../domain/deployment.ts'
import type { Stack, StackEvent } from '../domain/stack.ts'
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

  /** Answers the stack's id. A failed creation is rolled back, never left half-way. */
  async function create(deployment: Deployment, token: string): Promise<string> {
    const { StackId = '' } = await attempt(
      { action: 'cloudformation:CreateStack', subject: `stack ${deployment.stackName}` },
      () => client.send(new CreateStackCommand({ ...toRequest(deployment, token), DisableRollback: false })),
    )
    return StackId
  }

  /** `unchanged` where CloudFormation sees no difference, which it reports as an error. */
  async function update(deployment: Deployment, token: string): Promise<'updating' | 'unchanged'> {
    try {
      await attempt({ action: 'cloudformation:UpdateStack', subject: `stack ${deployment.stackName}` }, () =>
        client.send(new UpdateStackCommand({ ...toRequest(deployment, token), DisableRollback: false })),
      )
      return 'updating'
    } catch (error) {
      if (isRefusal(error, 'ValidationError', 'No updates are to be performed')) return 'unchanged'
      throw error
    }
  }

  async function remove(id: string, token: string): Promise<void> {
    await attempt({ action: 'cloudformation:DeleteStack', subject: `stack ${id}` }, () =>
      client.send(new DeleteStackCommand({ StackName: id, ClientRequestToken: token })),
    )
  }

  /**
   * The events of one operation that are not known yet, oldest first; pages are read, newest first, until one holds anything else.
   * Answers the refusal, where the role may not read events.
   */
  const events = (id: string, token: string, known: ReadonlySet<string>) =>
    ifAllowed(() => readEvents(id, token, known))

  async function readEvents(id: string, token: string, known: ReadonlySet<string>): Promise<readonly StackEvent[]> {
    const found: StackEvent[] = []
    let next: string | undefined
    do {
      const page = await attempt({ action: 'cloudformation:DescribeStackEvents', subject: `stack ${id}` }, () =>
        client.send(new DescribeStackEventsCommand({ StackName: id, ...(next !== undefined && { NextToken: next }) })),
      )
      const ofOperation = (page.StackEvents ?? []).filter(({ ClientRequestToken }) => ClientRequestToken === token)
      const fresh = ofOperation.filter(({ EventId = '' }) => !known.has(EventId))
      for (const event of fresh) {
        found.push({
          id: event.EventId ?? '',
          at: event.Timestamp ?? new Date(0),
          logicalId: event.LogicalResourceId ?? '',
          resourceType: event.ResourceType ?? '',
          status: event.ResourceStatus ?? '',
          reason: event.ResourceStatusReason,
        })
      }
      next = fresh.length > 0 && fresh.length === page.StackEvents?.length ? page.NextToken : undefined
    } while (next !== undefined)
    return found.reverse()
  }

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
    return { stackName: stack.name, templateBody: TemplateBody, parameters: stack.parameters, tags: stack.tags }
  }

  return { find, create, update, remove, events, resources, deployed }
}

/** What CloudFormation answers for a NoEcho parameter; sent back as it is, it would become the value. */
const noEcho = '****'

function toRequest({ stackName, templateBody, parameters, tags }: Deployment, token: string) {
  return {
    StackName: stackName,
    TemplateBody: templateBody,
    Parameters: [...parameters].map(([ParameterKey, ParameterValue]) =>
      ParameterValue === noEcho ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue },
    ),
    Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    ClientRequestToken: token,
  }
}

function toStack(described: DescribedStack): Stack {
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
  }
}
