import type { AwsCredentialIdentity } from '@smithy/types'
import type { Waiting } from '../kit/poll.ts'

/** Credentials that are made anew before they end. The SDK's clients ask for them at every request. */
export interface Credentials {
  (): Promise<AwsCredentialIdentity>
  /** To the SDK: do not remember them. What it remembers it asks for again at every request of the last five minutes. */
  readonly memoized: true
  readonly present: () => AwsCredentialIdentity | undefined
  /** AWS refuses these, whatever their date says. */
  readonly forget: (refused: AwsCredentialIdentity | undefined) => void
}

interface Held {
  readonly identity: AwsCredentialIdentity
  readonly endsAtMs: number
  readonly renewAtMs: number
}

const renewBeforeEndMs = 300_000
/** Between two renewals, also where the runner's clock is wrong by an hour. */
const leastPauseMs = 60_000
/** STS gives no shorter session. */
const shortestSessionMs = 900_000

/**
 * One call of `make` at a time, however many requests wait for it, and the next one five minutes before the end. While the credentials
 * still live, a renewal that fails is told and tried again a minute later.
 */
export function renewed(make: () => Promise<AwsCredentialIdentity>, { clock, log, signal }: Waiting): Credentials {
  let held: Held | undefined
  let underway: Promise<AwsCredentialIdentity> | undefined

  async function renew(): Promise<AwsCredentialIdentity> {
    const before = held
    try {
      const identity = await make()
      const endsAtMs = identity.expiration?.getTime() ?? clock.now() + shortestSessionMs
      const renewAtMs = Math.max(endsAtMs - renewBeforeEndMs, clock.now() + leastPauseMs)
      held = { identity, endsAtMs, renewAtMs }
      return identity
    } catch (error) {
      signal.throwIfAborted()
      if (before === undefined || clock.now() >= before.endsAtMs) throw error
      log.warn(
        `the AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : String(error)}`,
      )
      held = { ...before, renewAtMs: clock.now() + leastPauseMs }
      return before.identity
    }
  }

  const provide = async () => {
    if (held !== undefined && clock.now() < held.renewAtMs) return held.identity
    underway ??= renew().finally(() => {
      underway = undefined
    })
    return underway
  }
  return Object.assign(provide, {
    memoized: true as const,
    present: () => held?.identity,
    forget: (refused: AwsCredentialIdentity | undefined) => {
      if (held !== undefined && held.identity === refused) held = undefined
    },
  })
}

interface Client {
  readonly middlewareStack: { add(middleware: Middleware, options: { step: 'initialize'; name: string }): void }
}

type Middleware = <A, R>(next: (args: A) => Promise<R>) => (args: A) => Promise<R>

/** Has a client send a request once more, with new credentials, when AWS says that those it had have expired. */
export function renewing<C extends Client>(client: C, credentials: Credentials | undefined): C {
  if (credentials === undefined) return client
  const renewExpired: Middleware = (next) => async (args) => {
    const used = credentials.present()
    try {
      return await next(args)
    } catch (error) {
      if (!(error instanceof Error) || !error.name.startsWith('ExpiredToken')) throw error
      credentials.forget(used)
      return next(args)
    }
  }
  client.middlewareStack.add(renewExpired, { step: 'initialize', name: 'renewExpired' })
  return client
}
