import { casesOfSamplePayload } from '../../domain/sample-payload.ts'
import type { SmokeCase } from '../../domain/smoke-case.ts'
import { InputError } from '../../kit/errors.ts'
import type { Scene } from './scene.ts'

/** What the model package of the endpoint brings along to be tried with. Throws InputError where there is none, WorldError where it may not be read. */
export async function findSamplePayload({ inputs, stage, world }: Scene): Promise<readonly SmokeCase[]> {
  const { endpointName = '', expectModelPackageArn } = inputs
  const served = expectModelPackageArn === undefined ? await world.servedModel.find(endpointName) : undefined
  const arn = expectModelPackageArn ?? served?.modelPackageArns[0]
  const payload = arn === undefined ? undefined : await (await world.samplePayloads()).find(arn)
  if (payload === undefined) {
    const why =
      arn === undefined
        ? `endpoint ${endpointName} serves no model package`
        : `model package ${arn} has no sample payload`
    throw new InputError([`input 'cases': is required here, since ${why}`])
  }
  stage.log.info(`the cases are the sample payload of ${arn}: ${payload.uri}`)
  return casesOfSamplePayload(payload)
}
