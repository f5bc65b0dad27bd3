import type { CreateStackCommandInput, UpdateStackCommandInput } from '@aws-sdk/client-cloudformation'
import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import { planChanges } from './changes.ts'
import type { Engine } from './engine.ts'
import { outputsWouldChange } from './outputs.ts'
import { readRequest, settingsOf } from './request.ts'
import { type Desired, isInProgress, type Stack } from './stack.ts'
import { newStack } from './stack-store.ts'
import { createStack, deleteStack, rollBackUpdate, updateStack } from './stack-work.ts'
import { invalid } from './template.ts'

/** The states from which a stack can be updated; those that an operation left half-way included. */
const updatable: readonly string[] = [
  ...['CREATE_COMPLETE', 'CREATE_FAILED', 'UPDATE_COMPLETE', 'UPDATE_FAILED', 'UPDATE_ROLLBACK_COMPLETE'],
]

/** Throws ValidationError for a stack that is busy or stuck. */
export function refuseUnlessUpdatable({ id, status }: Stack): void {
  if (!updatable.includes(status)) throw invalid(`Stack:${id} is in ${status} state and can not be updated.`)
}

/** Whether executing the request would change anything; a parameter or a description alone does not. */
export function isNoUpdate(engine: Engine, stack: Stack, desired: Desired): boolean {
  const { world } = engine
  return planChanges(world, stack, desired).length === 0 && !outputsWouldChange(world, stack, desired)
}

export function stackOperations(engine: Engine) {
  const { world, stacks } = engine
  const existing = (name: string) => {
    const stack = stacks.living(name)
    if (stack === undefined) throw invalid(`Stack [${name}] does not exist`)
    return stack
  }

  return define.CloudFormation({
    CreateStack(input) {
      const before = stacks.living(input.StackName)
      if (before !== undefined) {
        if (isRepetition(before, input.ClientRequestToken, input)) return answer(before)
        throw awsError('AlreadyExistsException', `Stack [${input.StackName}] already exists`)
      }
      const desired = readRequest(world, input, undefined)
      const stack = newStack(world, input.StackName, settingsOf(input))
      // References to resources behind a false condition show only with values.
      planChanges(world, stack, desired)
      stacks.add(stack)
      remember(stack, input.ClientRequestToken, input)
      stack.terminationProtection = input.EnableTerminationProtection ?? false
      stack.desired = desired
      engine.begin(stack, { token: input.ClientRequestToken, status: 'CREATE_IN_PROGRESS' }, (site) =>
        createStack(site, desired),
      )
      return answer(stack)
    },

    UpdateStack(input) {
      const stack = existing(input.StackName)
      if (isRepetition(stack, input.ClientRequestToken, input)) return answer(stack)
      refuseUnlessUpdatable(stack)
      const desired = readRequest(world, input, stack)
      const settings = settingsOf(input, stack.settings)
      if (isNoUpdate(engine, stack, desired)) throw invalid('No updates are to be performed.')
      remember(stack, input.ClientRequestToken, input)
      stack.settings = settings
      engine.begin(stack, { token: input.ClientRequestToken, status: 'UPDATE_IN_PROGRESS' }, (site) =>
        updateStack(site, desired),
      )
      return answer(stack)
    },

    DeleteStack({ StackName, ClientRequestToken, RetainResources = [], DeletionMode }) {
      const stack = stacks.living(StackName)
      // Deleting what is not there is a success.
      if (stack === undefined || stack.status === 'DELETE_IN_PROGRESS') return {}
      if (stack.terminationProtection) {
        throw invalid(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`)
      }
      const isCreating = stack.status === 'CREATE_IN_PROGRESS'
      if (isInProgress(stack) && !isCreating) {
        throw invalid(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`)
      }
      if (RetainResources.length > 0 && stack.status !== 'DELETE_FAILED') {
        throw invalid(
          `Invalid operation on stack [${stack.id}]. Resources can only be retained for stacks in DELETE_FAILED state`,
        )
      }
      const how = { retain: RetainResources, force: DeletionMode === 'FORCE_DELETE_STACK' }
      engine.begin(stack, { token: ClientRequestToken, status: 'DELETE_IN_PROGRESS' }, (site) => deleteStack(site, how))
      return {}
    },

    CancelUpdateStack({ StackName }) {
      const stack = existing(StackName)
      if (stack.status !== 'UPDATE_IN_PROGRESS') {
        throw invalid('CancelUpdateStack cannot be called from current stack status')
      }
      stack.operation.cancelRequested = true
      return {}
    },

    ContinueUpdateRollback({ StackName, ClientRequestToken, ResourcesToSkip = [] }) {
      const stack = existing(StackName)
      if (stack.status !== 'UPDATE_ROLLBACK_FAILED') {
        throw invalid(`Stack:${stack.id} is in ${stack.status} state and can not be rolled back`)
      }
      const strangers = ResourcesToSkip.filter((id) => stack.resources.get(id)?.status !== 'UPDATE_FAILED')
      if (strangers.length > 0) {
        throw invalid(
          `Resources [${strangers.join(', ')}] cannot be skipped; only resources in UPDATE_FAILED state can`,
        )
      }
      engine.begin(stack, { token: ClientRequestToken, status: 'UPDATE_ROLLBACK_IN_PROGRESS' }, (site) =>
        rollBackUpdate(site, ResourcesToSkip),
      )
      return {}
    },

    /** A stack that was never complete has nothing to go back to, and is deleted. */
    RollbackStack({ StackName, ClientRequestToken }) {
      const stack = existing(StackName)
      if (!['CREATE_FAILED', 'UPDATE_FAILED'].includes(stack.status)) {
        throw invalid(`Stack:${stack.id} is in ${stack.status} state and can not be rolled back`)
      }
      if (stack.stable === undefined) {
        engine.begin(stack, { token: ClientRequestToken, status: 'DELETE_IN_PROGRESS' }, (site) =>
          deleteStack(site, { retain: [], force: false }),
        )
      } else {
        engine.begin(stack, { token: ClientRequestToken, status: 'UPDATE_ROLLBACK_IN_PROGRESS' }, (site) =>
          rollBackUpdate(site),
        )
      }
      return answer(stack)
    },

    UpdateTerminationProtection({ StackName, EnableTerminationProtection }) {
      const stack = existing(StackName)
      stack.terminationProtection = EnableTerminationProtection
      return { StackId: stack.id }
    },
  })
}

const answer = (stack: Stack) => ({ StackId: stack.id, OperationId: stack.operation.id })

type TokenInput = CreateStackCommandInput | UpdateStackCommandInput

function remember(stack: Stack, token: string | undefined, input: TokenInput): void {
  if (token !== undefined) stack.requests.set(token, JSON.stringify(input))
}

/** The same request with the same token is answered again and does nothing. Throws TokenAlreadyExistsException for another one. */
function isRepetition(stack: Stack, token: string | undefined, input: TokenInput): boolean {
  const known = token === undefined ? undefined : stack.requests.get(token)
  if (known === undefined) return false
  if (known === JSON.stringify(input)) return true
  throw awsError('TokenAlreadyExistsException', `A different request was made with the token ${String(token)}`)
}
