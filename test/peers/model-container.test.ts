import { execFile, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect } from '@jest/globals'
import type { ContainerOrder } from '../../src/docker/container-command-lines.ts'
import { modelContainer, runningContainer } from '../../src/docker/model-container.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { recordingStage } from '../actions/recording-stage.ts'
import { baseImage, docker, peer } from './peer.ts'

const testWithDocker = peer('docker', docker)

/** A model server that does as the variable BEHAVIOUR says; as the first process, Python ignores SIGTERM unless it says otherwise. */
const program = `
import http.server, json, os, pathlib, signal, sys

behaviour = os.environ.get("BEHAVIOUR", "")
# On the stream of what it says when it breaks: between two, an engine keeps no order.
print("starting to", sys.argv[1], file=sys.stderr, flush=True)
if behaviour == "break":
    sys.exit("KeyError: 'weights'")
if behaviour != "stay":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

def model():
    folder = pathlib.Path("/opt/ml/model")
    if not folder.exists():
        return None
    try:
        (folder / "new").write_text("")
    except OSError as error:
        return [(folder / "model.txt").read_text(), error.strerror]

class Server(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(503 if behaviour == "load" else 200, b"")

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if asked == "die":
            os._exit(4)
        answer = {"path": self.path, "asked": asked, "key": os.environ.get("API_KEY"), "model": model()}
        self.answer(200, json.dumps(answer).encode())

    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("", int(os.environ.get("SAGEMAKER_BIND_TO_PORT", "8080"))), Server).serve_forever()
`

const image = `model-under-test:${randomUUID()}`
const order: ContainerOrder = { image, model: undefined, environment: new Map(), startupTimeoutMs: 30_000 }

let directory: string
const workspace = process.env['GITHUB_WORKSPACE']

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'peer-model-container-'))
  process.env['GITHUB_WORKSPACE'] = directory
  if (docker() !== undefined) return
  writeFileSync(join(directory, 'main.py'), program)
  const recipe = [`FROM ${baseImage}`, 'COPY main.py /opt/main.py', 'ENTRYPOINT ["python3", "/opt/main.py"]']
  writeFileSync(join(directory, 'Dockerfile'), recipe.join('\n'))
  await callDocker('build', '--tag', image, directory)
}, 60_000)

afterAll(() => {
  spawnSync('docker', ['image', 'rm', '--force', image])
  if (workspace === undefined) delete process.env['GITHUB_WORKSPACE']
  else process.env['GITHUB_WORKSPACE'] = workspace
  rmSync(directory, { recursive: true, force: true })
})

async function callDocker(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('docker', args)).stdout.trim()
}

const containersOfImage = () => callDocker('ps', '--all', '--quiet', '--filter', `ancestor=${image}`)

const behave = (behaviour: string): Partial<ContainerOrder> => ({ environment: new Map([['BEHAVIOUR', behaviour]]) })

function start(changes: Partial<ContainerOrder>) {
  const recording = recordingStage({ clock: systemClock })
  return { recording, container: modelContainer({ ...order, ...changes }, recording.stage) }
}

async function ask(baseUrl: string, body: string): Promise<unknown> {
  const answer = await fetch(`${baseUrl}/invocations`, { method: 'POST', body })
  return answer.json()
}

