import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { digestOf, type ImageStore, type Manifest } from './image-store.ts'

const run = promisify(execFile)

export interface AssembledImage {
  readonly repository: string
  readonly tag: string
  /** Folder whose content becomes /opt/program. */
  readonly directory: string
  readonly entrypoint?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly architecture?: 'amd64' | 'arm64'
}

/** The type that SageMaker accepts; it refuses OCI manifests: https://github.com/aws/amazon-sagemaker-feedback/issues/180 */
export const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json'

/** An image made without Docker: a config and one layer, byte for byte the same for the same folder. */
export async function putAssembledImage(store: ImageStore, image: AssembledImage): Promise<Manifest> {
  const repository = store.repository(image.repository)
  const tar = await pack(image.directory)
  const layer = gzipSync(tar)
  const config = Buffer.from(
    JSON.stringify({
      architecture: image.architecture ?? 'amd64',
      os: 'linux',
      created: '2026-01-01T00:00:00Z',
      config: {
        Entrypoint: image.entrypoint ?? ['python3', '/opt/program/main.py'],
        Env: Object.entries(image.environment ?? {}).map(([name, value]) => `${name}=${value}`),
        WorkingDir: '/opt/program',
      },
      rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
      history: [{ created: '2026-01-01T00:00:00Z', created_by: 'COPY container/ /opt/program/' }],
    }),
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: dockerManifestType,
    config: descriptor('application/vnd.docker.container.image.v1+json', store.blobs.put(config), config),
    layers: [descriptor('application/vnd.docker.image.rootfs.diff.tar.gzip', store.blobs.put(layer), layer)],
  }
  const bytes = Buffer.from(JSON.stringify(manifest))
  return store.putManifest(repository, { bytes, mediaType: dockerManifestType, tag: image.tag })
}

const descriptor = (mediaType: string, digest: string, { length }: Buffer) => ({ mediaType, size: length, digest })

async function pack(directory: string): Promise<Buffer> {
  const { stdout } = await run(
    'tar',
    [
      ...['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--format=ustar'],
      ...['--exclude=__pycache__', '--transform=s,^\\.,opt/program,', '-C', directory, '-cf', '-', '.'],
    ],
    { encoding: 'buffer', maxBuffer: 512 * 1024 * 1024 },
  )
  return stdout
}
