import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { person } from '../../rehearsal/aws/principals.ts'
import { deployStateMachine, items, lookAtItem } from '../../rehearsal/plays/step-functions.ts'
import type { Observer } from '../../rehearsal/runner/run-record.ts'
import type { Showing } from '../../rehearsal/theatre.ts'
import { names } from '../../rehearsal/vocabulary.ts'
import {
  cancelAt,
  conclusions,
  errorsOf,
  logOf,
  rehearseSystem,
  stepOf,
  whenJobStarts,
  type RehearsedSystem,
} from './rehearsed-system.ts'

// workflows-examples/step-functions.yml as it is, with the bundles, on the sample project; the numbers are those of the systems' promises.

const limitMs = 120_000
const { bucket } = names.trainingData
const green = {
  check: 'success',
  'validate-data': 'success',
  image: 'success',
  train: 'success',
  predictions: 'success',
}

async function open(prepare: (system: RehearsedSystem) => void = () => undefined) {
  const system = await rehearseSystem('purchases')
  prepare(system)
  const vars = await deployStateMachine(system)
  const sha = await system.checkout.commit('Predict when a customer comes back')
  const show = (showing: Partial<Showing> = {}) =>
    system.show({ file: 'step-functions.yml', sha, event: { name: 'push' }, vars, ...showing })
  return { ...system, vars, push: show }
}

const executionsOf = ({ aws }: RehearsedSystem) => [...aws.state.stateMachineExecutions.values()]
const trainingOf = (run: Awaited<ReturnType<RehearsedSystem['show']>>) =>
  stepOf(run, 'train', '/actions/start-pipeline')

test(
  '000.1, 000.5: every item is trained and served by the digest of the same run, and the names leave room for the item',
  async () => {
    await using system = await open()
    const run = await system.push()
    expect(errorsOf(run)).toEqual([])
    expect(conclusions(run)).toEqual(green)
    const digest = stepOf(run, 'image', '/actions/build-push-image').outputs['digest'] ?? ''
    const image = `${new URL(system.aws.url).host}/purchases@${digest}`
    for (const item of items) {
      const found = await lookAtItem(system.aws, item)
      expect(found).toEqual({ item, images: [image, image], predictions: 12, problem: undefined })
    }
    const [execution] = executionsOf(system)
    expect(execution?.name).toMatch(/^[a-zA-Z0-9-]{1,22}$/)
    expect(JSON.parse(trainingOf(run).outputs['output'] ?? '')).toHaveLength(items.length)
  },
  limitMs,
)

test(
  '000.6: run again while the execution runs, the step attaches to it: one execution, not two',
  async () => {
    await using system = await open()
    // The execution outlives the jobs before it of the second attempt.
    system.aws.world.pace.pipelineStepMs = 300_000
    const attempt = (runAttempt: number, observer?: Observer) =>
      system.push({ github: { runId: '77', runAttempt }, ...(observer && { observer }) })
    let second: ReturnType<typeof attempt> | undefined
    const first = await attempt(1, (event) => {
      if (event.kind === 'log' && event.entry.text.includes('started execution')) second ??= attempt(2)
    })
    const attached = await second
    const arns = executionsOf(system).map(({ arn }) => arn)
    expect(arns).toHaveLength(1)
    for (const run of [first, attached]) {
      expect(run?.conclusion).toBe('success')
      expect(run && trainingOf(run).outputs['execution-arn']).toBe(arns[0])
    }
  },
  limitMs,
)

