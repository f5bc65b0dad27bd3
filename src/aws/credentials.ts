import type { AwsCredentialIdentity } from '@smithy/types'
import { judgeLifetime, type JobCredentials, type Wait } from '../domain/credentials-lifetime.ts'
import { audienceOf, sessionNameOf, subjectIn } from '../domain/credentials-oidc.ts'
import { InputError, WorldError, type Failure } from '../kit/errors.ts'
import type { Waiting } from '../kit/poll.ts'
import { clientSettings } from './clients.ts'
import { renewed, type Credentials } from './credentials-renewal.ts'
import { attempt } from './translate-error.ts'

export interface Wanted extends Wait {
  readonly roleToAssume: string | undefined
}

export interface Origin {
  /** Gives GitHub's OIDC token for an audience; undefined where the job gets none. */
  readonly idToken: ((audience: string) => Promise<string>) | undefined
  readonly run: Parameters<typeof sessionNameOf>[0]
  readonly env?: NodeJS.ProcessEnv
}

/**
 * What the clients of an action sign with: a role of its own, or undefined for what the job's environment holds. Throws InputError when
 * the job has no OIDC token for the role, or when the environment's credentials are known to end before the wait may.
 */
export function credentialsFor(wanted: Wanted, origin: Origin, waiting: Waiting): Credentials | undefined {
  const { roleToAssume } = wanted
  const { idToken, run, env = process.env } = origin
  const { clock, log } = waiting
  if (roleToAssume !== undefined) {
    if (idToken === undefined) throw new InputError([noToken])
    const order = { roleArn: roleToAssume, sessionName: sessionNameOf(run), idToken }
    return renewed(() => assumeRole(order, waiting), waiting)
  }
  const prospect = judgeLifetime(credentialsIn(env), wanted, clock.now())
  if (prospect.kind === 'too-short') throw new InputError([prospect.problem])
  if (prospect.kind === 'unknown') log.warn(prospect.warning)
  return undefined
}

const noToken =
  "input 'role-to-assume': GitHub gives this job no OIDC token: give it `permissions: id-token: write` (a pull request from a fork gets none)"

/** By the variables that every SDK reads: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html */
function credentialsIn(env: NodeJS.ProcessEnv): JobCredentials {
  const endsAtMs = Date.parse(env['AWS_CREDENTIAL_EXPIRATION'] ?? '')
  return { temporary: Boolean(env['AWS_SESSION_TOKEN']), endsAtMs: Number.isNaN(endsAtMs) ? undefined : endsAtMs }
}

interface Order {
  readonly roleArn: string
  readonly sessionName: string
  readonly idToken: (audience: string) => Promise<string>
}

async function assumeRole(order: Order, { log, signal }: Waiting): Promise<AwsCredentialIdentity> {
  const { roleArn, sessionName, idToken } = order
  // Part of the SDK's own chain, so the bundle holds it already.
  const { fromWebToken } = await import('@aws-sdk/credential-provider-web-identity')
  const webIdentityToken = await idToken(audienceOf(roleArn))
  const what = { action: 'sts:AssumeRoleWithWebIdentity', subject: `role ${roleArn}` }
  const identity = await attempt(
    what,
    fromWebToken({ roleArn, roleSessionName: sessionName, webIdentityToken, clientConfig: clientSettings(signal) }),
  ).catch((error: unknown) => {
    throw error instanceof WorldError ? refusal(error, roleArn, webIdentityToken) : error
  })
  for (const secret of [identity.secretAccessKey, identity.sessionToken ?? '']) if (secret !== '') log.mask(secret)
  log.info(`assumed role ${roleArn}${identity.expiration ? ` until ${identity.expiration.toISOString()}` : ''}`)
  return identity
}

/** Without AWS's name of the error: who calls another service must not take it for an answer of that. */
function refusal(error: WorldError, roleArn: string, token: string): WorldError {
  const { cause, code, failure } = error
  const said = cause instanceof Error ? cause.message : failure.happened
  const told = tell(code, said, { audience: audienceOf(roleArn), sub: subjectIn(token) ?? 'of this job' })
  const transient = error.transient || /^IDPCommunicationError/.test(code) || /retrieve verification key/.test(said)
  return new WorldError({ ...failure, ...told }, { transient, cause })
}

function tell(code: string, said: string, { audience, sub }: { audience: string; sub: string }): Partial<Failure> {
  if (code.startsWith('AccessDenied')) {
    return {
      happened: `it may not be assumed with GitHub's OIDC token (${said})`,
      remedy: `Let its trust policy allow sts:AssumeRoleWithWebIdentity to the provider token.actions.githubusercontent.com for the subject ${sub} and the audience ${audience}.`,
    }
  }
  if (/^(InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError)/.test(code)) {
    return {
      happened: `AWS does not accept GitHub's OIDC token (${said})`,
      remedy: `Check that the account has the IAM identity provider https://token.actions.githubusercontent.com, with the audience ${audience}.`,
    }
  }
  return {}
}
