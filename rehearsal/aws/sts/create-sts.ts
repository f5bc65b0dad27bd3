import { randomBytes } from 'node:crypto'
import { awsError } from '../aws-error.ts'
import { define, type Principal } from '../service-definition.ts'
import type { Part, World } from '../world.ts'

export interface AssumedRole {
  readonly roleArn: string
  readonly sessionName: string
  readonly accessKeyId: string
  readonly expiresMs: number
}

export interface StsState {
  /** By access key. */
  readonly assumedRoles: Map<string, AssumedRole>
  /** How long sessions of a role live when nobody asks for a duration, by its name; an hour, unless a test sets it shorter. */
  readonly sessionSeconds: Map<string, number>
}

/** STS: who am I, and credentials that end. */
export function createSts({
  account,
  clock,
  identities,
}: Pick<World, 'account' | 'clock' | 'identities'>): Part<StsState> {
  const assumedRoles = new Map<string, AssumedRole>()
  const sessionSeconds = new Map<string, number>()

  const assume = (roleArn: string, sessionName: string, asked: number | undefined) => {
    const role = /^arn:aws[\w-]*:iam::\d{12}:role\/(?:.*\/)?([^/]+)$/.exec(roleArn)?.[1]
    if (role === undefined) throw awsError('ValidationError', `${roleArn} is invalid`)
    if (asked !== undefined && (asked < 900 || asked > 43_200)) {
      throw awsError(
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      )
    }
    const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`
    const expiresMs = clock.now() + (asked ?? sessionSeconds.get(role) ?? 3600) * 1000
    const principal: Principal = { arn: `arn:aws:sts::${account}:assumed-role/${role}/${sessionName}`, name: role }
    identities.add(accessKeyId, { principal, expiresMs })
    assumedRoles.set(accessKeyId, { roleArn, sessionName, accessKeyId, expiresMs })
    return {
      AssumedRoleUser: { AssumedRoleId: `AROA${role.toUpperCase()}:${sessionName}`, Arn: principal.arn },
      Credentials: {
        AccessKeyId: accessKeyId,
        SecretAccessKey: randomBytes(30).toString('base64'),
        SessionToken: randomBytes(60).toString('base64'),
        Expiration: new Date(expiresMs),
      },
    }
  }

  const service = define.STS({
    GetCallerIdentity: (_input, { principal }) => ({
      Account: account,
      Arn: principal.arn,
      UserId: `AROA${principal.name.toUpperCase()}:${principal.arn.split('/').at(-1) ?? ''}`,
    }),
    AssumeRole: ({ RoleArn, RoleSessionName, DurationSeconds }) => assume(RoleArn, RoleSessionName, DurationSeconds),
    AssumeRoleWithWebIdentity({ RoleArn, RoleSessionName, DurationSeconds, WebIdentityToken }) {
      const claims = claimsOf(WebIdentityToken)
      if (claims.aud !== 'sts.amazonaws.com') throw awsError('InvalidIdentityToken', 'Incorrect token audience')
      if (claims.exp !== undefined && claims.exp * 1000 <= clock.now()) {
        throw awsError(
          'ExpiredTokenException',
          `Token expired: current date/time must be before the expiration date/time`,
        )
      }
      return {
        ...assume(RoleArn, RoleSessionName, DurationSeconds),
        SubjectFromWebIdentityToken: claims.sub,
        Audience: claims.aud,
        Provider: claims.iss,
      }
    },
  })

  return { services: [service], state: { assumedRoles, sessionSeconds }, close: async () => undefined }
}

interface Claims {
  readonly aud?: string
  readonly sub?: string
  readonly iss?: string
  /** Seconds since the epoch. */
  readonly exp?: number
}

/** Reads the token; its signature is not checked. */
function claimsOf(token: string): Claims {
  try {
    const [, payload = ''] = token.split('.')
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims
  } catch {
    throw awsError('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.')
  }
}
