import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { ContainerOrder } from '../../src/docker/container-command-lines.ts'
import { modelContainer, runningContainer } from '../../src/docker/model-container.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled, InputError } from '../../src/kit/errors.ts'
import { recordingStage } from '../actions/recording-stage.ts'
import { freePort } from '../peers/server.ts'
import { stubDocker, type Behaviour } from './stub-docker.ts'

// Every call of docker is a process.
jest.setTimeout(30_000)

const running = { Running: true, ExitCode: 0, OOMKilled: false }
const ended = (ExitCode: number, OOMKilled = false) => ({ Running: false, ExitCode, OOMKilled })
const order: ContainerOrder = {
  image: 'penguins:1',
  model: undefined,
  environment: new Map(),
  startupTimeoutMs: 20_000,
}

/** What stands where the container publishes its port. */
const pings: string[] = []
let statuses: number[] = []
const server = createServer(({ method, url }, response) => {
  pings.push(`${method} ${url}`)
  response.writeHead(statuses.shift() ?? 200).end()
})
let published: readonly string[]
let checkout: string
const workspace = process.env['GITHUB_WORKSPACE']

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  published = [`127.0.0.1:${(server.address() as AddressInfo).port}`]
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'))
  mkdirSync(join(checkout, 'model'))
  symlinkSync(tmpdir(), join(checkout, 'elsewhere'))
  process.env['GITHUB_WORKSPACE'] = checkout
})

