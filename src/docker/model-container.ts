import { randomUUID } from 'node:crypto'
import { lastWords } from '../domain/image-push.ts'
import { formatDuration } from '../kit/duration.ts'
import { InputError, WorldError, type Failure } from '../kit/errors.ts'
import { lingering } from '../kit/lingering.ts'
import type { Waiting } from '../kit/poll.ts'
import {
  containerPattern,
  findOrderProblems,
  listeningPort,
  renderServe,
  type ContainerOrder,
  type Serving,
} from './container-command-lines.ts'
import { endContainer, removeContainer } from './container-end.ts'
import { describeUnready, untilHealthy, type Starting, type Unready } from './container-readiness.ts'
import { container, readLogTail } from './container.ts'
import { dockerCommand, isMissing } from './docker-command.ts'
import { findEngineProblem, findFolder, findImageProblems, findReach } from './local-engine.ts'
import { findPublished, isLoopback } from './published-address.ts'

/** A model server under SageMaker's hosting contract, in a container of this machine's engine. */
export interface ModelContainer extends AsyncDisposable {
  /** `image penguins:1`, `container penguins` */
  readonly subject: string
  /** `http://127.0.0.1:32768`; another host only where the engine is on another. */
  readonly baseUrl: string
  /** The last lines that it wrote, outside text; none where they cannot be read. */
  readonly logTail: (lines: number) => Promise<readonly string[]>
}

/** The container ended, or did not answer in time. */
export class ContainerError extends WorldError {
  /** The last lines that it wrote; outside text. */
  readonly logTail: readonly string[]
  constructor(failure: Failure, logTail: readonly string[]) {
    super(failure)
    this.logTail = logTail
  }
}

/** A container whose start was not heard of would be left behind. */
const startLingersMs = 2_500
const sageMakerStopTimeoutMs = 30_000
const shownLines = 20
const servingPort = 8080

/**
 * Starts an image as SageMaker does, and returns when it answers GET /ping with 200. Disposed, it is stopped as SageMaker would, and removed.
 * Throws InputError where engine, image or folder are missing, and ContainerError where it does not become healthy.
 */
export async function modelContainer(order: ContainerOrder, stage: Waiting): Promise<ModelContainer> {
  const checked = await check(order, stage)
  const { stopTimeoutMs = sageMakerStopTimeoutMs, startupTimeoutMs, image } = order
  const subject = `image ${image}`
  const name = `model-under-test-${randomUUID()}`
  const ending = { name, subject, stopTimeoutMs }
  try {
    const published = await start({ ...order, ...checked, name, stopTimeoutMs }, stage)
    const starting = { subject, published, box: container(name, dockerCommand(stage)), startupTimeoutMs }
    const readiness = await untilHealthy(starting, stage)
    if (readiness.kind !== 'healthy') {
      throw failed({ ...starting, readiness, logTail: await readLogTail(name, shownLines, stage.clock) }, stage)
    }
    const { baseUrl } = readiness
    stage.log.info(`${subject}: healthy after ${formatDuration(readiness.elapsedMs)}, at ${baseUrl}`)
    return {
      subject,
      baseUrl,
      logTail: (lines) => readLogTail(name, lines, stage.clock),
      [Symbol.asyncDispose]: () => endContainer(ending, stage),
    }
  } catch (error) {
    await removeContainer(ending, stage)
    throw error
  }
}

/** A container that somebody else has started, and will stop. Throws InputError unless it runs and its port 8080 is reached from here. */
export async function runningContainer(name: string, stage: Waiting): Promise<ModelContainer> {
  const refuse = (problem: string) => new InputError([`input 'container': ${problem}`])
  if (!containerPattern.test(name)) throw refuse(`expected the name or the id of a container, got '${name}'`)
  const execute = dockerCommand(stage)
  const box = container(name, execute)
  const state = await box.state().catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  if (state === undefined) {
    const problem = await findEngineProblem(stage)
    throw problem === undefined ? refuse(`the Docker engine has none of the name ${name}`) : new InputError([problem])
  }
  if (!state.running) throw refuse(`${name} does not run; it ended with exit code ${state.exitCode}`)
  const [lines, reach] = await Promise.all([box.publishedOn(servingPort), findReach(execute)])
  const baseUrl = findPublished(lines, reach)
  if (baseUrl === undefined) {
    const where = lines.length === 0 ? 'does not publish it' : `publishes it on ${lines.join(' and ')}`
    throw refuse(
      `its port ${servingPort} has to be reached from here, and ${name} ${where}; start it with --publish 127.0.0.1::${servingPort}`,
    )
  }
  return {
    subject: `container ${name}`,
    baseUrl,
    logTail: (count) => readLogTail(name, count, stage.clock),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

/** Throws InputError with everything that is wrong or missing. */
async function check(order: ContainerOrder, stage: Waiting) {
  const { image, model, environment } = order
  const ill = findOrderProblems(order)
  const [folder, missing] = await Promise.all([
    model === undefined ? { path: undefined, problem: undefined } : findFolder(model),
    ill.length === 0 ? findImageProblems(image, stage) : [],
  ])
  const port = listeningPort(environment)
  const problems = [...ill, ...(folder.problem === undefined ? [] : [folder.problem]), ...missing]
  if (port === undefined || problems.length > 0) throw new InputError(problems)
  return { port, modelFolder: folder.path }
}

/** Where its port is reached; undefined where it is not. */
async function start(serving: Omit<Serving, 'onLoopback'>, stage: Waiting): Promise<string | undefined> {
  const reach = await findReach(dockerCommand(stage))
  const late = { ...stage, signal: lingering(stage.signal, startLingersMs) }
  const { exitCode, lastLines } = await dockerCommand(late)(
    renderServe({ ...serving, onLoopback: isLoopback(reach.engineHost) }),
  )
  if (exitCode !== 0) {
    throw new WorldError({
      subject: `image ${serving.image}`,
      happened: `docker run could not start it (${lastWords(lastLines)})`,
      remedy: "SageMaker starts an image with the argument 'serve': see that its ENTRYPOINT takes it.",
    })
  }
  return findPublished(await container(serving.name, dockerCommand(stage)).publishedOn(serving.port), reach)
}

interface Failed extends Starting {
  readonly readiness: Unready
  readonly logTail: readonly string[]
}

function failed({ readiness, logTail, ...starting }: Failed, { log }: Waiting): ContainerError {
  using _ = log.group(`The end of the log of ${starting.subject}`)
  for (const line of logTail) log.info(line)
  return new ContainerError(describeUnready(starting, readiness, logTail), logTail)
}
