import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { longestWaitMs } from '../../src/actions/start-pipeline/run.ts'
import { pushPrograms } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { definitionOf, training } from './small-pipeline.ts'
import { judging, machineArnOf, patientMachine, startPipelinePlay, type Given } from './start-pipeline-play.ts'

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

interface Kind {
  readonly words: string
  make(name: string): Promise<void>
  given(name: string): Given
  startElsewhere(name: string): Promise<string>
  readonly running: string
  readonly startOperation: string
  readonly listOperation: string
  readonly stopOperation: string
  readonly permission: string
  readonly statuses: { readonly running: string; readonly succeeded: string; readonly stopped: string }
}

const kinds: readonly Kind[] = [
  {
    words: 'pipeline',
    make: (name) => play.createPipeline(name, definitionOf()),
    given: (name) => ({ 'pipeline-name': name, parameters: `ImageUri=${imageUri}` }),
    startElsewhere: (name) => play.elsewhere.startPipeline(name, { ImageUri: imageUri }),
    running: 'TrainPenguins Executing',
    startOperation: 'StartPipelineExecution',
    listOperation: 'ListPipelineExecutions',
    stopOperation: 'StopPipelineExecution',
    permission: 'sagemaker:ListPipelineExecutions',
    statuses: { running: 'Executing', succeeded: 'Succeeded', stopped: 'Stopped' },
  },
  {
    words: 'state machine',
    make: async (name) => void (await play.createMachine(name, patientMachine)),
    given: (name) => ({ 'state-machine-arn': machineArnOf(name), input: '{}' }),
    startElsewhere: (name) => play.elsewhere.startMachine(name, 'by-hand'),
    running: 'Train Executing',
    startOperation: 'StartExecution',
    listOperation: 'ListExecutions',
    stopOperation: 'StopExecution',
    permission: 'states:ListExecutions',
    statuses: { running: 'RUNNING', succeeded: 'SUCCEEDED', stopped: 'ABORTED' },
  },
]

