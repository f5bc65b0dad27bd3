import type { IncomingHttpHeaders } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const attempts = 3
const longestPauseMs = 60_000

interface Asked {
  /** From 1. */
  readonly attempt: number
  /** Whether it does no harm to do it twice. */
  readonly repeatable: boolean
  readonly nowMs: number
}

/**
 * How long to wait before the same is asked again; undefined where that is of no use or would take more than a minute. No answer, and one
 * of 5xx, may hide that it was done; asked too often, it was not, so that anything may be asked again.
 * See https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function pauseBeforeNext(answer: Answer | undefined, { attempt, repeatable, nowMs }: Asked): number | undefined {
  if (attempt >= attempts) return undefined
  if (answer !== undefined && isLimited(answer)) {
    const pauseMs = demanded(answer, nowMs)
    return pauseMs <= longestPauseMs ? pauseMs : undefined
  }
  const mayPass = answer === undefined || answer.status >= 500
  return mayPass && repeatable ? 1_000 * 2 ** (attempt - 1) : undefined
}

function isLimited({ status, headers, body }: Answer): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit/i.test(body)
  )
}

/** Where GitHub says nothing, it wants a minute. */
function demanded({ headers }: Answer, nowMs: number): number {
  const seconds = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds) && seconds >= 0) return seconds * 1_000
  const resetsAtMs = Number(headers['x-ratelimit-reset']) * 1_000
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetsAtMs))
    return Math.max(1_000, resetsAtMs - nowMs)
  return longestPauseMs
}
