import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

/** How the server behaves; what is not given is a server in good order. */
export interface PriceBehaviour {
  /** It could not load its model and answers every prediction with one class, as healthy as ever. */
  readonly mock?: boolean
  /** Of predictions, evenly spread: 0.01 is every hundredth, beginning with the hundredth. */
  readonly slowShare?: number
  readonly slowMs?: number
  /** Predictions are held until it behaves otherwise. */
  readonly hangs?: boolean
  /** Every prediction is a 500. */
  readonly broken?: boolean
  /** So many predictions are good, and every further one is a 500. */
  readonly breaksAfter?: number
  /** Without `Authorization: Bearer …` everything but the probe is a 401, which repeats what came instead. */
  readonly token?: string
  /** What /model/info says beside the source. */
  readonly version?: string
}

export interface PriceServer extends AsyncDisposable {
  /** `http://127.0.0.1:41427` */
  readonly url: string
  /** Predictions that were asked for so far. */
  readonly predictions: number
  become(next: PriceBehaviour): void
}

export type Sensitivity = 'sensitive' | 'insensitive'

export interface Price {
  readonly price: number
  readonly competitor_price: number
}

/** Twenty prices whose truth is known, half of them sensitive: the model is right about eighteen, its mock about ten. */
export const labelledPrices: readonly (Price & { readonly truth: Sensitivity })[] = Array.from(
  { length: 20 },
  (_, index) => {
    const price = { price: 10 + index, competitor_price: index % 2 === 0 ? 8 + index : 11 + index }
    const isHard = index === 4 || index === 15
    return { ...price, truth: (predict(price) === 'sensitive') !== isHard ? 'sensitive' : 'insensitive' }
  },
)

function predict({ price, competitor_price: competitorPrice }: Price): Sensitivity {
  return price > competitorPrice ? 'sensitive' : 'insensitive'
}

/** The inference service of a retailer: GET /healthz, GET /model/info, and POST /predict, which answers `{"prediction": "sensitive", "model_version": "7"}`. */
export async function startPriceServer(first: PriceBehaviour = {}): Promise<PriceServer> {
  let behaviour = first
  let predictions = 0
  let held: (() => void)[] = []
  const closing = new AbortController()

  const answers: Readonly<
    Record<string, (request: IncomingMessage) => Promise<readonly [status: number, body: object]>>
  > = {
    'GET /healthz': () => Promise.resolve([200, { status: 'ok' }]),
    'GET /model/info': () => {
      const { mock = false, version = '7' } = behaviour
      const source = mock ? { model_source: 'mock' } : { model_source: 's3', model_version: version }
      return Promise.resolve([200, source])
    },
    'POST /predict': async (request) => {
      predictions += 1
      const position = predictions
      const isSlow = Math.floor(predictions * share()) > Math.floor((predictions - 1) * share())
      const asked = (await json(request).catch(() => undefined)) as Partial<Price> | undefined
      if (behaviour.hangs) await new Promise<void>((resolve) => held.push(resolve))
      if (isSlow) await pause(behaviour.slowMs ?? 300, undefined, { signal: closing.signal })
      const { mock = false, broken = false, breaksAfter = Infinity, version = '7' } = behaviour
      if (broken || position > breaksAfter) return [500, { detail: 'Internal Server Error' }]
      const { price, competitor_price: competitorPrice } = asked ?? {}
      if (typeof price !== 'number' || typeof competitorPrice !== 'number') {
        return [422, { detail: 'price and competitor_price are numbers' }]
      }
      const prediction = mock ? 'insensitive' : predict({ price, competitor_price: competitorPrice })
      return [200, { prediction, model_version: mock ? 'mock' : version }]
    },
  }
  const share = () => behaviour.slowShare ?? 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request
    const isAllowed = behaviour.token === undefined || headers.authorization === `Bearer ${behaviour.token}`
    const refusal =
      url === '/healthz' || isAllowed
        ? undefined
        : ([401, { detail: `Not authenticated by ${headers.authorization}` }] as const)
    const [status, body] = refusal ?? (await answers[`${method} ${url}`]?.(request)) ?? [404, { detail: 'Not Found' }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get predictions() {
      return predictions
    },
    become(next) {
      behaviour = next
      if (next.hangs) return
      for (const release of held) release()
      held = []
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