describe.each(kinds)('a $words that runs from elsewhere', (kind) => {
  const { words, statuses } = kind
  /** Half a minute after somebody else has started it. */
  async function occupied(what: string, given: Given = {}) {
    const name = `${what}-${words.replace(' ', '-')}`
    await kind.make(name)
    const theirs = await kind.startElsewhere(name)
    await aws.clock.sleep(30_000)
    aws.journal.clear()
    const id = play.plain(theirs.split(/[:/]/).at(-1) ?? '')
    return { subject: `${words} ${name}`, name, theirs, id, given: { ...kind.given(name), ...given } }
  }
  const statusesOf = (name: string) => play.executionsOf(name).map(play.statusOf)
  const started = () => play.asked(kind.startOperation)

  test('is left alone, and another is started, by default', async () => {
    const { name, subject, given } = await occupied('start')
    const { lines, outputs } = await play.run(given)
    expect(lines[0]).toBe(`${subject}: started execution ARN-2`)
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[1] })
    expect(statusesOf(name)).toEqual([statuses.succeeded, statuses.succeeded])
  })

  test('is followed with on-conflict: attach, and its result is handed on', async () => {
    const { name, subject, theirs, given } = await occupied('attach', { 'on-conflict': 'attach' })
    const { lines, outputs, summary } = await play.run(given)
    expect(lines[0]).toBe(`${subject}: nothing is started, since execution ARN-1 runs already: following it`)
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: theirs, status: 'Succeeded' })
    expect(summary).toContain(`## ✅ Succeeded: ${subject}`)
    expect(started()).toEqual([])
    expect(statusesOf(name)).toEqual([statuses.succeeded])
  })

  test('is left running where the workflow run that followed it is cancelled', async () => {
    const { name, given } = await occupied('leave', { 'on-conflict': 'attach' })
    const begun = await play.until(play.begin(given), kind.running)
    begun.recording.cancel()
    const { outputs, failure, memory } = await play.finish(begun)
    expect(outputs).toMatchObject({ outcome: 'started' })
    expect(failure).toMatchObject({
      happened: 'the workflow run was cancelled; the execution goes on, since others have started it',
      remedy: expect.stringMatching(
        /^As long as it runs, it is billed; to stop it: aws (sagemaker|stepfunctions) stop-/,
      ),
    })
    expect(JSON.parse(memory)).toMatchObject({ stop: false })
    expect(play.asked(kind.stopOperation)).toEqual([])
    await aws.clock.sleep(60_000)
    expect(statusesOf(name)).toEqual([statuses.succeeded])
  })

  test('fails the step with on-conflict: fail, and nothing is started', async () => {
    const { subject, id, given, theirs } = await occupied('fail', { 'on-conflict': 'fail' })
    const { lines, outputs, summary, failure, memory } = await play.run(given)
    const happened = `nothing was started, because execution ${id} still runs`
    const remedy = "Let it end and run the job again, or set 'on-conflict' to attach, wait or stop-previous."
    expect(failure).toEqual({ subject, happened, remedy })
    expect(outputs).toEqual({ outcome: 'conflict' })
    expect(lines).toEqual([`${subject}: conflict, ${happened}`])
    expect(summary).toBe(`## ✋ Not started: ${subject}

**${subject}**: ${happened}

Let it end and run the job again, or set 'on-conflict' to attach, wait or stop-previous.
`)
    expect(memory).toBe('')
    expect(started()).toEqual([])
    expect(play.statusOf(theirs)).toBe(statuses.running)
  })

  test('is waited for with on-conflict: wait, and then another is started', async () => {
    const { name, subject, id, given } = await occupied('wait', { 'on-conflict': 'wait' })
    const { lines, outputs } = await play.run(given)
    expect(lines.slice(0, 2)).toEqual([
      `${subject}: waiting for execution ${id} to end`,
      `${subject}: started execution ARN-2`,
    ])
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[1] })
    expect(statusesOf(name)).toEqual([statuses.succeeded, statuses.succeeded])
  })

  test('is waited for until the timeout, and what to do is said', async () => {
    const { name, subject, id, given } = await occupied('patience', { 'on-conflict': 'wait', timeout: '20s' })
    const { outputs, failure, lines } = await play.run(given)
    expect(outputs).toEqual({ outcome: 'conflict' })
    expect(failure).toEqual({
      subject,
      happened: `nothing was started, because execution ${id} still runs after 20 s`,
      remedy: "Run the job again later, or raise 'timeout'.",
    })
    expect(lines.at(-1)).toBe(`${subject}: conflict, ${failure?.happened}`)
    expect(statusesOf(name)).toEqual([statuses.running])
  })

  test('is waited for out of the same timeout as our own', async () => {
    const { name, given } = await occupied('budget', { 'on-conflict': 'wait', timeout: '80s' })
    const { outputs, failure } = await play.run(given)
    expect(outputs).toMatchObject({ outcome: 'timed-out', executionArn: play.executionsOf(name)[1] })
    expect(failure?.happened).toMatch(/^it is still Executing after [2-5]\d s/)
    await aws.clock.sleep(60_000)
  })

  test('stays where the workflow run is cancelled before it is known whether an attempt before has the result', async () => {
    const { theirs, given } = await occupied('hasty', { 'on-conflict': 'stop-previous' })
    const begun = play.begin(given, { origin: { runAttempt: '2' } })
    while (play.asked(kind.listOperation).length === 0) await setImmediate()
    begun.recording.cancel()
    await expect(begun.ended).rejects.toThrow()
    expect(play.asked(kind.stopOperation)).toEqual([])
    expect(play.statusOf(theirs)).toBe(statuses.running)
  })

  test('is stopped with on-conflict: stop-previous, and another is started when it has ended', async () => {
    const { name, subject, given } = await occupied('replace', { 'on-conflict': 'stop-previous' })
    const { lines, outputs } = await play.run(given)
    expect(lines[0]).toBe(`${subject}: stopping execution ARN-1, as 'on-conflict: stop-previous' asks`)
    expect(lines).toContain(`${subject}: started execution ARN-2`)
    expect(outputs).toMatchObject({ outcome: 'succeeded' })
    expect(statusesOf(name)).toEqual([statuses.stopped, statuses.succeeded])
    const [stop] = play.asked(kind.stopOperation)
    const [start] = started()
    expect(stop?.at).toBeLessThanOrEqual(start?.at ?? 0)
  })

  test('may end by itself while it is being stopped', async () => {
    const { name, theirs, given } = await occupied('race', { 'on-conflict': 'stop-previous' })
    const error = { name: 'ValidationException', message: 'it has ended' }
    aws.faults.inject({ kind: 'request', operation: kind.stopOperation, error, delayMs: 60_000 })
    const { outputs } = await play.run(given)
    expect(play.statusOf(theirs)).toBe(statuses.succeeded)
    expect(outputs).toMatchObject({ outcome: 'succeeded', executionArn: play.executionsOf(name)[1] })
  })

  test('that may not be stopped fails the step; nothing is started', async () => {
    const { theirs, given } = await occupied('guarded', { 'on-conflict': 'stop-previous' })
    play.refuse(kind.stopOperation)
    await expect(play.run(given)).rejects.toMatchObject({
      failure: { happened: expect.stringContaining(`not allowed to`), remedy: expect.stringContaining('Stop') },
    })
    expect(started()).toEqual([])
    expect(play.statusOf(theirs)).toBe(statuses.running)
  })

  test('cannot be looked for without a permission, which is named with the input that asks for it', async () => {
    const { subject, given } = await occupied('blind', { 'on-conflict': 'fail' })
    play.refuse(kind.listOperation)
    await expect(play.run(given)).rejects.toMatchObject({
      failure: {
        subject,
        happened: `not allowed to ${kind.permission} (no)`,
        remedy: `Add ${kind.permission} to the policy of the role that this job assumes. It is asked for because of 'on-conflict', which needs it for all but 'start'.`,
      },
    })
    expect(started()).toEqual([])
  })

  test.each(['attach', 'wait', 'fail', 'stop-previous'])(
    'is no conflict where it is our own: %s',
    async (onConflict) => {
      const name = `own-${onConflict}-${words.replace(' ', '-')}`
      await kind.make(name)
      const given = { ...kind.given(name), 'on-conflict': onConflict }
      const first = await play.until(play.begin({ ...given, 'on-cancel': 'leave' }), kind.running)
      first.recording.cancel()
      await first.ended
      await kind.startElsewhere(name)
      await aws.clock.sleep(20_000)
      const second = await play.run(given, { origin: { runAttempt: '2' } })
      expect(second.lines[0]).toContain('an earlier attempt of this run has started execution ARN-1, which still runs')
      expect(second.outputs).toMatchObject({ outcome: 'succeeded' })
      expect(play.asked(kind.stopOperation)).toEqual([])
      await aws.clock.sleep(60_000)
      expect(statusesOf(name)).toEqual([statuses.succeeded, statuses.succeeded])
    },
  )

  test.each(['attach', 'wait', 'fail', 'stop-previous'])(
    'stands in no way where an attempt before has the result: %s',
    async (onConflict) => {
      const name = `result-${onConflict}-${words.replace(' ', '-')}`
      await kind.make(name)
      const given = { ...kind.given(name), 'on-conflict': onConflict }
      const { outputs } = await play.run(given)
      const theirs = await kind.startElsewhere(name)
      const second = await play.run(given, { origin: { runAttempt: '2' } })
      expect(second.lines[0]).toContain('execution ARN-1, which succeeded: taking over its result')
      expect(second.outputs).toEqual(outputs)
      expect(play.statusOf(theirs)).toBe(statuses.running)
      expect(play.executionsOf(name)).toHaveLength(2)
    },
  )

  test('is a conflict in attempt 2 too, where attempt 1 has started nothing', async () => {
    const { subject, id, given } = await occupied('late', { 'on-conflict': 'fail' })
    const { failure } = await play.run(given, { origin: { runAttempt: '2' } })
    expect(failure).toMatchObject({ subject, happened: `nothing was started, because execution ${id} still runs` })
  })
})

