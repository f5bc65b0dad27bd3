import { createHash } from 'node:crypto'
import type { Failure } from '../kit/errors.ts'
import { consoleOf } from './console-url.ts'

export type StateMachineType = 'STANDARD' | 'EXPRESS'

export interface StateMachineArn {
  readonly partition: string
  readonly region: string
  readonly name: string
  /** The number of a version, or an alias. */
  readonly qualifier: string | undefined
  /** Without the qualifier. */
  readonly machineArn: string
}

const namePart = '[^\\s:/]+'

/** A state machine, one of its versions or an alias. */
export const stateMachineArnPattern = new RegExp(
  `^(arn:([\\w-]+):states:([\\w-]+):\\d{12}:stateMachine:(${namePart}))(?::(${namePart}))?$`,
)

/** An execution of a STANDARD state machine; that it was started by a version or an alias does not show. */
export const stateExecutionArnPattern = new RegExp(
  `^arn:([\\w-]+):states:([\\w-]+):\\d{12}:execution:(${namePart}):(${namePart})$`,
)

export function parseStateMachineArn(arn: string): StateMachineArn | undefined {
  const [, machineArn = '', partition = '', region = '', name = '', qualifier] = stateMachineArnPattern.exec(arn) ?? []
  return machineArn === '' ? undefined : { partition, region, name, qualifier, machineArn }
}

export interface StateExecutionArn {
  readonly partition: string
  readonly region: string
  readonly machine: string
  readonly name: string
}

export function parseStateExecutionArn(arn: string): StateExecutionArn | undefined {
  const [, partition = '', region = '', machine = '', name = ''] = stateExecutionArnPattern.exec(arn) ?? []
  return name === '' ? undefined : { partition, region, machine, name }
}

/** The ARN that an execution of this name has; versions and aliases share the names of their state machine. */
export function stateExecutionArn(stateMachineArn: string, name: string): string {
  const machineArn = parseStateMachineArn(stateMachineArn)?.machineArn ?? stateMachineArn
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`
}

/** `state machine churn`; `state machine churn:PROD` for an alias. */
export function nameOfStateMachine(arn: string): string {
  const { name = arn, qualifier } = parseStateMachineArn(arn) ?? {}
  return `state machine ${qualifier === undefined ? name : `${name}:${qualifier}`}`
}

export function stateExecutionUrl(executionArn: string): string | undefined {
  const { partition = '', region } = parseStateExecutionArn(executionArn) ?? {}
  const base = region && consoleOf(partition, region)
  return base && `${base}/states/home?region=${region}#/v2/executions/details/${executionArn}`
}

/**
 * 22 characters of letters, digits and hyphens, equal for the same start. State machines often build the names of jobs from it, which have at
 * most 63 characters: `batch-transform-job-<item>-<name>` leaves 20 to the item.
 */
export function executionName(key: string, ordinal: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([key, ordinal]))
    .digest('hex')
  return `gh-${hash.slice(0, 19)}`
}

/** Why this state machine cannot be started; undefined for one that can. */
export function refuseType(type: StateMachineType, stateMachineArn: string): Failure | undefined {
  if (type === 'STANDARD') return undefined
  return {
    subject: nameOfStateMachine(stateMachineArn),
    happened:
      'it is of type EXPRESS: a start that is sent twice runs twice, and nothing can be asked about its executions',
    remedy: 'Make a state machine of type STANDARD from the same definition: the type of this one cannot be changed.',
  }
}
