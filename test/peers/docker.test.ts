import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { startLocalAws, type LocalAws } from '../../rehearsal/aws/local-aws.ts'
import { docker, peer } from './peer.ts'
import { freePort, untilHealthy } from './server.ts'

const testWithDocker = peer('docker', docker)

const root = join(import.meta.dirname, '../..')
const bundle = join(root, 'dist/build-push-image/index.js')
const project = join(root, 'rehearsal/projects/penguins')
const commit = '2c26b46b68ffc68ff99b453c1d30413413422d70'
const otherCommit = '486ea46224d1bb4fb680f34f7c9ad96a8f24ec88'

let directory: string
let aws: LocalAws
let registry: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'peer-docker-'))
  aws = await startLocalAws({ clock: realClock(), directory: join(directory, 'aws') })
  registry = new URL(aws.url).host
})

afterAll(async () => {
  const ours = spawnSync('docker', ['image', 'ls', '--quiet', `${registry}/penguins`], { encoding: 'utf8' })
  const images = [...new Set(ours.stdout.split('\n').filter((id) => id !== ''))]
  if (images.length > 0) spawnSync('docker', ['image', 'rm', '--force', ...images])
  await aws.close()
  rmSync(directory, { recursive: true, force: true })
})

/** Runs the bundle as GitHub's runner would, in a checkout of the sample project. */
async function runBundle(inputs: Readonly<Record<string, string>>, sha = commit) {
  const files = mkdtempSync(join(directory, 'step-'))
  const file = (name: string) => {
    writeFileSync(join(files, name), '')
    return join(files, name)
  }
  const step = { repository: 'penguins', tags: '1.0', ...inputs }
  const inputVariables = Object.entries(step).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  mkdirSync(join(files, 'temp'))
  const env = {
    ...process.env,
    ...Object.fromEntries(inputVariables),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'acme/penguins',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: join(files, 'temp'),
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: aws.region,
    AWS_ACCESS_KEY_ID: 'AKIAREHEARSAL',
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
  }
  const ended = await promisify(execFile)(process.execPath, [bundle], { cwd: project, env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  )
  const output = readFileSync(join(files, 'output'), 'utf8')
  const outputs = Object.fromEntries(
    [...output.matchAll(/^(.+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
  expect(readdirSync(join(files, 'temp'))).toEqual([])
  return { outputs, log: ended.stdout + ended.stderr, summary: readFileSync(join(files, 'summary'), 'utf8') }
}

async function callDocker(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('docker', args)).stdout.trim()
}

const inspect = async (image: string, format: string) => callDocker('image', 'inspect', '--format', format, image)
const repository = () => aws.state.repositories.get('penguins')

testWithDocker(
  'the sample project becomes an image whose digest is the same to the step, the registry and the engine',
  async () => {
    const { outputs, summary } = await runBundle({ 'create-repository': 'true' })
    expect(outputs).toMatchObject({
      outcome: 'pushed',
      reused: 'false',
      registry,
      repository: 'penguins',
      tag: '1.0',
      'media-type': 'application/vnd.docker.distribution.manifest.v2+json',
      architecture: 'amd64',
    })
    const { digest = '', 'image-uri': imageUri = '' } = outputs
    const held = repository()?.manifests.get(digest)
    expect(repository()?.tags.get('1.0')).toBe(digest)
    expect(
      `sha256:${createHash('sha256')
        .update(held?.bytes ?? '')
        .digest('hex')}`,
    ).toBe(digest)
    expect(JSON.parse(await inspect(`${registry}/penguins:1.0`, '{{json .RepoDigests}}'))).toContain(imageUri)
    expect(JSON.parse(await inspect(`${registry}/penguins:1.0`, '{{json .Config.Labels}}'))).toMatchObject({
      'org.opencontainers.image.revision': commit,
      'org.opencontainers.image.source': 'https://github.com/acme/penguins',
    })
    expect(summary).toContain(`| Digest | \`${digest}\` |`)
  },
  120_000,
)

testWithDocker(
  'a second run on the same commit pushes nothing, is green, and names the same digest',
  async () => {
    const before = new Map(repository()?.manifests)
    const { outputs, log } = await runBundle({ 'if-tag-exists': 'reuse' })
    expect(outputs).toMatchObject({ outcome: 'reused', reused: 'true', digest: repository()?.tags.get('1.0') })
    expect(log).not.toMatch(/docker (buildx )?(build|push)/)
    expect(repository()?.manifests).toEqual(before)
  },
  60_000,
)

testWithDocker(
  'the immutable tag: the same image again is green, that of another commit is red with both digests',
  async () => {
    const held = repository()?.tags.get('1.0')
    const same = await runBundle({ 'if-tag-exists': 'overwrite' })
    expect(same.outputs).toMatchObject({ outcome: 'reused', reused: 'true', digest: held })

    const other = await runBundle({ 'if-tag-exists': 'overwrite' }, otherCommit)
    const built = await inspect(`${registry}/penguins:1.0`, '{{.Id}}')
    expect(other.outputs).toMatchObject({ outcome: 'failed', reused: 'false' })
    expect(other.log).toMatch(
      new RegExp(
        `^::error::tag 1.0 of repository penguins: it is immutable and holds ${held}.*the image built here is ${built}`,
        'm',
      ),
    )
    expect(repository()?.tags.get('1.0')).toBe(held)
  },
  120_000,
)

testWithDocker(
  'a build that fails is red with its last error, and its output commands nobody',
  async () => {
    const context = join(directory, 'broken')
    mkdirSync(context)
    writeFileSync(join(context, 'Dockerfile'), 'FROM python:3.13-slim\nCOPY no-such-file /\nLABEL x="##[error]mine"\n')
    const { outputs, log, summary } = await runBundle({ context, push: 'false' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false' })
    expect(log).toMatch(/^::error::image penguins: the build ended with exit code 1 \(.*no-such-file.*\)/m)
    expect(log).not.toMatch(/##\[error\]mine/)
    expect(summary).toContain('no-such-file')
  },
  60_000,
)

testWithDocker(
  'the image, pulled by its digest, trains and then answers /ping and /invocations as SageMaker asks',
  async () => {
    const imageUri = `${registry}/penguins@${repository()?.tags.get('1.0')}`
    await pull(imageUri)
    const base = join(directory, 'ml')
    mkdirSync(join(base, 'processing/input'), { recursive: true })
    cpSync(join(project, 'data/penguins.csv'), join(base, 'processing/input/penguins.csv'))
    const job = (...args: readonly string[]) => callDocker('run', '--rm', '--network', 'host', ...args)
    await job('-v', `${base}:/opt/ml`, '--entrypoint', 'python3', imageUri, '/opt/program/preprocess.py')
    const channel = ['-v', `${base}/processing/train:/opt/ml/input/data/train:ro`]
    expect(await job('-v', `${base}:/opt/ml`, ...channel, imageUri, 'train')).toMatch(/^trained on/)

    const port = await freePort()
    const bind = ['--env', `SAGEMAKER_BIND_TO_PORT=${port}`, '-v', `${base}/model:/opt/ml/model:ro`]
    const container = await callDocker('run', '--detach', '--network', 'host', ...bind, imageUri, 'serve')
    try {
      await untilHealthy(`http://127.0.0.1:${port}/ping`)
      const answer = await fetch(`http://127.0.0.1:${port}/invocations`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: 'Gentoo,50.5,15.9,225,male',
      })
      expect(answer.status).toBe(200)
      expect(Math.abs(Number(await answer.text()) - 5400)).toBeLessThan(550)
    } finally {
      await callDocker('rm', '--force', container)
    }
  },
  120_000,
)

/** Pulls under a login of its own, after the local image is gone. */
async function pull(imageUri: string): Promise<void> {
  await callDocker('image', 'rm', '--force', `${registry}/penguins:1.0`)
  const { token } = await aws.world
    .call('ECR', 'GetAuthorizationToken', {}, { arn: 'test', name: 'test' })
    .then(({ authorizationData: [data] = [] }) => ({ token: data?.authorizationToken }))
  const config = mkdtempSync(join(directory, 'config-'))
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry]: { auth: token } } }))
  await callDocker('--config', config, 'pull', imageUri)
}