afterAll(async () => {
  if (workspace === undefined) delete process.env['GITHUB_WORKSPACE']
  else process.env['GITHUB_WORKSPACE'] = workspace
  rmSync(checkout, { recursive: true, force: true })
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

let stub: ReturnType<typeof stubDocker>
let recording: ReturnType<typeof recordingStage>

beforeEach(() => {
  recording = recordingStage({ clock: systemClock })
})
afterEach(() => {
  stub[Symbol.dispose]()
  pings.length = 0
  statuses = []
})

/** An engine that has the image and publishes the server's port, and otherwise as said. */
const atEngine = (behaviour: Behaviour = {}) => {
  stub = stubDocker({ images: ['penguins:1'], published, ...behaviour })
}
const start = (changes: Partial<ContainerOrder> = {}) => modelContainer({ ...order, ...changes }, recording.stage)
const runOf = () => stub.invocations.find(({ arguments: [name] }) => name === 'run')
const nameOf = () => runOf()?.arguments[5] ?? ''

describe('before anything is started', () => {
  async function problems(changes: Partial<ContainerOrder> = {}): Promise<unknown> {
    const error: unknown = await start(changes).catch((caught: unknown) => caught)
    expect(runOf()).toBeUndefined()
    return error instanceof InputError ? error.problems : error
  }

  test('there is no docker command', async () => {
    stub = stubDocker(undefined)
    expect(await problems()).toEqual(['there is no docker command on the PATH of this runner'])
  })

  test('no engine answers', async () => {
    atEngine({ images: [], engine: null })
    expect(await problems()).toEqual([
      'no Docker engine answers (Cannot connect to the Docker daemon at unix:///var/run/docker.sock.)',
    ])
  })

  test('the image is not there, and is not pulled; nor is the folder', async () => {
    atEngine({ images: [] })
    expect(await problems({ model: 'models' })).toEqual([
      "input 'model': there is no folder 'models' in the checkout",
      "input 'image': the Docker engine of this machine has no penguins:1; build it in a step before this one (build-push-image with 'push: false'), or pull it",
    ])
    expect(stub.commands).not.toContain('pull')
  })

  test('the folder lies elsewhere, and what is no name of an image is not asked for', async () => {
    atEngine()
    const environment = new Map([['DOCKER_HOST', 'tcp://elsewhere']])
    expect(await problems({ image: '--help', model: 'elsewhere', environment })).toEqual([
      "input 'image': expected the name of an image, with its tag or digest, got '--help'",
      "input 'environment': DOCKER_HOST would be heeded by the docker command; set it in the image",
      "input 'model': 'elsewhere' lies outside of the checkout",
    ])
    expect(stub.invocations).toEqual([])
  })
})

test('an image is started, asked until it answers 200, stopped and removed', async () => {
  atEngine({ logLines: ['loading', 'serving'] })
  statuses = [503, 404]
  const environment = new Map([['API_KEY', 'hunter2']])
  {
    await using container = await start({ model: 'model', environment })
    expect(container.subject).toBe('image penguins:1')
    expect(container.baseUrl).toBe(`http://${published[0]}`)
    expect(await container.logTail(1)).toEqual(['serving'])
    expect(pings).toEqual(['GET /ping', 'GET /ping', 'GET /ping'])
  }
  expect(runOf()?.arguments).toEqual([
    ...['run', '--detach', '--pull', 'never', '--name', nameOf(), '--stop-signal', 'SIGTERM', '--stop-timeout', '30'],
    ...['--publish', '127.0.0.1::8080', '--mount'],
    `type=bind,source=${join(checkout, 'model')},target=/opt/ml/model,readonly`,
    ...['--env', 'API_KEY', '--', 'penguins:1', 'serve'],
  ])
  expect(runOf()?.variables).toEqual({ API_KEY: 'hunter2' })
  expect(JSON.stringify(stub.invocations.map((each) => each.arguments))).not.toContain('hunter2')
  expect(stub.commands.slice(-4)).toEqual(['container inspect', 'stop', 'container inspect', 'rm'])
  expect(recording.lines).toEqual([
    'image penguins:1: GET /ping: answered with 503',
    'image penguins:1: GET /ping: answered with 404',
    expect.stringMatching(/^image penguins:1: healthy after .+, at http:\/\/127\.0\.0\.1:\d+$/),
  ])
})

describe('a container that does not become healthy is removed, and told with the end of its log', () => {
  async function failureOf(behaviour: Behaviour, changes: Partial<ContainerOrder> = {}) {
    atEngine({ published: [`127.0.0.1:${await freePort()}`], logLines: ['loading', '::error::KeyError'], ...behaviour })
    const error: unknown = await start(changes).catch((caught: unknown) => caught)
    expect(stub.commands.at(-1)).toBe('rm')
    return error
  }
  const happened = (text: string) => ({
    failure: { subject: 'image penguins:1', happened: expect.stringContaining(text) as unknown },
    logTail: ['loading', '::error::KeyError'],
  })

  test.each<[string, Behaviour, string]>([
    [
      'it ends',
      { state: ended(3) },
      'the container ended by itself with exit code 3 before it was healthy; the last line of its log: ::error::KeyError',
    ],
    [
      'it has too little memory',
      { state: ended(137, true) },
      'ended by itself, for want of memory, with exit code 137',
    ],
    [
      'its port was gone before it was asked for',
      { state: ended(0), published: [] },
      'ended by itself with exit code 0',
    ],
    [
      'its port leads elsewhere',
      { published: ['192.0.2.1:80'] },
      'published its port where this machine does not reach',
    ],
    ['somebody removes it', { state: null }, 'the container was removed by somebody else before it was healthy'],
  ])('%s', async (_, behaviour, text) => {
    expect(await failureOf(behaviour)).toMatchObject(happened(text))
    expect(recording.lines).toEqual(['▸ The end of the log of image penguins:1', 'loading', ': :error::KeyError', '◂'])
  })

  test('nobody listens in time, as where this job runs in a container of its own', async () => {
    const error = await failureOf({}, { startupTimeoutMs: 100 })
    expect(error).toMatchObject(happened('not healthy within 100 ms (GET /ping: connection refused)'))
    expect(error).toMatchObject({
      message: expect.stringContaining('Where this job itself runs in a container') as unknown,
    })
  })

  test('it answers, but not with 200', async () => {
    statuses = [500, 500, 500]
    const error = await failureOf({ published }, { startupTimeoutMs: 100 })
    expect(error).toMatchObject(happened('not healthy within 100 ms (GET /ping: answered with 500)'))
    expect(error).not.toMatchObject({ message: expect.stringContaining('Where this job') as unknown })
  })

  test('it cannot be started', async () => {
    const error = await failureOf({ runError: 'docker: exec: "python3": not found in $PATH' })
    expect(error).toMatchObject({
      failure: {
        subject: 'image penguins:1',
        happened: 'docker run could not start it (docker: exec: "python3": not found in $PATH)',
      },
    })
  })

  test('an engine on another machine publishes for more than itself', async () => {
    await failureOf({ endpoint: 'tcp://docker:2376', published: ['192.0.2.1:80'] })
    expect(runOf()?.arguments.join(' ')).toContain(' --publish 8080 ')
  })
})

test('a command that knows no contexts is taken at DOCKER_HOST', async () => {
  atEngine({ endpoint: null })
  const host = process.env['DOCKER_HOST']
  process.env['DOCKER_HOST'] = 'tcp://docker:2376'
  try {
    await expect(start()).rejects.toThrow('published its port where this machine does not reach it')
  } finally {
    if (host === undefined) delete process.env['DOCKER_HOST']
    else process.env['DOCKER_HOST'] = host
  }
})

describe('how it ends is told', () => {
  test.each<[string, Behaviour, string]>([
    [
      'SIGTERM was not obeyed',
      { stopExitCode: 137 },
      'warning: image penguins:1: it did not end within 30 s of SIGTERM and was killed, as SageMaker does too. The first process of a container has to handle SIGTERM by itself; in the shell form of ENTRYPOINT it never reaches the server.',
    ],
    [
      'it was not there to be stopped',
      { state: ended(4) },
      'warning: image penguins:1: the container ended by itself with exit code 4 while it was tested',
    ],
  ])('%s', async (_, then, line) => {
    atEngine()
    const container = await start()
    stub.become({ ...then })
    await container[Symbol.asyncDispose]()
    expect(recording.lines.at(-1)).toBe(line)
    expect(stub.commands.at(-1)).toBe('rm')
  })

  test.each([0, 1, 143])('with exit code %d nothing is told', async (stopExitCode) => {
    atEngine({ stopExitCode })
    await (await start())[Symbol.asyncDispose]()
    expect(recording.lines).toHaveLength(1)
  })

  test('what cannot be removed is named', async () => {
    atEngine({ removeError: 'Error response from daemon: device busy' })
    await (await start())[Symbol.asyncDispose]()
    expect(recording.lines.at(-1)).toBe(
      `warning: image penguins:1: its container could not be removed; docker rm --force ${nameOf()} does it.`,
    )
  })

  test('a log that cannot be read is empty', async () => {
    atEngine()
    await using container = await start()
    const path = process.env['PATH']
    process.env['PATH'] = checkout
    expect(await container.logTail(5)).toEqual([])
    process.env['PATH'] = path
  })
})

describe('a cancelled run leaves nothing behind', () => {
  test('before its start: nothing is started', async () => {
    atEngine()
    recording.cancel()
    await expect(start()).rejects.toThrow(Cancelled)
    expect(stub.invocations).toEqual([])
  })

  test('at its start: the answer is waited for, so that there is something to remove', async () => {
    atEngine({ hangs: 'run' })
    const starting = start()
    while (runOf() === undefined) await systemClock.sleep(20)
    recording.cancel()
    const cancelledAt = performance.now()
    await expect(starting).rejects.toThrow(Cancelled)
    expect(performance.now() - cancelledAt).toBeGreaterThan(2_400)
    expect(stub.invocations.at(-1)?.arguments).toEqual(['rm', '--force', '--volumes', '--', nameOf()])
  })

  test('while it is waited for', async () => {
    atEngine()
    statuses = Array.from({ length: 100 }, () => 503)
    const starting = start()
    while (pings.length === 0) await systemClock.sleep(20)
    recording.cancel()
    await expect(starting).rejects.toThrow(Cancelled)
    expect(stub.commands.at(-1)).toBe('rm')
  })

  test('while it is tested: it is removed at once', async () => {
    atEngine()
    const container = await start()
    recording.cancel()
    await container[Symbol.asyncDispose]()
    expect(stub.commands.slice(-2)).toEqual(['port', 'rm'])
  })

  test('while it stops: it is removed all the same', async () => {
    atEngine({ hangs: 'stop' })
    const container = await start()
    const stopping = container[Symbol.asyncDispose]()
    while (!stub.commands.includes('stop')) await systemClock.sleep(20)
    recording.cancel()
    await stopping
    expect(stub.commands.at(-1)).toBe('rm')
  })
})

describe('a container that somebody else has started', () => {
  test('is reached where it publishes port 8080, and is left alone', async () => {
    atEngine({ state: running, published: published.map((each) => each.replace('127.0.0.1', '0.0.0.0')) })
    {
      await using container = await runningContainer('penguins', recording.stage)
      expect(container.subject).toBe('container penguins')
      expect(container.baseUrl).toBe(`http://${published[0]}`)
      expect(await container.logTail(5)).toEqual([])
    }
    expect(stub.commands).toEqual(['container inspect', expect.anything(), expect.anything(), 'logs'])
  })

  const why = (problem: string) => [`input 'container': ${problem}`]
  test.each<[string, Behaviour | undefined, readonly string[]]>([
    ['there is no docker command', undefined, ['there is no docker command on the PATH of this runner']],
    [
      'no engine answers',
      { engine: null },
      ['no Docker engine answers (Cannot connect to the Docker daemon at unix:///var/run/docker.sock.)'],
    ],
    ['there is none', { state: null }, why('the Docker engine has none of the name penguins')],
    ['it has ended', { state: ended(1) }, why('penguins does not run; it ended with exit code 1')],
    [
      'it publishes nothing',
      { state: running },
      why(
        'its port 8080 has to be reached from here, and penguins does not publish it; start it with --publish 127.0.0.1::8080',
      ),
    ],
    [
      'it is on another machine',
      { state: running, published: ['192.0.2.1:80', '[2001:db8::1]:80'] },
      why(
        'its port 8080 has to be reached from here, and penguins publishes it on 192.0.2.1:80 and [2001:db8::1]:80; start it with --publish 127.0.0.1::8080',
      ),
    ],
  ])('is refused where %s', async (_, behaviour, problems) => {
    stub = stubDocker(behaviour)
    await expect(runningContainer('penguins', recording.stage)).rejects.toMatchObject({ problems })
  })

  test('is asked for by nothing but a name', async () => {
    atEngine()
    await expect(runningContainer('--latest', recording.stage)).rejects.toMatchObject({
      problems: why("expected the name or the id of a container, got '--latest'"),
    })
    expect(stub.invocations).toEqual([])
  })

  test('is not waited for when the run is cancelled', async () => {
    atEngine()
    recording.cancel()
    await expect(runningContainer('penguins', recording.stage)).rejects.toThrow(Cancelled)
  })
})
