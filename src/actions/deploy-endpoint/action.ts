import { roleToAssume } from '../../domain/credentials.ts'
import { resourceNamePattern } from '../../domain/resource-names.ts'
import { atMostOne, defineAction, needs, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { count, duration, flag, keyValues, text } from '../../kit/fields.ts'
import { pick } from '../../kit/define-action.ts'
import { waitForApproval } from '../wait-for-approval/action.ts'

export type Inputs = InputsOf<typeof deployEndpoint>
export type Outputs = OutputsOf<typeof deployEndpoint>

export const deployEndpoint = defineAction({
  name: 'deploy-endpoint',
  title: 'Deploy a SageMaker endpoint',
  description:
    'Deploys an approved model package to a SageMaker endpoint by CloudFormation, follows it, and is green only when the endpoint serves what was asked for.',
  branding: { icon: 'upload-cloud', color: 'purple' },
  inputs: {
    config: text({
      description:
        "The stage's configuration, as in the aws-samples projects: a JSON file with `Parameters` and `Tags`.",
      required: true,
    }),
    stackName: text(
      { description: 'The CloudFormation stack; created when it is absent.', required: true },
      { pattern: /^[a-zA-Z][a-zA-Z0-9-]{0,127}$/, shape: 'letters, digits and hyphens, a letter first, at most 128' },
    ),
    template: text({
      description:
        'A CloudFormation template of your own, with the parameter `ModelPackageName`. Without it: `templates/endpoint.yml` of this repository.',
    }),
    ...pick(waitForApproval.inputs, 'modelPackageArn', 'modelPackageGroup'),
    modelPackageVersion: count(
      { description: 'The version in `model-package-group`.' },
      { min: 1, max: 1_000_000_000 },
    ),
    endpointName: text(
      { description: "Sets the template's parameter `EndpointName`." },
      { pattern: resourceNamePattern, shape: 'letters, digits and hyphens, at most 63' },
    ),
    executionRoleArn: text(
      { description: "Sets the template's parameter `ModelExecutionRoleArn`: the role that the endpoint assumes." },
      { pattern: /^arn:[\w-]+:iam::\d{12}:role\/\S+$/, shape: 'the ARN of an IAM role' },
    ),
    sagemakerProjectName: text(
      { description: "Sets the template's parameter `SageMakerProjectName`, which the aws-samples templates have." },
      { pattern: /^[a-zA-Z](-*[a-zA-Z0-9]){0,31}$/, shape: 'letters, digits and hyphens, a letter first, at most 32' },
    ),
    resourceTags: keyValues({
      description: 'Tags for the stack, and by it for all its resources; they override those of `config`.',
    }),
    timeout: duration(
      {
        description: 'How long the deployment may take; a rollback by promote may take as long again.',
        default: '45m',
      },
      { minMs: 1_000, maxMs: 20_700_000 },
    ),
    recreateFailedStack: flag({
      description:
        'Delete a stack whose first creation failed (`ROLLBACK_COMPLETE`), which cannot be updated, and create it anew.',
      default: 'false',
    }),
    roleToAssume,
  },
  outputs: {
    outcome: '`created`, `updated`, `unchanged` (green); `rolled-back`, `failed`, `timed-out` (red)',
    endpointName: 'Name of the endpoint, set as soon as it is known',
    endpointArn: 'Its ARN',
    endpointConfigName: 'The endpoint config that is **served** at the end',
    stackName: 'The stack',
    modelPackageArn: 'The model package that was asked for',
    previousModelPackageArn: 'The one that was served before',
    failureReason: 'The root cause in the words of AWS, where it failed',
    consoleUrl: 'The stack in the AWS console',
  },
  rules: [
    atMostOne(['modelPackageArn'], ['modelPackageGroup', 'modelPackageVersion']),
    needs('modelPackageVersion', 'modelPackageGroup'),
    needs('modelPackageGroup', 'modelPackageVersion'),
  ],
  permissions: [
    {
      actions: [
        'cloudformation:DescribeStacks',
        'cloudformation:CreateStack',
        'cloudformation:UpdateStack',
        'cloudformation:DescribeStackResources',
      ],
      resource: 'arn:aws:cloudformation:*:*:stack/sagemaker-*',
    },
    {
      actions: ['cloudformation:DescribeStackEvents'],
      resource: 'arn:aws:cloudformation:*:*:stack/sagemaker-*',
      optional: 'the log does not tell what CloudFormation does, nor the summary why it failed',
    },
    {
      actions: ['cloudformation:DeleteStack'],
      resource: 'arn:aws:cloudformation:*:*:stack/sagemaker-*',
      optional: '`recreate-failed-stack` has no effect',
    },
    {
      actions: [
        'sagemaker:DescribeEndpoint',
        'sagemaker:DescribeEndpointConfig',
        'sagemaker:DescribeModel',
        'sagemaker:DescribeModelPackage',
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
    { actions: ['sagemaker:ListModelPackages'], resource: '*', optional: 'only an exact ARN can be deployed' },
    { actions: ['iam:PassRole'], resource: 'arn:aws:iam::*:role/service-role/AmazonSageMaker*' },
  ],
  example: `- uses: OWNER/REPO/actions/deploy-endpoint@v1
  with:
    config: staging-config.json
    stack-name: sagemaker-churn-staging
    endpoint-name: churn-staging
    execution-role-arn: \${{ vars.EXECUTION_ROLE_ARN }}
    model-package-group: churn
    model-package-version: \${{ needs.select.outputs.model-package-version }}`,
  notes: `Success is what was verified, not what was requested: the stack is complete **and** the endpoint is \`InService\`, serves the endpoint config of
the stack and this model package, has no deployment pending and no failure reason. A rollback that ends \`InService\` with the old model is red.

A deployment with guardrails may outlive the job's credentials, which end after one hour unless the role allows more; with \`role-to-assume\` the
action renews its own.

Cancelling the workflow leaves CloudFormation at work; run the job again and it waits for the operation to end and goes on from there.`,
})
