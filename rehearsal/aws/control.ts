import { AwsError } from './aws-error.ts'
import { type Faults, readFault } from './faults.ts'
import type { Journal } from './journal.ts'
import type { WireRequest, WireResponse } from './protocols/protocol.ts'
import type { Site } from './server.ts'

/** What a person or a test in another process may do: each command takes a JSON body and answers JSON. */
export type Command = (body: unknown) => unknown

export interface ControlOptions {
  readonly journal: Journal
  readonly faults: Faults
  /** Collections by name; maps are shown as lists of their values. */
  readonly state: Readonly<Record<string, unknown>>
  readonly commands: Readonly<Record<string, Command>>
}

/** The control API under `/_rehearsal/`; it belongs to the rehearsal and not to AWS. */
export function controlSite({ journal, faults, state, commands }: ControlOptions): Site {
  const routes: Readonly<Record<string, (body: unknown) => unknown>> = {
    'GET journal': () => journal.entries,
    'DELETE journal': () => journal.clear(),
    'GET faults': () => faults.list(),
    'POST faults': (body) => void faults.inject(readFault(body)),
    'DELETE faults': () => faults.clear(),
    'GET state': () => Object.keys(state),
    ...Object.fromEntries(Object.keys(state).map((name) => [`GET state/${name}`, () => state[name]])),
    ...Object.fromEntries(Object.entries(commands).map(([name, command]) => [`POST ${name}`, command])),
  }
  const prefix = '/_rehearsal/'
  return {
    prefix,
    async answer(request: WireRequest): Promise<WireResponse | undefined> {
      const route = routes[`${request.method} ${request.path.slice(prefix.length)}`]
      if (route === undefined) return undefined
      try {
        const body: unknown = request.body.length === 0 ? undefined : JSON.parse(request.body.toString('utf8'))
        return json(200, (await route(body)) ?? null)
      } catch (error) {
        return json(error instanceof AwsError ? error.status : 400, { error: String(error) })
      }
    },
  }
}

function json(status: number, value: unknown): WireResponse {
  const body = JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part.values()] : part))
  return { status, headers: { 'content-type': 'application/json' }, body }
}
