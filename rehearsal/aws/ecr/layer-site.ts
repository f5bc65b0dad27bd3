import type { Site } from '../server.ts'
import type { ImageStore } from './image-store.ts'

/** What GetDownloadUrlForLayer leads to; on AWS a signed address of S3, which needs no other credentials. */
export function layerSite(blobs: ImageStore['blobs']): Site & { readonly prefix: string } {
  const prefix = '/_layers/'
  return {
    prefix,
    async answer({ method, path }) {
      const bytes = method === 'GET' ? blobs.get(path.slice(prefix.length)) : undefined
      return bytes && { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes }
    },
  }
}
