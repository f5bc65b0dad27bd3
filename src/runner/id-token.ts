import { WorldError } from '../kit/errors.ts'
import type { Waiting } from '../kit/poll.ts'

/** GitHub's OIDC token for an audience; it lives about five minutes. */
export type IdToken = (audience: string) => Promise<string>

const attempts = 4
const firstPauseMs = 1_000
const answerWithinMs = 10_000
const subject = "GitHub's OIDC token"

/**
 * Asks for a token as often as one is wanted. Undefined where GitHub gives the job none: without `id-token: write`, and to a
 * pull request from a fork. See https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export function idToken({ clock, log, signal }: Waiting, env: NodeJS.ProcessEnv = process.env): IdToken | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env
  if (!address || !bearer) return undefined
  return async (audience) => {
    const url = new URL(address)
    url.searchParams.set('audience', audience)
    for (let left = attempts - 1, pauseMs = firstPauseMs; ; left -= 1, pauseMs *= 2) {
      const answer = await ask(url, bearer, signal)
      if (typeof answer === 'string') {
        log.mask(answer)
        return answer
      }
      if (!answer.transient || left === 0) throw answer
      await clock.sleep(pauseMs, signal)
    }
  }
}

/** One request. An answer that is no token comes back as the error that it is; only the end of the run is thrown. */
async function ask(url: URL, bearer: string, ended: AbortSignal): Promise<string | WorldError> {
  const signal = AbortSignal.any([ended, AbortSignal.timeout(answerWithinMs)])
  try {
    const response = await fetch(url, { headers: { authorization: `Bearer ${bearer}` }, redirect: 'error', signal })
    const body = await response.text()
    if (!response.ok) return refusal(response.status)
    return tokenIn(body) ?? failure('something that is no token came as the answer', 'Check the proxy of the runner.')
  } catch (error) {
    ended.throwIfAborted()
    const why = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return failure(
      `GitHub does not answer (${String(why)})`,
      'Check the network of the runner and run the job again.',
      {
        transient: true,
        cause: error,
      },
    )
  }
}

function refusal(status: number): WorldError {
  const transient = status >= 500 || status === 429
  const remedy = transient
    ? 'Look at githubstatus.com, and run the job again later.'
    : 'Give the job `permissions: id-token: write`; a pull request from a fork gets no token.'
  return failure(`GitHub answers ${status}`, remedy, { transient })
}

function tokenIn(body: string): string | undefined {
  return /"value"\s*:\s*"([\w-]+\.[\w-]+\.[\w-]+)"/.exec(body)?.[1]
}

function failure(happened: string, remedy: string, options: { transient?: boolean; cause?: unknown } = {}): WorldError {
  return new WorldError({ subject, happened, remedy }, options)
}
