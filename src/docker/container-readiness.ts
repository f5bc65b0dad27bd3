import { lastWords } from '../domain/image-push.ts'
import { formatDuration } from '../kit/duration.ts'
import type { Failure } from '../kit/errors.ts'
import { done, poll, waiting, type Waiting } from '../kit/poll.ts'
import type { Container, ContainerState } from './container.ts'
import { ping, type Ping } from './ping.ts'

export type Readiness = { readonly kind: 'healthy'; readonly baseUrl: string; readonly elapsedMs: number } | Unready

export type Unready =
  /** Without a state it is gone. */
  | { readonly kind: 'ended'; readonly state: ContainerState | undefined }
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'timed-out'; readonly note: string }

export interface Starting {
  readonly subject: string
  /** Where its port is reached; undefined where it is not. */
  readonly published: string | undefined
  readonly box: Container
  readonly startupTimeoutMs: number
}

/** Often, since this is time that somebody waits on this machine; SageMaker asks every five seconds. */
const pingEveryMs = 500

/** Waits until GET /ping is answered with 200, or the container has ended. */
export async function untilHealthy(starting: Starting, stage: Waiting): Promise<Readiness> {
  const { subject, published: baseUrl, box, startupTimeoutMs } = starting
  // Of a container that has ended already nothing is published.
  if (baseUrl === undefined) return judgeState(await box.state()) ?? { kind: 'unpublished' }
  const polled = await poll({
    ...stage,
    subject,
    look: async () => {
      const answer = await ping(`${baseUrl}/ping`, stage.signal)
      return { answer, ended: isHealthy(answer) ? undefined : judgeState(await box.state()) }
    },
    judge: ({ answer, ended }) =>
      isHealthy(answer) || ended !== undefined ? done(ended) : waiting(`GET /ping: ${describePing(answer)}`),
    timeoutMs: startupTimeoutMs,
    pace: () => pingEveryMs,
  })
  if (polled.kind === 'timed-out') return { kind: 'timed-out', note: polled.note }
  return polled.verdict ?? { kind: 'healthy', baseUrl, elapsedMs: polled.elapsedMs }
}

const isHealthy = (answer: Ping) => answer.kind === 'answered' && answer.status === 200
const describePing = (answer: Ping) => (answer.kind === 'answered' ? `answered with ${answer.status}` : answer.reason)

function judgeState(state: ContainerState | undefined): Unready | undefined {
  return state?.running ? undefined : { kind: 'ended', state }
}

/** Why it did not become healthy. `log` is the end of what it wrote. */
export function describeUnready(
  { subject, startupTimeoutMs }: Pick<Starting, 'subject' | 'startupTimeoutMs'>,
  readiness: Unready,
  log: readonly string[],
): Failure {
  const said = `the last line of its log: ${lastWords(log)}`
  const contract =
    "With the argument 'serve' the image must answer GET /ping and POST /invocations on port 8080 until it is stopped. The end of its log stands in the log of this step."
  switch (readiness.kind) {
    case 'ended':
      return { subject, happened: `${describeState(readiness.state)} before it was healthy; ${said}`, remedy: contract }
    case 'unpublished': {
      const happened = 'the Docker engine published its port where this machine does not reach it'
      return {
        subject,
        happened,
        remedy: 'Use an engine on this machine, or one behind tcp:// whose ports are reached.',
      }
    }
    case 'timed-out': {
      const happened = `not healthy within ${formatDuration(startupTimeoutMs)} (${readiness.note}); ${said}`
      // Where a socket of another machine was mounted, the engine is at hand, and what it publishes is not.
      const elsewhere = readiness.note.includes('refused')
        ? ' Where this job itself runs in a container, ports are published on the machine around it: run it without.'
        : ''
      return { subject, happened, remedy: `Raise 'startup-timeout', or mend the image: ${contract}${elsewhere}` }
    }
  }
}

export function describeState(state: ContainerState | undefined): string {
  if (state === undefined) return 'the container was removed by somebody else'
  const cause = state.outOfMemory ? ', for want of memory,' : ''
  return `the container ended by itself${cause} with exit code ${state.exitCode}`
}
