import { randomUUID } from 'node:crypto'
import type { OperationEvent } from '@aws-sdk/client-cloudformation'
import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import type { ChangeSet } from './change-set.ts'
import { showChange, withoutValues } from './change-view.ts'
import { causesOf, type Change, planChanges } from './changes.ts'
import type { Engine } from './engine.ts'
import { page, withToken } from './paging.ts'
import { shownParameters } from './parameters.ts'
import { checkProperties } from './property-check.ts'
import { earlyRefusal } from './property-words.ts'
import { readRequest, settingsOf } from './request.ts'
import { setStatus, type Stack } from './stack.ts'
import { isNoUpdate, refuseUnlessUpdatable } from './stack-operations.ts'
import { newStack } from './stack-store.ts'
import { createStack, updateStack } from './stack-work.ts'
import { invalid } from './template.ts'

const noChanges =
  "The submitted information didn't contain changes. Submit different information to create a change set."
const validation = 'AWS::EarlyValidation::PropertyValidation'

export function changeSetOperations(engine: Engine) {
  const { world, stacks, changeSets } = engine
  const { clock } = world

  const find = ({ ChangeSetName, StackName }: { ChangeSetName: string; StackName?: string | undefined }): ChangeSet => {
    const byId = changeSets.all.get(ChangeSetName)
    if (byId !== undefined) return byId
    if (ChangeSetName.startsWith('arn:')) throw missing(ChangeSetName)
    if (StackName === undefined)
      throw invalid('StackName must be specified if ChangeSetName is not specified as an ARN.')
    const stack = stacks.living(StackName)
    if (stack === undefined) throw invalid(`Stack [${StackName}] does not exist`)
    const found = changeSets.of(stack.id).find(({ name }) => name === ChangeSetName)
    if (found === undefined) throw missing(ChangeSetName)
    return found
  }

  return define.CloudFormation({
    CreateChangeSet(input) {
      const { StackName, ChangeSetName, ChangeSetType: type = 'UPDATE', ClientToken } = input
      if (type === 'IMPORT') throw invalid('Change sets of type IMPORT are not rehearsed by the local AWS')
      const existing = stacks.living(StackName)
      const twin = existing && changeSets.of(existing.id).find(({ name }) => name === ChangeSetName)
      if (twin !== undefined) {
        if (ClientToken !== undefined && twin.token === ClientToken) return { Id: twin.id, StackId: twin.stackId }
        throw awsError('AlreadyExistsException', `ChangeSet ${ChangeSetName} cannot be created since it already exists`)
      }
      refuseWrongType(StackName, existing, type)
      const disableRollback = input.OnStackFailure && { OnFailure: input.OnStackFailure }
      const settings = settingsOf({ ...input, ...disableRollback }, existing?.settings)
      const desired = readRequest(world, input, existing)
      const stack = existing ?? newStack(world, StackName, settings)
      planChanges(world, stack, desired)
      if (existing === undefined) {
        stacks.add(stack)
        setStatus(stack, clock, 'REVIEW_IN_PROGRESS', 'User Initiated')
      }
      const changeSet: ChangeSet = {
        id: world.arn('cloudformation', `changeSet/${ChangeSetName}/${randomUUID()}`),
        name: ChangeSetName,
        stackId: stack.id,
        stackName: stack.name,
        type,
        createdAt: new Date(clock.now()),
        description: input.Description,
        token: ClientToken,
        desired,
        settings,
        status: 'CREATE_PENDING',
        statusReason: undefined,
        executionStatus: 'UNAVAILABLE',
        changes: [],
        findings: [],
      }
      changeSets.add(changeSet)
      clock.at(clock.now() + world.pace.changeSetMs / 5, () => {
        changeSet.status = 'CREATE_IN_PROGRESS'
      })
      clock.at(clock.now() + world.pace.changeSetMs, () => compute(stack, changeSet, input.DisableValidation === true))
      return { Id: changeSet.id, StackId: stack.id }
    },

    DescribeChangeSet(input) {
      const changeSet = find(input)
      const { items, NextToken } = page(changeSet.changes, input.NextToken)
      return {
        ...summary(changeSet),
        Parameters: shownParameters(changeSet.desired.template, changeSet.desired.parameters),
        NotificationARNs: [...changeSet.settings.notificationArns],
        RollbackConfiguration: changeSet.settings.rollback,
        Capabilities: [...changeSet.settings.capabilities],
        Tags: [...changeSet.desired.tags],
        Changes: input.IncludePropertyValues === true ? items : items.map(withoutValues),
        ...withToken(NextToken),
      }
    },

    ListChangeSets({ StackName, NextToken: token }) {
      const stack = stacks.living(StackName)
      if (stack === undefined) throw invalid(`Stack [${StackName}] does not exist`)
      const { items, NextToken } = page(changeSets.of(stack.id), token)
      return { Summaries: items.map(summary), ...withToken(NextToken) }
    },

    DeleteChangeSet(input) {
      const changeSet = find(input)
      if (['CREATE_PENDING', 'CREATE_IN_PROGRESS'].includes(changeSet.status)) {
        throw invalidStatus(
          `ChangeSet [${changeSet.id}] cannot be deleted in its current status of [${changeSet.status}]`,
        )
      }
      changeSets.delete(changeSet.id)
      return {}
    },

    ExecuteChangeSet(input) {
      const changeSet = find(input)
      const stack = stacks.living(changeSet.stackId)
      if (stack === undefined) throw invalid(`Stack [${changeSet.stackName}] does not exist`)
      const { ClientRequestToken: token, DisableRollback } = input
      if (token !== undefined && stack.requests.get(token) === changeSet.id) return {}
      if (changeSet.executionStatus !== 'AVAILABLE') {
        throw invalidStatus(
          `ChangeSet [${changeSet.id}] cannot be executed in its current execution status of [${changeSet.executionStatus}]`,
        )
      }
      if (changeSet.type === 'UPDATE') refuseUnlessUpdatable(stack)
      if (token !== undefined) stack.requests.set(token, changeSet.id)
      stack.settings = {
        ...changeSet.settings,
        ...(DisableRollback !== undefined && { onFailure: DisableRollback ? 'DO_NOTHING' : 'ROLLBACK' }),
      }
      stack.changeSetId = changeSet.id
      changeSet.executionStatus = 'EXECUTE_IN_PROGRESS'
      const isNew = changeSet.type === 'CREATE'
      if (isNew) stack.desired = changeSet.desired
      engine.begin(
        stack,
        { token, status: isNew ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS', changeSet },
        async function* (site) {
          const well = yield* isNew ? createStack(site, changeSet.desired) : updateStack(site, changeSet.desired)
          changeSet.executionStatus = well ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED'
        },
      )
      return {}
    },
  })

  function compute(stack: Stack, changeSet: ChangeSet, unchecked: boolean): void {
    if (!changeSets.all.has(changeSet.id)) return
    const { desired } = changeSet
    const changes = planChanges(world, stack, desired)
    changeSet.findings = unchecked ? [] : changes.flatMap((change) => findings(changeSet, change))
    const fail = (reason: string) => void Object.assign(changeSet, { status: 'FAILED', statusReason: reason })
    if (changeSet.findings.length > 0) {
      return fail(
        `The following hook(s)/validation failed: [${validation}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.`,
      )
    }
    if (isNoUpdate(engine, stack, desired)) return fail(noChanges)
    changeSet.status = 'CREATE_COMPLETE'
    changeSet.executionStatus = 'AVAILABLE'
    const replaced = new Set(
      changes.flatMap((change) =>
        change.action === 'Add' || (change.action === 'Modify' && change.replacement !== 'False')
          ? [change.logicalId]
          : [],
      ),
    )
    changeSet.changes = changes.map((change) =>
      showChange(change, (property) =>
        causesOf({ logicalId: change.logicalId, property }, desired, stack.desired, replaced),
      ),
    )
  }

  function findings(changeSet: ChangeSet, change: Change): readonly OperationEvent[] {
    if (change.action === 'Remove') return []
    const type = change.action === 'Add' ? change.type : change.live.type
    return checkProperties(type, change.wanted.properties).map((violation) => {
      const { reason, path } = earlyRefusal(change.logicalId, violation)
      return {
        EventId: randomUUID(),
        StackId: changeSet.stackId,
        OperationId: changeSet.id.split('/').at(-1) ?? '',
        OperationType: 'CREATE_CHANGESET' as const,
        EventType: 'VALIDATION_ERROR' as const,
        LogicalResourceId: change.logicalId,
        ResourceType: type,
        Timestamp: new Date(clock.now()),
        ValidationName: 'PROPERTY_VALIDATION',
        ValidationStatus: 'FAILED' as const,
        ValidationStatusReason: reason,
        ValidationPath: path,
        ValidationFailureMode: 'FAIL' as const,
      }
    })
  }
}

function refuseWrongType(name: string, stack: Stack | undefined, type: 'CREATE' | 'UPDATE'): void {
  if (type === 'UPDATE') {
    if (stack === undefined) throw invalid(`Stack [${name}] does not exist`)
    refuseUnlessUpdatable(stack)
  } else if (stack !== undefined && stack.status !== 'REVIEW_IN_PROGRESS') {
    throw invalid(`Stack [${name}] already exists and cannot be created again with the changeSet.`)
  }
}

function summary(changeSet: ChangeSet) {
  const { id, name, stackId, stackName, createdAt, status, statusReason, executionStatus, description } = changeSet
  return {
    ChangeSetId: id,
    ChangeSetName: name,
    StackId: stackId,
    StackName: stackName,
    CreationTime: createdAt,
    Status: status,
    ExecutionStatus: executionStatus,
    IncludeNestedStacks: false,
    ...(statusReason !== undefined && { StatusReason: statusReason }),
    ...(description !== undefined && { Description: description }),
  }
}

const missing = (name: string) => awsError('ChangeSetNotFoundException', `ChangeSet [${name}] does not exist`, 404)
const invalidStatus = (message: string) => awsError('InvalidChangeSetStatusException', message)
