import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeClock } from '../../rehearsal/aws/clock.ts'
import { startLocalAws, type LocalAws } from '../../rehearsal/aws/local-aws.ts'
import { buildPushImage, type Outputs } from '../../src/actions/build-push-image/action.ts'
import { run } from '../../src/actions/build-push-image/run.ts'
import { ecrClient } from '../../src/aws/ecr-client.ts'
import { imageRepositories } from '../../src/aws/image-repositories.ts'
import { docker } from '../../src/docker/docker.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { stubDocker, type Behaviour } from '../docker/stub-docker.ts'
import { recordingStage } from './recording-stage.ts'

// Every call of docker is a process.
jest.setTimeout(30_000)

const clock = fakeClock()
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'
const commit = 'c0ffee0000000000000000000000000000000000'
const origin = { commit, runUrl: 'https://github.com/acme/penguins/actions/runs/42' }

let directory: string
let aws: LocalAws
let registry: string
const environment = { ...process.env }

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'build-push-image-'))
  aws = await startLocalAws({ clock, directory: join(directory, 'aws') })
  registry = new URL(aws.url).host
  mkdirSync(join(directory, 'model'))
  writeFileSync(join(directory, 'model/Dockerfile'), 'FROM scratch\n')
  mkdirSync(join(directory, 'runner-temp'))
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIAREHEARSAL',
    AWS_SECRET_ACCESS_KEY: 'secret',
    RUNNER_TEMP: join(directory, 'runner-temp'),
  })
  delete process.env['DOCKER_CONFIG']
})

afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, environment)
  await aws.close()
  rmSync(directory, { recursive: true, force: true })
})

/** Runs the action with these inputs, as they stand in a workflow. */
function start(given: Readonly<Record<string, string>>) {
  const recording = recordingStage<Outputs>({ clock })
  const values: Readonly<Record<string, string>> = {
    repository: 'penguins',
    tags: '1.0',
    context: join(directory, 'model'),
    ...given,
  }
  const inputs = parseInputs(buildPushImage, (name) => values[name] ?? '')
  const world = { docker: docker(recording.stage), repositories: imageRepositories(ecrClient()), origin }
  return { ...recording, recording, ended: run(inputs, world, recording.stage) }
}

async function finish(given: Readonly<Record<string, string>>) {
  const { recording, ended } = start(given)
  return { ...(await ended), lines: recording.lines, early: recording.outputs, masked: recording.masked }
}

const repositoryOf = (name = 'penguins') => aws.state.repositories.get(name)
const operations = () => aws.journal.entries.map(({ operation }) => operation)
const createMutable = () =>
  imageRepositories(ecrClient()).create({ name: 'penguins', immutableTags: false, tags: new Map() })

test('an image is built, pushed, and reported as the registry holds it', async () => {
  using stub = stubDocker({ buildOutput: ['#1 done', '  ::set-output name=digest::sha256:0', '##[error]no'] })
  const { outputs, summary, failure, lines, early, masked } = await finish({
    tags: '1.0, main',
    'create-repository': 'true',
    'resource-tags': 'team=birds',
  })

  const digest = repositoryOf()?.tags.get('1.0')
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({
    outcome: 'pushed',
    reused: 'false',
    imageUri: `${registry}/penguins@${digest}`,
    digest,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    architecture: 'amd64',
  })
  expect(early).toEqual({ registry, repository: 'penguins', tag: '1.0' })
  expect(repositoryOf()).toMatchObject({ mutability: 'IMMUTABLE', scanOnPush: true })
  expect(repositoryOf()?.tags).toEqual(
    new Map([
      ['1.0', digest],
      ['main', digest],
    ]),
  )
  expect(aws.world.tags.get(repositoryOf()?.arn ?? '')).toEqual([{ Key: 'team', Value: 'birds' }])

  const context = join(directory, 'model')
  const labels = `--label org.opencontainers.image.revision=${commit} --label org.opencontainers.image.source=https://github.com/acme/penguins`
  const names = `--tag ${registry}/penguins:1.0 --tag ${registry}/penguins:main`
  expect(lines).toEqual([
    'Docker 29.0.4, engine 29.0.4: buildx builds',
    'repository penguins is created, with immutable tags',
    `▸ docker buildx build --progress plain --provenance=false --sbom=false --output type=docker,oci-mediatypes=false --platform linux/amd64 ${labels} ${names} ${context}`,
    '#1 done',
    '  : :set-output name=digest::sha256:0',
    '## [error]no',
    '◂',
    `▸ docker push ${registry}/penguins:1.0`,
    expect.stringMatching(`^1.0: digest: ${digest}`),
    '◂',
    `▸ docker push ${registry}/penguins:main`,
    expect.stringMatching(`^main: digest: ${digest}`),
    '◂',
    `image penguins: pushed, ${registry}/penguins@${digest}`,
  ])
  expect(summary).toContain('## ✅ Pushed: image penguins')
  expect(summary).toContain(`| Image | \`${registry}/penguins@${digest}\` |`)
  expect(summary).toContain('| Size in the engine | 62 MB |')

  // The login: by stdin, in a configuration that only this user reads, masked, and gone afterwards.
  const [token = '', password = ''] = masked
  expect(Buffer.from(token, 'base64').toString()).toBe(`AWS:${password}`)
  const said = JSON.stringify(stub.invocations)
  expect(said).not.toContain(password)
  expect(said).not.toContain(token)
  const logins = stub.invocations.filter(({ arguments: [name] }) => name === 'login')
  expect(logins[0]?.arguments).toEqual(['login', '--username', 'AWS', '--password-stdin', registry])
  expect(logins[0]?.config?.mode).toBe('700')
  expect(stub.invocations.find(({ arguments: [, name] }) => name === 'build')?.config).toBeUndefined()
  expect(readdirSync(join(directory, 'runner-temp'))).toEqual([])
})

