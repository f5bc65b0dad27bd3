import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { pushPrograms } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { definitionOf, training } from './small-pipeline.ts'
import {
  judging,
  machineArnOf,
  patientMachine,
  startPipelinePlay,
  type Begun,
  type Given,
} from './start-pipeline-play.ts'

let aws: Awaited<ReturnType<typeof rehearse>>
let play: ReturnType<typeof startPipelinePlay>
let imageUri = ''

beforeAll(async () => {
  aws = await rehearse()
  play = startPipelinePlay(aws)
  imageUri = await pushPrograms(aws, { 'main.py': training })
})
afterAll(() => aws[Symbol.asyncDispose]())
beforeEach(() => void aws.state.taskFunctions.set(judging, () => ({ good: true })))
afterEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

const again = (attempt: number) => ({ origin: { runAttempt: String(attempt) } })
/** The runner is gone: nothing of the step goes on. */
const lose = (begun: Begun) => {
  begun.ended.catch(() => undefined)
  begun.recording.cancel()
}

interface Kind {
  readonly words: string
  /** Makes what is started, under this name. */
  make(name: string): Promise<void>
  given(name: string): Given
  /** What makes of it another start. */
  readonly other: Given
  readonly startOperation: string
  readonly running: string
  failNext(name: string): void
}

const kinds: readonly Kind[] = [
  {
    words: 'pipeline',
    make: (name) => play.createPipeline(name, definitionOf()),
    given: (name) => ({ 'pipeline-name': name, parameters: `ImageUri=${imageUri}` }),
    get other() {
      return { parameters: `ImageUri=${imageUri}\nRmse=399` }
    },
    startOperation: 'StartPipelineExecution',
    running: 'TrainPenguins Executing',
    failNext: (pipeline) =>
      void aws.faults.inject({ kind: 'step-failure', pipeline, step: 'TrainPenguins', reason: 'no luck', times: 1 }),
  },
  {
    words: 'state machine',
    make: async (name) => void (await play.createMachine(name, patientMachine)),
    given: (name) => ({ 'state-machine-arn': machineArnOf(name), input: 'itemList: [a, b]' }),
    other: { input: 'itemList: [a, c]' },
    startOperation: 'StartExecution',
    running: 'Train Executing',
    failNext: () => {
      let asked = 0
      aws.state.taskFunctions.set(judging, () => {
        asked += 1
        if (asked === 1) throw new Error('no luck')
        return {}
      })
    },
  },
]

