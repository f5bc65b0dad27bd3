import { formatDuration } from '../kit/duration.ts'

/** What is known of the credentials that a job has from the steps before. */
export interface JobCredentials {
  readonly temporary: boolean
  /** Undefined where nobody has said it: aws-actions/configure-aws-credentials does not. */
  readonly endsAtMs: number | undefined
}

export type Prospect =
  | { readonly kind: 'enough' }
  | { readonly kind: 'unknown'; readonly warning: string }
  | { readonly kind: 'too-short'; readonly problem: string }

/** What a role assumed by OIDC lives for, unless more is asked for and the role allows it. */
const usualSessionMs = 3_600_000

export interface Wait {
  /** 0 for an action that does not wait. */
  readonly waitMs: number
  /** The input that says how long. */
  readonly waitInput?: 'timeout' | 'duration'
}

/** Do the credentials live for as long as an action may wait? */
export function judgeLifetime(
  { temporary, endsAtMs }: JobCredentials,
  { waitMs, waitInput = 'timeout' }: Wait,
  nowMs: number,
): Prospect {
  if (waitMs === 0 || !temporary) return { kind: 'enough' }
  const timeout = `'${waitInput}' is ${formatDuration(waitMs)}`
  if (endsAtMs === undefined) {
    if (waitMs <= usualSessionMs) return { kind: 'enough' }
    return {
      kind: 'unknown',
      warning: `${timeout}, and nothing tells when the AWS credentials of this job end: after 1 h, unless the role was assumed for longer (role-duration-seconds). With 'role-to-assume' this action renews them.`,
    }
  }
  const leftMs = endsAtMs - nowMs
  if (leftMs >= waitMs) return { kind: 'enough' }
  const end = leftMs > 0 ? `end in ${formatDuration(leftMs)}` : `ended ${formatDuration(-leftMs)} ago`
  return {
    kind: 'too-short',
    problem: `${timeout}, but the AWS credentials ${end}: give 'role-to-assume', or lower '${waitInput}', or assume the role for longer (role-duration-seconds)`,
  }
}
