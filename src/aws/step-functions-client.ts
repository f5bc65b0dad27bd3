import { SFNClient } from '@aws-sdk/client-sfn'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'

export const stepFunctionsClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new SFNClient(clientSettings(cancelled, credentials)), credentials)
