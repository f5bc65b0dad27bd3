import type { CommandLine } from './command-lines.ts'

export interface ContainerOrder {
  /** As this machine's engine knows it. */
  readonly image: string
  /** Folder of the checkout that becomes /opt/ml/model, read-only; undefined where the image brings its model. */
  readonly model: string | undefined
  /** May hold secrets. */
  readonly environment: ReadonlyMap<string, string>
  /** From the start of the container to its first 200 to GET /ping. */
  readonly startupTimeoutMs: number
  /** From SIGTERM to SIGKILL; SageMaker gives 30 s. */
  readonly stopTimeoutMs?: number
}

export const imagePattern = /^[a-zA-Z0-9][\w.:/@-]*$/
export const containerPattern = /^[a-zA-Z0-9][\w.-]*$/

const variablePattern = /^[a-zA-Z_]\w*$/
/** Their values reach the container by way of the docker command's own environment, and these would change what that does. */
const heededByDocker = /^(PATH|HOME|LD_\w+|DOCKER_\w+)$/
const portVariable = 'SAGEMAKER_BIND_TO_PORT'

/** What is wrong with the order, in words that name the inputs. */
export function findOrderProblems({ image, environment }: Pick<ContainerOrder, 'image' | 'environment'>): string[] {
  const imageProblem = `input 'image': expected the name of an image, with its tag or digest, got '${image}'`
  const portProblem = `input 'environment': SAGEMAKER_BIND_TO_PORT: expected a port, got '${environment.get(portVariable)}'`
  return [
    ...(imagePattern.test(image) ? [] : [imageProblem]),
    ...[...environment].flatMap(([name, value]) => problemOf(name, value)),
    ...(listeningPort(environment) === undefined ? [portProblem] : []),
  ]
}

function problemOf(name: string, value: string): readonly string[] {
  const refuse = (why: string) => [`input 'environment': ${why}`]
  if (!variablePattern.test(name)) return refuse(`'${name}' is no name of an environment variable`)
  if (heededByDocker.test(name)) return refuse(`${name} would be heeded by the docker command; set it in the image`)
  return value.includes('\0') ? refuse(`${name} holds a zero byte`) : []
}

/** Where the model server listens: on 8080, as SageMaker asks, unless the environment says otherwise. Undefined where that is no port. */
export function listeningPort(environment: ReadonlyMap<string, string>): number | undefined {
  const text = environment.get(portVariable) ?? '8080'
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port > 0 && port < 65_536 ? port : undefined
}

export interface Serving {
  readonly name: string
  readonly image: string
  readonly environment: ReadonlyMap<string, string>
  readonly port: number
  /** Absolute. */
  readonly modelFolder: string | undefined
  /** Whether only the engine's own machine may reach the port. */
  readonly onLoopback: boolean
  readonly stopTimeoutMs: number
}

/**
 * Starts an image as SageMaker does. A value of the environment is no argument, where every user of the machine could read it. A mount
 * is refused where there is no such folder; a volume would be created. An image's own STOPSIGNAL is overruled, since SageMaker sends SIGTERM.
 */
export function renderServe(serving: Serving): CommandLine {
  const { name, image, environment, port, modelFolder, onLoopback, stopTimeoutMs } = serving
  const source = modelFolder === undefined ? undefined : csvField(`source=${modelFolder}`)
  return {
    arguments: [
      ...['run', '--detach', '--pull', 'never', '--name', name],
      ...['--stop-signal', 'SIGTERM', '--stop-timeout', String(Math.ceil(stopTimeoutMs / 1_000))],
      ...['--publish', onLoopback ? `127.0.0.1::${port}` : String(port)],
      ...(source === undefined ? [] : ['--mount', `type=bind,${source},target=/opt/ml/model,readonly`]),
      ...[...environment.keys()].flatMap((variable) => ['--env', variable]),
      ...['--', image, 'serve'],
    ],
    environment: Object.fromEntries(environment),
  }
}

/** Docker reads a mount as a line of CSV. */
const csvField = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const renderPort = (name: string, port: number): readonly string[] => ['port', name, `${port}/tcp`]

export const renderState = (name: string): readonly string[] => [
  ...['container', 'inspect', '--format', '{{json .State}}', '--', name],
]

export const renderLogs = (name: string, lines: number): readonly string[] => [
  ...['logs', '--tail', String(lines), '--', name],
]

/** The time between SIGTERM and SIGKILL was said at the start; the option for it here has changed its name over the years. */
export const renderStop = (name: string): readonly string[] => ['stop', '--', name]

/** With the volumes that the image declares. */
export const renderRemove = (name: string): readonly string[] => ['rm', '--force', '--volumes', '--', name]