describe.each(kinds)('a step that starts a $words', (kind) => {
  const { words } = kind
  const nameFor = (what: string) => `${what}-${words.replace(' ', '-')}`
  const startedBy = (name: string) => play.executionsOf(name).length
  const makeFor = async (what: string) => {
    const name = nameFor(what)
    await kind.make(name)
    return { name, given: kind.given(name), subject: `${words} ${name}` }
  }

  test('P1: asks again where the answer of the start is lost, and gets the same execution', async () => {
    const { name, given } = await makeFor('lost')
    aws.faults.inject({ kind: 'request', operation: kind.startOperation, dropConnection: 'after', times: 1 })
    const { outputs } = await play.run(given, { client: { maxAttempts: 3 } })
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[0] })
    expect(play.asked(kind.startOperation).map(({ outcome }) => outcome)).toEqual(['ok, but the answer was lost', 'ok'])
    expect(startedBy(name)).toBe(1)
  })

  test('P2, 000.6: follows in attempt 2 what runs since attempt 1, and says so', async () => {
    const { name, given, subject } = await makeFor('lively')
    const first = await play.until(play.begin({ ...given, 'on-cancel': 'leave' }), kind.running)
    lose(first)
    await aws.clock.sleep(20_000)
    const { outputs, lines } = await play.run(given, again(2))
    expect(lines[0]).toBe(
      `${subject}: nothing is started, since an earlier attempt of this run has started execution ARN-1, which still runs: following it`,
    )
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[0] })
    expect(startedBy(name)).toBe(1)
  })

  test('P2, 000.6: follows it too where attempt 1 was lost before it knew of it', async () => {
    const { name, given } = await makeFor('unknown')
    aws.faults.inject({ kind: 'request', operation: kind.startOperation, dropConnection: 'after', times: 1 })
    await expect(play.run(given)).rejects.toThrow(/AWS cannot be reached/)
    await aws.clock.sleep(20_000)
    const { outputs } = await play.run(given, again(2))
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[0] })
    expect(startedBy(name)).toBe(1)
  })

  test('takes over in attempts 2 and 3 what attempt 1 brought to a good end, says so, and trains nothing again', async () => {
    const { name, given, subject } = await makeFor('done')
    const first = await play.run(given)
    for (const attempt of [2, 3]) {
      const { outputs, lines, failure } = await play.run(given, again(attempt))
      expect(failure).toBeUndefined()
      expect(outputs).toEqual(first.outputs)
      expect(lines[0]).toBe(
        `${subject}: nothing is started, since an earlier attempt of this run has started execution ARN-1, which succeeded: taking over its result`,
      )
    }
    expect(startedBy(name)).toBe(1)
  })

  test('takes it over without a wait, too, where nothing is waited for', async () => {
    const { name, given } = await makeFor('brought')
    const first = await play.run(given)
    const { outputs, lines } = await play.run({ ...given, wait: 'false' }, again(2))
    expect(outputs).toEqual(first.outputs)
    expect(lines.join()).toMatch(/taking over its result.*succeeded/)
    expect(lines.join()).not.toContain('not followed')
    expect(startedBy(name)).toBe(1)
  })

  test('says of what still runs only that it is not followed, where nothing is waited for', async () => {
    const { given, subject } = await makeFor('detached')
    await play.run({ ...given, wait: 'false' })
    await aws.clock.sleep(20_000)
    const { outputs, lines } = await play.run({ ...given, wait: 'false' }, again(2))
    expect(outputs).toMatchObject({ outcome: 'started' })
    expect(lines).toEqual([
      `${subject}: nothing is started, since an earlier attempt of this run has started execution ARN-1, which still runs`,
      `${subject}: not followed; give its ARN to 'execution-arn' to follow it later`,
    ])
    await aws.clock.sleep(60_000)
  })

  test('P6: stops what runs since attempt 1 where attempt 2 is cancelled before it has seen it', async () => {
    const { name, given } = await makeFor('unseen')
    lose(await play.until(play.begin({ ...given, 'on-cancel': 'leave' }), kind.running))
    const second = play.begin(given, again(2))
    while (second.recording.outputs['execution-arn'] === undefined) await setImmediate()
    second.recording.cancel()
    const { outputs, failure } = await play.finish(second)
    expect(outputs).toMatchObject({ outcome: 'stopped', executionArn: play.executionsOf(name)[0] })
    expect(failure?.happened).toBe('the workflow run was cancelled, and the execution was stopped with it')
    expect(play.executionsOf(name).map(play.statusOf)).toEqual([expect.stringMatching(/^(Stopping|Stopped|ABORTED)$/)])
  })

  test('P2, 000.6: starts another in attempt 2 after a failure, says so, and takes that one over in attempt 3', async () => {
    const { name, given, subject } = await makeFor('failed')
    kind.failNext(name)
    expect((await play.run(given)).outputs).toMatchObject({ outcome: 'failed' })
    const second = await play.run(given, again(2))
    const why = `${subject}, execution ID-1, which an earlier attempt of this run has started, ended Failed: starting another`
    expect(second.lines.slice(0, 2)).toEqual([why, `${subject}: started execution ARN-2`])
    expect(second.outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[1] })
    const third = await play.run(given, again(3))
    expect(third.lines.slice(0, 2)).toEqual([
      why,
      `${subject}: nothing is started, since an earlier attempt of this run has started execution ARN-2, which succeeded: taking over its result`,
    ])
    expect(third.outputs).toEqual(second.outputs)
    expect(startedBy(name)).toBe(2)
  })

  test('000.6: starts another in attempt 2 after somebody has stopped the first', async () => {
    const { name, given, subject } = await makeFor('halted')
    const first = await play.until(play.begin(given), kind.running)
    await play.elsewhere.stop(play.executionsOf(name)[0] ?? '')
    await play.finish(first)
    const { lines, outputs } = await play.run(given, again(2))
    expect(lines[0]).toBe(
      `${subject}, execution ID-1, which an earlier attempt of this run has started, ended Stopped: starting another`,
    )
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[1] })
  })

  test('starts another for other inputs, another job, another step and another run', async () => {
    const { name, given } = await makeFor('many')
    await play.run(given)
    await play.run({ ...given, ...kind.other }, again(2))
    for (const origin of [{ job: 'evaluate' }, { step: 'start2' }, { runId: '43' }]) await play.run(given, { origin })
    expect(startedBy(name)).toBe(5)
  })

  test('starts another each time outside of a workflow run', async () => {
    const { name, given } = await makeFor('desk')
    const nobody = { origin: { repository: undefined, commit: undefined, runUrl: undefined, runId: undefined } }
    for (const _ of [1, 2]) expect((await play.run(given, nobody)).outputs).toMatchObject({ outcome: 'succeeded' })
    expect(startedBy(name)).toBe(2)
  })

  test('starts another in attempt 2 where a model package was required and none registered', async () => {
    const { name, given, subject } = await makeFor('empty')
    const wanting = { ...given, ...(words === 'pipeline' ? { parameters: `ImageUri=${imageUri}\nRmse=700` } : {}) }
    const demanding = { ...wanting, 'require-model-package': 'true' }
    expect((await play.run(demanding)).outputs).toMatchObject({ outcome: 'no-model-package' })
    const { lines } = await play.run(demanding, again(2))
    expect(lines.slice(0, 2)).toEqual([
      `${subject}, execution ID-1, which an earlier attempt of this run has started, ended Succeeded without a model package: starting another`,
      `${subject}: started execution ARN-2`,
    ])
    expect(startedBy(name)).toBe(2)
  })

  test('follows what it cannot look at beforehand, and keeps its ARN', async () => {
    const { name, given } = await makeFor('hidden')
    lose(await play.until(play.begin({ ...given, 'on-cancel': 'leave' }), kind.running))
    play.refuse(words === 'pipeline' ? 'DescribePipelineExecution' : 'DescribeExecution')
    const { outputs, failure } = await play.run(given, again(2))
    expect(outputs).toMatchObject({ outcome: 'unknown', executionArn: play.executionsOf(name)[0] })
    expect(failure?.happened).toMatch(/^not allowed to (sagemaker|states):Describe(Pipeline)?Execution /)
    expect(startedBy(name)).toBe(1)
  })
})

