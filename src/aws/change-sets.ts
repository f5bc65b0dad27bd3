import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
  type Change as DescribedChange,
  type ChangeSetSummary,
  type CloudFormationClient,
  type DescribeChangeSetOutput,
  type ResourceChangeDetail,
} from '@aws-sdk/client-cloudformation'
import type { Change, ChangeSet, Detail, Properties } from '../domain/change-set.ts'
import type { Deployment } from '../domain/deployment.ts'
import { WorldError } from '../kit/errors.ts'
import { toRequest } from './stack-request.ts'
import { attempt, ifAllowed, isRefusal } from './translate-error.ts'

export type ChangeSets = ReturnType<typeof changeSets>
export type ListedChangeSet = Pick<ChangeSet, 'id' | 'name' | 'stackId' | 'status' | 'executionStatus' | 'createdAt'>

type Ids = Pick<ChangeSet, 'id' | 'stackId'>

export interface Draft {
  readonly name: string
  readonly type: 'CREATE' | 'UPDATE'
}

/** CloudFormation's change sets, by id, and by their stack, which it authorises by. Every method throws WorldError. */
export function changeSets(client: CloudFormationClient) {
  /**
   * Has a change set worked out, and answers its ids; the same request again is the same change set. `busy` where the stack is not as it has to
   * be, since somebody else operates on it. Answers the refusal, where the role may not use change sets.
   */
  async function create(
    deployment: Deployment,
    { name, type }: Draft,
  ): Promise<{ readonly id: string; readonly stackId: string } | 'busy' | WorldError> {
    const action = 'cloudformation:CreateChangeSet'
    const request = {
      ...(await toRequest(client, deployment)),
      ChangeSetName: name,
      ChangeSetType: type,
      ClientToken: name,
    }
    try {
      const { Id: id = '', StackId: stackId = '' } = await attempt(
        { action, subject: `stack ${deployment.stackName}` },
        () => client.send(new CreateChangeSetCommand(request)),
      )
      return { id, stackId }
    } catch (error) {
      if (error instanceof WorldError && error.code === 'AlreadyExistsException') {
        const known = await find(name, deployment.stackName)
        if (known) return { id: known.id, stackId: known.stackId }
      }
      if (isBusy(error) || isRefusal(error, 'ValidationError', 'cannot be created again')) return 'busy'
      // What the template asks for besides may be refused as well, and that is no reason to do without a change set.
      if (error instanceof WorldError && error.failure.happened.startsWith(`not allowed to ${action}`)) return error
      throw error
    }
  }

  /** With all its changes, once they are worked out. */
  async function find(idOrName: string, stack: string | undefined): Promise<ChangeSet | undefined> {
    const changes: Change[] = []
    let next: string | undefined
    for (;;) {
      const NextToken = next
      const page = await ifThere(() =>
        attempt({ action: 'cloudformation:DescribeChangeSet', subject: `change set ${idOrName}` }, () =>
          client.send(
            new DescribeChangeSetCommand({
              ChangeSetName: idOrName,
              IncludePropertyValues: true,
              ...(stack !== undefined && { StackName: stack }),
              ...(NextToken !== undefined && { NextToken }),
            }),
          ),
        ),
      )
      if (!page) return undefined
      changes.push(...(page.Changes ?? []).flatMap(toChange))
      next = page.NextToken
      if (next === undefined) return toChangeSet(page, changes)
    }
  }

  /** Those of a stack; the refusal, where the role may not list them. */
  const list = (stackId: string) =>
    ifAllowed(async (): Promise<readonly ListedChangeSet[]> => {
      const found: ListedChangeSet[] = []
      let next: string | undefined
      do {
        const NextToken = next
        const page = await attempt({ action: 'cloudformation:ListChangeSets', subject: `stack ${stackId}` }, () =>
          client.send(new ListChangeSetsCommand({ StackName: stackId, ...(NextToken !== undefined && { NextToken }) })),
        )
        found.push(...(page.Summaries ?? []).map((summary) => toListed(summary, stackId)))
        next = page.NextToken
      } while (next !== undefined)
      return found
    })

  /**
   * Has a change set executed; what fails is rolled back. `overtaken` where it cannot be any more, since the stack has gone another way. Where an
   * answer was lost, the same token says that it is the same execution.
   */
  async function execute({ id, stackId }: Ids, token: string): Promise<'begun' | 'overtaken'> {
    try {
      await attempt({ action: 'cloudformation:ExecuteChangeSet', subject: `change set ${id}` }, () =>
        client.send(
          // The document has rollbacks disabled by default: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html
          new ExecuteChangeSetCommand({
            ChangeSetName: id,
            StackName: stackId,
            ClientRequestToken: token,
            DisableRollback: false,
          }),
        ),
      )
      return 'begun'
    } catch (error) {
      if (isAbsent(error) || isBusy(error)) return 'overtaken'
      if (!(error instanceof WorldError) || !/^(InvalidChangeSetStatus|TokenAlreadyExists)/.test(error.code))
        throw error
      const known = await find(id, stackId)
      return known?.executionStatus.startsWith('EXECUTE_') === true ? 'begun' : 'overtaken'
    }
  }

  /** Answers the refusal, where the role may not delete it. */
  const remove = ({ id, stackId }: Ids) =>
    ifAllowed(() =>
      ifThere(() =>
        attempt({ action: 'cloudformation:DeleteChangeSet', subject: `change set ${id}` }, () =>
          client.send(new DeleteChangeSetCommand({ ChangeSetName: id, StackName: stackId })),
        ),
      ),
    )

  /** What CloudFormation's own validation says of a change set that failed; the refusal, where the role may not read it. */
  const findings = ({ id, stackId }: Ids) =>
    ifAllowed(async () => {
      const { OperationEvents = [] } = await attempt(
        { action: 'cloudformation:DescribeEvents', subject: `change set ${id}` },
        () =>
          client.send(
            new DescribeEventsCommand({ ChangeSetName: id, StackName: stackId, Filters: { FailedEvents: true } }),
          ),
      )
      return OperationEvents.map(
        ({ ResourceStatusReason = '', ValidationPath, ValidationStatusReason = ResourceStatusReason }) =>
          ValidationPath === undefined ? ValidationStatusReason : `${ValidationPath}: ${ValidationStatusReason}`,
      )
    })

  return { create, find, list, execute, remove, findings }
}

