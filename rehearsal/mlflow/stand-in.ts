import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Pair {
  readonly key: string
  readonly value: string
}
interface Metric {
  readonly key: string
  readonly value: number
}
interface Run {
  readonly info: { readonly run_id: string; readonly experiment_id: string; readonly run_name: string; status: string }
  readonly data: { readonly params: Pair[]; readonly metrics: Metric[]; readonly tags: Pair[] }
}
interface Body {
  readonly [field: string]: unknown
  readonly run_id?: string
  readonly name?: string
  readonly experiment_id?: string
  readonly run_name?: string
  readonly status?: string
  readonly params?: Pair[]
  readonly metrics?: Metric[]
  readonly tags?: Pair[]
}
type Answer = readonly [status: number, body: object]

const absent = (what: string): Answer => [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: `No ${what} exists` }]

/**
 * As much of an MLflow tracking server as a run that is logged needs: experiments and runs are kept, and can be read back.
 * https://mlflow.org/docs/latest/rest-api.html
 */
export async function startTrackingStandIn(): Promise<{ readonly uri: string; close(): Promise<void> }> {
  const experiments = new Map<string, string>()
  const runs = new Map<string, Run>()
  const ofRun = (id: unknown, answer: (run: Run) => object): Answer => {
    const run = runs.get(String(id))
    return run === undefined ? absent(`run ${String(id)}`) : [200, answer(run)]
  }

  const routes: Readonly<Record<string, (body: Body) => Answer>> = {
    'GET experiments/get-by-name': ({ experiment_name: name }) => {
      const id = experiments.get(String(name))
      if (id === undefined) return absent(`experiment ${String(name)}`)
      return [200, { experiment: { experiment_id: id, name, lifecycle_stage: 'active' } }]
    },
    'POST experiments/create': ({ name = '' }) => {
      if (experiments.has(name)) return [400, { error_code: 'RESOURCE_ALREADY_EXISTS', message: name }]
      experiments.set(name, String(experiments.size + 1))
      return [200, { experiment_id: experiments.get(name) }]
    },
    'POST runs/create': ({ experiment_id: experiment = '', run_name = '', tags = [] }) => {
      if (![...experiments.values()].includes(experiment)) return absent(`experiment with id ${experiment}`)
      const run_id = randomBytes(16).toString('hex')
      const info = { run_id, experiment_id: experiment, run_name, status: 'RUNNING' }
      const run: Run = { info, data: { params: [], metrics: [], tags: [...tags] } }
      runs.set(run_id, run)
      return [200, { run }]
    },
    'POST runs/log-batch': ({ run_id, params = [], metrics = [], tags = [] }) =>
      ofRun(run_id, ({ data }) => {
        data.params.push(...params)
        data.metrics.push(...metrics)
        data.tags.push(...tags)
        return {}
      }),
    'POST runs/update': ({ run_id, status }) =>
      ofRun(run_id, ({ info }) => {
        info.status = status ?? info.status
        return { run_info: info }
      }),
    'GET runs/get': ({ run_id }) => ofRun(run_id, (run) => ({ run })),
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const route = routes[`${request.method} ${url.pathname.replace('/api/2.0/mlflow/', '')}`]
    const body = (request.method === 'GET' ? Object.fromEntries(url.searchParams) : await readJson(request)) as Body
    const [status, told] = route?.(body) ?? absent(`route ${url.pathname}`)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
}
