import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as realDelay } from 'node:timers/promises'
import type { MaterializedImage, World } from '../world.ts'
import { localPath } from './local-path.ts'
import { machinePath } from './machine-path.ts'

export interface ContainerRequest {
  readonly image: MaterializedImage
  /** Replaces the image's own entry point. */
  readonly entrypoint?: readonly string[] | undefined
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Folder that stands for /opt/ml. */
  readonly baseDirectory: string
  readonly logGroup: string
  readonly logStream: string
}

export interface Container {
  /** Exit code, as Docker counts it: 128 + the signal when one ended the process. Stays open when the local AWS closes. */
  readonly exited: Promise<number>
  isRunning(): boolean
  /** SIGTERM, and SIGKILL for a program that does not obey. Resolves when it has ended. */
  stop(): Promise<void>
}

export interface Containers {
  start(request: ContainerRequest): Container
  /** Kills every process and waits for its end. */
  close(): Promise<void>
}

/** SageMaker waits 30 s (endpoints) or 120 s (jobs); a program on this machine that means to obey does so at once. */
const killAfterRealMs = 3_000

export function createContainers(world: Pick<World, 'logs' | 'region' | 'url'>): Containers {
  const own = new Map<ChildProcess, Promise<number>>()
  let closed = false
  const killAll = () => [...own.keys()].forEach((child) => child.kill('SIGKILL'))
  process.once('exit', killAll)

  return {
    start(request) {
      const child = spawnProgram(request, world)
      const write = (line: string) => {
        if (!closed) world.logs.write(request.logGroup, request.logStream, [line])
      }
      for (const stream of [child.stdout, child.stderr]) {
        if (stream !== null) createInterface({ input: stream, crlfDelay: Infinity }).on('line', write)
      }
      let running = true
      const ended = new Promise<number>((resolve) => {
        child.once('error', (error) => {
          write(error.message)
          resolve(commandNotFound)
        })
        child.once('close', (code, signal) => resolve(code ?? 128 + signalNumber(signal)))
      }).finally(() => {
        running = false
        own.delete(child)
      })
      own.set(child, ended)
      return {
        exited: new Promise((resolve) => void ended.then((code) => closed || resolve(code))),
        isRunning: () => running,
        async stop() {
          if (!running) return
          child.kill('SIGTERM')
          const patience = new AbortController()
          const kill = realDelay(killAfterRealMs, undefined, { signal: patience.signal }).then(
            () => child.kill('SIGKILL'),
            () => undefined,
          )
          await ended
          patience.abort()
          await kill
        },
      }
    },
    async close() {
      closed = true
      process.off('exit', killAll)
      killAll()
      await Promise.all(own.values())
    },
  }
}

function spawnProgram(request: ContainerRequest, { region, url }: Pick<World, 'region' | 'url'>): ChildProcess {
  const { image, baseDirectory } = request
  const inside = (text: string) => localPath(baseDirectory, image.localPath(text))
  const [command = 'no-command-specified', ...prefix] = (request.entrypoint ?? image.entrypoint).map(inside)
  mkdirSync(baseDirectory, { recursive: true })
  return spawn(command, [...prefix, ...request.arguments.map(inside)], {
    cwd: image.directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...image.environment,
      ...Object.fromEntries(Object.entries(request.environment).map(([name, value]) => [name, inside(value)])),
      AWS_REGION: region,
      // So that a program which asks AWS itself, for one version of an object, finds this AWS and not another.
      AWS_ENDPOINT_URL: url(),
      AWS_ACCESS_KEY_ID: 'ASIAREHEARSALJOB',
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
      // The machine's own interpreters run the program, and several processes share its folder.
      PATH: machinePath(),
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
      SAGEMAKER_BASE_DIR: baseDirectory,
    },
  })
}

const commandNotFound = 127

const signalNumbers: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }
const signalNumber = (signal: NodeJS.Signals | null) => (signal === null ? 0 : (signalNumbers[signal] ?? 0))
