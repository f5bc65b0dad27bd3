import { UpdateModelPackageCommand, type ModelApprovalStatus } from '@aws-sdk/client-sagemaker'
import { promote, type Outputs } from '../../src/actions/promote/action.ts'
import { run, type World } from '../../src/actions/promote/run.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { endpointName, packageArn, penguins, roleArn, stackName, type PenguinOptions } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'
import { smokeTestWorld } from './smoke-tests.ts'

type Inputs = Readonly<Record<string, string>>
const cases = { samples: [{ description: 'Gentoo male', input: '5500', expected: 5550, tolerance: 400 }] }
/** A local AWS with approved versions of one model, and the action that promotes them. The file `cases.json` asks one question. */
export async function penguinPromotions(options?: PenguinOptions) {
  const aws = await penguins(options)
  const world: { -readonly [K in keyof World]: World[K] } = {
    ...smokeTestWorld(aws).world,
    ...aws.world,
    readText: (path: string) =>
      path === 'cases.json' ? Promise.resolve(JSON.stringify(cases)) : aws.world.readText(path),
  }
  const begin = (given: Inputs = {}) => {
    const recording = recordingStage<Outputs>({ clock: aws.clock })
    const values: Inputs = {
      'model-package-arn': packageArn(1),
      config: 'staging-config.json',
      'stack-name': stackName,
      'endpoint-name': endpointName,
      'execution-role-arn': roleArn,
      cases: 'cases.json',
      ...given,
    }
    const inputs = parseInputs(promote, (name) => values[name] ?? '')
    return { recording, ended: run(inputs, world, recording.stage) }
  }
  const promoteIt = async (version: number, given: Inputs = {}) => {
    const { recording, ended } = begin({ 'model-package-arn': packageArn(version), ...given })
    return { ...(await ended), lines: recording.lines, early: recording.outputs }
  }
  const decide = (version: number, ModelApprovalStatus: ModelApprovalStatus) =>
    aws.sageMaker.send(new UpdateModelPackageCommand({ ModelPackageArn: packageArn(version), ModelApprovalStatus }))
  return { ...aws, world, begin, promote: promoteIt, decide }
}
