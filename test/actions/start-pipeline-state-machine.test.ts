import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { judging, machineArnOf, patientMachine, startPipelinePlay, type Given } from './start-pipeline-play.ts'

let aws: Awaited<ReturnType<typeof rehearse>>
let play: ReturnType<typeof startPipelinePlay>
let imageUri = ''

const program = `
import sys
item = sys.argv[1]
print("::error::training for", item)
if item == "mugs": sys.exit("no <rows> of mugs")
`

beforeAll(async () => {
  aws = await rehearse()
  play = startPipelinePlay(aws)
  imageUri = await pushPrograms(aws, { 'main.py': program })
})
afterAll(() => aws[Symbol.asyncDispose]())
beforeEach(() => void aws.state.taskFunctions.set(judging, () => ({ good: true })))
afterEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

const createJob = 'arn:aws:states:::sagemaker:createProcessingJob.sync'
/** A real job for every item; the others go on where one fails, and the execution fails when all are done. */
const itemsMachine = () => {
  const train = {
    Type: 'Task',
    Resource: createJob,
    Parameters: {
      'ProcessingJobName.$': "States.Format('train-{}-{}', $.item, $$.Execution.Name)",
      RoleArn: roleArn,
      ProcessingResources: { ClusterConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 30 } },
      AppSpecification: {
        ImageUri: imageUri,
        ContainerEntrypoint: ['python3', '/opt/program/main.py'],
        'ContainerArguments.$': 'States.Array($.item)',
      },
    },
    ResultSelector: { failed: false },
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Note' }],
    End: true,
  }
  const note = { Type: 'Pass', Result: { failed: true }, End: true }
  return {
    StartAt: 'EachItem',
    States: {
      EachItem: {
        Type: 'Map',
        ItemsPath: '$.itemList',
        ItemSelector: { 'item.$': '$$.Map.Item.Value' },
        ItemProcessor: { StartAt: 'Train', States: { Train: train, Note: note } },
        ResultSelector: { 'anyFailed.$': 'States.ArrayContains($[*].failed, true)' },
        Next: 'Judge',
      },
      Judge: {
        Type: 'Choice',
        Choices: [{ Variable: '$.anyFailed', BooleanEquals: true, Next: 'GiveUp' }],
        Default: 'Done',
      },
      GiveUp: { Type: 'Fail', Error: 'ItemsFailed', Cause: 'At least one item failed.' },
      Done: { Type: 'Pass', Result: { trained: true }, End: true },
    },
  }
}
const made = new Set<string>()
/** Each test has a state machine of its own. */
async function machine(name: string, definition: object = patientMachine): Promise<Given> {
  if (!made.has(name)) await play.createMachine(name, definition)
  made.add(name)
  return { 'state-machine-arn': machineArnOf(name) }
}
const inputOf = (name: string) =>
  JSON.parse(aws.state.stateMachineExecutions.get(play.executionsOf(name)[0] ?? '')?.input ?? 'null') as unknown
const textOfInput = (name: string) => aws.state.stateMachineExecutions.get(play.executionsOf(name)[0] ?? '')?.input

test('000.8: a state machine is started, followed item by item, and hands on what it answers', async () => {
  const given = { ...(await machine('items', itemsMachine())), input: 'itemList: [candles, lamps]' }
  const { lines, outputs, summary, failure } = await play.run(given)
  const executionArn = play.executionsOf('items')[0] ?? ''
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({
    outcome: 'succeeded',
    status: 'Succeeded',
    executionArn,
    output: '{"trained":true}',
    durationSeconds: '60',
    consoleUrl: `https://eu-west-1.console.aws.amazon.com/states/home?region=eu-west-1#/v2/executions/details/${executionArn}`,
  })
  expect(lines.filter((line) => !/console|arn:aws:sagemaker/.test(line))).toEqual([
    'state machine items: started execution ARN-1',
    'execution ID-1: Executing',
    'EachItem Executing',
    'candles / Train Executing',
    'lamps / Train Executing',
    'EachItem Succeeded after 1 min',
    '▸ candles / Train Succeeded after 1 min',
    '◂',
    '▸ lamps / Train Succeeded after 1 min',
    '◂',
    'state machine items: succeeded',
  ])
  expect(summary).toMatch(/^## ✅ Succeeded: state machine items\n/)
  expect(summary).toContain('| Answer | `{"trained":true}` |')
  expect(summary).toContain('| ✅ Succeeded | candles / Train | 1 min |  | [processing job](https://')
})

test('P3, 000.8: a failing item is named with its state, its cause in a sentence and the log of its job; the others stand beside it', async () => {
  const given = { ...(await machine('failing', itemsMachine())), input: '{"itemList": ["candles", "mugs", "lamps"]}' }
  const { lines, outputs, summary, failure } = await play.run(given)
  const reason = 'States.TaskFailed: AlgorithmError: See job logs for more information, exit code: 1 (caught)'
  expect(outputs).toMatchObject({ outcome: 'failed', failedStep: 'mugs / Train', failureReason: reason })
  expect(outputs).not.toHaveProperty('output')
  expect(failure).toMatchObject({
    subject: 'state machine failing, execution ID-1',
    happened: `state mugs / Train failed: ${reason}; its log ends with: no <rows> of mugs`,
    remedy: expect.stringMatching(
      /^Its job: arn:aws:sagemaker:.*:processing-job\/train-mugs-ID-1\. The job's log: https:\/\/eu-west-1\.console/,
    ),
  })
  expect(lines.slice(-4)).toEqual([
    expect.stringMatching(/^▸ The last lines of mugs \/ Train, train-mugs-ID-1\/algo-1-\d+$/),
    ': :error::training for mugs',
    'no <rows> of mugs',
    '◂',
  ])
  expect(lines).toContain('GiveUp Failed after 0 ms: ItemsFailed: At least one item failed.')
  for (const item of ['candles', 'lamps']) expect(summary).toContain(`| ✅ Succeeded | ${item} / Train | 1 min |`)
  expect(summary).toContain('| ❌ Failed | mugs / Train | 1 min |')
  expect(summary).toContain('<summary>The last lines of mugs / Train, train-mugs-ID-1/algo-1-')
  expect(summary).toContain('```\n::error::training for mugs\nno <rows> of mugs\n```')
})

test('what failed and was caught in an execution that succeeded is no failed step', async () => {
  const caught = {
    StartAt: 'Try',
    States: {
      Try: {
        Type: 'Task',
        Resource: judging,
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Recover' }],
        End: true,
      },
      Recover: { Type: 'Pass', Result: { recovered: true }, End: true },
    },
  }
  aws.state.taskFunctions.set(judging, () => {
    throw Object.assign(new Error('{"errorMessage":"no data"}'), { name: 'Bad' })
  })
  const { outputs, lines, failure } = await play.run(await machine('caught', caught))
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'succeeded', output: '{"recovered":true}' })
  expect(outputs).not.toHaveProperty('failedStep')
  expect(outputs).not.toHaveProperty('failureReason')
  expect(lines).toContain('Try Failed after 0 ms: Bad: no data (caught)')
})

