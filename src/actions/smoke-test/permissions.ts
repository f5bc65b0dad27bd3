import type { Permission } from '../../kit/define-action.ts'

export const permissions: readonly Permission[] = [
  { actions: ['sagemaker:InvokeEndpoint'], resource: 'arn:aws:sagemaker:*:*:endpoint/*' },
  {
    actions: ['sagemaker:InvokeEndpointAsync'],
    resource: 'arn:aws:sagemaker:*:*:endpoint/*',
    optional: 'no `invocation: async`',
  },
  {
    actions: ['sagemaker:InvokeEndpointWithResponseStream'],
    resource: 'arn:aws:sagemaker:*:*:endpoint/*',
    optional: 'no `invocation: stream`',
  },
  {
    actions: ['sagemaker:DescribeEndpoint', 'sagemaker:DescribeEndpointConfig', 'sagemaker:DescribeModel'],
    resource: '*',
    optional: '`expect-model-package-arn` and `expect-image-digest` cannot be checked',
  },
  {
    actions: ['sagemaker:DescribeModelPackage'],
    resource: 'arn:aws:sagemaker:*:*:model-package/*',
    optional: 'the sample payload of the model package cannot be found, so `cases` has to be given',
  },
  {
    actions: ['s3:GetObject', 's3:ListBucket'],
    resource: '*',
    optional: 'no answers of `invocation: async`, no `transform-output`, no bodies of cases from S3',
  },
  {
    actions: ['cloudwatch:GetMetricData'],
    resource: '*',
    optional: "no latency on the server's side",
  },
  {
    actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
    resource: 'arn:aws:logs:*:*:log-group:/aws/sagemaker/Endpoints/*',
    optional: "the end of the container's log is not told when a model fails",
  },
]
