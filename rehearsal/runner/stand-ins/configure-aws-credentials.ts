import { AssumeRoleWithWebIdentityCommand, STSClient, type Credentials } from '@aws-sdk/client-sts'
import type { StandIn, StandInStep } from '../stand-in.ts'
import { textOf } from '../value.ts'

interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/**
 * OIDC as in GitHub: the job needs `id-token: write`, the role is assumed with a token whose subject names the repository
 * and the environment. The token is signed by nobody, so that only a local AWS accepts it.
 */
export const configureAwsCredentials: StandIn = {
  says: 'assumes the role at the local AWS; no credentials of yours are used',
  run: async (step) => {
    const { inputs, permission, env, log, addMask, exportVariable, setOutput } = step
    const role = inputs['role-to-assume'] ?? ''
    const region = inputs['aws-region'] ?? ''
    const problems = [
      ...(region === '' ? ['aws-region: required, but not given'] : []),
      ...(role === '' ? ['role-to-assume: required here; static keys have no place in these workflows'] : []),
      ...(permission('id-token') === 'write'
        ? []
        : ["the job's permissions lack id-token: write, so GitHub gives it no OIDC token"]),
    ]
    if (problems.length > 0) throw new Error(problems.join('\n'))
    if (!/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(role))
      throw new Error(`role-to-assume: expected the ARN of a role, got ${role}`)
    const account = role.split(':')[4] ?? ''

    const endpoint = env['AWS_ENDPOINT_URL_STS'] ?? env['AWS_ENDPOINT_URL']
    const session = endpoint === undefined ? inventedSession() : await assumeRole(step, { endpoint, region, role })
    for (const secret of [session.accessKeyId, session.secretAccessKey, session.sessionToken]) addMask(secret)
    if (inputs['mask-aws-account-id'] === 'true') addMask(account)
    exportVariable('AWS_DEFAULT_REGION', region)
    exportVariable('AWS_REGION', region)
    exportVariable('AWS_ACCESS_KEY_ID', session.accessKeyId)
    exportVariable('AWS_SECRET_ACCESS_KEY', session.secretAccessKey)
    exportVariable('AWS_SESSION_TOKEN', session.sessionToken)
    setOutput('aws-account-id', account)
    log(`${role} in ${region}${endpoint === undefined ? ', with invented keys: AWS_ENDPOINT_URL is not set' : ''}`)
  },
  post: {
    says: 'takes the credentials away',
    run: ({ exportVariable }) => {
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) exportVariable(name, '')
    },
  },
}

async function assumeRole(
  { inputs, github, environment, signal }: StandInStep,
  { endpoint, region, role }: { endpoint: string; region: string; role: string },
): Promise<Session> {
  const sts = new STSClient({ endpoint, region, maxAttempts: 2 })
  try {
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: inputs['role-session-name'] || 'GitHubActions',
      WebIdentityToken: unsignedToken(github, environment, inputs['audience'] || 'sts.amazonaws.com'),
      DurationSeconds: Number(inputs['role-duration-seconds'] || 3600),
    })
    const { Credentials: credentials } = await sts.send(command, { abortSignal: signal })
    return sessionOf(credentials)
  } catch (error) {
    throw new Error(`${role} could not be assumed at ${endpoint}: ${String(error)}`, { cause: error })
  } finally {
    sts.destroy()
  }
}

function sessionOf(credentials: Credentials | undefined): Session {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {}
  if (!accessKeyId || !secretAccessKey || !sessionToken) throw new Error('STS answered without credentials')
  return { accessKeyId, secretAccessKey, sessionToken }
}

const inventedSession = (): Session => ({
  accessKeyId: 'ASIAINVENTEDBYSTANDIN',
  secretAccessKey: 'invented-by-the-stand-in-and-good-for-nothing',
  sessionToken: 'invented-session-token-and-good-for-nothing',
})

/** A token with the claims of GitHub's, in the subject form of repositories older than July 2026. */
function unsignedToken(github: StandInStep['github'], environment: string | undefined, audience: string): string {
  const repository = textOf(github['repository'])
  const subject = environment === undefined ? `ref:${textOf(github['ref'])}` : `environment:${environment}`
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: audience,
    sub: `repo:${repository}:${subject}`,
    repository,
    ref: textOf(github['ref']),
    sha: textOf(github['sha']),
    actor: textOf(github['actor']),
    workflow: textOf(github['workflow']),
    job_workflow_ref: textOf(github['workflow_ref']),
    ...(environment !== undefined && { environment }),
    iat: now,
    // GitHub's lives five minutes; the clock of a local AWS may run ahead of ours.
    exp: now + 7 * 24 * 3600,
  }
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`
}