test('000.9: an execution that times out without error and cause says what it was at, and what to do', async () => {
  const given = await machine('slow', { TimeoutSeconds: 45, ...patientMachine })
  const { outputs, failure, lines } = await play.run(given)
  expect(outputs).toMatchObject({ outcome: 'failed', status: 'TimedOut', durationSeconds: '45' })
  expect(failure).toEqual({
    subject: 'state machine slow, execution ID-1',
    happened: 'it ran into its own time-out (Train had not ended)',
    remedy: 'Find out what took so long, or raise TimeoutSeconds of the state machine.',
  })
  expect(lines.at(-1)).toBe('state machine slow: failed, it ran into its own time-out (Train had not ended)')
})

describe('P8, 000.10: what nobody could follow is refused before it is started', () => {
  test('an EXPRESS state machine', async () => {
    await play.createMachine('express', patientMachine, 'EXPRESS')
    await expect(play.run({ 'state-machine-arn': machineArnOf('express') })).rejects.toMatchObject({
      failure: {
        subject: 'state machine express',
        happened:
          'it is of type EXPRESS: a start that is sent twice runs twice, and nothing can be asked about its executions',
        remedy: expect.stringContaining('STANDARD'),
      },
    })
    expect(aws.journal.of('StepFunctions').map(({ operation }) => operation)).toEqual([
      'CreateStateMachine',
      'DescribeStateMachine',
    ])
  })

  test('an execution of one', async () => {
    const arn = 'arn:aws:states:eu-west-1:111122223333:express:quick:run:0f3c'
    await expect(play.run({ 'execution-arn': arn })).rejects.toMatchObject({
      failure: {
        subject: `execution ${arn}`,
        happened: 'it belongs to a state machine of type EXPRESS, and AWS answers no questions about those',
      },
    })
    expect(aws.journal.entries).toEqual([])
  })

  test('a state machine that is not there', async () => {
    await expect(play.run({ 'state-machine-arn': machineArnOf('nowhere') })).rejects.toMatchObject({
      failure: {
        subject: 'state machine nowhere',
        happened: 'there is no such state machine',
        remedy: 'Check the ARN, the region and the account.',
      },
    })
  })
})

describe('the input', () => {
  test('is JSON, whose numbers stay as they are written', async () => {
    const input = '{"rate": 1e-3, "id": 12345678901234567890, "share": 1.0}'
    await play.run({ ...(await machine('json')), input, wait: 'false' })
    expect(textOfInput('json')).toBe('{"id":12345678901234567890,"rate":1e-3,"share":1.0}')
  })

  test('is YAML, or a file that it wins over', async () => {
    const given = { ...(await machine('yaml')), input: 'b: 2\nlist: [x, 007]\n', 'input-file': 'input.yaml' }
    await play.run({ ...given, wait: 'false' }, { files: { 'input.yaml': 'a: one\nb: 1\n' } })
    expect(inputOf('yaml')).toMatchObject({ a: 'one', b: 2 })
  })

  test('is empty where none is given', async () => {
    await play.run({ ...(await machine('none')), wait: 'false' })
    expect(textOfInput('none')).toBe('{}')
  })

  test('that is no object is refused before anything is asked of AWS', async () => {
    const given = { ...(await machine('list')), input: '[1, 2]' }
    aws.journal.clear()
    await expect(play.run(given)).rejects.toMatchObject({
      problems: ["input 'input': expected a JSON object or a YAML mapping"],
    })
    expect(aws.journal.entries).toEqual([])
  })
})

