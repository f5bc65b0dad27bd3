/** A job that stands behind a step, as far as one reads it to understand the step. */
export interface Job {
  /** In the words of the API: `InProgress`, `Completed`, `Failed`, `Stopped`. */
  readonly status: string
  readonly failureReason: string | undefined
  /** What the container of a processing job left in /opt/ml/output/message. */
  readonly exitMessage: string | undefined
  /** What it left on S3; empty until it is Completed. */
  readonly artifacts: readonly Artifact[]
}

export type JobKind = 'training' | 'processing' | 'transform' | 'tuning' | 'automl'

export interface Artifact {
  /** `model`, `output`, or the OutputName of a processing job. */
  readonly name: string
  readonly uri: string
}

/** Where in CloudWatch Logs its containers write: a stream for each of them. */
export interface JobLog {
  readonly group: string
  readonly streamPrefix: string
}

export interface JobArn {
  readonly partition: string
  readonly region: string
  readonly kind: JobKind
  readonly name: string
  /** `training job` */
  readonly words: string
  /** Its page in the SageMaker console; AutoML jobs are shown in Studio only. */
  readonly page: string | undefined
  /** Tuning and AutoML jobs write no log: the jobs that they start do. */
  readonly log: JobLog | undefined
}

interface Known {
  readonly kind: JobKind
  readonly page?: string
  readonly group?: string
}

const kinds: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['training-job', { kind: 'training', page: 'jobs', group: '/aws/sagemaker/TrainingJobs' }],
  ['processing-job', { kind: 'processing', page: 'processing-jobs', group: '/aws/sagemaker/ProcessingJobs' }],
  ['transform-job', { kind: 'transform', page: 'transform-jobs', group: '/aws/sagemaker/TransformJobs' }],
  ['hyper-parameter-tuning-job', { kind: 'tuning', page: 'hyper-tuning-jobs' }],
  ['automl-job', { kind: 'automl' }],
])

/** What a Lambda function answers may say anything, and addresses are made of the name. */
const arnPattern = /^arn:([\w-]+):sagemaker:([\w-]+):\d{12}:([\w-]+)\/([\w-]+)$/

/** Undefined for what is no job, or of a kind that is not known here. */
export function parseJobArn(arn: string): JobArn | undefined {
  const [, partition = '', region = '', arnKind = '', name = ''] = arnPattern.exec(arn) ?? []
  const known = kinds.get(arnKind)
  if (known === undefined) return undefined
  const { kind, page, group } = known
  const log = group === undefined ? undefined : { group, streamPrefix: `${name}/` }
  return { partition, region, kind, name, words: arnKind.replaceAll('-', ' '), page, log }
}
