import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'

export const cloudFormationClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new CloudFormationClient(clientSettings(cancelled, credentials)), credentials)
