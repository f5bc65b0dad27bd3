import { ECRClient } from '@aws-sdk/client-ecr'
import { clientSettings } from './clients.ts'

export const ecrClient = (cancelled: AbortSignal) => new ECRClient(clientSettings(cancelled))
