import { tell } from '../containers/story.ts'
import type { Part, World } from '../world.ts'
import type { BusEvent } from './event-bus.ts'
import { type EventPattern, matchesPattern } from './event-pattern.ts'
import { type InputTransformer, transformInput } from './input-transformer.ts'

/** A rule with its one target: an API destination and the connection that it goes through. */
export interface Rule {
  readonly pattern: EventPattern
  readonly target: ApiDestination
}

export interface ApiDestination {
  /** Posted to. AWS takes HTTPS only; here it is the local GitHub. */
  readonly url: string
  /** Of the connection, such as Authorization. */
  readonly headers: Readonly<Record<string, string>>
  /** Without it the event itself is sent. */
  readonly transformer?: InputTransformer
}

/** One event on its way to one target. */
export interface Delivery {
  readonly rule: string
  readonly event: BusEvent
  status: 'pending' | 'delivered' | 'dropped'
  attempts: number
  /** What came of the last attempt: a status code, or why there was none. */
  last: string | undefined
}

export interface EventsState {
  /** By name; put there by tests. */
  readonly rules: Map<string, Rule>
  /** By event and rule, in the order in which they were sent. */
  readonly deliveries: ReadonlyMap<string, Delivery>
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html */
const longestAgeMs = 24 * 3_600_000
const mostRetries = 185
/** The time that an API destination has to answer, really. */
const timeoutMs = 5_000

/** EventBridge: rules that send what happens in AWS to somebody outside. */
export function createEvents(world: World): Part<EventsState> {
  const rules = new Map<string, Rule>()
  const deliveries = new Map<string, Delivery>()

  world.events.listen((event) => {
    for (const [name, { pattern, target }] of rules) {
      if (!matchesPattern(pattern, event)) continue
      const body = target.transformer === undefined ? JSON.stringify(event) : transformInput(target.transformer, event)
      const delivery: Delivery = { rule: name, event, status: 'pending', attempts: 0, last: undefined }
      deliveries.set(`${event.id} ${name}`, delivery)
      void deliver(world, target, { delivery, body })
    }
  })

  return { services: [], state: { rules, deliveries }, close: async () => undefined }
}

function deliver(
  { clock }: World,
  target: ApiDestination,
  { delivery, body }: { delivery: Delivery; body: string },
): Promise<void> {
  const begunMs = clock.now()
  return tell(clock, async ({ pause }) => {
    for (let retries = 0; delivery.status === 'pending'; retries += 1) {
      const { outcome, last } = await post(target, body)
      delivery.attempts += 1
      delivery.last = last
      if (outcome !== 'again') delivery.status = outcome
      else if (retries >= mostRetries || clock.now() - begunMs >= longestAgeMs) delivery.status = 'dropped'
      else await pause(Math.min(1_000 * 2 ** retries, 600_000))
    }
  })
}

async function post({ url, headers }: ApiDestination, body: string) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'user-agent': 'Amazon/EventBridge/ApiDestinations', ...headers },
      signal: AbortSignal.timeout(timeoutMs),
    })
    const { ok, status } = response
    const last = ok ? String(status) : `${status} ${await response.text()}`
    return {
      outcome: ok ? 'delivered' : status >= 500 || status === 429 || status === 409 ? 'again' : 'dropped',
      last,
    } as const
  } catch (thrown) {
    return { outcome: 'again', last: String(thrown) } as const
  }
}
