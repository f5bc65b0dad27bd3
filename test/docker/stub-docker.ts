import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the stub of the docker command behaves; what is not given is a machine in good order. */
export interface Behaviour {
  readonly client?: string
  /** `null`: no engine answers. */
  readonly engine?: string | null
  /** What `docker buildx version` prints; `null`: there is no buildx. */
  readonly buildx?: string | null
  readonly buildOutput?: readonly string[]
  readonly buildExitCode?: number
  /** This command (`build`, `push`) never ends by itself. */
  readonly hangs?: string
  /** Stands for all that is in the image: another content, another digest. */
  readonly content?: string
  readonly architecture?: string
  readonly mediaType?: string
  /** The engine stores images in containerd and tells the media type before a push. */
  readonly containerd?: boolean
  /** The digest that a push prints, whatever the registry got. */
  readonly claims?: string
  /** What the first pushes fail with, one each. */
  readonly pushErrors?: readonly string[]
  /** Images that the engine has besides those that were built. */
  readonly images?: readonly string[]
  /** Of the context; `null`: the command knows no contexts. */
  readonly endpoint?: string | null
  /** What `docker run` is refused with. */
  readonly runError?: string
  /** The container of which is asked; `null`: there is none, even after `run`. It runs from `run` on, or with a state of its own. */
  readonly state?: { readonly Running: boolean; readonly ExitCode: number; readonly OOMKilled: boolean } | null
  /** What `docker port` prints; without, no port is published. */
  readonly published?: readonly string[]
  readonly logLines?: readonly string[]
  /** With which the container ends when it is stopped. */
  readonly stopExitCode?: number
  readonly removeError?: string
}

export interface Invocation {
  readonly arguments: readonly string[]
  readonly buildKit: string | undefined
  /** The private configuration it was given, and who may read it. */
  readonly config: { readonly directory: string; readonly mode: string } | undefined
  /** What the command's own environment held of each `--env NAME`. */
  readonly variables: Readonly<Record<string, string | undefined>>
}

/**
 * A docker command that is a real process on the PATH and pushes to a real registry over HTTP, but builds nothing. With `undefined`
 * there is no docker command at all.
 */
export function stubDocker(behaviour: Behaviour | undefined) {
  const directory = mkdtempSync(join(tmpdir(), 'stub-docker-'))
  const path = process.env['PATH'] ?? ''
  const become = (next: Behaviour) => writeFileSync(join(directory, 'behaviour.json'), JSON.stringify(next))
  const invocationsFile = join(directory, 'invocations')
  if (behaviour) {
    // Stripped here once, since a process that strips types itself takes three times as long to start.
    const program = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'stub-docker-program.ts'), 'utf8'))
    writeFileSync(join(directory, 'program.mjs'), program)
    const script = `#!/bin/sh\nexec '${process.execPath}' '${directory}/program.mjs' '${directory}' "$@"\n`
    writeFileSync(join(directory, 'docker'), script)
    chmodSync(join(directory, 'docker'), 0o755)
    become(behaviour)
  }
  process.env['PATH'] = behaviour ? `${directory}:${path}` : directory
  return {
    become,
    get invocations(): readonly Invocation[] {
      if (!existsSync(invocationsFile)) return []
      const lines = readFileSync(invocationsFile, 'utf8').trim().split('\n')
      return lines.map((line) => JSON.parse(line) as Invocation)
    },
    /** `build`, `push` and so on, in the order in which they were called. */
    get commands(): readonly string[] {
      return this.invocations.map(({ arguments: [first = '', second = ''] }) =>
        ['buildx', 'image', 'container', 'context'].includes(first) ? `${first} ${second}` : first,
      )
    },
    [Symbol.dispose]: () => {
      process.env['PATH'] = path
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
