import { ECRClient } from '@aws-sdk/client-ecr'
import { clientSettings } from './clients.ts'

export const ecrClient = () => new ECRClient(clientSettings)
