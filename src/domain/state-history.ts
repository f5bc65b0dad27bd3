import type { ExecutionStep } from './execution.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'
import { describeStateFailure, jsonOf } from './state-machine-failure.ts'
import { itemLabel } from './state-machine-item.ts'

/** An event in the history of an execution, without what differs from type to type. */
export interface StateEvent {
  /** From 1, without gaps. */
  readonly id: number
  /** The event before it, in the same branch or iteration; 0 where there is none. */
  readonly previousId: number
  /** `TaskStateEntered`, `TaskFailed`, `MapIterationStarted`. */
  readonly type: string
  readonly at: Date | undefined
  /** Of the state, where the event says it. */
  readonly name: string | undefined
  /** Of the iteration of a Map. */
  readonly index: number | undefined
  /** Input of what is entered, output of what has ended. */
  readonly data: string | undefined
  readonly error: string | undefined
  readonly cause: string | undefined
}

export type StateHistory = ReturnType<typeof stateHistory>

/** An iteration of a Map, a branch of a Parallel or, without owner, the state machine itself. */
interface Scope {
  readonly owner: Entry | undefined
  item: string | undefined
  /** Of an iteration that still has to be named, by the first state in it. */
  unnamed: number | undefined
}

/** A state that was entered. */
interface Entry {
  readonly scope: Scope
  readonly name: string
  step: ExecutionStep
  starts: number
  exited: boolean
  /** What failed inside, where that is why this failed. */
  origin: Entry | undefined
  /** Names of its iterations. */
  readonly items: Set<string>
}

/** Where an event stands. */
interface Place {
  readonly entry: Entry | undefined
  readonly scope: Scope
}

/** What a reader follows. Pass, Choice and Succeed take no time, and the next state tells what they chose: they count only where they fail. */
const shown: ReadonlySet<string | undefined> = new Set(['Task', 'Wait', 'Map', 'Parallel', 'Fail'])

const root: Scope = { owner: undefined, item: undefined, unnamed: undefined }

