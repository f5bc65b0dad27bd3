import { randomUUID } from 'node:crypto'
import type { World } from '../world.ts'

/** https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html */
export interface BusEvent {
  readonly version: '0'
  readonly id: string
  readonly 'detail-type': string
  readonly source: string
  readonly account: string
  readonly time: string
  readonly region: string
  readonly resources: readonly string[]
  readonly detail: Readonly<Record<string, unknown>>
}

/** What the service that reports knows. */
export type EventOf = Pick<BusEvent, 'source' | 'detail-type' | 'resources' | 'detail'>

/** EventBridge's default bus, as the services of AWS know it. */
export interface EventBus {
  put(event: EventOf): void
  listen(listener: (event: BusEvent) => void): void
}

export function createEventBus({ clock, account, region }: Pick<World, 'clock' | 'account' | 'region'>): EventBus {
  const listeners: ((event: BusEvent) => void)[] = []
  return {
    put({ detail, ...reported }) {
      const event: BusEvent = {
        version: '0',
        id: randomUUID(),
        ...reported,
        account,
        time: seconds(new Date(clock.now()).toISOString()),
        region,
        detail: JSON.parse(JSON.stringify(detail), (_key, value: unknown) =>
          typeof value === 'string' && isoTime.test(value) ? seconds(value) : value,
        ) as BusEvent['detail'],
      }
      for (const listener of listeners) listener(event)
    },
    listen: (listener) => void listeners.push(listener),
  }
}

/** Events give times in seconds. */
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const seconds = (time: string) => time.replace(/\.\d{3}Z$/, 'Z')
