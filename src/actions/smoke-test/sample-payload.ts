import { casesOfSamplePayload } from '../../domain/sample-payload.ts'
import type { SmokeCase } from '../../domain/smoke-case.ts'
import { noSuchEndpoint } from '../../domain/smoke-verdict.ts'
import { InputError, WorldError } from '../../kit/errors.ts'
import type { Scene } from './scene.ts'
import type { World } from './world.ts'

/**
 * What the model package of the endpoint brings along to be tried with. Throws InputError where there is none, WorldError where it may not be read,
 * and where there is no such endpoint.
 */
export async function findSamplePayload({ inputs, stage, world }: Scene): Promise<readonly SmokeCase[]> {
  const { endpointName = '', expectModelPackageArn } = inputs
  const arn = expectModelPackageArn ?? (await findModelPackage(endpointName, world))
  const payload = await (await world.samplePayloads()).find(arn)
  if (payload === undefined) throw casesNeeded(`model package ${arn} has no sample payload`)
  stage.log.info(`the cases are the sample payload of ${arn}: ${payload.uri}`)
  return casesOfSamplePayload(payload)
}

async function findModelPackage(endpointName: string, { servedModel }: World): Promise<string> {
  const served = await servedModel.find(endpointName)
  if (served === undefined) throw new WorldError(noSuchEndpoint(endpointName))
  const [arn] = served.modelPackageArns
  if (arn === undefined) throw casesNeeded(`endpoint ${endpointName} serves no model package`)
  return arn
}

const casesNeeded = (why: string) => new InputError([`input 'cases': is required here, since ${why}`])