test.each([
  { wait: true, onConflict: 'start', ms: 60_000 },
  { wait: false, onConflict: 'start', ms: 0 },
  { wait: false, onConflict: 'attach', ms: 0 },
  { wait: false, onConflict: 'wait', ms: 60_000 },
  { wait: false, onConflict: 'stop-previous', ms: 60_000 },
  { wait: true, onConflict: 'wait', ms: 60_000 },
] as const)(
  'A5: the credentials have to live for $ms ms with wait: $wait and on-conflict: $onConflict',
  ({ wait, onConflict, ms }) => {
    expect(longestWaitMs({ wait, onConflict, timeout: 60_000 })).toBe(ms)
  },
)

test('P2: a given name that somebody else uses with another input is a conflict', async () => {
  await play.createMachine('nightly', patientMachine)
  const given = { 'state-machine-arn': machineArnOf('nightly'), 'execution-name': 'now', input: '{"ours":true}' }
  await play.elsewhere.startMachine('nightly', 'now', { theirs: true })
  const { outputs, failure } = await play.run({ ...given, 'on-conflict': 'fail' })
  expect(outputs).toEqual({ outcome: 'conflict' })
  expect(failure?.happened).toBe('nothing was started, because execution now still runs')
  expect(play.executionsOf('nightly')).toHaveLength(1)
})
