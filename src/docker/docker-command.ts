import { runProcess, type Ended, type Order } from './process.ts'
import type { Clock } from '../kit/clock.ts'

export type DockerCommand = (order: Omit<Order, 'executable'>) => Promise<Ended>

/** Runs the docker command of this machine; rejects as runProcess does. */
export function dockerCommand(run: { readonly clock: Clock; readonly signal: AbortSignal }): DockerCommand {
  return (order) =>
    runProcess(
      { executable: 'docker', ...order, environment: { DOCKER_CLI_HINTS: 'false', ...order.environment } },
      run,
    )
}

/** Whether there is no docker command at all. */
export const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
