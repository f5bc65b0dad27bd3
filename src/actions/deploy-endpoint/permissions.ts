import type { Permission } from '../../kit/define-action.ts'

const stack = 'arn:aws:cloudformation:*:*:stack/sagemaker-*'
const scalingService = 'sagemaker.application-autoscaling.amazonaws.com'

/** For deployments, for what is looked at around them, and for the commands that name their stack. */
export const permissionsOnStack: readonly Permission[] = [
  {
    actions: ['cloudformation:DescribeStacks', 'cloudformation:CreateStack', 'cloudformation:UpdateStack'],
    resource: stack,
  },
  {
    actions: [
      'cloudformation:CreateChangeSet',
      'cloudformation:DescribeChangeSet',
      'cloudformation:ExecuteChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:ListChangeSets',
    ],
    resource: stack,
    optional: 'deployments are made directly, and nothing tells beforehand what they change; no `preview`',
  },
  {
    actions: ['cloudformation:DescribeStackResources'],
    resource: stack,
    optional: 'the endpoint is known by the outputs or the text of the template',
  },
  {
    actions: ['cloudformation:DescribeStackEvents', 'cloudformation:DescribeEvents'],
    resource: stack,
    optional: 'the log does not tell what CloudFormation does, nor the summary why it failed',
  },
  {
    actions: ['cloudformation:DeleteStack'],
    resource: stack,
    optional: 'no `destroy`, no `sweep`, and `recreate-failed-stack` has no effect',
  },
  {
    actions: ['cloudformation:ContinueUpdateRollback'],
    resource: stack,
    optional: '`continue-update-rollback` has no effect',
  },
  {
    actions: ['cloudformation:GetTemplate'],
    resource: stack,
    optional: 'no `rollback`',
  },
  {
    actions: [
      'sagemaker:DescribeEndpoint',
      'sagemaker:DescribeEndpointConfig',
      'sagemaker:DescribeModel',
      'sagemaker:CreateModel',
      'sagemaker:CreateEndpointConfig',
      'sagemaker:CreateEndpoint',
      'sagemaker:UpdateEndpoint',
      'sagemaker:DeleteModel',
      'sagemaker:DeleteEndpointConfig',
      'sagemaker:DeleteEndpoint',
      'sagemaker:AddTags',
      'sagemaker:DeleteTags',
      'sagemaker:ListTags',
    ],
    resource: '*',
  },
  {
    actions: ['sagemaker:DescribeModelPackage'],
    resource: 'arn:aws:sagemaker:*:*:model-package/*',
    optional: 'the approval is known by the list of the group only, and the image is not checked',
  },
  { actions: ['sagemaker:ListModelPackages'], resource: '*', optional: 'only an exact ARN can be deployed' },
  {
    actions: ['iam:PassRole'],
    resource: 'arn:aws:iam::*:role/service-role/AmazonSageMaker*',
    condition: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
    note: 'its resource has to be the role of `execution-role-arn`, or of the project; the one above is where the SageMaker console puts those that it makes.',
  },
  {
    actions: ['sagemaker:DescribeProject', 'sagemaker:DescribeDomain'],
    resource: '*',
    optional: '`sagemaker-project-name` cannot be used',
  },
  {
    actions: ['s3:PutObject'],
    resource: 'arn:aws:s3:::sagemaker-*/*',
    optional: '`template-s3-bucket` cannot be used',
  },
  {
    actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    resource: 'arn:aws:ecr:*:*:repository/*',
    optional: 'the image is not checked before',
  },
  {
    actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
    resource: 'arn:aws:logs:*:*:log-group:/aws/sagemaker/*',
    optional: 'the last lines of a container that does not come to serve are not shown',
  },
  {
    actions: ['cloudwatch:DescribeAlarms'],
    resource: '*',
    optional: 'alarms are not looked at before',
  },
  {
    actions: ['servicequotas:ListServiceQuotas'],
    resource: '*',
    optional: 'the quotas of instance types are not looked at before',
  },
  {
    actions: [
      'cloudwatch:PutMetricAlarm',
      'cloudwatch:DeleteAlarms',
      'cloudwatch:PutDashboard',
      'cloudwatch:DeleteDashboards',
      'cloudwatch:GetDashboard',
      'cloudwatch:TagResource',
      'cloudwatch:UntagResource',
      'cloudwatch:ListTagsForResource',
    ],
    resource: '*',
    optional: 'the stack can make no alarms and no dashboard',
  },
  {
    actions: [
      'application-autoscaling:RegisterScalableTarget',
      'application-autoscaling:DeregisterScalableTarget',
      'application-autoscaling:DescribeScalableTargets',
      'application-autoscaling:PutScalingPolicy',
      'application-autoscaling:DeleteScalingPolicy',
      'application-autoscaling:DescribeScalingPolicies',
      'application-autoscaling:TagResource',
      'application-autoscaling:UntagResource',
      'sagemaker:UpdateEndpointWeightsAndCapacities',
    ],
    resource: '*',
    optional: 'the stack cannot scale the endpoint',
  },
  {
    actions: ['iam:CreateServiceLinkedRole'],
    resource: `arn:aws:iam::*:role/aws-service-role/${scalingService}/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`,
    condition: { 'iam:AWSServiceName': scalingService },
    optional: 'the stack cannot scale the first endpoint of an account that is to be scaled',
  },
]

export const permissions: readonly Permission[] = [
  ...permissionsOnStack,
  {
    actions: ['cloudformation:DescribeStacks', 'cloudformation:ListStacks'],
    resource: '*',
    optional: 'no `sweep`, which looks at all stacks of the account',
  },
]
