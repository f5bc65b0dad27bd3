import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn'
import { startPipeline, type Outputs } from '../src/actions/start-pipeline/action.ts'
import { run } from '../src/actions/start-pipeline/run.ts'
import { parseInputs } from '../src/kit/parse-inputs.ts'
import { recordingStage } from '../test/actions/recording-stage.ts'
import { origin, worldOf } from '../test/actions/start-pipeline-world.ts'
import { longPipeline } from '../test/rehearsal/aws/pipelines/long-pipeline.ts'
import { rehearse } from '../test/rehearsal/aws/rehearse.ts'

/** How an execution was followed, and when what happened in it. Times are AWS's, in milliseconds. */
export interface FollowedExecution {
  /** Requests of the action, all in all. */
  readonly calls: number
  readonly startedAt: number
  readonly endedAt: number
  readonly stepEnds: readonly number[]
  /** From the end of the execution to its report. */
  readonly endDelayMs: number
  /** From the end of each step to the line about it. */
  readonly stepDelaysMs: readonly number[]
}

export interface Shape {
  readonly engine: 'pipeline' | 'state machine'
  readonly steps: number
  /** Steps that run at the same time. */
  readonly lanes: number
  readonly totalMs: number
}

/**
 * The same pipeline or state machine twice: followed for the first time, and when what its steps took is known, which then take up to 20 % more or less.
 * With the same seed the same happens, the action's own jitter included.
 */
export async function followTwice(
  shape: Shape,
  seed: number,
): Promise<readonly [first: FollowedExecution, again: FollowedExecution]> {
  const random = seeded(seed)
  using _ = jitterFrom(random)
  const plan = longPipeline(shape)
  const varied = new Map(plan.steps.map((step) => [step, (plan.stepMs(plan.name, step) ?? 0) * (0.8 + 0.4 * random())]))
  const scale = shape.totalMs / longestLaneMs(varied)
  const second = new Map([...varied].map(([step, ms]) => [step, ms * scale]))
  const first = new Map([...second].map(([step, ms]) => [step, ms / (0.8 + 0.4 * random())]))
  let lengths = first
  await using aws = await rehearse({ pace: { stepMs: (_pipeline, step) => lengths.get(step) } })
  const subject = await create(aws, plan, shape)
  const before = await followOnce(aws, subject(lengths), '1')
  lengths = second
  return [before, await followOnce(aws, subject(lengths), '2')]
}

type Lengths = ReadonlyMap<string, number>
type Given = Readonly<Record<string, string>>

/** The names of steps begin with that of their lane. */
function longestLaneMs(lengths: Lengths): number {
  const lanes = new Map<string, number>()
  for (const [step, ms] of lengths) {
    const lane = step.replace(/Step.*/, '')
    lanes.set(lane, (lanes.get(lane) ?? 0) + ms)
  }
  return Math.max(...lanes.values())
}

/** Answers the inputs of the action for an execution whose steps take so long. */
async function create(aws: Aws, plan: ReturnType<typeof longPipeline>, { engine, lanes }: Shape) {
  if (engine === 'pipeline') {
    await plan.create(aws)
    return (): Given => ({ 'pipeline-name': plan.name })
  }
  const arn = await createMachine(aws, plan.steps, lanes)
  return (lengths: Lengths): Given => {
    const seconds = [...lengths].map(([step, ms]) => [step, Math.round(ms / 1000)])
    return { 'state-machine-arn': arn, input: JSON.stringify(Object.fromEntries(seconds)) }
  }
}

type Aws = Awaited<ReturnType<typeof rehearse>>

async function followOnce(aws: Aws, given: Given, runId: string): Promise<FollowedExecution> {
  const { stage, outputs } = recordingStage<Outputs>({ clock: aws.clock })
  const told = new Map<string, number>()
  const tell = (line: string) => {
    const [, step] = /^(\w+) Succeeded/.exec(line) ?? []
    if (step !== undefined) told.set(step, aws.clock.now())
    if (/: succeeded\b/.test(line)) told.set('the end', aws.clock.now())
  }
  const log = {
    ...stage.log,
    info: tell,
    group: (title: string) => (tell(title), { [Symbol.dispose]: () => undefined }),
  }
  const values: Given = { timeout: '5h', ...given }
  const before = callsOf(aws)
  const world = worldOf(aws.client, { ...origin, runId })
  const { outputs: final } = await run(
    parseInputs(startPipeline, (name) => values[name] ?? ''),
    world,
    { ...stage, log },
  )
  const { startedAt, endedAt, steps } = timesOf(aws, outputs['execution-arn'] ?? '')
  if (final.outcome !== 'succeeded' || steps.length === 0)
    throw new Error(`the execution was not followed to its end: ${JSON.stringify(final)}`)
  const since = (what: string, ms: number) => (told.get(what) ?? Infinity) - ms
  return {
    calls: callsOf(aws) - before,
    startedAt,
    endedAt,
    stepEnds: steps.map(([, ms]) => ms),
    endDelayMs: since('the end', endedAt),
    stepDelaysMs: steps.map(([name, ms]) => since(name, ms)),
  }
}

const callsOf = ({ journal }: Aws) => journal.entries.filter(({ principal }) => principal.endsWith('/workflow')).length

function timesOf({ state }: Aws, arn: string) {
  const execution = state.executions.get(arn)
  if (execution !== undefined) {
    const { described, steps } = execution
    return {
      startedAt: ms(described.CreationTime),
      endedAt: ms(described.LastModifiedTime),
      steps: steps.map(({ StepName = '', EndTime }) => [StepName, ms(EndTime)] as const),
    }
  }
  const { startedMs = NaN, stoppedMs = NaN, events = [] } = state.stateMachineExecutions.get(arn) ?? {}
  const exits = events.flatMap(({ stateExitedEventDetails: exit, timestamp, type }) =>
    exit?.name === undefined || type !== 'WaitStateExited' ? [] : [[exit.name, ms(timestamp)] as const],
  )
  return { startedAt: startedMs, endedAt: stoppedMs, steps: exits }
}

const ms = (date: Date | undefined) => date?.getTime() ?? NaN

/** As many states that wait, in branches beside each other, each as long as the input says. */
async function createMachine(aws: Aws, states: readonly string[], lanes: number): Promise<string> {
  const branches = Array.from({ length: lanes }, (_, lane) => {
    const own = states.filter((_state, index) => index % lanes === lane)
    const entries = own.map((name, index) => {
      const next = own[index + 1]
      return [
        name,
        { Type: 'Wait', SecondsPath: `$.${name}`, ...(next === undefined ? { End: true } : { Next: next }) },
      ] as const
    })
    return { StartAt: own[0], States: Object.fromEntries(entries) }
  })
  const beside = { StartAt: 'Work', States: { Work: { Type: 'Parallel', Branches: branches, End: true } } }
  const definition = lanes === 1 ? branches[0] : beside
  const { stateMachineArn = '' } = await new SFNClient(aws.client).send(
    new CreateStateMachineCommand({
      name: 'long',
      definition: JSON.stringify(definition),
      roleArn: 'arn:aws:iam::111122223333:role/steps',
    }),
  )
  return stateMachineArn
}

export function jitterFrom(random: () => number): Disposable {
  const { random: usual } = Math
  Math.random = random
  return { [Symbol.dispose]: () => void (Math.random = usual) }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
