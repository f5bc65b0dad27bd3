import { createHash } from 'node:crypto'
import type { EventOf } from '../events/event-bus.ts'
import { randomName } from '../random-name.ts'
import type { Written } from './objects.ts'

export const md5 = (body: Uint8Array): string => createHash('md5').update(body).digest('hex')

let written = 0

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export function objectCreated({ bucket, key, body, versionId }: Written): EventOf {
  written += 1
  return {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: {
        key,
        size: body.length,
        etag: md5(body),
        ...(versionId !== undefined && { 'version-id': versionId }),
        sequencer: written.toString(16).toUpperCase().padStart(18, '0'),
      },
      'request-id': randomName(16).toUpperCase(),
      requester: '111122223333',
      'source-ip-address': '127.0.0.1',
      reason: 'PutObject',
    },
  }
}
