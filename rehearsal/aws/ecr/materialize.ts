import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { awsError } from '../aws-error.ts'
import type { Images, MaterializedImage } from '../world.ts'
import { type ImageStore, type Manifest, readManifest } from './image-store.ts'

const run = promisify(execFile)

interface ImageConfig {
  readonly config?: { readonly Entrypoint?: readonly string[] | null; readonly Env?: readonly string[] | null }
}

/** Takes the program out of an image: only /opt/program, to be run with this machine's own interpreter. */
export function createImages(store: ImageStore, directory: string): Images {
  const started = new Map<string, Promise<string>>()

  const find = (imageUri: string): Manifest | undefined => {
    const [, name = '', tag, digest] = /^(?:[^/]*[.:][^/]*\/)?([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(imageUri) ?? []
    const repository = store.repositories.get(name)
    return repository && store.find(repository, { tag: tag ?? (digest === undefined ? 'latest' : undefined), digest })
  }
  /** Once for each digest, however many ask at the same time. */
  const programOf = (manifest: Manifest): Promise<string> => {
    const folder = join(directory, 'images', manifest.digest.slice('sha256:'.length, 'sha256:'.length + 16))
    const extraction = started.get(manifest.digest) ?? extract(store, manifest, folder)
    started.set(manifest.digest, extraction)
    return extraction
  }
  return {
    resolve: (imageUri) => find(imageUri)?.digest,
    async materialize(imageUri) {
      const manifest = find(imageUri)
      if (manifest === undefined) {
        throw awsError('ValidationException', `Requested image ${imageUri} not found.`)
      }
      const program = await programOf(manifest)
      const { config: reference } = readManifest(manifest.bytes)
      const bytes = reference === undefined ? undefined : store.blobs.get(reference.digest)
      if (bytes === undefined) throw awsError('ValidationException', `Image ${imageUri} has no config to run`)
      const { config } = JSON.parse(bytes.toString('utf8')) as ImageConfig
      return runnable(manifest.digest, program, config)
    },
  }
}

function runnable(digest: string, directory: string, config: ImageConfig['config']): MaterializedImage {
  const localPath = (argument: string) => argument.replaceAll('/opt/program', directory)
  const variables = (config?.Env ?? []).map((line): [string, string] => {
    const [name = '', ...value] = line.split('=')
    return [name, localPath(value.join('='))]
  })
  return {
    digest,
    directory,
    entrypoint: (config?.Entrypoint ?? []).map(localPath),
    // The image's PATH means the image's file system.
    environment: Object.fromEntries(variables.filter(([name]) => name !== 'PATH')),
    localPath,
  }
}

async function extract(store: ImageStore, manifest: Manifest, folder: string): Promise<string> {
  if (existsSync(folder)) return folder
  const staging = `${folder}.part`
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  for (const { digest } of readManifest(manifest.bytes).layers ?? []) {
    const layer = store.blobs.file(digest)
    const { stdout } = await run('tar', ['-tf', layer], { maxBuffer: 256 * 1024 * 1024 })
    const programs = stdout.split('\n').filter((name) => /^(\.\/)?opt\/program\/?$/.test(name))
    const [program] = programs
    if (program !== undefined) {
      const depth = program.split('/').filter((part) => part !== '').length
      await run('tar', ['-xf', layer, '-C', staging, `--strip-components=${depth}`, '--no-same-owner', program])
    }
  }
  renameSync(staging, folder)
  return folder
}
