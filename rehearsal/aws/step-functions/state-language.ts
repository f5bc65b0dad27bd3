/** The part of the Amazon States Language that is interpreted here: https://states-language.net/ */
export interface StateMachineDefinition {
  readonly StartAt: string
  readonly States: Readonly<Record<string, State>>
  readonly TimeoutSeconds?: number
}

interface Flow {
  readonly Comment?: string
  readonly InputPath?: string | null
  readonly OutputPath?: string | null
}

interface Step extends Flow {
  readonly Next?: string
  readonly End?: boolean
}

interface Result {
  readonly Parameters?: unknown
  readonly ResultSelector?: unknown
  readonly ResultPath?: string | null
}

export interface Catcher {
  readonly ErrorEquals: readonly string[]
  readonly Next: string
  readonly ResultPath?: string | null
}

export interface Retrier {
  readonly ErrorEquals: readonly string[]
  readonly IntervalSeconds?: number
  readonly MaxAttempts?: number
  readonly BackoffRate?: number
  readonly MaxDelaySeconds?: number
}

interface Handling {
  readonly Catch?: readonly Catcher[]
  readonly Retry?: readonly Retrier[]
}

export type Rule = Readonly<Record<string, unknown>> & { readonly Variable?: string; readonly Next?: string }

export interface StateTypes {
  Pass: Step & Result & { readonly Result?: unknown }
  Wait: Step & {
    readonly Seconds?: number
    readonly SecondsPath?: string
    readonly Timestamp?: string
    readonly TimestampPath?: string
  }
  Succeed: Flow
  Fail: {
    readonly Comment?: string
    readonly Error?: string
    readonly ErrorPath?: string
    readonly Cause?: string
    readonly CausePath?: string
  }
  Choice: Flow & { readonly Choices: readonly Rule[]; readonly Default?: string }
  Task: Step &
    Result &
    Handling & {
      readonly Resource: string
      readonly TimeoutSeconds?: number
      readonly TimeoutSecondsPath?: string
      /** Told in the history only: none of the integrations here sends heartbeats. */
      readonly HeartbeatSeconds?: number
    }
  Map: Step &
    Result &
    Handling & {
      readonly ItemsPath?: string
      /** What an iteration gets instead of its item. */
      readonly ItemSelector?: unknown
      readonly MaxConcurrency?: number
      readonly MaxConcurrencyPath?: string
      readonly ItemProcessor?: StateMachineDefinition
      /** The older name of ItemProcessor; ItemSelector was Parameters then. */
      readonly Iterator?: StateMachineDefinition
    }
  Parallel: Step & Result & Handling & { readonly Branches: readonly StateMachineDefinition[] }
}

export type StateType = keyof StateTypes
export type State = { [T in StateType]: { readonly Type: T } & StateTypes[T] }[StateType]

/** A failure inside an execution, by the names that Catch and Retry go by. */
export class StateFailure extends Error {
  readonly details: { readonly error: string | undefined; readonly cause: string | undefined }

  constructor(error: string | undefined, cause?: string) {
    super(cause ?? '')
    this.name = error ?? ''
    this.details = { error, cause }
  }
}

export function asFailure(thrown: unknown): StateFailure {
  if (thrown instanceof StateFailure) return thrown
  return thrown instanceof Error
    ? new StateFailure(thrown.name, thrown.message)
    : new StateFailure('States.TaskFailed', String(thrown))
}