const isAbsent = (error: unknown) => error instanceof WorldError && error.code.startsWith('ChangeSetNotFound')
const isBusy = (error: unknown) => isRefusal(error, 'ValidationError', 'can not be updated')

async function ifThere<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

const toListed = (summary: ChangeSetSummary | DescribeChangeSetOutput, stackId: string): ListedChangeSet => ({
  id: summary.ChangeSetId ?? '',
  name: summary.ChangeSetName ?? '',
  stackId,
  status: summary.Status ?? '',
  executionStatus: summary.ExecutionStatus ?? '',
  createdAt: summary.CreationTime,
})

function toChangeSet(described: DescribeChangeSetOutput, changes: readonly Change[]): ChangeSet {
  const { Parameters = [], Tags = [] } = described
  return {
    ...toListed(described, described.StackId ?? ''),
    stackName: described.StackName ?? '',
    statusReason: described.StatusReason,
    parameters: new Map(Parameters.map(({ ParameterKey = '', ParameterValue = '' }) => [ParameterKey, ParameterValue])),
    tags: new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    changes,
  }
}

function toChange({ ResourceChange: change }: DescribedChange): readonly Change[] {
  if (!change) return []
  return [
    {
      logicalId: change.LogicalResourceId ?? '',
      physicalId: change.PhysicalResourceId,
      type: change.ResourceType ?? '',
      action: change.Action ?? 'Modify',
      replacement: change.Replacement ?? 'False',
      details: toDetails(change.Details ?? []),
      before: propertiesOf(change.BeforeContext),
      after: propertiesOf(change.AfterContext),
    },
  ]
}

/** CloudFormation tells a property once for each of its causes. */
function toDetails(told: readonly ResourceChangeDetail[]): readonly Detail[] {
  const details = new Map<string, Detail>()
  for (const { CausingEntity: cause, Target: target = {} } of told) {
    const key = `${target.Attribute} ${target.Path ?? target.Name}`
    details.set(key, {
      attribute: target.Attribute ?? '',
      name: target.Name,
      path: target.Path,
      before: target.BeforeValue,
      after: target.AfterValue,
      causes: [...new Set([...(details.get(key)?.causes ?? []), ...(cause === undefined ? [] : [cause])])],
    })
  }
  return [...details.values()]
}

/** `{"Properties": {…}}`, which CloudFormation may have cut off. */
function propertiesOf(context: string | undefined): Properties | undefined {
  try {
    const { Properties: properties } = JSON.parse(context ?? '{}') as { readonly Properties?: Properties }
    return properties
  } catch {
    return undefined
  }
}