/**
 * Reads the history of an execution as steps, one for each time that a state was entered. Events are given in their order, in pieces of any
 * size. An event belongs to the state of its predecessor; a Map or Parallel goes on from the last event inside of it. Events that say that
 * a state was aborted follow the failure elsewhere that caused it and do not say which one, so here a state ends with what is around it.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
export function stateHistory() {
  const places = new Map<number, Place>()
  const entries: Entry[] = []
  /** Neither exited nor failed. */
  const open = new Set<Entry>()
  let lastId = 0
  let ended = false

  const readers: readonly (readonly [RegExp, (event: StateEvent, place: Place) => Place])[] = [
    [/StateEntered$/, enter],
    [/StateExited$/, exit],
    [/^(Map|Parallel)StateStarted$/, begin],
    [/^MapIterationStarted$/, beginIteration],
    [/^(Map|Parallel)(Iteration|State)(Succeeded|Failed)$/, leave],
    [/^(Task|LambdaFunction|Activity)Scheduled$/, schedule],
    [/^(Task|LambdaFunction|Activity)(Submitted|Succeeded)$/, learn],
    [/^(Task|LambdaFunction|Activity|Evaluation|MapRun)\w*(Failed|TimedOut)$/, fail],
    [/^Execution(Failed|TimedOut|Aborted|Succeeded)$/, close],
    [/^ExecutionRedriven$/, reopen],
  ]

  function enter(event: StateEvent, { scope }: Place): Place {
    nameIteration(scope, event.data ?? '')
    const entry: Entry = {
      scope,
      name: event.name ?? '',
      step: newStep(event, scope.item),
      starts: 0,
      exited: false,
      origin: undefined,
      items: new Set(),
    }
    entries.push(entry)
    resume(entry)
    if (entry.step.type === 'Fail') settle(entry, 'Failed', event)
    return { entry, scope }
  }

  /** What failed and is left after all was caught; by default the error is all its output. */
  function exit(event: StateEvent, place: Place): Place {
    const entry = chain(place.entry).find(({ name, exited }) => name === event.name && !exited)
    if (entry === undefined) return place
    entry.exited = true
    if (entry.step.status === 'Failed') {
      const output = jsonOf(event.data ?? '')
      const { Error: error, Cause: cause } = isJsonObject(output) ? output : {}
      explain(originOf(entry), textOf(error), textOf(cause))
      const { failureReason: reason } = entry.step
      change(entry, { failureReason: reason === undefined ? 'caught' : `${reason} (caught)` })
      for (const each of entries) {
        if (each.step.status === 'Failed' && chain(each).includes(entry)) change(each, { caught: true })
      }
    } else {
      change(entry, { failureReason: undefined })
      settle(entry, 'Succeeded', event)
    }
    return { entry, scope: entry.scope }
  }

  /** Once more for every retry, which is told by nothing else. */
  function begin(event: StateEvent, place: Place): Place {
    const owner = containerAt(event, place)
    if (owner === undefined) return place
    stopInside(owner, event)
    owner.items.clear()
    start(owner)
    return { entry: owner, scope: { owner, item: owner.scope.item, unnamed: undefined } }
  }

  function beginIteration(event: StateEvent, place: Place): Place {
    const owner = containerAt(event, place)
    return { entry: owner, scope: { owner, item: owner?.scope.item, unnamed: event.index } }
  }

  /** The end of an iteration, or of the work of a Map or Parallel, which may be retried or caught. */
  function leave(event: StateEvent, place: Place): Place {
    const owner = containerAt(event, place)
    if (owner === undefined) return place
    if (event.type.endsWith('Failed')) {
      if (place.entry !== undefined && open.has(place.entry) && place.entry !== owner)
        settle(place.entry, 'Failed', event)
      owner.origin = place.entry === owner ? owner.origin : place.entry
      if (event.type.endsWith('StateFailed')) settle(owner, 'Failed', event)
    }
    return { entry: owner, scope: owner.scope }
  }

  function schedule(_event: StateEvent, place: Place): Place {
    if (place.entry) start(place.entry)
    return place
  }

  function learn({ data }: StateEvent, place: Place): Place {
    if (place.entry) change(place.entry, factsIn(data))
    return place
  }

  function fail(event: StateEvent, before: Place): Place {
    const place = placeNamedIn(event) ?? before
    const { entry } = place
    if (entry === undefined) return place
    change(entry, { ...factsIn(event.cause), failureReason: describeStateFailure(event.error, event.cause) })
    // A Map or Parallel says by an event of its own that it has failed.
    if (!isContainer(entry)) settle(entry, 'Failed', event)
    return place
  }

  function close(event: StateEvent, place: Place): Place {
    ended = true
    if (event.type === 'ExecutionFailed') blame(event, place.entry)
    if (event.type !== 'ExecutionSucceeded') for (const entry of open) settle(entry, 'Stopped', event)
    return place
  }

  function reopen(_event: StateEvent, place: Place): Place {
    ended = false
    return place
  }

  /** An expression that cannot be evaluated follows the state before its own, which it names in its text. */
  function placeNamedIn({ type, cause = '' }: StateEvent): Place | undefined {
    const [, id] = /\(entered at the event id #(\d+)\)/.exec(cause) ?? []
    return type === 'EvaluationFailed' ? places.get(Number(id)) : undefined
  }

  /** Only the end of the execution says why a Fail state failed, or that a state failed at all before it did anything. */
  function blame(event: StateEvent, last: Entry | undefined): void {
    const entry = originOf(last)
    for (const each of chain(entry)) if (open.has(each)) settle(each, 'Failed', event)
    explain(entry, event.error, event.cause)
  }

  function start(entry: Entry): void {
    entry.starts += 1
    change(entry, { attempts: entry.starts })
    resume(entry)
  }

  /** A retry, or a redrive that goes on in a Map which has failed, too. */
  function resume(entry: Entry): void {
    for (const each of chain(entry)) {
      if (each.step.status !== 'Executing')
        change(each, { status: 'Executing', endedAt: undefined, failureReason: undefined })
      each.origin = undefined
      open.add(each)
    }
  }

  function settle(entry: Entry, status: 'Failed' | 'Stopped' | 'Succeeded', event: StateEvent): void {
    change(entry, { status, endedAt: event.at })
    open.delete(entry)
    stopInside(entry, event)
  }

  function stopInside(owner: Entry, event: StateEvent): void {
    for (const entry of open) if (entry !== owner && chain(entry).includes(owner)) settle(entry, 'Stopped', event)
  }

  return {
    /** Ignores what it has seen already. */
    add(events: readonly StateEvent[]): void {
      for (const event of events) {
        if (event.id <= lastId) continue
        lastId = event.id
        // An execution that is ended from outside names no predecessor, and some emulators never do.
        const before = places.get(event.previousId) ?? places.get(event.id - 1)
        const place = before ?? { entry: undefined, scope: root }
        const read = readers.find(([type]) => type.test(event.type))?.[1]
        places.set(event.id, read?.(event, place) ?? place)
      }
    },
    /** The number of events so far. */
    lastId: () => lastId,
    /** Whether the execution has come to an end, whichever. */
    ended: () => ended,
    steps: (): readonly ExecutionStep[] =>
      entries.map(({ step }) => step).filter(({ type, status }) => shown.has(type) || status === 'Failed'),
  }
}