testWithDocker(
  'an image serves as SageMaker would have it: its argument, its environment, its model read-only; and nothing stays behind',
  async () => {
    mkdirSync(join(directory, 'model, v1'))
    writeFileSync(join(directory, 'model, v1/model.txt'), 'weights')
    const environment = new Map([['API_KEY', 'hunter2']])
    const { recording, container } = start({ model: 'model, v1', environment })
    {
      await using model = await container
      expect(model.subject).toBe(`image ${image}`)
      expect(model.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect(await ask(model.baseUrl, 'Gentoo')).toEqual({
        path: '/invocations',
        asked: 'Gentoo',
        key: 'hunter2',
        model: ['weights', 'Read-only file system'],
      })
      expect(await model.logTail(5)).toEqual(['starting to serve'])
    }
    expect(recording.lines.at(-1)).toMatch(/: healthy after .+, at http:/)
    expect(recording.lines.join('\n')).not.toMatch(/warning|hunter2/)
    expect(await containersOfImage()).toBe('')
  },
  60_000,
)

testWithDocker(
  'a container that ends at once ends the wait, with its exit code and the end of its log',
  async () => {
    const { recording, container } = start(behave('break'))
    await expect(container).rejects.toMatchObject({
      failure: {
        subject: `image ${image}`,
        happened:
          "the container ended by itself with exit code 1 before it was healthy; the last line of its log: KeyError: 'weights'",
      },
      logTail: expect.arrayContaining(['starting to serve', "KeyError: 'weights'"]) as unknown,
    })
    expect(recording.lines).toContain("KeyError: 'weights'")
    expect(await containersOfImage()).toBe('')
  },
  60_000,
)

testWithDocker(
  'a container that never becomes healthy is removed when its time is over, and its last answer is told',
  async () => {
    const { recording, container } = start({ ...behave('load'), startupTimeoutMs: 3_000 })
    await expect(container).rejects.toMatchObject({
      failure: {
        happened: expect.stringMatching(/^not healthy within 3 s \(GET \/ping: answered with 503\)/) as unknown,
      },
    })
    expect(recording.lines).toContain(`image ${image}: GET /ping: answered with 503`)
    expect(await containersOfImage()).toBe('')
  },
  60_000,
)

testWithDocker(
  'a server that does not heed SIGTERM is killed when its time is over, and that is told',
  async () => {
    const { recording, container } = start({ ...behave('stay'), stopTimeoutMs: 2_000 })
    await (await container)[Symbol.asyncDispose]()
    expect(recording.lines.at(-1)).toMatch(/^warning: image .+: it did not end within 2 s of SIGTERM and was killed/)
    expect(await containersOfImage()).toBe('')
  },
  60_000,
)

testWithDocker(
  'a cancelled run waits for no SIGTERM: the container is gone within five seconds',
  async () => {
    const { recording, container } = start(behave('stay'))
    const model = await container
    recording.cancel()
    const startedAt = performance.now()
    await model[Symbol.asyncDispose]()
    expect(performance.now() - startedAt).toBeLessThan(5_000)
    expect(await containersOfImage()).toBe('')
  },
  60_000,
)

testWithDocker(
  'a server that dies while it is tested is told with its exit code, and its log is still there',
  async () => {
    const { recording, container } = start({})
    {
      await using model = await container
      await expect(ask(model.baseUrl, 'die')).rejects.toThrow()
      expect(await model.logTail(5)).toEqual(['starting to serve'])
    }
    expect(recording.lines.at(-1)).toMatch(
      /^warning: .+: the container ended by itself with exit code 4 while it was tested/,
    )
  },
  60_000,
)

testWithDocker(
  'the port that the environment names is the one that is asked',
  async () => {
    const { container } = start({ environment: new Map([['SAGEMAKER_BIND_TO_PORT', '9000']]) })
    await using model = await container
    expect(await ask(model.baseUrl, 'Adelie')).toMatchObject({ asked: 'Adelie' })
  },
  60_000,
)

testWithDocker(
  'a container that somebody else has started is found by its name, and left running',
  async () => {
    const name = `somebody-elses-${randomUUID()}`
    await callDocker('run', '--detach', '--name', name, '--publish', '127.0.0.1::8080', image, 'serve')
    try {
      const { stage } = recordingStage({ clock: systemClock })
      const model = await runningContainer(name, stage)
      await model[Symbol.asyncDispose]()
      expect(model).toMatchObject({
        subject: `container ${name}`,
        baseUrl: expect.stringMatching(/^http:\/\/127/) as unknown,
      })
      expect(await callDocker('container', 'inspect', '--format', '{{.State.Running}}', name)).toBe('true')
    } finally {
      await callDocker('rm', '--force', name)
    }
  },
  60_000,
)

testWithDocker('a container that publishes its port nowhere is refused, and so is one that is not there', async () => {
  const { stage } = recordingStage({ clock: systemClock })
  const name = `shut-${randomUUID()}`
  await callDocker('run', '--detach', '--name', name, image, 'serve')
  try {
    await expect(runningContainer(name, stage)).rejects.toThrow(`${name} does not publish it`)
    await callDocker('kill', name)
    await expect(runningContainer(name, stage)).rejects.toThrow(`${name} does not run; it ended with exit code 137`)
  } finally {
    await callDocker('rm', '--force', name)
  }
  await expect(runningContainer(name, stage)).rejects.toThrow(`the Docker engine has none of the name ${name}`)
})
