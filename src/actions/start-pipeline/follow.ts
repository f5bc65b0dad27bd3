import { jobLinks } from '../../domain/execution-links.ts'
import { nextLookMs } from '../../domain/execution-pace.ts'
import { describeStep, failureOf, outcomeOf, type ExecutionOutcome } from '../../domain/execution-verdict.ts'
import { changedSteps, judgeExecution, nameOf, type Execution } from '../../domain/execution.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { poll } from '../../kit/poll.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs } from './action.ts'
import type { Begun } from './begin.ts'
import { notSeenYet } from './engine.ts'

/** How far the execution came while it was watched. */
export interface Followed {
  readonly outcome: Exclude<ExecutionOutcome, 'conflict'>
  readonly execution: Execution
  readonly failure?: Failure | undefined
}

/** Watches the execution to its end, and tells each change of a step as it is seen. */
export async function follow(begun: Begun, inputs: Inputs, stage: Stage<object>): Promise<Followed> {
  const { arn, by, following } = begun
  const { clock, log, signal } = stage
  const beganMs = clock.now()
  let seen = notSeenYet(arn)
  const isEarly = () => by === 'this-attempt' && !wasSeen(seen) && clock.now() - beganMs < shownWithinMs
  const look = async () => {
    const now = await following.look(signal).catch((error: unknown) => {
      throw isAbsence(error) && isEarly() ? passing(error) : error
    })
    for (const step of changedSteps(seen, now)) tellStep(log, step)
    return (seen = now)
  }
  try {
    const expected = await following.expect(signal)
    const sinceMs = clock.now()
    const polled = await poll({
      ...stage,
      subject: `execution ${arn.split(/[:/]/).at(-1)}`,
      look,
      judge: judgeExecution,
      pace: (execution) => nextLookMs({ execution, expected, nowMs: clock.now(), sinceMs }),
      timeoutMs: inputs.timeout,
    })
    const outcome = outcomeOf(seen, inputs.requireModelPackage)
    return { outcome, execution: seen, failure: failureOf(outcome, seen, polled.elapsedMs) }
  } catch (error) {
    if (signal.aborted) return abandon(begun, seen, inputs)
    if (error instanceof WorldError) return lost(begun, seen, error)
    throw error
  }
}

/** One line; where there is a job behind the step that has ended, folded with where to look. */
function tellStep(log: Log, step: Execution['steps'][number]): void {
  const line = describeStep(step)
  if (step.jobArn === undefined || step.endedAt === undefined) return log.info(line)
  using _ = log.group(line)
  log.info(step.jobArn)
  const { jobUrl, logUrl } = jobLinks(step.jobArn) ?? {}
  if (jobUrl !== undefined) log.info(jobUrl)
  if (logUrl !== undefined) log.info(logUrl)
}

/** AWS does not answer any more: the credentials ended, say. What was seen is not lost, and the execution goes on. */
function lost({ by }: Begun, execution: Execution, { code, failure }: WorldError): Followed {
  const told = (to: Partial<Failure>): Followed => ({
    outcome: 'unknown',
    execution,
    failure: { ...failure, subject: nameOf(execution), ...to },
  })
  if (!wasSeen(execution) && by === 'given') {
    const isAbsent = absences.has(code)
    return told(isAbsent ? { happened: 'there is no such execution', remedy: checkArn } : {})
  }
  const further = `The execution goes on; to follow it further run the job again, or give ${execution.arn} to 'execution-arn'.`
  return told({ remedy: `${failure.remedy} ${further}` })
}

const checkArn = 'Check the ARN, the region and the account.'
const wasSeen = ({ startedAt }: Execution) => startedAt !== undefined

/** What was just begun may be shown a moment later: https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html */
const shownWithinMs = 30_000
const passing = ({ cause, code, failure }: WorldError) => new WorldError(failure, { transient: true, code, cause })
const isAbsence = (error: unknown): error is WorldError => error instanceof WorldError && absences.has(error.code)

const absences: ReadonlySet<string> = new Set(['ResourceNotFound', 'ExecutionDoesNotExist'])

/** The workflow run was cancelled: one call at most, since the process has seconds left. */
async function abandon({ by, following }: Begun, execution: Execution, { onCancel }: Inputs): Promise<Followed> {
  const cancelled = (outcome: Followed['outcome'], happened: string, remedy: string): Followed => {
    const failure = { subject: nameOf(execution), happened: `the workflow run was cancelled${happened}`, remedy }
    return { outcome, execution, failure }
  }
  const byHand = `As long as it runs, it is billed; to stop it: ${following.stopCommand}`
  if (by === 'other') return cancelled('started', '; the execution goes on, since others have started it', byHand)
  if (onCancel === 'leave') return cancelled('started', "; the execution goes on, as 'on-cancel: leave' asks", byHand)
  try {
    await following.stop()
    return cancelled('stopped', ', and the execution was stopped with it', 'Run the job again to start afresh.')
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    const why = error.failure.happened
    return cancelled('started', `, but the execution could not be stopped: ${why}`, byHand)
  }
}