describe('a tag that exists', () => {
  test('reuse: nothing is built or pushed, the digest is the same, on an immutable repository too', async () => {
    using stub = stubDocker({})
    const first = await finish({ 'create-repository': 'true' })
    stub.become({ content: 'second' })
    const before = stub.commands.length
    const { outputs, failure, summary } = await finish({ 'if-tag-exists': 'reuse' })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({
      outcome: 'reused',
      reused: 'true',
      digest: first.outputs.digest,
      imageUri: first.outputs.imageUri,
    })
    expect(stub.commands.slice(before)).toEqual(['version', 'buildx version'])
    expect(summary).toContain('held this image already')
  })

  test('reuse: a tag that the image does not have yet is given to it', async () => {
    using _ = stubDocker({})
    const first = await finish({ 'create-repository': 'true' })
    const { outputs } = await finish({ 'if-tag-exists': 'reuse', tags: 'stable, 1.0' })
    expect(outputs).toMatchObject({ outcome: 'reused', digest: first.outputs.digest })
    expect(repositoryOf()?.tags.get('stable')).toBe(first.outputs.digest)
  })

  test('reuse: an image that SageMaker refuses is not reused, and not tagged', async () => {
    using stub = stubDocker({ mediaType: ociManifest })
    await finish({ 'create-repository': 'true' })
    stub.become({})
    const { outputs, failure } = await finish({ 'if-tag-exists': 'reuse', tags: 'stable, 1.0' })
    expect(outputs).toMatchObject({ outcome: 'failed', reused: 'false', mediaType: ociManifest })
    expect(failure?.happened).toContain(ociManifest)
    expect(repositoryOf()?.tags.has('stable')).toBe(false)
  })

  test('fail: refused before anything is built, with the digest that is there', async () => {
    using stub = stubDocker({})
    const first = await finish({ 'create-repository': 'true' })
    const before = stub.commands.length
    const { outputs, failure } = await finish({})
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false' })
    expect(failure?.happened).toBe(`the registry already holds this tag: 1.0 is ${first.outputs.digest}`)
    expect(stub.commands.slice(before)).toEqual(['version', 'buildx version'])
  })

  test('overwrite: the tag moves', async () => {
    using stub = stubDocker({})
    await createMutable()
    const first = await finish({})
    stub.become({ content: 'second' })
    const { outputs } = await finish({ 'if-tag-exists': 'overwrite' })
    expect(outputs.outcome).toBe('pushed')
    expect(outputs.digest).not.toBe(first.outputs.digest)
    expect(repositoryOf()?.tags.get('1.0')).toBe(outputs.digest)
  })

  test('overwrite with the same image: green, and called what it is, a reuse', async () => {
    using _ = stubDocker({})
    await createMutable()
    const first = await finish({})
    const { outputs } = await finish({ 'if-tag-exists': 'overwrite' })
    expect(outputs).toMatchObject({ outcome: 'reused', reused: 'true', digest: first.outputs.digest })
    const { outputs: moved } = await finish({ 'if-tag-exists': 'overwrite', tags: '1.0, main' })
    expect(moved).toMatchObject({ outcome: 'pushed', reused: 'false', digest: first.outputs.digest })
  })

  test('immutable, the same image: green, and nothing was pushed', async () => {
    using _ = stubDocker({})
    const first = await finish({ 'create-repository': 'true' })
    const { outputs, failure, lines } = await finish({ 'if-tag-exists': 'overwrite' })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'reused', reused: 'true', digest: first.outputs.digest })
    expect(lines).toContain('tag 1.0 is immutable, and holds this very image already')
  })

  test('immutable, another image: red, with both digests', async () => {
    using stub = stubDocker({})
    const first = await finish({ 'create-repository': 'true' })
    stub.become({ content: 'second' })
    const { outputs, failure } = await finish({ 'if-tag-exists': 'overwrite' })
    expect(outputs).toMatchObject({ outcome: 'failed', reused: 'false' })
    expect(failure?.subject).toBe('tag 1.0 of repository penguins')
    expect(failure?.happened).toMatch(
      new RegExp(
        `^it is immutable and holds ${first.outputs.digest}, with the config sha256:\\w{64}; the image built here is sha256:\\w{64}$`,
      ),
    )
    expect(repositoryOf()?.tags.get('1.0')).toBe(first.outputs.digest)
  })
})

