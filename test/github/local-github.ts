import { startGitHub, type GitHubOptions } from '../../rehearsal/github/github.ts'
import { comments } from '../../src/github/comments.ts'
import { deployments } from '../../src/github/deployments.ts'
import { gitHub } from '../../src/github/rest.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { recordingLog } from '../kit/recording-log.ts'
import { virtualClock } from '../kit/virtual-clock.ts'

export const token = 'ghs_rehearsal_0123456789'
export const repository = 'team/penguins'

/** A local GitHub, and our clients of it. */
export async function withGitHub(options: Partial<GitHubOptions> = {}) {
  const github = await startGitHub({ token, ...options })
  const cancellation = new AbortController()
  const waiting = { clock: virtualClock(), log: recordingLog(), signal: cancellation.signal }
  const rest = gitHub({ apiUrl: github.url, token }, waiting)
  return {
    ...github,
    ...waiting,
    waiting,
    rest,
    ours: { comments: comments(rest, repository), deployments: deployments(rest, repository) },
    cancel: () => cancellation.abort(new Cancelled()),
  }
}
