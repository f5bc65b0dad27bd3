import type { Branch } from './branch.ts'
import { holds } from './choice.ts'
import { runBranches, runIterations } from './courses.ts'
import { handled } from './handling.ts'
import { shownInput, shownOutput } from './history.ts'
import { type Passage, place, select, through } from './passage.ts'
import { readPath } from './paths.ts'
import {
  type State,
  StateFailure,
  type StateMachineDefinition,
  type StateType,
  type StateTypes,
} from './state-language.ts'

/** What a Task asks for. */
export interface TaskOrder {
  readonly resource: string
  readonly parameters: unknown
  readonly timeoutSeconds: number | undefined
  readonly heartbeatSeconds: number | undefined
  readonly branch: Branch
}

export interface Surroundings {
  readonly branch: Branch
  /** Does the work of a Task and tells the history about it. */
  readonly perform: (order: TaskOrder) => Promise<unknown>
}

/** A state that has been entered. */
interface Entered extends Surroundings {
  readonly name: string
  /** Context object, for attempt number `retries`. */
  readonly context: (retries?: number) => object
}

type Runners = {
  readonly [T in Exclude<StateType, 'Fail'>]: (
    state: StateTypes[T],
    input: unknown,
    entered: Entered,
  ) => Promise<Passage>
}

/** Runs a state machine to its end. Throws a StateFailure when it fails. */
export async function interpret(
  definition: StateMachineDefinition,
  input: unknown,
  around: Surroundings,
): Promise<unknown> {
  let name: string | undefined = definition.StartAt
  let data = input
  while (name !== undefined) {
    const state: State | undefined = definition.States[name]
    if (state === undefined) throw new StateFailure('States.Runtime', `State '${name}' does not exist`)
    const passage: Passage = await pass(name, state, { data, around })
    data = passage.output
    name = passage.next
  }
  return data
}

async function pass(
  name: string,
  state: State,
  { data, around }: { readonly data: unknown; readonly around: Surroundings },
): Promise<Passage> {
  const { branch } = around
  const eventId = branch.record({
    type: `${state.Type}StateEntered`,
    stateEnteredEventDetails: { name, ...shownInput(data) },
  })
  const entered = new Date(branch.clock.now()).toISOString()
  const context = (RetryCount = 0) => ({ ...branch.context, State: { Name: name, EnteredTime: entered, RetryCount } })
  try {
    if (state.Type === 'Fail') throw failureOf(state, data, context())
    branch.at = longState(state.Type)
    const passage = await enter(state, data, { ...around, name, context })
    branch.at = undefined
    branch.record({
      type: `${state.Type}StateExited`,
      stateExitedEventDetails: { name, ...shownOutput(passage.output) },
    })
    return passage
  } catch (thrown) {
    if (!(thrown instanceof StateFailure) || thrown.name !== 'States.Runtime' || told.test(thrown.message)) throw thrown
    throw new StateFailure(
      'States.Runtime',
      `An error occurred while executing the state '${name}' (entered at the event id #${eventId}). ${thrown.message}`,
    )
  }
}

const told = /^An error occurred while executing the state/

const longState = (type: Exclude<StateType, 'Fail'>) =>
  type === 'Task' || type === 'Wait' || type === 'Map' || type === 'Parallel' ? type : undefined

function failureOf(state: StateTypes['Fail'], data: unknown, context: unknown): StateFailure {
  const text = (path: string | undefined) => (path === undefined ? undefined : String(readPath(path, data, context)))
  return new StateFailure(state.Error ?? text(state.ErrorPath), state.Cause ?? text(state.CausePath))
}

async function enter(state: Exclude<State, { Type: 'Fail' }>, data: unknown, entered: Entered): Promise<Passage> {
  const input = through(state.InputPath, data, entered.context())
  // A state and the runner of its own type, which TypeScript cannot follow through the index.
  const { output, next } = await (runners[state.Type] as Runners['Pass'])(state, input, entered)
  return { output: through(state.OutputPath, output, entered.context()), next }
}

const runners: Runners = {
  Pass: async (state, input, { context }) => ({
    output: place(state, input, 'Result' in state ? state.Result : parameters(state, input, context())),
    next: state.Next,
  }),
  async Wait(state, input, { branch, context }) {
    const { Seconds, SecondsPath, Timestamp, TimestampPath } = state
    const seconds = SecondsPath === undefined ? Seconds : Number(readPath(SecondsPath, input, context()))
    const until = TimestampPath === undefined ? Timestamp : String(readPath(TimestampPath, input, context()))
    await branch.wait(until === undefined ? (seconds ?? 0) * 1000 : Date.parse(until) - branch.clock.now())
    return { output: input, next: state.Next }
  },
  Succeed: async (_state, input) => ({ output: input }),
  async Choice({ Choices, Default }, input) {
    const next = Choices.find((rule) => holds(rule, input))?.Next ?? Default
    if (next === undefined)
      throw new StateFailure('States.NoChoiceMatched', 'No choice matched and there is no default')
    return { output: input, next }
  },
  Task: (state, input, { branch, perform, context }) =>
    handled({
      state,
      input,
      branch,
      context,
      work: (seen) =>
        perform({
          resource: state.Resource,
          parameters: parameters(state, input, seen),
          timeoutSeconds:
            state.TimeoutSecondsPath === undefined
              ? state.TimeoutSeconds
              : Number(readPath(state.TimeoutSecondsPath, input, seen)),
          heartbeatSeconds: state.HeartbeatSeconds,
          branch,
        }),
    }),
  Map: (state, input, entered) =>
    handled({
      ...entered,
      state,
      input,
      failed: { type: 'MapStateFailed' },
      async work(seen) {
        const items = readPath(state.ItemsPath ?? '$', input, seen)
        const processor = state.ItemProcessor ?? state.Iterator
        if (!Array.isArray(items) || processor === undefined) {
          throw new StateFailure(
            'States.Runtime',
            `Reference path "${state.ItemsPath ?? '$'}" must point to array for Map state.`,
          )
        }
        const selector = state.ItemSelector ?? state.Parameters
        const concurrency =
          state.MaxConcurrencyPath === undefined
            ? state.MaxConcurrency
            : Number(readPath(state.MaxConcurrencyPath, input, seen))
        return runIterations(entered, {
          items,
          concurrency,
          select: (context, item) => (selector === undefined ? item : select(selector, input, { ...seen, ...context })),
          run: (branch, given) => interpret(processor, given, { ...entered, branch }),
        })
      },
    }),
  Parallel: (state, input, entered) =>
    handled({
      ...entered,
      state,
      input,
      failed: { type: 'ParallelStateFailed' },
      work: (seen) =>
        runBranches(entered, {
          count: state.Branches.length,
          run: (branch, index) => {
            const definition = state.Branches[index]
            return definition && interpret(definition, parameters(state, input, seen), { ...entered, branch })
          },
        }),
    }),
}

const parameters = (state: { readonly Parameters?: unknown }, input: unknown, context: unknown) =>
  state.Parameters === undefined ? input : select(state.Parameters, input, context)
