/** The page of a stack in the AWS console, in the partition and region of its id, which is an ARN. */
export function stackConsoleUrl(stackId: string): string {
  const [, partition = 'aws', , region = ''] = stackId.split(':')
  return `https://${consoleHost(partition, region)}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}

function consoleHost(partition: string, region: string): string {
  switch (partition) {
    case 'aws-cn':
      return 'console.amazonaws.cn'
    case 'aws-us-gov':
      return 'console.amazonaws-us-gov.com'
    default:
      return `${region}.console.aws.amazon.com`
  }
}
