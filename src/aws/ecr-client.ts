import { ECRClient } from '@aws-sdk/client-ecr'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'

export const ecrClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new ECRClient(clientSettings(cancelled, credentials)), credentials)
