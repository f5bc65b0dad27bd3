const consoleHosts: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
}

/** The AWS console of a region; undefined for a partition whose console is not known. */
export function consoleOf(partition: string, region: string): string | undefined {
  const host = consoleHosts[partition]
  return host && `https://${region}.${host}`
}

/** The page of a stack in the AWS console, in the partition and region of its id, which is an ARN. */
export function stackConsoleUrl(stackId: string): string | undefined {
  const [, partition = '', region = ''] = /^arn:([^:]+):cloudformation:([^:]+):/.exec(stackId) ?? []
  const base = consoleOf(partition, region)
  return base && `${base}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}
