import { consoleOf } from './console-url.ts'
import { parseJobArn } from './job.ts'

const executionArn = /^arn:([\w-]+):sagemaker:([\w-]+):\d{12}:/

/** Executions are shown in Studio only, whose address depends on the account's domain, so this opens the page that leads there. */
export function executionUrl(arn: string): string | undefined {
  const [, partition = '', region = ''] = executionArn.exec(arn) ?? []
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
  const job = parseJobArn(jobArn)
  const base = job && consoleOf(job.partition, job.region)
  if (base === undefined || job?.page === undefined) return undefined
  const { words: kind, page, name, region, log } = job
  return {
    kind,
    jobUrl: `${base}/sagemaker/home?region=${region}#/${page}/${name}`,
    logUrl: log && `${logGroupUrl(base, region, log.group)}$3FlogStreamNameFilter$3D${twice(log.streamPrefix)}`,
  }
}

const logGroupUrl = (base: string, region: string, group: string) =>
  `${base}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}`

/** The CloudWatch console encodes what stands behind its `#` twice, and writes `$` for `%`. */
function twice(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$')
}
