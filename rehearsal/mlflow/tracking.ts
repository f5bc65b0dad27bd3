import { spawn, spawnSync } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { startTrackingStandIn } from './stand-in.ts'

export interface Tracking extends AsyncDisposable {
  /** What it is, for whoever watches. */
  readonly says: string
  readonly uri: string
}

export interface TrackedRun {
  readonly status: string
  readonly experiment: string
  readonly parameters: Readonly<Record<string, string>>
  readonly metrics: Readonly<Record<string, number>>
  readonly tags: Readonly<Record<string, string>>
}

/** An MLflow tracking server: the real one where MLflow is installed, else one that keeps what is logged and no more. */
export async function openTracking(directory: string, program = 'mlflow'): Promise<Tracking> {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 60_000 })
  if (status === 0) return startMlflow(directory, { program, version: /\d+\.\d+\S*/.exec(stdout)?.[0] ?? '' })
  const { uri, close } = await startTrackingStandIn()
  const says = `no MLflow on this machine: a stand-in at ${uri} keeps what is logged`
  return { says, uri, [Symbol.asyncDispose]: close }
}

interface Mlflow {
  readonly program: string
  readonly version: string
}

async function startMlflow(directory: string, { program, version }: Mlflow): Promise<Tracking> {
  const port = await freePort()
  const uri = `http://127.0.0.1:${port}`
  const store = ['--backend-store-uri', `sqlite:///${directory}/mlflow.db`, '--artifacts-destination', directory]
  const address = ['--host', '127.0.0.1', '--port', String(port), '--workers', '1']
  const server = spawn(program, ['server', ...address, ...store], {
    cwd: directory,
    stdio: 'ignore',
    // What scores traces in the background is a dozen processes of 200 MB each, which nobody asks for here.
    env: { ...process.env, MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' },
    // Its workers are processes of their own.
    detached: true,
  })
  const ended = new Promise<void>((resolve) => {
    server.once('error', () => resolve())
    server.once('exit', () => resolve())
  })
  const close = async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM')
    await ended
  }
  for (let tries = 0; tries < 240; tries += 1) {
    // Its first question to the database takes much longer than any after it.
    const healthy = await fetch(`${uri}/api/2.0/mlflow/experiments/get?experiment_id=0`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return { says: `MLflow ${version} at ${uri}`, uri, [Symbol.asyncDispose]: close }
    await pause(250)
  }
  await close()
  throw new Error(`MLflow ${version} did not answer at ${uri} within a minute`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

interface Pair<Value> {
  readonly key: string
  readonly value: Value
}
interface RunAnswer {
  readonly run: {
    readonly info: { readonly status: string; readonly experiment_id: string }
    readonly data: {
      readonly params?: readonly Pair<string>[]
      readonly metrics?: readonly Pair<number>[]
      readonly tags?: readonly Pair<string>[]
    }
  }
}

/** A run as the server knows it; undefined where it knows none. */
export async function findTrackedRun(uri: string, runId: string): Promise<TrackedRun | undefined> {
  const response = await fetch(`${uri}/api/2.0/mlflow/runs/get?run_id=${encodeURIComponent(runId)}`)
  if (!response.ok) return undefined
  const { run } = (await response.json()) as RunAnswer
  const { params = [], metrics = [], tags = [] } = run.data
  return {
    status: run.info.status,
    experiment: run.info.experiment_id,
    parameters: recordOf(params),
    metrics: recordOf(metrics),
    tags: recordOf(tags),
  }
}

const recordOf = <Value>(pairs: readonly Pair<Value>[]): Record<string, Value> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
