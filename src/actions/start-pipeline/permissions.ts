import type { Permission } from '../../kit/define-action.ts'

const pipeline = 'arn:aws:sagemaker:*:*:pipeline/*'
const execution = 'arn:aws:sagemaker:*:*:pipeline/*/execution/*'
const stateMachine = 'arn:aws:states:*:*:stateMachine:*'
const stateExecution = 'arn:aws:states:*:*:execution:*:*'

const unlisted = '`on-conflict` can only be `start`, and the end of an execution may be noticed a minute late'

/** For pipelines, for state machines, and for what is looked at when either has ended. */
export const permissions: readonly Permission[] = [
  {
    actions: [
      'sagemaker:DescribePipeline',
      'sagemaker:StartPipelineExecution',
      'sagemaker:DescribePipelineExecution',
      'sagemaker:ListPipelineExecutionSteps',
    ],
    resource: pipeline,
    optional: 'only state machines can be started',
  },
  {
    actions: ['states:DescribeStateMachine', 'states:StartExecution'],
    resource: stateMachine,
    optional: 'only pipelines can be started',
  },
  {
    actions: ['states:DescribeExecution', 'states:GetExecutionHistory'],
    resource: stateExecution,
    optional: 'state machines cannot be followed',
  },
  {
    actions: ['sagemaker:StopPipelineExecution'],
    resource: execution,
    optional: 'a cancelled workflow run leaves its execution running',
  },
  {
    actions: ['states:StopExecution'],
    resource: stateExecution,
    optional: 'a cancelled workflow run leaves its execution running',
  },
  {
    actions: ['sagemaker:ListPipelineExecutions'],
    resource: pipeline,
    optional: `${unlisted}, and \`selective-execution-steps\` needs \`source-execution-arn\``,
  },
  {
    actions: ['states:ListExecutions'],
    resource: stateMachine,
    optional: unlisted,
  },
  {
    actions: ['sagemaker:CreatePipeline', 'sagemaker:UpdatePipeline', 'sagemaker:ListTags', 'sagemaker:AddTags'],
    resource: pipeline,
    optional: '`definition-file` cannot be used',
  },
  {
    actions: ['iam:PassRole'],
    resource: 'arn:aws:iam::*:role/*',
    condition: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
    optional: '`pipeline-role-arn` cannot be handed to SageMaker',
  },
  {
    actions: ['sagemaker:DescribeProject', 'sagemaker:DescribeDomain'],
    resource: '*',
    optional: '`sagemaker-project-name` cannot be used',
  },
  {
    actions: ['sagemaker:ListTags'],
    resource: 'arn:aws:sagemaker:*:*:project/*',
    optional: 'a pipeline does not get the tags of its SageMaker project',
  },
  {
    actions: [
      'sagemaker:DescribeTrainingJob',
      'sagemaker:DescribeProcessingJob',
      'sagemaker:DescribeTransformJob',
      'sagemaker:DescribeHyperParameterTuningJob',
      'sagemaker:DescribeAutoMLJobV2',
    ],
    resource: 'arn:aws:sagemaker:*:*:*-job/*',
    optional: 'no artifacts, and of a failed job nothing but its ARN',
  },
  {
    actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
    resource: 'arn:aws:logs:*:*:log-group:/aws/sagemaker/*',
    optional: 'the last lines of a failed job are not shown',
  },
  {
    actions: ['sagemaker:DescribeModelPackage'],
    resource: 'arn:aws:sagemaker:*:*:model-package/*',
    optional: 'no metrics of the model package, and nothing is written on it',
  },
  {
    actions: ['sagemaker:ListModelPackages'],
    resource: '*',
    optional: 'no comparison with the newest approved model package',
  },
  {
    actions: ['sagemaker:UpdateModelPackage'],
    resource: 'arn:aws:sagemaker:*:*:model-package/*',
    optional: 'commit, run and execution are not written on the model package',
  },
  {
    actions: ['s3:GetObject'],
    resource: 'arn:aws:s3:::sagemaker-*/*',
    optional: 'no metrics, and no definition from S3',
  },
]
