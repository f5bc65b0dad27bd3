import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'

export const logsClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new CloudWatchLogsClient(clientSettings(cancelled, credentials)), credentials)