describe('P6: when the workflow run is cancelled', () => {
  test('000.7: StopExecution is sent at once, and the log says that the execution was stopped', async () => {
    const begun = await play.until(play.begin(await machine('cancelled')), 'Train Executing')
    const at = aws.clock.now()
    begun.recording.cancel()
    const { lines, outputs, failure } = await play.finish(begun)
    expect(play.asked('StopExecution')).toMatchObject([{ at, outcome: 'ok' }])
    expect(outputs).toMatchObject({ outcome: 'stopped' })
    expect(lines.at(-1)).toBe(
      'state machine cancelled: stopped, the workflow run was cancelled, and the execution was stopped with it',
    )
    expect(failure?.remedy).toBe('Run the job again to start afresh.')
    expect(play.executionsOf('cancelled').map(play.statusOf)).toEqual(['ABORTED'])
  })

  test('a stop that is refused is said, with the command to stop it by hand', async () => {
    const begun = await play.until(play.begin(await machine('guarded')), 'Train Executing')
    play.refuse('StopExecution')
    begun.recording.cancel()
    const { outputs, failure } = await play.finish(begun)
    expect(outputs).toMatchObject({ outcome: 'started' })
    expect(failure).toMatchObject({
      happened:
        'the workflow run was cancelled, but the execution could not be stopped: not allowed to states:StopExecution (no)',
      remedy: 'As long as it runs, it is billed; to stop it: aws stepfunctions stop-execution --execution-arn ARN-1',
    })
    expect(play.executionsOf('guarded').map(play.statusOf)).toEqual(['RUNNING'])
  })
})

test('P5: a timeout is a verdict, and says how to follow the execution further; that works, and nothing stops it meanwhile', async () => {
  const { outputs, failure, memory } = await play.run({ ...(await machine('long')), timeout: '20s' })
  expect(outputs).toMatchObject({ outcome: 'timed-out', status: 'Executing' })
  expect(failure).toEqual({
    subject: 'state machine long, execution ID-1',
    happened: 'it is still Executing after 20 s (Train)',
    remedy:
      "It goes on, and is billed. To follow it further run the job again, or give ARN-1 to 'execution-arn'; or raise 'timeout'.",
  })
  expect(memory).toBe('')
  const further = await play.run({ 'execution-arn': outputs.executionArn ?? '' })
  expect(further.lines[0]).toBe('state machine long, execution ID-1: following execution ARN-1')
  expect(further.outputs).toMatchObject({ outcome: 'succeeded', durationSeconds: '60' })
})

test('an execution that is not there is said to be so', async () => {
  const arn = 'arn:aws:states:eu-west-1:111122223333:execution:nowhere:lost'
  const { outputs, failure } = await play.run({ 'execution-arn': arn })
  expect(outputs).toMatchObject({ outcome: 'unknown', executionArn: arn })
  expect(failure).toEqual({
    subject: 'state machine nowhere, execution lost',
    happened: 'there is no such execution',
    remedy: 'Check the ARN, the region and the account.',
  })
})

describe('an execution that was just begun', () => {
  const unseen = (times?: number) =>
    aws.faults.inject({
      kind: 'request',
      operation: 'DescribeExecution',
      error: { name: 'ExecutionDoesNotExist', message: 'no', status: 400 },
      ...(times && { times }),
    })

  test('is waited for until AWS shows it', async () => {
    const given = await machine('late')
    unseen(3)
    const { failure, outputs } = await play.run(given)
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'succeeded' })
  })

  test('goes on, and is said to, where AWS does not show it at all', async () => {
    const given = await machine('hidden')
    unseen()
    const startedAtMs = aws.clock.now()
    const { failure, outputs } = await play.run(given)
    aws.faults.clear()
    expect(aws.clock.now() - startedAtMs).toBeGreaterThanOrEqual(30_000)
    expect(outputs).toMatchObject({ outcome: 'unknown' })
    expect(failure?.remedy).toMatch(/The execution goes on; to follow it further run the job again, or give ARN-1 /)
    expect(failure?.remedy).not.toContain('Check the ARN')
  })
})

test('a role that may not read histories sees no states, is told so once, and gets the verdict', async () => {
  play.refuse('GetExecutionHistory')
  const { outputs, lines, summary } = await play.run(await machine('blind'))
  expect(outputs).toMatchObject({ outcome: 'succeeded', output: '{"good":true}', durationSeconds: '60' })
  expect(lines.filter((line) => line.startsWith('warning'))).toEqual([
    'warning: The states of the execution are not shown: not allowed to states:GetExecutionHistory (no). Add states:GetExecutionHistory to the policy of the role that this job assumes.',
  ])
  expect(summary).toContain('## ✅ Succeeded: state machine blind')
})
