import type { Audience } from '../../actions/deploy-endpoint/run.ts'
import type { Waiting } from '../../kit/poll.ts'
import type { RunContext } from '../../runner/run-context.ts'

/** GitHub, as a token lets one speak to it; undefined without one, or outside of a repository. */
export async function audienceOf(
  token: string | undefined,
  { repository }: RunContext,
  stage: Waiting,
): Promise<Audience | undefined> {
  if (!token || repository === undefined) return undefined
  stage.log.mask(token)
  const [{ gitHub }, { deployments }, { comments }, { pullRequestNumber }] = await Promise.all([
    import('../../github/rest.ts'),
    import('../../github/deployments.ts'),
    import('../../github/comments.ts'),
    import('../../github/pull-request.ts'),
  ])
  const github = gitHub({ apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com', token }, stage)
  return {
    deployments: deployments(github, repository),
    comments: comments(github, repository),
    pullRequest: await pullRequestNumber(),
  }
}
