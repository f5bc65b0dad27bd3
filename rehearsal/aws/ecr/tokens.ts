import { randomBytes } from 'node:crypto'
import type { RehearsalClock } from '../clock.ts'

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html */
const lifeMs = 12 * 60 * 60 * 1000

export interface RegistryTokens {
  issue(): { readonly token: string; readonly expiresMs: number }
  /** Judges an Authorization header. */
  judge(authorization: string | undefined): 'valid' | 'expired' | 'unknown'
}

/** Login tokens of the registry, as GetAuthorizationToken gives them: `AWS:<password>` in base 64. */
export function createTokens(clock: RehearsalClock): RegistryTokens {
  const issued = new Map<string, number>()
  return {
    issue() {
      const token = Buffer.from(`AWS:${randomBytes(48).toString('base64url')}`).toString('base64')
      const expiresMs = clock.now() + lifeMs
      issued.set(token, expiresMs)
      return { token, expiresMs }
    },
    judge(authorization = '') {
      const expiresMs = issued.get(authorization.replace(/^Basic /i, ''))
      if (expiresMs === undefined) return 'unknown'
      return expiresMs > clock.now() ? 'valid' : 'expired'
    },
  }
}
