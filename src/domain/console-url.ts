/** The page of a stack in the AWS console, in the partition and region of its id, which is an ARN. */
export function stackConsoleUrl(stackId: string): string {
  const region = part(stackId, 3)
  return `https://${consoleHost(part(stackId, 1), region)}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}

function part(arn: string, index: number): string {
  return arn
    .split(':')
    .slice(index, index + 1)
    .join()
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
