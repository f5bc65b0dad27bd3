import { expect, test } from '@jest/globals'
import { stateMachines } from '../../src/aws/state-machines.ts'
import { firstFailedStep, type Execution } from '../../src/domain/execution.ts'
import { rehearseMachine } from '../rehearsal/aws/step-functions/machines.ts'

const train = 'arn:aws:states:::sagemaker:createTrainingJob.sync'
const unfit = { TrainingJobArn: 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/hats', FailureReason: 'no data' }
const catches = [{ ErrorEquals: ['States.ALL'], Next: 'Note' }]

/** Trains for every item, and cools down; `Catch` decides whether a failure is only that of its item. */
const machineOf = ({ Catch }: { readonly Catch?: typeof catches }) => ({
  StartAt: 'Each',
  States: {
    Each: {
      Type: 'Map',
      ItemsPath: '$.items',
      Parameters: { 'item.$': '$$.Map.Item.Value' },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: 'Train',
        States: {
          Train: {
            Type: 'Task',
            Resource: train,
            Parameters: { 'TrainingJobName.$': '$.item' },
            ResultPath: '$.job',
            Next: 'Cool',
            ...(Catch && { Catch }),
          },
          Cool: { Type: 'Wait', Seconds: 60, End: true },
          ...(Catch && { Note: { Type: 'Pass', End: true } }),
        },
      },
      ...(Catch ? { Next: 'Complain' } : { End: true }),
    },
    ...(Catch && { Complain: { Type: 'Fail', Error: 'ItemsFailed', Cause: 'see the items' } }),
  },
})

async function rehearse(definition: object) {
  const machine = await rehearseMachine(definition)
  machine.aws.state.taskFunctions.set(train, (input) => {
    const { TrainingJobName: item } = input as { readonly TrainingJobName: string }
    if (item === 'hats') throw Object.assign(new Error(JSON.stringify(unfit)), { name: 'States.TaskFailed' })
    return { TrainingJobArn: unfit.TrainingJobArn.replace('hats', item) }
  })
  const sfn = stateMachines(machine.sfn)
  const { look } = sfn.watch(machine.arnOf('run-1'))
  await machine.start('run-1', { items: ['mugs', 'hats'] })
  return {
    stop: () => sfn.stop(machine.arnOf('run-1'), 'the workflow run was cancelled'),
    async lookAfter(ms: number): Promise<Execution> {
      await machine.aws.clock.sleep(ms)
      return look(new AbortController().signal)
    },
    [Symbol.asyncDispose]: () => machine[Symbol.asyncDispose](),
  }
}

const told = ({ steps }: Execution) =>
  steps.map(({ name, status, failureReason }) => [
    name,
    status,
    ...(failureReason === undefined ? [] : [failureReason]),
  ])

test('an item whose failure is caught is the one that failed; the others stand beside it with their results', async () => {
  await using machine = await rehearse(machineOf({ Catch: catches }))
  expect(told(await machine.lookAfter(1_000))).toEqual([
    ['Each', 'Executing'],
    ['mugs / Train', 'Succeeded'],
    ['hats / Train', 'Failed', 'States.TaskFailed: no data (caught)'],
    ['mugs / Cool', 'Executing'],
  ])
  const ended = await machine.lookAfter(120_000)
  expect(told(ended)).toEqual([
    ['Each', 'Succeeded'],
    ['mugs / Train', 'Succeeded'],
    ['hats / Train', 'Failed', 'States.TaskFailed: no data (caught)'],
    ['mugs / Cool', 'Succeeded'],
    ['Complain', 'Failed', 'ItemsFailed: see the items'],
  ])
  expect(ended).toMatchObject({ status: 'Failed', failureReason: 'ItemsFailed: see the items' })
  expect(firstFailedStep(ended)).toMatchObject({ item: 'hats', jobArn: unfit.TrainingJobArn })
})

test('an item that fails ends the others with it', async () => {
  await using machine = await rehearse(machineOf({}))
  const ended = await machine.lookAfter(120_000)
  expect(ended).toMatchObject({ status: 'Failed', failureReason: 'States.TaskFailed: no data' })
  expect(told(ended)).toContainEqual(['hats / Train', 'Failed', 'States.TaskFailed: no data'])
  expect(ended.steps.map(({ status }) => status)).not.toContain('Executing')
})

test('an execution that is stopped says so with the cause, and so do its steps', async () => {
  await using machine = await rehearse(machineOf({ Catch: catches }))
  await machine.lookAfter(1_000)
  await machine.stop()
  const ended = await machine.lookAfter(1_000)
  expect(ended).toMatchObject({ status: 'Stopped', failureReason: 'the workflow run was cancelled' })
  expect(told(ended).slice(0, 1)).toEqual([['Each', 'Stopped']])
  expect(told(ended)).toContainEqual(['mugs / Cool', 'Stopped'])
})
