import type { HistoryEvent } from '@aws-sdk/client-sfn'
import { holds } from './choice.ts'
import { fillTemplate, readPath, writePath } from './paths.ts'
import {
  type State,
  StateFailure,
  type StateMachineDefinition,
  type StateType,
  type StateTypes,
} from './state-language.ts'

export type TaskFunction = (input: unknown) => unknown

/** What an execution needs from outside. */
export interface Surroundings {
  /** Ends early, by a rejection, when the execution is stopped. */
  wait(ms: number): Promise<void>
  now(): number
  /** Does the work of a Task. */
  perform: (resource: string, input: unknown) => Promise<unknown>
  record(event: Omit<HistoryEvent, 'timestamp' | 'id' | 'previousEventId'>): void
  /** What `$$` paths see. */
  readonly context: unknown
}

/** Where a state leads: its output, and the next state if there is one. */
interface Passage {
  readonly output: unknown
  readonly next?: string | undefined
}

type Runners = {
  readonly [T in Exclude<StateType, 'Fail'>]: (
    state: StateTypes[T],
    input: unknown,
    around: Surroundings,
  ) => Promise<Passage>
}

/** Runs a state machine to its end. Throws a StateFailure when it fails. */
export async function interpret(
  definition: StateMachineDefinition,
  input: unknown,
  around: Surroundings,
): Promise<unknown> {
  let at: string | undefined = definition.StartAt
  let data = input
  while (at !== undefined) {
    const state: State | undefined = definition.States[at]
    if (state === undefined) throw new StateFailure('States.Runtime', `State '${at}' does not exist`)
    const details = { name: at, input: JSON.stringify(data) }
    around.record({ type: `${state.Type}StateEntered`, stateEnteredEventDetails: details })
    if (state.Type === 'Fail') throw new StateFailure(state.Error ?? 'States.Runtime', state.Cause ?? '')
    const passage: Passage = await enter(state, data, around)
    around.record({
      type: `${state.Type}StateExited`,
      stateExitedEventDetails: { name: at, output: JSON.stringify(passage.output) },
    })
    data = passage.output
    at = passage.next
  }
  return data
}

async function enter(state: Exclude<State, { Type: 'Fail' }>, data: unknown, around: Surroundings): Promise<Passage> {
  const { InputPath = '$', OutputPath = '$' } = state
  const input = InputPath === null ? {} : readPath(InputPath, data)
  // A state and the runner of its own type, which TypeScript cannot follow through the index.
  const { output, next } = await (runners[state.Type] as Runners['Pass'])(state, input, around)
  return { output: OutputPath === null ? {} : readPath(OutputPath, output), next }
}

const runners: Runners = {
  Pass: async (state, input, { context }) => ({
    output: place(state, input, 'Result' in state ? state.Result : parameters(state, input, context)),
    next: state.Next,
  }),
  async Wait(state, input, around) {
    const { Seconds, SecondsPath, Timestamp, TimestampPath } = state
    const seconds = SecondsPath === undefined ? Seconds : Number(readPath(SecondsPath, input))
    const until = TimestampPath === undefined ? Timestamp : String(readPath(TimestampPath, input))
    await around.wait(until === undefined ? (seconds ?? 0) * 1000 : Date.parse(until) - around.now())
    return { output: input, next: state.Next }
  },
  Succeed: async (_state, input) => ({ output: input }),
  async Choice({ Choices, Default }, input) {
    const next = Choices.find((rule) => holds(rule, input))?.Next ?? Default
    if (next === undefined)
      throw new StateFailure('States.NoChoiceMatched', 'No choice matched and there is no default')
    return { output: input, next }
  },
  Task: (state, input, around) =>
    handled(state, input, around, () => around.perform(state.Resource, parameters(state, input, around.context))),
  Map: (state, input, around) =>
    handled(state, input, around, () => {
      const items = readPath(state.ItemsPath ?? '$', input)
      const processor = state.ItemProcessor ?? state.Iterator
      if (!Array.isArray(items) || processor === undefined)
        throw new StateFailure('States.Runtime', 'Map needs items and a processor')
      return Promise.all(items.map((item: unknown) => interpret(processor, item, around)))
    }),
  Parallel: (state, input, around) =>
    handled(state, input, around, () => {
      const each = parameters(state, input, around.context)
      return Promise.all(state.Branches.map((branch) => interpret(branch, each, around)))
    }),
}

/** Work that Retry repeats and Catch redirects. */
async function handled(
  state: StateTypes['Task'] | StateTypes['Map'] | StateTypes['Parallel'],
  input: unknown,
  around: Surroundings,
  work: () => Promise<unknown>,
): Promise<Passage> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const result = await work()
      const { ResultSelector } = state
      const selected = ResultSelector === undefined ? result : fillTemplate(ResultSelector, result, around.context)
      return { output: place(state, input, selected), next: state.Next }
    } catch (failure) {
      if (!(failure instanceof StateFailure)) throw failure
      const caught = ({ ErrorEquals }: { readonly ErrorEquals: readonly string[] }) =>
        ErrorEquals.includes('States.ALL') || ErrorEquals.includes(failure.name)
      const retrier = state.Retry?.find(caught)
      if (retrier !== undefined && attempt < (retrier.MaxAttempts ?? 3)) {
        await around.wait((retrier.IntervalSeconds ?? 1) * 1000 * (retrier.BackoffRate ?? 2) ** attempt)
        continue
      }
      const catcher = state.Catch?.find(caught)
      if (catcher === undefined) throw failure
      const report = { Error: failure.name, Cause: failure.message }
      return { output: place(catcher, input, report), next: catcher.Next }
    }
  }
}

const parameters = (state: { readonly Parameters?: unknown }, input: unknown, context: unknown) =>
  state.Parameters === undefined ? input : fillTemplate(state.Parameters, input, context)

/** ResultPath: the result alone (`$`, the default), inside the input, or not at all (null). */
function place(
  { ResultPath = '$' }: { readonly ResultPath?: string | null },
  input: unknown,
  result: unknown,
): unknown {
  return ResultPath === null ? input : writePath(ResultPath, input, result)
}
