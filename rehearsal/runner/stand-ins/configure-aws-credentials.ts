import { AssumeRoleWithWebIdentityCommand, STSClient, type Credentials } from '@aws-sdk/client-sts'
import type { StandIn, StandInStep } from '../stand-in.ts'

interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/**
 * OIDC as in GitHub: the job needs `id-token: write`, and the role is assumed with the token that this gets it (runner/oidc.ts).
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
  { addMask, env, inputs, signal }: StandInStep,
  { endpoint, region, role }: { endpoint: string; region: string; role: string },
): Promise<Session> {
  const sts = new STSClient({ endpoint, region, maxAttempts: 2 })
  try {
    const token = await idToken(env, inputs['audience'] || 'sts.amazonaws.com')
    addMask(token)
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: inputs['role-session-name'] || 'GitHubActions',
      WebIdentityToken: token,
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

async function idToken(env: StandInStep['env'], audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env
  const authorization = `Bearer ${bearer}`
  const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers: { authorization } })
  const { value } = (await response.json()) as { readonly value: string }
  return value
}
