import { mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as realDelay } from 'node:timers/promises'
import { unpackArchive } from '../containers/archive.ts'
import type { Container, Containers } from '../containers/container.ts'
import type { Telling } from '../containers/story.ts'
import type { World } from '../world.ts'
import { exchange } from './http-exchange.ts'
import type { ServedContainer } from './models.ts'

export interface ModelServer {
  readonly port: number
  readonly container: Container
  readonly imageDigest: string
}

export interface ServerRequest {
  readonly served: ServedContainer
  /** Besides the model's own. */
  readonly environment?: Readonly<Record<string, string>>
  /** Folder that stands for /opt/ml; fresh for every start. */
  readonly baseDirectory: string
  readonly logGroup: string
  readonly logStream: string
}

/** Starts the image under the hosting contract: argument `serve`, model unpacked, port given. Throws a StartError. */
export async function startModelServer(
  world: World,
  containers: Containers,
  request: ServerRequest,
): Promise<ModelServer> {
  const { served, baseDirectory, logGroup, logStream } = request
  const image = await world.images.materialize(served.image)
  await unpackModel(world, served.modelDataUrl, join(baseDirectory, 'model'))
  const port = await freePort()
  const container = containers.start({
    image,
    arguments: ['serve'],
    environment: { ...served.environment, ...request.environment, SAGEMAKER_BIND_TO_PORT: String(port) },
    baseDirectory,
    logGroup,
    logStream,
  })
  return { port, container, imageDigest: image.digest }
}

/** Why a container could not even be started, in AWS's words. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

export const logGroupOf = (endpointName: string) => `/aws/sagemaker/Endpoints/${endpointName}`

const pingTimeoutMs = 2_000
/** A program that is only starting gets this long on this machine, whatever AWS's clock shows. */
const startGraceRealMs = 10_000
/** One that answers, but not with 200, gets this long. */
const sickGraceRealMs = 1_000

/** Whether `/ping` answers 200 before the limit, counted in AWS time from now. */
export async function becomesHealthy(
  world: World,
  { container, port }: ModelServer,
  { limitMs, telling }: { readonly limitMs: number; readonly telling: Telling },
): Promise<boolean> {
  const endMs = world.clock.now() + limitMs
  const began = performance.now()
  let answered = Infinity
  while (container.isRunning() && world.clock.now() < endMs) {
    const health = await ping(port)
    if (health === 'healthy') return true
    if (health === 'sick') answered = Math.min(answered, performance.now())
    if (performance.now() - began > startGraceRealMs || performance.now() - answered > sickGraceRealMs) break
    await realDelay(20)
  }
  for (let waitMs = 5_000; world.clock.now() < endMs; waitMs = Math.min(waitMs * 2, 60_000)) {
    await telling.pause(Math.min(waitMs, endMs - world.clock.now()))
    if (container.isRunning() && (await ping(port)) === 'healthy') return true
  }
  return false
}

async function ping(port: number): Promise<'healthy' | 'sick' | 'silent'> {
  try {
    const { status } = await exchange({ method: 'GET', port, path: '/ping', timeoutMs: pingTimeoutMs })
    return status === 200 ? 'healthy' : 'sick'
  } catch {
    return 'silent'
  }
}

async function unpackModel({ objects }: World, uri: string | undefined, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (uri === undefined) return
  const { bucket, key } = objects.parse(uri)
  if (objects.get(bucket, key) === undefined) {
    throw new StartError(
      `Failed to download model data for container "container_1" from URL: "${uri}". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.`,
    )
  }
  try {
    await unpackArchive(objects.file(bucket, key), folder)
  } catch (error) {
    throw new StartError(
      `Failed to extract model data archive for container "container_1" from URL "${uri}". Please ensure that the object located at the URL is a valid tar.gz archive.`,
      { cause: error },
    )
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** `i-0123456789abcdef0` */
export const instanceId = () =>
  `i-${Array.from({ length: 17 }, () => Math.floor(Math.random() * 16).toString(16)).join('')}`