test(
  '000.6: run again after the execution has failed, the step starts a new one and says so',
  async () => {
    await using system = await open()
    const lamps = 'purchases/data/lamps/train.csv'
    const { objects } = system.aws.world
    const attempt = (runAttempt: number, observer: Observer = () => undefined) =>
      system.push({ github: { runId: '77', runAttempt }, observer })
    const good = objects.get(bucket, lamps)?.toString() ?? ''
    const first = await attempt(
      1,
      whenJobStarts('image', () => objects.put(bucket, lamps, 'purchases\nmany\n')),
    )
    objects.put(bucket, lamps, good)
    const second = await attempt(2)
    expect([first.conclusion, second.conclusion]).toEqual(['failure', 'success'])
    expect(executionsOf(system).map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED'])
    const told = logOf(trainingOf(second))
    expect(told).toMatch(/which an earlier attempt of this run has started, ended Failed: starting another/)
    expect(told).toContain(`started execution ${executionsOf(system)[1]?.arn}`)
  },
  limitMs,
)

test(
  '000.7: cancelling sends StopExecution within five seconds, and the log says that the execution was stopped',
  async () => {
    await using system = await open()
    system.aws.world.pace.pipelineStepMs = 1_200_000
    const { cancelledAt, ...cancellation } = cancelAt('StartTrainingJob Executing')
    const watch = setInterval(() => {
      if (stoppedAt === 0 && system.requests('StepFunctions', 'StopExecution').length > 0) stoppedAt = performance.now()
    }, 20)
    let stoppedAt = 0
    const run = await system.push(cancellation)
    clearInterval(watch)
    expect(run.conclusion).toBe('cancelled')
    expect(executionsOf(system)).toEqual([expect.objectContaining({ status: 'ABORTED' })])
    expect(stoppedAt - cancelledAt()).toBeLessThan(5_000)
    expect(errorsOf(run).join()).toContain('the workflow run was cancelled, and the execution was stopped with it')
  },
  limitMs,
)

test(
  '000.8: one failing item of three is red by item and state, and the other two stand in the table with their results',
  async () => {
    await using system = await open()
    const broken = () => system.aws.world.objects.put(bucket, 'purchases/data/lamps/train.csv', 'purchases\nmany\n')
    const run = await system.push({ observer: whenJobStarts('image', broken) })
    expect(conclusions(run)).toEqual({ ...green, train: 'failure', predictions: 'skipped' })
    const { outputs, summary } = trainingOf(run)
    expect(outputs).toMatchObject({ outcome: 'failed', 'failed-step': 'lamps / StartTrainingJob' })
    expect(outputs['failure-reason']).toContain('the data have no column mean_gap_days')
    expect(errorsOf(run).join()).toContain('lamps / StartTrainingJob')
    for (const item of ['candles', 'mugs']) expect((await lookAtItem(system.aws, item)).problem).toBeUndefined()
    expect(summary).toMatch(/Failed \| lamps \/ StartTrainingJob \|/)
    for (const item of ['candles', 'mugs'])
      expect(summary).toMatch(new RegExp(`Succeeded \\| ${item} / StartTransformJob \\|`))
  },
  limitMs,
)

test(
  '000.9: an execution that runs out of time without error and cause has a subject, what happened, and what to do',
  async () => {
    await using system = await open(({ edit }) => {
      edit('state-machine.asl.json', '"StartAt": "EachItem"', '"TimeoutSeconds": 30, "StartAt": "EachItem"')
    })
    const run = await system.push()
    expect(conclusions(run)).toMatchObject({ train: 'failure', predictions: 'skipped' })
    expect(executionsOf(system)).toEqual([expect.objectContaining({ status: 'TIMED_OUT' })])
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(
        /^state machine purchases, execution \S+: .*time-out .*\. .*raise TimeoutSeconds of the state machine\.$/,
      ),
    ])
  },
  limitMs,
)

test(
  '000.10: an EXPRESS state machine is refused before it is started, with the reason',
  async () => {
    await using system = await open()
    const definition = readFileSync(join(system.checkout.directory, 'state-machine.asl.json'), 'utf8')
    const machine = { name: 'hasty', type: 'EXPRESS', definition, roleArn: names.executionRole }
    const engineer = person(names.engineer, system.aws)
    const made = await system.aws.world.call('StepFunctions', 'CreateStateMachine', machine, engineer)
    const run = await system.push({ vars: { STATE_MACHINE_ARN: made.stateMachineArn ?? '' } })
    expect(conclusions(run)).toMatchObject({ train: 'failure', predictions: 'skipped' })
    expect(errorsOf(run).join()).toMatch(/hasty.*express/i)
    expect(system.requests('StepFunctions', 'StartExecution')).toEqual([])
    expect(system.requests('StepFunctions', 'StartSyncExecution')).toEqual([])
  },
  limitMs,
)

test(
  '000.11: data that fail their check start nothing, and the expectation is named',
  async () => {
    await using system = await open()
    const text = readFileSync(join(system.checkout.directory, 'data/mugs/train.csv'), 'utf8')
    system.aws.world.objects.put(bucket, 'purchases/data/mugs/train.csv', `${text}3,-4,5,6\n`)
    const run = await system.push()
    expect(conclusions(run)).toMatchObject({ 'validate-data': 'failure', image: 'skipped', train: 'skipped' })
    expect(errorsOf(run)).toContain('mugs: mean_gap_days is between 0 and 3650: 1 rows do not hold, first in line 62')
    expect(system.requests('StepFunctions', 'StartExecution')).toEqual([])
  },
  limitMs,
)

test(
  '000.12: truncated predictions are red and name the item',
  async () => {
    await using system = await open()
    const truncate = () => {
      const { objects } = system.aws.world
      const key = objects.list(bucket, 'purchases/predictions/').find((each) => each.includes('/mugs/')) ?? ''
      objects.put(bucket, key, '12.5\n')
    }
    const run = await system.push({ observer: whenJobStarts('predictions', truncate) })
    expect(conclusions(run)).toEqual({ ...green, predictions: 'failure' })
    const why = 'expected 12 rows, as many as were sent, got 1 row'
    // The first stands on the line of the case, under a title that names the object.
    expect(errorsOf(run)).toEqual([why, expect.stringMatching(new RegExp(`/mugs/sample\\.csv\\.out.*${why}`))])
  },
  limitMs,
)