test('P1: a display name that counts attempts does not hide what runs', async () => {
  await play.createPipeline('counted', definitionOf())
  const given = { 'pipeline-name': 'counted', parameters: `ImageUri=${imageUri}` }
  const named = (attempt: number) => ({ ...given, 'display-name': `attempt-${attempt}` })
  lose(await play.until(play.begin({ ...named(1), 'on-cancel': 'leave' }), 'TrainPenguins Executing'))
  await aws.clock.sleep(20_000)
  const { lines, outputs } = await play.run(named(2), again(2))
  expect(lines[0]).toMatch(/^pipeline counted: nothing is started, since an earlier attempt .* which still runs/)
  expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf('counted')[0] })
  expect(play.executionsOf('counted')).toHaveLength(1)
})

describe('P2: the name of an execution of a state machine', () => {
  const given = (name: string, executionName = 'nightly') => ({
    'state-machine-arn': machineArnOf(name),
    'execution-name': executionName,
  })

  test('000.5: has at most 22 letters, digits and hyphens, unless it is given', async () => {
    await play.createMachine('names', patientMachine)
    await play.run({ 'state-machine-arn': machineArnOf('names') })
    await play.run(given('names', 'release-7'))
    const [made, own] = play.executionsOf('names').map((arn) => arn.split(':').at(-1))
    expect(made).toMatch(/^[a-zA-Z0-9-]{1,22}$/)
    expect(own).toBe('release-7')
  })

  test('that an old execution has is not taken for a result: another is started, and the log says why', async () => {
    await play.createMachine('taken', patientMachine)
    await play.elsewhere.startMachine('taken', 'nightly')
    await aws.clock.sleep(3_600_000)
    const { lines, outputs } = await play.run(given('taken'))
    expect(lines.slice(0, 2)).toEqual([
      'state machine taken: the name nightly is that of an execution that ended Succeeded: starting under another',
      'state machine taken: started execution ARN-2',
    ])
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf('taken')[1] })
  })

  test('that runs with another input does not stand for this start either', async () => {
    await play.createMachine('foreign', patientMachine)
    await play.elsewhere.startMachine('foreign', 'nightly', { other: true })
    const { lines } = await play.run(given('foreign'))
    expect(lines[0]).toBe(
      'state machine foreign: the name nightly is that of an execution that runs with another input: starting under another',
    )
    expect(play.executionsOf('foreign')).toHaveLength(2)
  })

  test('that runs with the same input is followed; it is not ours to stop', async () => {
    await play.createMachine('shared', patientMachine)
    await play.elsewhere.startMachine('shared', 'nightly')
    await aws.clock.sleep(30_000)
    const begun = await play.until(play.begin(given('shared')), 'Train Executing')
    begun.recording.cancel()
    const { lines, failure } = await play.finish(begun)
    expect(lines[0]).toBe('state machine shared: nothing is started, since execution ARN-1 runs already: following it')
    expect(failure?.happened).toBe(
      'the workflow run was cancelled; the execution goes on, since others have started it',
    )
    expect(play.executionsOf('shared').map(play.statusOf)).toEqual(['RUNNING'])
  })

  test('that attempt 1 has used is followed in attempt 2', async () => {
    await play.createMachine('own', patientMachine)
    lose(await play.until(play.begin({ ...given('own'), 'on-cancel': 'leave' }), 'Train Executing'))
    await aws.clock.sleep(30_000)
    const { lines, outputs } = await play.run(given('own'), again(2))
    expect(lines[0]).toContain('an earlier attempt of this run has started execution ARN-1, which still runs')
    expect(outputs).toMatchObject({ outcome: 'succeeded' })
    expect(play.executionsOf('own')).toHaveLength(1)
  })
})