describe('what the registry got', () => {
  test.each([ociManifest, 'application/vnd.oci.image.index.v1+json'])(
    '%s is red, and one message names it and the two flags that help',
    async (mediaType) => {
      using _ = stubDocker({ mediaType, buildx: null })
      const { outputs, failure, lines } = await finish({ 'create-repository': 'true' })
      expect(outputs).toMatchObject({ outcome: 'failed', mediaType, digest: repositoryOf()?.tags.get('1.0') })
      expect(failure?.happened).toContain(mediaType)
      expect(failure?.remedy).toMatch(/--provenance=false.*oci-mediatypes=false/)
      expect(lines[0]).toContain("the engine's own builder builds")
    },
  )

  test('an engine that knows the media type saves the push: a refused image would take an immutable tag for ever', async () => {
    using stub = stubDocker({ mediaType: ociManifest, containerd: true })
    const { outputs, failure } = await finish({ 'create-repository': 'true' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false', architecture: 'amd64' })
    expect(failure?.happened).toContain(ociManifest)
    expect(stub.commands).not.toContain('push')
  })

  test('an image for another CPU is not pushed', async () => {
    using stub = stubDocker({ architecture: 'arm64' })
    const { outputs, failure } = await finish({ 'create-repository': 'true' })
    expect(outputs).toMatchObject({ outcome: 'failed', architecture: 'arm64' })
    expect(failure?.happened).toBe('it was built for linux/arm64; expected linux/amd64')
    expect(stub.commands).not.toContain('push')
  })

  test('a digest that the registry does not show within 30 s is red', async () => {
    const claims = `sha256:${'0'.repeat(64)}`
    using _ = stubDocker({ claims })
    const startedAt = clock.now()
    const { outputs, failure, lines } = await finish({ 'create-repository': 'true' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false', architecture: 'amd64' })
    expect(failure?.happened).toBe('docker push went well, and yet the registry does not show it')
    expect(lines).toContain(`image penguins@${claims}: not visible in the registry yet`)
    expect(clock.now() - startedAt).toBe(30_000)
  })
})

describe('a build', () => {
  test('that fails is red with its last error, its end in the summary, and nothing pushed', async () => {
    using stub = stubDocker({
      buildExitCode: 1,
      buildOutput: [
        '#5 RUN pip install',
        '#5 ERROR: no space left',
        'ERROR: failed to solve: no space left on device',
        '::error::gotcha',
      ],
    })
    const { outputs, failure, summary, lines } = await finish({ 'create-repository': 'true' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false' })
    expect(failure).toMatchObject({
      subject: 'image penguins',
      happened: 'the build ended with exit code 1 (ERROR: failed to solve: no space left on device)',
    })
    expect(summary).toContain('#5 RUN pip install\n')
    expect(lines).toContain(': :error::gotcha')
    expect(stub.commands).not.toContain('login')
  })

  test('with push: false asks AWS nothing and needs no repository', async () => {
    using stub = stubDocker({ client: '20.10.24', buildx: null })
    const { outputs, summary, early } = await finish({ push: 'false' })
    expect(outputs).toEqual({ outcome: 'built', reused: 'false', imageUri: 'penguins:1.0', architecture: 'amd64' })
    expect(early).toEqual({})
    expect(operations()).toEqual([])
    expect(summary).toContain('## ✅ Built, not pushed: image penguins')
    expect(stub.invocations.find(({ arguments: [name] }) => name === 'build')?.buildKit).toBe('1')
  })
})

describe('before anything is touched', () => {
  test.each<[string, Behaviour | undefined, string]>([
    ['no docker command', undefined, 'there is no docker command on the PATH of this runner'],
    [
      'no engine',
      { engine: null },
      'no Docker engine answers (Cannot connect to the Docker daemon at unix:///var/run/docker.sock.)',
    ],
  ])('%s: said together with the missing paths, and AWS is not asked', async (_, behaviour, problem) => {
    using stub = stubDocker(behaviour)
    const { ended } = start({ context: 'no-such-folder', dockerfile: 'no/Dockerfile' })
    await expect(ended).rejects.toMatchObject({
      name: 'InputError',
      problems: [
        problem,
        "input 'context': there is no folder 'no-such-folder' in the checkout",
        "input 'dockerfile': there is no file 'no/Dockerfile' in the checkout",
      ],
    })
    expect(operations()).toEqual([])
    expect(stub.commands).not.toContain('build')
  })

  test('a context without a Dockerfile', async () => {
    using _ = stubDocker({})
    mkdirSync(join(directory, 'empty'))
    await expect(start({ context: join(directory, 'empty') }).ended).rejects.toMatchObject({
      problems: [`input 'dockerfile': there is no file '${join(directory, 'empty/Dockerfile')}' in the checkout`],
    })
  })

  test('names that could be options, and names that are none, all at once', () => {
    const given = { repository: '-rm', tags: '--push', platform: 'windows/amd64', context: '-v', dockerfile: '--x' }
    expect(() => start(given)).toThrow(
      [
        "input 'repository': expected the name of an ECR repository, such as `penguins` or `team/penguins`, got '-rm'",
        "input 'tags': expected tags of letters, digits, '_', '.' and '-', got '--push'",
        "input 'context': expected a path in the checkout, got '-v'",
        "input 'dockerfile': expected a path in the checkout, got '--x'",
        "input 'platform': expected one of linux/amd64, linux/arm64, got 'windows/amd64'",
      ].join('\n'),
    )
  })
})

describe('refusals', () => {
  test('a repository that does not exist is created only on request', async () => {
    using stub = stubDocker({})
    await expect(start({}).ended).rejects.toThrow('repository penguins: there is none of this name')
    expect(operations()).toEqual(['DescribeRepositories'])
    expect(stub.commands).not.toContain('buildx build')
  })

  test('a passing fault of the push is borne twice, each time with a new login', async () => {
    using stub = stubDocker({ pushErrors: ['unexpected EOF', 'denied: Your authorization token has expired.'] })
    const { outputs, lines } = await finish({ 'create-repository': 'true' })
    expect(outputs.outcome).toBe('pushed')
    expect(stub.commands.filter((name) => name === 'login' || name === 'push')).toEqual([
      'login',
      'push',
      'login',
      'push',
      'login',
      'push',
    ])
    expect(lines).toContain(`${registry}/penguins:1.0: attempt 1 of 3 broke off (unexpected EOF)`)
  })

  test('a third one is red', async () => {
    using _ = stubDocker({ pushErrors: ['EOF', 'EOF', 'received unexpected HTTP status: 502 Bad Gateway'] })
    const { failure, outputs } = await finish({ 'create-repository': 'true' })
    expect(outputs.outcome).toBe('failed')
    expect(failure?.happened).toBe('docker push was refused (received unexpected HTTP status: 502 Bad Gateway)')
  })

  test('what cannot succeed is not repeated', async () => {
    using stub = stubDocker({ pushErrors: ['denied: not authorized to perform: ecr:InitiateLayerUpload'] })
    const { failure } = await finish({ 'create-repository': 'true' })
    expect(failure?.happened).toContain('ecr:InitiateLayerUpload')
    expect(stub.commands.filter((name) => name === 'push')).toHaveLength(1)
  })

  test('a login that is refused is red, and leaves nothing behind', async () => {
    using _ = stubDocker({})
    await createMutable()
    aws.faults.inject({
      kind: 'request',
      operation: 'GetAuthorizationToken',
      error: { name: 'AccessDeniedException', message: 'User is not authorized', status: 400 },
    })
    await expect(start({}).ended).rejects.toThrow('not allowed to ecr:GetAuthorizationToken')
    expect(readdirSync(join(directory, 'runner-temp'))).toEqual([])
  })
})

test.each(['build', 'push'])(
  'cancelled during docker %s: the command is ended and the login removed',
  async (command) => {
    using stub = stubDocker({ hangs: command, buildOutput: ['#1 begun'] })
    const { ended, cancel } = start({ 'create-repository': 'true' })
    const watch = setInterval(() => {
      if (stub.commands.some((name) => name.endsWith(command))) cancel()
    }, 20)
    await expect(ended).rejects.toMatchObject({ name: 'Cancelled' })
    clearInterval(watch)
    expect(existsSync(join(directory, 'runner-temp'))).toBe(true)
    expect(readdirSync(join(directory, 'runner-temp'))).toEqual([])
  },
)