/** A state and those around it, from the inside. */
function chain(entry: Entry | undefined): readonly Entry[] {
  return entry === undefined ? [] : [entry, ...chain(entry.scope.owner)]
}

/** The state by whose failure this one failed. */
function originOf(entry: Entry | undefined): Entry | undefined {
  return entry?.origin === undefined ? entry : originOf(entry.origin)
}

function explain(entry: Entry | undefined, error: string | undefined, cause: string | undefined): void {
  if (entry?.step.status === 'Failed' && entry.step.failureReason === undefined) {
    change(entry, { failureReason: describeStateFailure(error, cause) })
  }
}

const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : undefined)

function change(entry: Entry, to: Partial<ExecutionStep>): void {
  entry.step = { ...entry.step, ...to }
}

const isContainer = ({ step }: Entry) => step.type === 'Map' || step.type === 'Parallel'

/** The Map or Parallel that an event is about: the innermost one at work; after a redrive one that had failed. */
function containerAt({ type }: StateEvent, { entry }: Place): Entry | undefined {
  const around = chain(entry).filter(
    ({ step, exited }) => !exited && step.type !== undefined && type.startsWith(step.type),
  )
  return around.find(({ step }) => step.status === 'Executing') ?? around[0]
}

function nameIteration(scope: Scope, input: string): void {
  const { owner, unnamed } = scope
  if (owner === undefined || unnamed === undefined) return
  const label = itemLabel(input) ?? `#${unnamed}`
  const name = owner.items.has(label) ? `${label} #${unnamed}` : label
  owner.items.add(name)
  scope.item = owner.scope.item === undefined ? name : `${owner.scope.item} / ${name}`
  scope.unnamed = undefined
}

function newStep({ id, type, name = '', at }: StateEvent, item: string | undefined): ExecutionStep {
  return {
    id: String(id),
    name: item === undefined ? name : `${item} / ${name}`,
    item,
    type: type.replace(/StateEntered$/, ''),
    status: 'Executing',
    attempts: 1,
    startedAt: at,
    endedAt: undefined,
    cached: false,
    failureReason: undefined,
    condition: undefined,
    modelPackageArn: undefined,
    jobArn: undefined,
  }
}

const jobArns = ['TrainingJobArn', 'ProcessingJobArn', 'TransformJobArn', 'HyperParameterTuningJobArn', 'AutoMLJobArn']

/** What SageMaker answered names job and model package; a Lambda function may pass them on in its payload. */
function factsIn(text: string | undefined): Partial<ExecutionStep> {
  const answer = jsonOf(text ?? '')
  if (!isJsonObject(answer)) return {}
  const { Payload: payload } = answer
  const answers = [answer, ...(isJsonObject(payload) ? [payload] : [])]
  const jobArn = arnIn(answers, jobArns)
  const modelPackageArn = arnIn(answers, ['ModelPackageArn'])
  return { ...(jobArn && { jobArn }), ...(modelPackageArn && { modelPackageArn }) }
}

function arnIn(answers: readonly JsonObject[], keys: readonly string[]): string | undefined {
  return answers.flatMap((answer) => keys.map((key) => answer[key])).find((value) => typeof value === 'string')
}
