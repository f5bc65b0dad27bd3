import { formatDuration } from '../kit/duration.ts'
import type { Waiting } from '../kit/poll.ts'
import { describeState } from './container-readiness.ts'
import { container, type ContainerState } from './container.ts'
import { dockerCommand } from './docker-command.ts'

export interface Ending {
  readonly name: string
  readonly subject: string
  /** From SIGTERM to SIGKILL. */
  readonly stopTimeoutMs: number
}

/** What the engine may take beyond the time that the container was given. */
const engineMs = 15_000
const removeWithinMs = 30_000
/** GitHub kills a cancelled step after ten seconds. */
const cancelledRemoveWithinMs = 5_000
const killed = 137

/** Stops as SageMaker does, tells how that went, and removes; after a cancellation it is removed at once. Never rejects. */
export async function endContainer({ name, subject, stopTimeoutMs }: Ending, stage: Waiting): Promise<void> {
  const signal = AbortSignal.any([stage.signal, AbortSignal.timeout(stopTimeoutMs + engineMs)])
  const box = container(name, dockerCommand({ ...stage, signal }))
  try {
    const before = await box.state()
    if (before?.running) {
      await box.stop()
      tellObedience(await box.state(), { name, subject, stopTimeoutMs }, stage)
    } else {
      stage.log.warn(`${subject}: ${describeState(before)} while it was tested`)
    }
  } catch {
    // Cancelled, or the engine does not answer: removal, which is next, is told where it fails.
  }
  await removeContainer({ name, subject }, stage)
}

function tellObedience(state: ContainerState | undefined, { subject, stopTimeoutMs }: Ending, { log }: Waiting): void {
  if (state?.exitCode !== killed || state.outOfMemory) return
  const within = formatDuration(stopTimeoutMs)
  log.warn(
    `${subject}: it did not end within ${within} of SIGTERM and was killed, as SageMaker does too. The first process of a container has to handle SIGTERM by itself; in the shell form of ENTRYPOINT it never reaches the server.`,
  )
}

/** Whatever it is doing. Never rejects; what is left behind is told. */
export async function removeContainer({ name, subject }: Pick<Ending, 'name' | 'subject'>, stage: Waiting) {
  const signal = AbortSignal.timeout(stage.signal.aborted ? cancelledRemoveWithinMs : removeWithinMs)
  const box = container(name, dockerCommand({ ...stage, signal }))
  try {
    const { exitCode } = await box.remove()
    if (exitCode === 0 || (await box.state()) === undefined) return
  } catch {
    // The engine does not answer.
  }
  stage.log.warn(`${subject}: its container could not be removed; docker rm --force ${name} does it.`)
}
