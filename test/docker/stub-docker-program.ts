// The stub of the docker command, as stub-docker.ts starts it: node program.mjs DIRECTORY ARGUMENTS…
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Behaviour, Invocation } from './stub-docker.ts'

/** Reference → image config. */
type Images = Readonly<Record<string, string>>

const [directory = '', ...args] = process.argv.slice(2)
const behaviour = readJson(join(directory, 'behaviour.json')) as Behaviour
const configDirectory = process.env['DOCKER_CONFIG']
const configFile = join(configDirectory ?? directory, 'config.json')
const imagesFile = join(directory, 'images.json')
const stateFile = join(directory, 'state.json')

note()
const [first = '', second = ''] = args
const command = first === 'buildx' ? second : first
const commands: Readonly<Record<string, () => void | Promise<void>>> = {
  ...{ version, build, image: inspect, login, push },
  ...{ context, run, container: inspectContainer, port, logs, stop, rm },
}
await commands[command]?.()
if (behaviour.hangs === command) setInterval(() => undefined, 1_000)

function version(): void {
  const { client = '29.0.4', engine = '29.0.4', buildx = 'github.com/docker/buildx v0.30.1 9e66234' } = behaviour
  if (first === 'buildx') {
    if (buildx === null) refuse("docker: 'buildx' is not a docker command.")
    else say(buildx)
    return
  }
  say(JSON.stringify({ Client: { Version: client }, Server: engine === null ? null : { Version: engine } }))
  if (engine === null) refuse('Cannot connect to the Docker daemon at unix:///var/run/docker.sock.')
}

function build(): void {
  for (const line of behaviour.buildOutput ?? []) say(line)
  process.exitCode = behaviour.buildExitCode ?? 0
  if (process.exitCode !== 0) return
  const images = existsSync(imagesFile) ? (readJson(imagesFile) as Images) : {}
  const references = args.filter((_, index) => args[index - 1] === '--tag')
  const { content = 'first', architecture = 'amd64' } = behaviour
  const config = JSON.stringify({ os: 'linux', architecture, content })
  writeFileSync(
    imagesFile,
    JSON.stringify({ ...images, ...Object.fromEntries(references.map((each) => [each, config])) }),
  )
}

function inspect(): void {
  const reference = args.at(-1) ?? ''
  const config = behaviour.images?.includes(reference)
    ? JSON.stringify({ architecture: 'amd64' })
    : (existsSync(imagesFile) ? (readJson(imagesFile) as Images) : {})[reference]
  if (config === undefined) {
    refuse('Error: No such image')
    return
  }
  const { architecture } = JSON.parse(config) as { architecture: string }
  const known = { Id: digestOf(config), Os: 'linux', Architecture: architecture, Size: 61_730_101 }
  say(JSON.stringify(behaviour.containerd ? { ...known, Descriptor: { mediaType: behaviour.mediaType } } : known))
}

function context(): void {
  const { endpoint = 'unix:///var/run/docker.sock' } = behaviour
  if (endpoint === null) refuse("docker: 'context' is not a docker command.")
  else say(endpoint)
}

function run(): void {
  if (behaviour.runError !== undefined) refuse(behaviour.runError)
  else become({ Running: true, ExitCode: 0, OOMKilled: false })
}

function inspectContainer(): void {
  const state = behaviour.state ?? (existsSync(stateFile) ? (readJson(stateFile) as Behaviour['state']) : null)
  if (behaviour.state === null || state === null) refuse('Error: No such container')
  else say(JSON.stringify(state))
}

function port(): void {
  if (behaviour.published === undefined) refuse(`Error: No public port '${args.at(-1)}' published`)
  for (const line of behaviour.published ?? []) say(line)
}

function logs(): void {
  for (const line of (behaviour.logLines ?? []).slice(-Number(args[2]))) say(line)
}

function stop(): void {
  become({ Running: false, ExitCode: behaviour.stopExitCode ?? 0, OOMKilled: false })
}

function rm(): void {
  if (behaviour.removeError !== undefined) refuse(behaviour.removeError)
  else become(null)
}

function become(state: Behaviour['state']): void {
  writeFileSync(stateFile, JSON.stringify(state))
}

async function login(): Promise<void> {
  const registry = args.at(-1) ?? ''
  const auth = Buffer.from(`AWS:${await text(process.stdin)}`).toString('base64')
  const { status } = await fetch(`http://${registry}/v2/`, { headers: { authorization: `Basic ${auth}` } })
  if (status !== 200) {
    refuse(`Error response from daemon: login attempt failed with status: ${status}`)
    return
  }
  writeFileSync(configFile, JSON.stringify({ ...(readJson(configFile) as object), auths: { [registry]: { auth } } }))
  say('Login Succeeded')
}

async function push(): Promise<void> {
  const reference = args.at(-1) ?? ''
  const [, registry = '', repository = '', tag = ''] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? []
  const images = readJson(imagesFile) as Images
  const errors = behaviour.pushErrors ?? []
  const attempt = readInvocations().filter(({ arguments: [name] }) => name === 'push').length
  const error = errors[attempt - 1]
  if (error !== undefined) {
    refuse(error)
    return
  }

  const { auths } = readJson(configFile) as { auths: Record<string, { auth?: string }> }
  const headers = { authorization: `Basic ${auths[registry]?.auth ?? ''}` }
  const config = images[reference] ?? ''
  const base = `http://${registry}/v2/${repository}`
  await fetch(`${base}/blobs/uploads/?digest=${digestOf(config)}`, { method: 'POST', headers, body: config })
  const { mediaType = 'application/vnd.docker.distribution.manifest.v2+json' } = behaviour
  const descriptor = {
    mediaType: 'application/vnd.docker.container.image.v1+json',
    size: config.length,
    digest: digestOf(config),
  }
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config: descriptor, layers: [] })
  const answer = await fetch(`${base}/manifests/${tag}`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': mediaType },
    body: manifest,
  })
  if (!answer.ok) {
    const { errors: [refusal] = [] } = (await answer.json()) as { errors?: { code: string; message: string }[] }
    refuse(`${refusal?.code.toLowerCase().replace('_', ' ')}: ${refusal?.message}`)
    return
  }
  say(`${tag}: digest: ${behaviour.claims ?? digestOf(manifest)} size: ${manifest.length}`)
}

function note(): void {
  const config =
    configDirectory === undefined
      ? undefined
      : { directory: configDirectory, mode: (statSync(configDirectory).mode & 0o777).toString(8) }
  const names = args.filter((_, index) => args[index - 1] === '--env')
  const variables = Object.fromEntries(names.map((name) => [name, process.env[name]]))
  const invocation: Invocation = { arguments: args, buildKit: process.env['DOCKER_BUILDKIT'], config, variables }
  appendFileSync(join(directory, 'invocations'), `${JSON.stringify(invocation)}\n`)
}

function readInvocations(): readonly Invocation[] {
  const lines = readFileSync(join(directory, 'invocations'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Invocation)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function refuse(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

function digestOf(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
