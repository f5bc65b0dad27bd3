import { randomUUID } from 'node:crypto'
import type { WireRequest, WireResponse } from '../protocols/protocol.ts'
import { digestOf, type ImageStore, type Repository } from './image-store.ts'
import { empty, refusal } from './registry-answers.ts'

interface Visit {
  readonly request: WireRequest
  readonly repository: Repository
  readonly reference: string
}

export interface Uploads {
  begin(visit: Visit): WireResponse
  proceed(visit: Visit): WireResponse
}

/** Layers on their way in: whole with one request, in chunks, or taken over from another repository. */
export function createUploads({ blobs }: ImageStore): Uploads {
  const open = new Map<string, Buffer>()

  const finish = (repository: Repository, bytes: Buffer, expected: string): WireResponse => {
    const digest = digestOf(bytes)
    if (digest !== expected)
      return refusal(400, 'DIGEST_INVALID', `provided digest ${expected} did not match ${digest}`)
    blobs.put(bytes)
    return empty(201, { location: `/v2/${repository.name}/blobs/${digest}`, 'docker-content-digest': digest })
  }
  const progress = (status: number, repository: Repository, id: string): WireResponse => {
    const received = open.get(id)?.length ?? 0
    return empty(status, {
      location: `/v2/${repository.name}/blobs/uploads/${id}`,
      range: `0-${Math.max(0, received - 1)}`,
      'docker-upload-uuid': id,
    })
  }
  return {
    begin({ request, repository }) {
      const mount = request.query.get('mount')
      if (mount !== null && blobs.has(mount)) {
        return empty(201, { location: `/v2/${repository.name}/blobs/${mount}`, 'docker-content-digest': mount })
      }
      const digest = request.query.get('digest')
      if (digest !== null) return finish(repository, request.body, digest)
      const id = randomUUID()
      open.set(id, request.body)
      return progress(202, repository, id)
    },
    proceed({ request, repository, reference: id }) {
      const received = open.get(id)
      if (received === undefined) return refusal(404, 'BLOB_UPLOAD_UNKNOWN', `no upload ${id}`)
      if (request.method === 'GET') return progress(204, repository, id)
      if (request.method === 'DELETE') {
        open.delete(id)
        return empty(204)
      }
      const bytes = Buffer.concat([received, request.body])
      open.set(id, bytes)
      if (request.method === 'PATCH') return progress(202, repository, id)
      open.delete(id)
      return finish(repository, bytes, request.query.get('digest') ?? '')
    },
  }
}
