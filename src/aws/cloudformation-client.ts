import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { clientSettings } from './clients.ts'

export const cloudFormationClient = (cancelled: AbortSignal) => new CloudFormationClient(clientSettings(cancelled))
