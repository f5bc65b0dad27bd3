/** Whom an OIDC token for STS is made out to: https://github.com/aws-actions/configure-aws-credentials#oidc-audience */
export function audienceOf(roleArn: string): string {
  return roleArn.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com'
}

const longestSessionName = 64

/** How CloudTrail names what a workflow run did. */
export function sessionNameOf(run: { readonly repository: string | undefined; readonly runId: string | undefined }) {
  const { repository = 'github', runId = 'actions' } = run
  const roomForRepository = longestSessionName - runId.length - 1
  return `${repository.replace(/[^\w+=,.@-]/g, '-').slice(0, Math.max(0, roomForRepository))}-${runId}`
}

/** The claim that a trust policy is about, out of a token that is not checked here. */
export function subjectIn(token: string): string | undefined {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  return /"sub"\s*:\s*"([^"\\]+)"/.exec(payload)?.[1]
}
