import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, jest } from '@jest/globals'
import { fakeClock } from '../../rehearsal/aws/clock.ts'
import { startLocalAws, type LocalAws } from '../../rehearsal/aws/local-aws.ts'
import { buildPushImage, type Outputs } from '../../src/actions/build-push-image/action.ts'
import { run } from '../../src/actions/build-push-image/run.ts'
import { ecrClient } from '../../src/aws/ecr-client.ts'
import { imageRepositories } from '../../src/aws/image-repositories.ts'
import { docker } from '../../src/docker/docker.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { recordingStage } from './recording-stage.ts'

export const clock = fakeClock()
export const commit = 'c0ffee0000000000000000000000000000000000'
const origin = { commit, runUrl: 'https://github.com/acme/penguins/actions/runs/42' }
const environment = { ...process.env }

interface Shop {
  directory: string
  registry: string
  aws: LocalAws
}

/** Where images are made: a folder with a Dockerfile, a local AWS, and an environment of its own, new for every test of the file. */
export function imageWorkshop(): Readonly<Shop> {
  // Every call of docker is a process.
  jest.setTimeout(30_000)
  const shop: Partial<Shop> = {}
  beforeEach(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'build-push-image-'))
    const aws = await startLocalAws({ clock, directory: join(directory, 'aws') })
    Object.assign(shop, { directory, aws, registry: new URL(aws.url).host })
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
    await shop.aws?.close()
    if (shop.directory !== undefined) rmSync(shop.directory, { recursive: true, force: true })
  })
  // Filled before the first test runs.
  return shop as Shop
}

/** Runs the action in the workshop with these inputs, as they stand in a workflow. */
export function start(shop: Readonly<Shop>, given: Readonly<Record<string, string>>) {
  const recording = recordingStage<Outputs>({ clock })
  const values: Readonly<Record<string, string>> = {
    repository: 'penguins',
    tags: '1.0',
    context: join(shop.directory, 'model'),
    ...given,
  }
  const inputs = parseInputs(buildPushImage, (name) => values[name] ?? '')
  const world = {
    docker: docker(recording.stage),
    repositories: imageRepositories(ecrClient(new AbortController().signal)),
    origin,
  }
  return { ...recording, recording, ended: run(inputs, world, recording.stage) }
}

export async function finish(shop: Readonly<Shop>, given: Readonly<Record<string, string>>) {
  const { recording, ended } = start(shop, given)
  return { ...(await ended), lines: recording.lines, early: recording.outputs, masked: recording.masked }
}
