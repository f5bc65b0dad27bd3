import { renderLogs, renderPort, renderRemove, renderState, renderStop } from './container-command-lines.ts'
import { dockerCommand, type DockerCommand } from './docker-command.ts'
import type { Clock } from '../kit/clock.ts'

export type Container = ReturnType<typeof container>

export interface ContainerState {
  readonly running: boolean
  /** 128 and the signal's number where a signal ended it: 137 for SIGKILL. */
  readonly exitCode: number
  readonly outOfMemory: boolean
}

/** A container of this machine's engine. Every method rejects as the docker command does. */
export function container(name: string, execute: DockerCommand) {
  /** Undefined where there is none of this name. */
  async function state(): Promise<ContainerState | undefined> {
    const { exitCode, stdout } = await execute({ arguments: renderState(name) })
    if (exitCode !== 0) return undefined
    const { Running, ExitCode, OOMKilled } = JSON.parse(stdout) as {
      readonly Running: boolean
      readonly ExitCode: number
      readonly OOMKilled: boolean
    }
    return { running: Running, exitCode: ExitCode, outOfMemory: OOMKilled }
  }

  /** `0.0.0.0:32768`, and whatever else the port is published on; empty where it is not. */
  async function publishedOn(port: number): Promise<readonly string[]> {
    const { exitCode, stdout } = await execute({ arguments: renderPort(name, port) })
    return exitCode === 0 ? stdout.split('\n').filter((line) => line !== '') : []
  }

  /** The last lines that it wrote; outside text. */
  async function logTail(lines: number): Promise<readonly string[]> {
    const said: string[] = []
    await execute({ arguments: renderLogs(name, lines), onLine: (line) => said.push(line) })
    return said.slice(-lines)
  }

  /** SIGTERM, and SIGKILL where it does not end in time. */
  const stop = () => execute({ arguments: renderStop(name) })
  const remove = () => execute({ arguments: renderRemove(name) })

  return { state, publishedOn, logTail, stop, remove }
}

const logWithinMs = 5_000

/** Also after a cancellation. A log that cannot be read is empty: it must not take the place of the failure that it was to explain. */
export async function readLogTail(name: string, lines: number, clock: Clock): Promise<readonly string[]> {
  const execute = dockerCommand({ clock, signal: AbortSignal.timeout(logWithinMs) })
  return container(name, execute)
    .logTail(lines)
    .catch(() => [])
}
