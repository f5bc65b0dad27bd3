import {
  DescribeAutoMLJobV2Command,
  DescribeHyperParameterTuningJobCommand,
  DescribeProcessingJobCommand,
  DescribeTrainingJobCommand,
  DescribeTransformJobCommand,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { parseJobArn, type Artifact, type Job, type JobKind } from '../domain/job.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt, ifAllowed } from './translate-error.ts'

export type Jobs = ReturnType<typeof jobs>

/** What Describe says of a job, whatever its kind. */
interface Described {
  readonly status: string | undefined
  readonly failureReason: string | undefined
  readonly exitMessage?: string | undefined
  readonly artifacts: readonly (readonly [name: string | undefined, uri: string | undefined])[]
}

interface Kind {
  readonly action: string
  describe(name: string): Promise<Described>
}

/** The jobs behind the steps of a pipeline or of a state machine. */
export function jobs(client: SageMakerClient) {
  const training = async (name: string | undefined): Promise<Described> => {
    const job = await client.send(new DescribeTrainingJobCommand({ TrainingJobName: name }))
    return {
      status: job.TrainingJobStatus,
      failureReason: job.FailureReason,
      artifacts: [['model', job.ModelArtifacts?.S3ModelArtifacts]],
    }
  }

  const kinds: Readonly<Record<JobKind, Kind>> = {
    training: { action: 'sagemaker:DescribeTrainingJob', describe: training },
    processing: {
      action: 'sagemaker:DescribeProcessingJob',
      async describe(name) {
        const job = await client.send(new DescribeProcessingJobCommand({ ProcessingJobName: name }))
        const outputs = job.ProcessingOutputConfig?.Outputs ?? []
        return {
          status: job.ProcessingJobStatus,
          failureReason: job.FailureReason,
          exitMessage: job.ExitMessage,
          artifacts: outputs.map(({ OutputName, S3Output }) => [OutputName, S3Output?.S3Uri]),
        }
      },
    },
    transform: {
      action: 'sagemaker:DescribeTransformJob',
      async describe(name) {
        const job = await client.send(new DescribeTransformJobCommand({ TransformJobName: name }))
        return {
          status: job.TransformJobStatus,
          failureReason: job.FailureReason,
          artifacts: [['output', job.TransformOutput?.S3OutputPath]],
        }
      },
    },
    tuning: {
      action: 'sagemaker:DescribeHyperParameterTuningJob',
      async describe(name) {
        const job = await client.send(new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName: name }))
        const best = job.BestTrainingJob?.TrainingJobName
        return {
          status: job.HyperParameterTuningJobStatus,
          failureReason: job.FailureReason,
          // The tuning job does not say where the model of its best training job lies.
          artifacts: best === undefined ? [] : (await training(best)).artifacts,
        }
      },
    },
    automl: {
      action: 'sagemaker:DescribeAutoMLJobV2',
      async describe(name) {
        const job = await client.send(new DescribeAutoMLJobV2Command({ AutoMLJobName: name }))
        return {
          status: job.AutoMLJobStatus,
          failureReason: job.FailureReason,
          artifacts: [
            ['model', job.BestCandidate?.InferenceContainers?.[0]?.ModelDataUrl],
            ['output', job.OutputDataConfig?.S3OutputPath],
          ],
        }
      },
    },
  }

  /** Undefined for a job of an unknown kind, or one that does not exist; the refusal itself where the role may not look. Else throws WorldError. */
  async function find(jobArn: string): Promise<Job | WorldError | undefined> {
    const parsed = parseJobArn(jobArn)
    if (parsed === undefined) return undefined
    const { kind, name, words } = parsed
    const { action, describe } = kinds[kind]
    const described = await ifAllowed(() =>
      unlessAbsent(() => attempt({ action, subject: `${words} ${name}` }, () => describe(name))),
    )
    if (described === undefined || described instanceof WorldError) return described
    const { status = '', failureReason, exitMessage, artifacts } = described
    return {
      status,
      failureReason,
      exitMessage,
      // Before its end a job only says where it is going to write.
      artifacts: status === 'Completed' ? artifacts.flatMap(toArtifact) : [],
    }
  }

  return { find }
}

function toArtifact([name, uri]: Described['artifacts'][number]): readonly Artifact[] {
  return name === undefined || uri === undefined ? [] : [{ name, uri }]
}

/** The model names ResourceNotFound for all of them; AWS answers ValidationException for some. */
async function unlessAbsent<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof WorldError && isAbsence(error)) return undefined
    throw error
  }
}

function isAbsence({ code, failure }: WorldError): boolean {
  if (code === 'ResourceNotFound') return true
  return code === 'ValidationException' && /not found|could not find|does not exist/i.test(failure.happened)
}
