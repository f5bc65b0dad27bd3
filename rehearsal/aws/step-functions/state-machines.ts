import { randomUUID } from 'node:crypto'
import type { DescribeStateMachineOutput } from '@aws-sdk/client-sfn'
import { awsError } from '../aws-error.ts'
import type { Operations } from '../service-definition.ts'
import type { World } from '../world.ts'
import { checkDefinition } from './check-definition.ts'
import { checkName } from './request-checks.ts'

export type StateMachine = DescribeStateMachineOutput & {
  readonly definition: string
  readonly name: string
  readonly roleArn: string
}

export function createStateMachines({ clock, arn, tags }: Pick<World, 'clock' | 'arn' | 'tags'>) {
  const all = new Map<string, StateMachine>()

  const find = (machineArn: string): StateMachine => {
    const found = all.get(machineArn)
    if (found !== undefined) return found
    if (!machineArn.startsWith('arn:')) throw awsError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${machineArn}'`)
    throw awsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`)
  }

  const operations = {
    CreateStateMachine({ name, definition, roleArn, type = 'STANDARD', tags: added }) {
      checkName(name)
      checkDefinition(definition)
      const stateMachineArn = arn('states', `stateMachine:${name}`)
      const before = all.get(stateMachineArn)
      if (before !== undefined) {
        if (before.definition !== definition || before.roleArn !== roleArn || before.type !== type)
          throw awsError('StateMachineAlreadyExists', `State Machine Already Exists: '${stateMachineArn}'`)
        return { stateMachineArn, creationDate: before.creationDate }
      }
      const creationDate = new Date(clock.now())
      const machine = { stateMachineArn, name, definition, roleArn, type, creationDate, status: 'ACTIVE' as const }
      all.set(stateMachineArn, machine)
      tags.set(
        stateMachineArn,
        added?.map(({ key, value }) => ({ Key: key, Value: value })),
      )
      return { stateMachineArn, creationDate }
    },
    UpdateStateMachine({ stateMachineArn, definition, roleArn }) {
      const machine = find(stateMachineArn)
      if (definition === undefined && roleArn === undefined) {
        throw awsError('MissingRequiredParameter', 'Either the definition or the role ARN must be specified')
      }
      if (definition !== undefined) checkDefinition(definition)
      const revisionId = randomUUID()
      all.set(stateMachineArn, {
        ...machine,
        definition: definition ?? machine.definition,
        roleArn: roleArn ?? machine.roleArn,
        revisionId,
      })
      return { updateDate: new Date(clock.now()), revisionId }
    },
    DescribeStateMachine: ({ stateMachineArn }) => find(stateMachineArn),
  } satisfies Operations<'StepFunctions'>
  return { all, find, operations }
}
