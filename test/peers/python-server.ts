import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pythonPeer } from './peer.ts'
import { freePort, untilHealthy } from './server.ts'

/** An AWS that others wrote. */
export interface PythonServer {
  readonly url: string
  [Symbol.asyncDispose](): Promise<void>
}

/** moto, with a Step Functions that really executes. */
export async function startMoto(): Promise<PythonServer> {
  const port = await freePort()
  const server = await start(port, {
    command: ['moto_server', '-H', '127.0.0.1', '-p', String(port)],
    health: 'moto-api/data.json',
  })
  const config = JSON.stringify({ stepfunctions: { execute_state_machine: true } })
  await fetch(`${server.url}/moto-api/config`, { method: 'POST', body: config })
  return server
}

/** MiniStack without what it opens beside its AWS (MQTT on port 8883, SFTP), and without its eye on containers. */
export async function startMiniStack(): Promise<PythonServer> {
  const port = await freePort()
  return start(port, {
    command: ['python', '-m', 'ministack'],
    health: '_ministack/health',
    env: {
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
    },
  })
}

interface Program {
  readonly command: readonly [program: string, ...args: string[]]
  /** A path that answers as soon as it is up. */
  readonly health: string
  readonly env?: Readonly<Record<string, string>>
}

async function start(port: number, { command: [program, ...args], health, env }: Program): Promise<PythonServer> {
  const url = `http://127.0.0.1:${port}`
  const child = spawn(pythonPeer(program), args, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-2_000)
    })
  }
  const closed = once(child, 'close')
  const stop = async () => {
    child.kill('SIGKILL')
    await closed
  }
  try {
    const gone = closed.then(() => Promise.reject(new Error(`${program} ended`)))
    await Promise.race([untilHealthy(`${url}/${health}`, 60_000), gone])
  } catch (cause) {
    await stop()
    throw new Error(`${program} did not start: ${said}`, { cause })
  }
  return { url, [Symbol.asyncDispose]: stop }
}
