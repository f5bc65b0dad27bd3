import type { BodySource, SmokeCase, WrittenCase } from '../../domain/smoke-case.ts'
import { findBodyProblem } from '../../domain/endpoint-request.ts'
import { InputError } from '../../kit/errors.ts'
import type { Scene } from './scene.ts'
import type { World } from './world.ts'

/** What SageMaker takes at most in real time: https://docs.aws.amazon.com/general/latest/gr/sagemaker.html */
const largestBodyBytes = 26_214_400
const atOnce = 8

/** The cases with what is sent. Throws InputError with every file that cannot be read, or is too large; WorldError for objects. */
export async function fetchBodies(
  cases: readonly WrittenCase[],
  { inputs, stage, world }: Scene,
): Promise<readonly SmokeCase[]> {
  const { endpointName, invocation } = inputs
  // An asynchronous endpoint reads objects on S3 by itself.
  const byReference = invocation === 'async'
  const problems: string[] = []
  const fetch = async ({ body: source, request, ...each }: WrittenCase): Promise<SmokeCase> => {
    const body = await fetchBody(source, world, byReference).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems.map((problem) => `${each.place.path}:${each.place.line}: ${problem}`))
      return new Uint8Array()
    })
    return { ...each, request: { ...request, body, bodyUri: source.kind === 's3' ? source.uri : undefined } }
  }
  const fetched: SmokeCase[] = []
  for (let from = 0; from < cases.length; from += atOnce) {
    fetched.push(...(await Promise.all(cases.slice(from, from + atOnce).map(fetch))))
  }
  for (const { place, request } of endpointName === undefined ? [] : fetched) {
    const found = findBodyProblem(request, invocation)
    const told = `${place.path}:${place.line}: ${found?.text}`
    if (found?.level === 'problem') problems.push(told)
    else if (found) stage.log.warn(told)
  }
  if (problems.length > 0) throw new InputError(problems)
  return fetched
}

async function fetchBody(
  source: BodySource,
  { objects, readBytes }: Pick<World, 'readBytes' | 'objects'>,
  byReference: boolean,
): Promise<Uint8Array> {
  switch (source.kind) {
    case 'inline':
      return source.bytes
    case 'file':
      return readBytes(source.path, largestBodyBytes)
    case 's3':
      return byReference ? new Uint8Array() : (await objects()).readBytes(source.uri, largestBodyBytes)
  }
}
