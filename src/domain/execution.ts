import { waiting, type Judgement } from '../kit/poll.ts'

/** One execution of a SageMaker pipeline or of a state machine, as it is seen at one moment. */
export interface Execution {
  readonly arn: string
  readonly status: ExecutionStatus
  readonly failureReason: string | undefined
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
  /** In the order in which they began. */
  readonly steps: readonly ExecutionStep[]
  /** What a state machine answered, as JSON; pipelines answer nothing. */
  readonly output: string | undefined
}

/** `pipeline penguins, execution abc123`, or `state machine penguins, execution abc123`, from the ARN. */
export function nameOf({ arn }: Pick<Execution, 'arn'>): string {
  return arn
    .replace(/^.*:pipeline\/(.+)\/execution\/(.+)$/, 'pipeline $1, execution $2')
    .replace(/^.*:execution:([^:]+):([^:]+)$/, 'state machine $1, execution $2')
}

/** Step Functions says RUNNING, SUCCEEDED, FAILED, TIMED_OUT and ABORTED (here Stopped) for the same; pipelines do not time out. */
export type ExecutionStatus = 'Executing' | 'Stopping' | 'Stopped' | 'Failed' | 'Succeeded' | 'TimedOut'
export type StepStatus = 'Starting' | 'Executing' | 'Stopping' | 'Stopped' | 'Failed' | 'Succeeded'

/** A step of a pipeline, or a state of a state machine as it was entered once. */
export interface ExecutionStep {
  /** Unique in the execution. */
  readonly id: string
  /** `TrainAbalone`; inside a Map with its item, `item1 / TrainModel`. */
  readonly name: string
  /** The item of a Map in which a state ran. */
  readonly item: string | undefined
  /** As SageMaker or Step Functions calls it: `Training`, `Condition`, `Task`. */
  readonly type: string | undefined
  readonly status: StepStatus
  /** 1 unless it was retried. */
  readonly attempts: number
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
  readonly cached: boolean
  readonly failureReason: string | undefined
  /** The state machine went on after its failure. */
  readonly caught?: true
  readonly condition: 'True' | 'False' | undefined
  readonly modelPackageArn: string | undefined
  /** The training, processing or other job behind it. */
  readonly jobArn: string | undefined
}

export type ExecutionEnd = 'succeeded' | 'failed' | 'stopped'

export function judgeExecution(execution: Execution): Judgement<ExecutionEnd> {
  switch (execution.status) {
    case 'Executing':
    case 'Stopping':
      return waiting(execution.status, describeProgress(execution))
    case 'Succeeded':
      return { kind: 'done', verdict: 'succeeded' }
    case 'Failed':
    case 'TimedOut':
      return { kind: 'done', verdict: 'failed' }
    case 'Stopped':
      return { kind: 'done', verdict: 'stopped' }
  }
}

/** `TrainAbalone, EvaluateAbalone; 3 steps done`. */
function describeProgress(execution: Execution): string {
  const done = execution.steps.filter(({ endedAt }) => endedAt !== undefined).length
  return [busySteps(execution), done > 0 && `${done} ${done === 1 ? 'step' : 'steps'} done`].filter(Boolean).join('; ')
}

/** `TrainAbalone, EvaluateAbalone`; empty where nothing runs. */
export function busySteps({ steps }: Execution): string {
  return steps
    .filter(({ endedAt }) => endedAt === undefined)
    .map(({ name }) => name)
    .join(', ')
}

export const hasEnded = (execution: Execution) => judgeExecution(execution).kind === 'done'

/** The steps that are new or have another status than before. */
export function changedSteps(before: Execution | undefined, after: Execution): readonly ExecutionStep[] {
  const seen = new Map(before?.steps.map(({ id, status, attempts }) => [id, `${status} ${attempts}`]))
  return after.steps.filter(({ id, status, attempts }) => seen.get(id) !== `${status} ${attempts}`)
}

/** The step that all the rest is a consequence of: of those that failed most by themselves, the first. */
export function firstFailedStep({ steps }: Execution): ExecutionStep | undefined {
  const endOf = ({ endedAt }: ExecutionStep) => endedAt?.getTime() ?? Infinity
  return steps
    .filter(({ status }) => status === 'Failed')
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compare(endOf(a), endOf(b)))[0]
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)

/** What was caught may have led to a Fail state; a Map or Parallel fails because of what is in it. */
function rankOf({ type = '', caught }: ExecutionStep): number {
  if (type === 'Map' || type === 'Parallel') return 3
  if (type === 'Fail') return 2
  return caught ? 1 : 0
}

export function registeredModelPackage({ steps }: Execution): string | undefined {
  return steps.findLast(({ modelPackageArn }) => modelPackageArn !== undefined)?.modelPackageArn
}

/** Why an execution that succeeded registered nothing, as far as its steps tell. */
export function whyNoModelPackage({ steps }: Execution): string {
  const conditions = steps.filter(({ condition }) => condition !== undefined)
  const decisive = conditions.some(({ condition }) => condition === 'False')
    ? conditions.filter(({ condition }) => condition === 'False')
    : conditions
  if (decisive.length === 0) return 'none of its steps registers one'
  return decisive.map(({ name, condition }) => `the condition ${name} was ${condition}`).join(', ')
}

/** Milliseconds from begin to end, of an execution or of a step; undefined where either is not known. */
export function durationMs({ startedAt, endedAt }: Pick<Execution, 'startedAt' | 'endedAt'>): number | undefined {
  return startedAt && endedAt ? endedAt.getTime() - startedAt.getTime() : undefined
}

const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /ResourceLimitExceeded|service limit|quota/i,
    'New accounts often have a quota of 0 for an instance type: ask for more in the Service Quotas console, or use another type.',
  ],
  [
    /CapacityError|InsufficientCapacity|Unable to provision/i,
    'AWS is short of these instances: run the job again later, or use another type.',
  ],
  [
    /AccessDenied|not authorized to perform/i,
    "Add the permission to the role of the pipeline ('pipeline-role-arn'), not to the role of this job.",
  ],
]

/** What to do about the reason that SageMaker gives; undefined where it takes the log to know. */
export function remedyFor(reason: string): string | undefined {
  return remedies.find(([pattern]) => pattern.test(reason))?.[1]
}
