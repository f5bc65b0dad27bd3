import type { WorkflowEvent } from '../runner/trigger.ts'
import { isMapping, type Value } from '../runner/value.ts'
import type { Dispatch } from './github.ts'

const longestType = 100
const mostProperties = 10
/** GitHub says no number; 64 KiB is what others ran into. */
const largestPayload = 65_535

/** Why GitHub refuses the body, in its words, if it does. */
export function dispatchProblem(body: Value | undefined): string | undefined {
  const invalid = (what: string) => `Invalid request.\n\n${what}`
  if (!isMapping(body)) return 'Problems parsing JSON'
  const { event_type: type, client_payload: payload = {} } = body
  if (type === undefined) return invalid('"event_type" wasn\'t supplied.')
  if (typeof type !== 'string') return invalid(`For 'properties/event_type', ${JSON.stringify(type)} is not a string.`)
  if (type.length > longestType) {
    return invalid(`Only ${longestType} characters are allowed; ${type.length} were supplied.`)
  }
  if (!isMapping(payload)) {
    return invalid(`For 'properties/client_payload', ${JSON.stringify(payload)} is not an object.`)
  }
  const count = Object.keys(payload).length
  if (count > mostProperties) {
    return invalid(`No more than ${mostProperties} properties are allowed; ${count} were supplied.`)
  }
  if (JSON.stringify(payload).length > largestPayload) return 'client_payload is too large.'
  return undefined
}

/** What the workflows of the repository are started by; they run on its default branch. */
export const dispatchEvent = ({ eventType, clientPayload }: Dispatch): WorkflowEvent => ({
  name: 'repository_dispatch',
  payload: { action: eventType, branch: 'main', client_payload: clientPayload },
})
