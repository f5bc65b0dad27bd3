import { consoleOf } from './console-url.ts'

/** Kind of a job in its ARN → its page in the SageMaker console, and its log group. */
const jobs: Readonly<Record<string, { readonly page: string; readonly logGroup?: string }>> = {
  'training-job': { page: 'jobs', logGroup: '/aws/sagemaker/TrainingJobs' },
  'processing-job': { page: 'processing-jobs', logGroup: '/aws/sagemaker/ProcessingJobs' },
  'transform-job': { page: 'transform-jobs', logGroup: '/aws/sagemaker/TransformJobs' },
  'hyper-parameter-tuning-job': { page: 'hyper-tuning-jobs' },
}

const arnPattern = /^arn:([\w-]+):sagemaker:([\w-]+):\d{12}:([\w-]+)\/(.+)$/

/** Executions are shown in Studio only, whose address depends on the account's domain, so this opens the page that leads there. */
export function executionUrl(executionArn: string): string | undefined {
  const [, partition = '', region = ''] = arnPattern.exec(executionArn) ?? []
  const base = consoleOf(partition, region)
  return base && `${base}/sagemaker/home?region=${region}#/studio-landing`
}

export interface JobLinks {
  /** `training job` */
  readonly kind: string
  readonly jobUrl: string
  readonly logUrl: string | undefined
}

/** Undefined for a job that has no page of its own, or lies in a partition whose console we do not know. */
export function jobLinks(jobArn: string): JobLinks | undefined {
  const [, partition = '', region = '', kind = '', name = ''] = arnPattern.exec(jobArn) ?? []
  const job = jobs[kind]
  const base = consoleOf(partition, region)
  if (job === undefined || base === undefined) return undefined
  const streams =
    job.logGroup && `log-groups/log-group/${twice(job.logGroup)}$3FlogStreamNameFilter$3D${twice(name)}$252F`
  return {
    kind: kind.replaceAll('-', ' '),
    jobUrl: `${base}/sagemaker/home?region=${region}#/${job.page}/${name}`,
    logUrl: streams && `${base}/cloudwatch/home?region=${region}#logsV2:${streams}`,
  }
}

/** The CloudWatch console encodes what stands behind its `#` twice, and writes `$` for `%`. */
function twice(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$')
}
