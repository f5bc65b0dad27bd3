import { S3Client } from '@aws-sdk/client-s3'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'

/** An endpoint of one's own seldom has a host name for each bucket; the SDK itself puts the bucket into the path for IP addresses only. */
export const s3Client = (cancelled: AbortSignal, credentials?: Credentials) => {
  const forcePathStyle = Boolean(process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'])
  return renewing(new S3Client({ ...clientSettings(cancelled, credentials), forcePathStyle }), credentials)
}
