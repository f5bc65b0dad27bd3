import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { machinePath } from '../containers/machine-path.ts'
import type { World } from '../world.ts'
import type { Invocation } from './create-lambda.ts'

export interface PythonFunction {
  /** Path of the module on this machine. */
  readonly file: string
  /** The function in it; `lambda_handler` when not given. */
  readonly handler?: string
  readonly environment?: Readonly<Record<string, string>>
}

interface Call {
  readonly functionName: string
  readonly awsRequestId: string
  readonly event: unknown
}

const runtime = join(import.meta.dirname, 'python-runtime.py')

/** Runs the function in a process of its own, with the local AWS as its AWS. What it prints is its log. */
export async function runPython(world: World, code: PythonFunction, call: Call): Promise<Invocation> {
  const { file, handler = 'lambda_handler', environment } = code
  const { functionName, awsRequestId, event } = call
  const child = spawn('python3', [runtime, file, handler], {
    cwd: dirname(file),
    // Its answer comes by a way of its own, so that nothing it prints gets mixed up with it.
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: {
      ...environment,
      AWS_ACCESS_KEY_ID: 'ASIALAMBDA',
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
      AWS_SESSION_TOKEN: 'rehearsal',
      AWS_DEFAULT_REGION: world.region,
      AWS_REGION: world.region,
      AWS_ENDPOINT_URL: world.url(),
      AWS_LAMBDA_FUNCTION_NAME: functionName,
      AWS_REQUEST_ID: awsRequestId,
      PATH: machinePath(),
      PYTHONDONTWRITEBYTECODE: '1',
    },
  })
  const [stdin, stdout, stderr, answer] = child.stdio
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  stdin.end(JSON.stringify(event))
  const [printed, complained, answered, code_] = await Promise.all([
    text(stdout),
    text(stderr),
    text(answer as NodeJS.ReadableStream),
    ended,
  ])
  const lines = `${printed}${complained}`.split('\n').filter((line) => line !== '')
  if (lines.length > 0) world.logs.write(`/aws/lambda/${functionName}`, awsRequestId, lines)
  if (answered !== '') return JSON.parse(answered) as Invocation
  const errorMessage = `RequestId: ${awsRequestId} Error: Runtime exited with error: exit status ${String(code_)}`
  return { error: 'Runtime.ExitError', payload: { errorType: 'Runtime.ExitError', errorMessage } }
}
