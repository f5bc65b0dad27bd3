import { AwsError } from '../aws-error.ts'
import type { WireRequest, WireResponse } from '../protocols/protocol.ts'
import type { Site } from '../server.ts'
import { digestOf, type ImageStore, type Repository } from './image-store.ts'
import type { RegistryTokens } from './tokens.ts'
import { content, empty, json, refusal } from './registry-answers.ts'
import { createUploads } from './uploads.ts'

export interface RegistryOptions {
  readonly store: ImageStore
  readonly tokens: RegistryTokens
  readonly account: string
  url(): string
}

interface Visit {
  readonly request: WireRequest
  readonly repository: Repository
  /** What the path names after `manifests/`, `blobs/` or `uploads/`. */
  readonly reference: string
}

/** Codes of https://github.com/opencontainers/distribution-spec with ECR's texts. */
const refusals: Readonly<Record<string, readonly [status: number, code: string]>> = {
  ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
  LayersNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  RepositoryNotFoundException: [404, 'NAME_UNKNOWN'],
  InvalidParameterException: [400, 'MANIFEST_INVALID'],
}

/** The OCI distribution API that docker, buildx, skopeo and others speak, on ECR's store and with ECR's tokens. */
export function registrySite({ store, tokens, account, url }: RegistryOptions): Site {
  const uploads = createUploads(store)

  const manifest = ({ request, repository, reference }: Visit): WireResponse => {
    if (request.method === 'PUT') {
      const tag = reference.startsWith('sha256:') ? undefined : reference
      const mediaType = request.headers['content-type'] ?? 'application/vnd.docker.distribution.manifest.v2+json'
      if (tag === undefined && digestOf(request.body) !== reference) {
        return refusal(400, 'DIGEST_INVALID', `manifest digest is ${digestOf(request.body)}, not ${reference}`)
      }
      const { digest } = store.putManifest(repository, { bytes: request.body, mediaType, tag })
      return empty(201, { location: `/v2/${repository.name}/manifests/${digest}`, 'docker-content-digest': digest })
    }
    const found = store.find(repository, reference.startsWith('sha256:') ? { digest: reference } : { tag: reference })
    if (found === undefined) return refusal(404, 'MANIFEST_UNKNOWN', 'Requested image not found')
    return content(request, found.bytes, found.digest, found.mediaType)
  }

  const blob = ({ request, reference }: Visit): WireResponse => {
    const bytes = store.blobs.get(reference)
    if (bytes === undefined) return refusal(404, 'BLOB_UNKNOWN', `blob unknown to registry: ${reference}`)
    return content(request, bytes, reference, 'application/octet-stream')
  }

  const tagList = ({ repository }: Visit) => json(200, { name: repository.name, tags: [...repository.tags.keys()] })

  const routes: readonly (readonly [methods: string, path: RegExp, answer: (visit: Visit) => WireResponse])[] = [
    ['GET HEAD PUT', /^(.+)\/manifests\/([^/]+)$/, manifest],
    ['POST', /^(.+)\/blobs\/uploads\/?()$/, (visit) => uploads.begin(visit)],
    ['GET PATCH PUT DELETE', /^(.+)\/blobs\/uploads\/([^/]+)$/, (visit) => uploads.proceed(visit)],
    ['GET HEAD', /^(.+)\/blobs\/(sha256:[0-9a-f]+)$/, blob],
    ['GET', /^(.+)\/tags\/list()$/, tagList],
  ]

  return {
    prefix: '/v2/',
    async answer(request) {
      const judgement = tokens.judge(request.headers['authorization'])
      if (judgement === 'expired') {
        return refusal(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.')
      }
      if (judgement === 'unknown') {
        const challenge = { 'www-authenticate': `Basic realm="${url()}/",service="ecr.amazonaws.com"` }
        return refusal(401, 'UNAUTHORIZED', 'authentication required', challenge)
      }
      const path = request.path.slice('/v2/'.length)
      if (path === '') return json(200, {})
      for (const [methods, pattern, reply] of routes) {
        const [, name = '', reference = ''] = pattern.exec(path) ?? []
        if (name === '' || !methods.split(' ').includes(request.method)) continue
        try {
          return reply({ request, repository: store.repository(name), reference: decodeURIComponent(reference) })
        } catch (error) {
          if (!(error instanceof AwsError)) throw error
          const [status, code] = refusals[error.name] ?? [400, 'UNSUPPORTED']
          return refusal(status, code, error.message, { 'x-registry-id': account })
        }
      }
      return refusal(404, 'UNSUPPORTED', `${request.method} ${request.path} is not part of the registry`)
    },
  }
}
