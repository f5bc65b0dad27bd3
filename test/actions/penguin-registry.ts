import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
  type ModelPackageStatus,
} from '@aws-sdk/client-sagemaker'
import type { LocalAwsOptions } from '../../rehearsal/aws/assembly.ts'
import { waitForApproval, type Outputs } from '../../src/actions/wait-for-approval/action.ts'
import { run } from '../../src/actions/wait-for-approval/run.ts'
import { modelPackages } from '../../src/aws/model-packages.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { recordingStage } from './recording-stage.ts'

export const minuteMs = 60_000
export const digest = `sha256:${'0a'.repeat(32)}`
export const image = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins@${digest}`
export const model = 's3://sagemaker-eu-west-1-111122223333/penguins/model.tar.gz'
export const packageArn = (version: number) =>
  `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const container = { Image: image, ModelDataUrl: model }

/** A model registry with so many versions of one model, made in the same moment, and the gate before it. */
export async function penguinRegistry(versions: number, { Image, ImageDigest, ...options }: RegistryOptions = {}) {
  const aws = await rehearse(options)
  const client = new SageMakerClient(aws.client)
  await client.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  for (let made = 0; made < versions; made += 1) {
    await client.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: 'penguins',
        InferenceSpecification: {
          Containers: [{ ...container, ...(Image && { Image }), ...(ImageDigest && { ImageDigest }) }],
        },
      }),
    )
  }
  /** Starts the action with these inputs, as they stand in a workflow. */
  const begin = (given: Readonly<Record<string, string>> = {}) => {
    const recording = recordingStage<Outputs>({ clock: aws.clock })
    const values: Readonly<Record<string, string>> =
      'model-package-arn' in given ? given : { 'model-package-group': 'penguins', ...given }
    const inputs = parseInputs(waitForApproval, (name) => values[name] ?? '')
    return { recording, ended: run(inputs, { modelPackages: modelPackages(client) }, recording.stage) }
  }
  const wait = async (given?: Readonly<Record<string, string>>) => {
    const startedAt = aws.clock.now()
    const { recording, ended } = begin(given)
    const result = await ended
    const { lines, outputs: early } = recording
    return { ...result, lines, early, elapsedMs: aws.clock.now() - startedAt }
  }
  const after = (minutes: number, what: () => unknown) =>
    aws.clock.at(aws.clock.now() + minutes * minuteMs, async () => void (await what()))
  /** The status that SageMaker gives to version 1 while it makes it. */
  const become = (status: ModelPackageStatus) => {
    const made = aws.state.modelPackages.get(packageArn(1))
    if (made !== undefined) aws.state.modelPackages.set(packageArn(1), { ...made, ModelPackageStatus: status })
  }
  return { ...aws, sageMaker: client, begin, wait, after, become }
}

type RegistryOptions = Partial<LocalAwsOptions> & { readonly Image?: string; readonly ImageDigest?: string }
