import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgePush, lastWords, type PushVerdict } from '../domain/image-push.ts'
import { WorldError } from '../kit/errors.ts'
import { done, poll, waiting, type Waiting } from '../kit/poll.ts'
import type { Ended, Order } from './process.ts'

export interface Credentials {
  /** Host, and port where there is one. */
  readonly registry: string
  readonly username: string
  readonly password: string
}

export interface Connection {
  /** Asked just before the first push, and again before each further attempt, because tokens and the credentials behind them expire. */
  readonly authorize: () => Promise<Credentials>
}

export type RegistryConnection = Awaited<ReturnType<typeof connectRegistry>>

interface Session extends Waiting {
  readonly execute: (order: Omit<Order, 'executable'>) => Promise<Ended>
}

const attempts = 3
const pushTimeoutMs = 3_600_000

/**
 * A login that leaves nothing behind: it lives in a Docker configuration of its own, readable by this user only, which is removed
 * when the connection is disposed. Both methods throw WorldError.
 */
export async function connectRegistry({ authorize }: Connection, session: Session) {
  const directory = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'docker-config-'))
  const environment = { DOCKER_CONFIG: directory }

  async function logIn(): Promise<void> {
    const { registry, username, password } = await authorize()
    await writeConfig(directory, registry)
    const { exitCode, lastLines } = await session.execute({
      arguments: ['login', '--username', username, '--password-stdin', registry],
      environment,
      input: password,
    })
    if (exitCode === 0) return
    throw new WorldError({
      subject: `registry ${registry}`,
      happened: `docker login was refused (${lastWords(lastLines)})`,
      remedy: 'Check that the runner reaches the registry and that the role may ecr:GetAuthorizationToken.',
    })
  }

  /** Pushes one tag; a passing fault is borne twice. */
  async function push(reference: string): Promise<PushVerdict> {
    using _ = session.log.group(`docker push ${reference}`)
    let attempt = 0
    let last: PushVerdict = { kind: 'refused', reason: 'it was not tried' }
    await poll({
      ...session,
      subject: reference,
      look: async () => {
        attempt += 1
        await logIn()
        const onLine = (line: string) => session.log.info(line)
        const { exitCode, lastLines } = await session.execute({ arguments: ['push', reference], environment, onLine })
        last = judgePush(exitCode, lastLines)
        return last
      },
      judge: (verdict) =>
        verdict.kind === 'passing' && attempt < attempts
          ? waiting(`attempt ${attempt} of ${attempts} broke off (${verdict.reason})`)
          : done(verdict),
      timeoutMs: pushTimeoutMs,
    })
    return last
  }

  return { push, [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }) }
}

/**
 * The user's Docker context goes along, so that the push reaches the engine that built. An entry for the registry keeps the command
 * from handing the password to a credential store that it finds on the machine.
 */
async function writeConfig(directory: string, registry: string): Promise<void> {
  const own = process.env['DOCKER_CONFIG'] ?? join(homedir(), '.docker')
  const currentContext = await currentContextOf(join(own, 'config.json'))
  const config = { auths: { [registry]: {} }, ...(currentContext !== undefined && { currentContext }) }
  await writeFile(join(directory, 'config.json'), JSON.stringify(config), { mode: 0o600 })
  const contexts = join(own, 'contexts')
  const linked = await stat(join(directory, 'contexts')).catch(() => undefined)
  if (linked === undefined && (await stat(contexts).catch(() => undefined))) {
    await symlink(contexts, join(directory, 'contexts'))
  }
}

async function currentContextOf(path: string): Promise<string | undefined> {
  try {
    const { currentContext } = JSON.parse(await readFile(path, 'utf8')) as { currentContext?: unknown }
    return typeof currentContext === 'string' ? currentContext : undefined
  } catch {
    // No configuration, or none that Docker itself could read: then there is no context to keep.
    return undefined
  }
}
