import type { ExecutionStatus } from './execution.ts'
import { isJsonObject, parseJson, type Json } from './json.ts'

const longest = 1_000

/**
 * Where the services say why, in capitals or not: a Lambda function in errorMessage, a SageMaker job in FailureReason, a nested execution in
 * Cause, ECS and Batch in their reasons.
 */
const reasons = ['errormessage', 'failurereason', 'cause', 'message', 'stoppedreason', 'statusreason']

/** The sentence in a cause, which is often the JSON of a whole answer; the text itself, cut, where there is none. */
export function decodeCause(cause: string): string {
  const reason = reasonIn(jsonOf(cause))
  return reason === undefined ? cut(cause.trim()) : decodeCause(reason)
}

function reasonIn(json: Json | undefined): string | undefined {
  if (!isJsonObject(json)) return undefined
  const members = Object.entries(json).map(([key, value]) => [key.toLowerCase(), value] as const)
  for (const reason of reasons) {
    const found = members.find(([key, value]) => key === reason && typeof value === 'string' && value.trim() !== '')
    if (typeof found?.[1] === 'string') return found[1]
  }
  return undefined
}

/** `States.TaskFailed: ClientError: …`; undefined where Step Functions names neither. */
export function describeStateFailure(error: string | undefined, cause: string | undefined): string | undefined {
  const told = [cause && decodeCause(cause), error && timeouts.get(error)].find(Boolean)
  if (!error || !told) return error || told || undefined
  return told === error || told.startsWith(`${error}:`) ? told : `${error}: ${told}`
}

/** These come without a cause. */
const timeouts: ReadonlyMap<string, string> = new Map([
  ['States.Timeout', 'it took longer than its TimeoutSeconds'],
  ['States.HeartbeatTimeout', 'its task sent no heartbeat within HeartbeatSeconds'],
])

/** What the job or service behind a state answered, or undefined where that is no JSON. */
export function jsonOf(text: string): Json | undefined {
  try {
    return parseJson(text, 'state')
  } catch {
    return undefined
  }
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Why an execution ended as it did; undefined where there is nothing to explain. */
export function describeExecutionFailure(
  status: ExecutionStatus,
  error: string | undefined,
  cause: string | undefined,
): string | undefined {
  const told = describeStateFailure(error, cause)
  if (status === 'TimedOut') return told ?? 'it ran longer than the TimeoutSeconds of the state machine'
  if (status === 'Failed') return told ?? 'Step Functions names neither error nor cause'
  return status === 'Stopped' ? told : undefined
}
