import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { conclude, readMemory } from '../../src/actions/start-pipeline/afterwards.ts'
import { followGiven } from '../../src/actions/start-pipeline/open-engine.ts'
import { pushPrograms } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { recordingStage } from './recording-stage.ts'
import { definitionOf, training } from './small-pipeline.ts'
import { judging, machineArnOf, patientMachine, startPipelinePlay, type Given } from './start-pipeline-play.ts'
import { origin, worldOf } from './start-pipeline-world.ts'

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

/** The post step of src/main, with what the step has remembered. */
async function afterwards(memory: string) {
  const recording = recordingStage({ clock: aws.clock })
  const { stage } = recording
  const remembered = readMemory(memory)
  const following = await followGiven(remembered.executionArn, worldOf(aws.client, origin), stage.log)
  const summary = await conclude(remembered, following, stage)
  return { summary: play.plain(summary), lines: recording.lines.map(play.plain) }
}

interface Kind {
  readonly words: string
  make(name: string): Promise<void>
  given(name: string): Given
  readonly running: string
  readonly stopOperation: string
  readonly stopped: string
}

const kinds: readonly Kind[] = [
  {
    words: 'pipeline',
    make: (name) => play.createPipeline(name, definitionOf()),
    given: (name) => ({ 'pipeline-name': name, parameters: `ImageUri=${imageUri}` }),
    running: 'TrainPenguins Executing',
    stopOperation: 'StopPipelineExecution',
    stopped: 'Stopped',
  },
  {
    words: 'state machine',
    make: async (name) => void (await play.createMachine(name, patientMachine)),
    given: (name) => ({ 'state-machine-arn': machineArnOf(name) }),
    running: 'Train Executing',
    stopOperation: 'StopExecution',
    stopped: 'ABORTED',
  },
]

describe.each(kinds)('the post step, for a $words', (kind) => {
  const { words } = kind
  /** A step whose process was killed: what it remembered is all that is left of it. */
  async function killed(what: string, given: Given = {}) {
    const name = `${what}-${words.replace(' ', '-')}`
    await kind.make(name)
    const begun = await play.until(play.begin({ ...kind.given(name), ...given }), kind.running)
    const { memory } = begun.recording
    // A process that goes on without a stop does nothing that a killed one does not.
    play.refuse(kind.stopOperation)
    begun.recording.cancel()
    await begun.ended
    aws.faults.clear()
    aws.journal.clear()
    return { name, memory, execution: `${words} ${name}, execution ID-1` }
  }
  const statusOf = (name: string) => play.executionsOf(name).map(play.statusOf)

  test('says that the execution has ended meanwhile', async () => {
    const { memory, execution } = await killed('over')
    await aws.clock.sleep(120_000)
    const { lines, summary } = await afterwards(memory)
    expect(lines).toEqual([`${execution}: ended Succeeded`])
    expect(summary).toBe(`## After the cancellation\n\n${execution}: ended Succeeded\n`)
    expect(play.asked(kind.stopOperation)).toEqual([])
  })

  test('stops what the step could not stop any more, waits, and says what became of it', async () => {
    const { name, memory, execution } = await killed('orphan')
    const { lines, summary } = await afterwards(memory)
    expect(play.asked(kind.stopOperation)).toMatchObject([{ outcome: 'ok' }])
    expect(lines.at(-1)).toBe(`${execution}: ended Stopped after the cancellation`)
    expect(summary).toContain('ended Stopped after the cancellation')
    expect(statusOf(name)).toEqual([kind.stopped])
  })

  test('says what became of what the step has stopped', async () => {
    const name = `cancelled-${words.replace(' ', '-')}`
    await kind.make(name)
    const begun = await play.until(play.begin(kind.given(name)), kind.running)
    begun.recording.cancel()
    const { memory } = await play.finish(begun)
    aws.journal.clear()
    const { lines } = await afterwards(memory)
    expect(lines.at(-1)).toMatch(`${words} ${name}, execution ID-1: ended Stopped`)
    expect(play.asked(kind.stopOperation)).toEqual([])
  })

  test('leaves running what shall go on, and says how to stop it', async () => {
    const { name, memory, execution } = await killed('left', { 'on-cancel': 'leave' })
    const { lines } = await afterwards(memory)
    expect(lines).toEqual([
      expect.stringMatching(
        `^${execution}: is still Executing, and goes on. It is billed as long as it runs; to stop it: aws (sagemaker|stepfunctions) stop-.* ARN-1$`,
      ),
    ])
    expect(play.asked(kind.stopOperation)).toEqual([])
    expect(statusOf(name).join()).toMatch(/^(Executing|RUNNING)$/)
  })

  test('says that a stop was refused, and how to stop it by hand', async () => {
    const { name, memory, execution } = await killed('guarded')
    play.refuse(kind.stopOperation)
    const { lines, summary } = await afterwards(memory)
    const [line = ''] = lines
    expect(lines).toHaveLength(1)
    expect(line).toMatch(`${execution}: is still Executing, and could not be stopped: not allowed to `)
    expect(line).toMatch(/ to stop it: aws (sagemaker|stepfunctions) stop-.* ARN-1$/)
    expect(summary).toContain('could not be stopped')
    expect(statusOf(name).join()).toMatch(/^(Executing|RUNNING)$/)
  })

  test('bears that AWS throttles it', async () => {
    const { memory, execution } = await killed('throttled')
    const error = { name: 'ThrottlingException', message: 'Rate exceeded' }
    const operation = words === 'pipeline' ? 'DescribePipelineExecution' : 'DescribeExecution'
    aws.faults.inject({ kind: 'request', operation, error, times: 3 })
    const { lines } = await afterwards(memory)
    expect(lines.at(-1)).toBe(`${execution}: ended Stopped after the cancellation`)
  })

  test.each([
    ['was not waited for', { wait: 'false' }],
    ['outlasted the timeout', { timeout: '20s' }],
    ['came to its end', {}],
  ])('has nothing to do with what %s', async (what, given) => {
    const name = `${what.replaceAll(' ', '-')}-${words.replace(' ', '-')}`
    await kind.make(name)
    const { memory } = await play.run({ ...kind.given(name), ...given })
    expect(memory).toBe('')
  })
})

