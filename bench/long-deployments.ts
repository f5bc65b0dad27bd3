import { endpointName, minuteMs, packageArn, penguinDeployments } from '../test/actions/penguin-deployments.ts'
import { jitterFrom, seeded } from './long-executions.ts'

/** How a deployment was followed, and when what happened in it. Times are AWS's, in milliseconds. */
export interface FollowedDeployment {
  /** Requests of the action, all in all. */
  readonly calls: number
  /** From the first request to the result. */
  readonly elapsedMs: number
  /** When the stack was set to work, and what it then told. */
  readonly startedAt: number
  readonly events: readonly number[]
  readonly endedAt: number
  /** From the end of the stack to the result. */
  readonly endDelayMs: number
  /** From each event of the stack to the line about it; none where the role may not read events. */
  readonly eventDelaysMs: readonly number[]
  /** What was said of the endpoint on the way. */
  readonly endpointLines: readonly string[]
}

export type Kind = keyof typeof kinds

/** What takes long in it: making the instances, or moving the traffic in four steps, each watched. */
const kinds = {
  'an update, all at once': { update: true, guarded: false, allow: undefined },
  'an update, guarded and linear': { update: true, guarded: true, allow: undefined },
  'a creation': { update: false, guarded: false, allow: undefined },
  'an update without change sets and events': {
    update: true,
    guarded: false,
    allow: ['sagemaker:*', 'cloudformation:CreateStack', 'cloudformation:UpdateStack', 'cloudformation:DescribeStacks'],
  },
} as const

export const kindsOfDeployment = Object.keys(kinds) as readonly Kind[]

const guards = {
  DeploymentStrategy: 'LINEAR',
  StepPercentage: '25',
  WaitIntervalSeconds: '300',
  TerminationWaitSeconds: '120',
  CreateAlarms: 'true',
}
/** Four steps with what SageMaker needs to move traffic, and the wait at the end. */
const guardedMs = 4 * (10_000 + 300_000) + 120_000

/**
 * A deployment of about `totalMs`, 10 % more or less, by the action against the local AWS on a clock of its own, in which requests take no time.
 * With the same seed the same happens, the action's own jitter included.
 */
export async function followDeployment(kind: Kind, totalMs: number, seed: number): Promise<FollowedDeployment> {
  const { allow, guarded, update } = kinds[kind]
  const random = seeded(seed)
  const lastsMs = totalMs * (0.9 + 0.2 * random())
  const pace = {
    endpointCreateMs: update ? minuteMs : lastsMs,
    endpointUpdateMs: guarded ? lastsMs - guardedMs : lastsMs,
    stackResourceMs: 5_000 + 5_000 * random(),
  }
  await using aws = await penguinDeployments({ pace, ...(allow && { allow }) })
  using _ = jitterFrom(random)
  const config = { Parameters: { StageName: 'staging', EndpointInstanceType: 'ml.m5.large', ...(guarded && guards) } }
  aws.world.readText = async () => JSON.stringify(config)
  if (update) await aws.deploy()
  aws.journal.clear()
  const before = aws.stack()?.events.length ?? 0
  const beganMs = aws.clock.now()
  const { recording, ended } = aws.begin({ 'model-package-arn': packageArn(update ? 2 : 1), timeout: '2h' })
  const told = tellTimes(recording.stage.log, aws.clock)
  const { outputs } = await ended
  // What a change set has begun is not set to work yet.
  const events = (aws.stack()?.events ?? [])
    .slice(before)
    .filter(({ ResourceStatus }) => `${ResourceStatus}` !== 'REVIEW_IN_PROGRESS')
  const at = events.map(({ Timestamp }) => Timestamp?.getTime() ?? NaN)
  const [startedAt = NaN, endedAt = NaN] = [at[0], at.at(-1)]
  if (outputs.outcome !== (update ? 'updated' : 'created') || !aws.state.endpoints.has(endpointName))
    throw new Error(`the deployment was not followed to its end: ${JSON.stringify(outputs)}`)
  return {
    calls: aws.journal.entries.filter(({ principal }) => principal.endsWith('/workflow')).length,
    elapsedMs: aws.clock.now() - beganMs,
    startedAt,
    events: at,
    endedAt,
    endDelayMs: aws.clock.now() - endedAt,
    eventDelaysMs: events.flatMap(({ LogicalResourceId, ResourceStatus }, index) => {
      const ms = told.next(`${LogicalResourceId} ${ResourceStatus}`)
      return ms === undefined ? [] : [ms - (at[index] ?? NaN)]
    }),
    endpointLines: recording.lines.flatMap((line) => line.split(`endpoint ${endpointName}: `).slice(1)),
  }
}

/** When each line about an event was written; the same words may come more than once. */
function tellTimes(log: { info: (text: string) => void }, clock: { now: () => number }) {
  const times = new Map<string, number[]>()
  const { info } = log
  log.info = (text) => {
    info(text)
    const [event = text] = /^\S+ [A-Z_]+/.exec(text) ?? []
    times.set(event, [...(times.get(event) ?? []), clock.now()])
  }
  return { next: (event: string) => times.get(event)?.shift() }
}
