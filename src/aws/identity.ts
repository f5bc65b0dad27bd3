import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { Place } from '../domain/preflight.ts'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'
import { attempt } from './translate-error.ts'

export type Identity = ReturnType<typeof identity>

export const stsClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new STSClient(clientSettings(cancelled, credentials)), credentials)

/** Whose credentials these are. Throws WorldError; no policy can deny the question. */
export function identity(client: STSClient) {
  async function place(): Promise<Place> {
    const { Account: account = '', Arn: arn = '' } = await attempt(
      { action: 'sts:GetCallerIdentity', subject: 'the credentials of this job' },
      () => client.send(new GetCallerIdentityCommand({})),
    )
    return { account, arn, region: await client.config.region() }
  }
  return { place }
}