test('the post step does not wait for ever for what takes long to stop', async () => {
  const ask = {
    Name: 'AskVet',
    Type: 'Callback',
    SqsQueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/vets',
    Arguments: { bird: 'Nelson' },
    OutputParameters: [],
  }
  await play.createPipeline('tough', { ...definitionOf(), Steps: [ask] })
  const begun = await play.until(
    play.begin({ 'pipeline-name': 'tough', parameters: `ImageUri=${imageUri}` }),
    'AskVet Executing',
  )
  const { lines } = await afterwards(begun.recording.memory)
  expect(lines.at(-1)).toMatch(
    /^pipeline tough, execution ID-1: is still Stopping, 3 min( \d+ s)? after the order to stop it; its jobs may take longer$/,
  )
  const [callback] = [...aws.state.callbacks.values()]
  const answer = { CallbackToken: callback?.token ?? '', OutputParameters: [] }
  await aws.world.call('SageMaker', 'SendPipelineExecutionStepSuccess', answer, { arn: 'vet', name: 'vet' })
  await begun.ended
})

describe.each(kinds)('A5: credentials that end while a $words is waited for', (kind) => {
  const { words } = kind

  test('end the step with what it knew and what to do; the execution goes on, and another attempt follows it', async () => {
    const name = `expired-${words.replace(' ', '-')}`
    await kind.make(name)
    aws.state.sessionSeconds.set('job', 25)
    const order = { RoleArn: 'arn:aws:iam::111122223333:role/job', RoleSessionName: 'workflow' }
    const { Credentials: session } = await new STSClient(aws.client).send(new AssumeRoleCommand(order))
    const credentials = {
      accessKeyId: session?.AccessKeyId ?? '',
      secretAccessKey: session?.SecretAccessKey ?? '',
      sessionToken: session?.SessionToken ?? '',
    }
    const { outputs, failure, summary, lines, memory } = await play.run(kind.given(name), { client: { credentials } })
    const [executionArn = ''] = play.executionsOf(name)
    expect(outputs).toEqual({
      outcome: 'unknown',
      status: 'Executing',
      executionArn,
      consoleUrl: expect.stringContaining('https://'),
    })
    expect(failure).toEqual({
      subject: `${words} ${name}, execution ID-1`,
      happened: expect.stringMatching(/^the AWS credentials have expired \(/),
      remedy:
        "Give 'role-to-assume' where the action has it, or assume the role just before this step, or for longer (role-duration-seconds). The execution goes on; to follow it further run the job again, or give ARN-1 to 'execution-arn'.",
    })
    expect(lines.at(-1)).toMatch(`${words} ${name}: unknown, the AWS credentials have expired`)
    expect(summary).toMatch(`## ❓ Not followed to its end: ${words} ${name}\n`)
    expect(summary).toMatch(/\| ▶️ Executing \| Train(Penguins)? \|/)
    expect(memory).toBe('')
    expect(play.statusOf(executionArn)).toMatch(/^(Executing|RUNNING)$/)

    const again = await play.run(kind.given(name), { origin: { runAttempt: '2' } })
    expect(again.outputs).toMatchObject({ outcome: 'succeeded', executionArn })
    expect(play.executionsOf(name)).toHaveLength(1)
  })
})
