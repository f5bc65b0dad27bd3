import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { clientSettings } from './clients.ts'

export const logsClient = (cancelled: AbortSignal) => new CloudWatchLogsClient(clientSettings(cancelled))
