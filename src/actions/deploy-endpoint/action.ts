import { roleToAssume } from '../../domain/credentials.ts'
import { resourceNamePattern } from '../../domain/resource-names.ts'
import { atMostOne, defineAction, needs, pick, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { choice, count, duration, flag, keyValues, list, text } from '../../kit/fields.ts'
import { permissions } from './permissions.ts'
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
    command: choice(['deploy', 'preview', 'rollback', 'destroy', 'sweep'], {
      description:
        '`deploy`; `preview` tells what a deployment would change, and leaves its change set to be reviewed; `rollback` goes back to the model that was served before, by the record on the stack (template and parameters stay as they are; where they were changed since, it refuses); `destroy` takes the stack down and verifies that all of it is gone; `sweep` destroys what this repository has deployed for a `ttl` that is over.',
      default: 'deploy',
    }),
    config: list({
      description:
        "The stage's configuration, recognised by what is in it: `Parameters` and `Tags` as in the aws-samples projects, a parameter list and a tag list of CloudFormation, a deployment config of the drift-detection sample, or an endpoint config in YAML.",
    }),
    stage: text(
      { description: 'The stage of a `config` that does not name it: by default the folder that it lies in.' },
      { pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/, shape: 'letters, digits and hyphens, at most 63' },
    ),
    stackName: text(
      {
        description:
          'The CloudFormation stack; created when it is absent. With `sagemaker-project-name` a short name such as `github-stg` stands for `sagemaker-github-stg-<project>-<project id>`.',
      },
      { pattern: /^[a-zA-Z][a-zA-Z0-9-]{0,127}$/, shape: 'letters, digits and hyphens, a letter first, at most 128' },
    ),
    template: text({
      description:
        'A CloudFormation template of your own, with the parameter `ModelPackageName`. Without it: `templates/endpoint.yml` of this repository.',
    }),
    templateS3Bucket: text(
      { description: 'The bucket by which a template above 51 200 bytes comes to CloudFormation.' },
      { pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, shape: 'the name of a bucket' },
    ),
    sagemakerProjectName: text(
      {
        description:
          "A SageMaker project: its id, execution role, tags and model package group are looked up, as the aws-samples scripts do, and the template's parameter `SageMakerProjectName` is set.",
      },
      { pattern: /^[a-zA-Z](-*[a-zA-Z0-9]){0,31}$/, shape: 'letters, digits and hyphens, a letter first, at most 32' },
    ),
    ...pick(waitForApproval.inputs, 'modelPackageArn', 'modelPackageGroup'),
    modelPackageVersion: count(
      { description: 'The version in `model-package-group`, or in the group of the project.' },
      { min: 1, max: 1_000_000_000 },
    ),
    imageUri: text(
      { description: 'Instead of a model package: the image, by its digest, for a template that takes `ImageUri`.' },
      { maxLength: 255, shape: 'the URI of an image' },
    ),
    modelDataUrl: text(
      { description: 'The model data of `image-uri`.' },
      { pattern: /^s3:\/\/[^/]+\/.+$/, shape: 's3://bucket/key' },
    ),
    endpointName: text(
      { description: "Sets the template's parameter `EndpointName`." },
      { pattern: resourceNamePattern, shape: 'letters, digits and hyphens, at most 63' },
    ),
    executionRoleArn: text(
      { description: "Sets the template's parameter `ModelExecutionRoleArn`: the role that the endpoint assumes." },
      { pattern: /^arn:[\w-]+:iam::\d{12}:role\/\S+$/, shape: 'the ARN of an IAM role' },
    ),
    instanceTypes: list({
      description:
        "Sets the template's parameter `EndpointInstanceType`. Of several, the next is tried where AWS has no capacity for the one before.",
    }),
    strategy: choice(['all-at-once', 'canary', 'linear', 'rolling'], {
      description: "How traffic comes to the new model: sets the template's parameter `DeploymentStrategy`.",
    }),
    alarms: list({
      description:
        'Alarms that take a deployment back: `create` lets the stack make some; any other is the name of one of your own, which must exist, and be quiet.',
    }),
    alarmTopicArn: text(
      { description: 'The SNS topic that created alarms tell.' },
      { pattern: /^arn:[\w-]+:sns:[\w-]+:\d{12}:[\w.-]+$/, shape: 'the ARN of an SNS topic' },
    ),
    ttl: duration(
      {
        description:
          'How long the endpoint is wanted; the tag `sagemaker-promote:expires-at` of stack and endpoint says until when. After that `command: sweep` destroys it.',
      },
      { minMs: 60_000, maxMs: 31_536_000_000 },
    ),
    resourceTags: keyValues({
      description: 'Tags for the stack, and by it for all its resources; they override those of `config`.',
    }),
    requiredTags: list({ description: 'Keys of tags without which nothing is deployed.' }),
    capabilities: list({
      description: 'What the template needs to be allowed, such as `CAPABILITY_NAMED_IAM`. None is granted by itself.',
    }),
    changeSet: text(
      { description: 'A change set of `command: preview` that was reviewed: it is deployed, or nothing is.' },
      { pattern: /^arn:[\w-]+:cloudformation:[\w-]+:\d{12}:changeSet\/\S+$/, shape: 'the ARN of a change set' },
    ),
    allowReplacement: flag({
      description: 'Whether another endpoint may take the place of the one that serves, which means downtime.',
      default: 'false',
    }),
    ifInProgress: choice(['wait', 'fail'], {
      description: 'What to do while somebody else operates on the stack.',
      default: 'wait',
    }),
    recreateFailedStack: flag({
      description:
        'Delete a stack whose first creation failed (`ROLLBACK_COMPLETE`), which cannot be updated, and create it anew.',
      default: 'false',
    }),
    continueUpdateRollback: flag({
      description: 'Let CloudFormation go on with a rollback that failed (`UPDATE_ROLLBACK_FAILED`), and deploy then.',
      default: 'false',
    }),
    expectedAccountId: text(
      { description: 'The account that the credentials must be of.' },
      { pattern: /^\d{12}$/, shape: 'twelve digits' },
    ),
    expectedRegion: text(
      { description: 'The region that must be set.' },
      { pattern: /^[a-z]{2}(-[a-z]+)+-\d$/, shape: 'a region' },
    ),
    environment: text(
      { description: 'The environment on GitHub that the deployment is shown in.' },
      { maxLength: 255, shape: 'the name of an environment' },
    ),
    githubToken: text({
      description:
        "For GitHub's record of the deployment (`deployments: write`) and the comment of a preview (`pull-requests: write`). Nothing else depends on it.",
    }),
    commentOnPr: flag({
      description: 'Whether a preview is told in a comment on the pull request, updated in place.',
      default: 'false',
    }),
    timeout: duration(
      {
        description: 'How long the deployment may take; a rollback by promote may take as long again.',
        default: '45m',
      },
      { minMs: 1_000, maxMs: 20_700_000 },
    ),
    roleToAssume,
  },
  outputs: {
    outcome:
      '`created`, `updated`, `unchanged` (green); `rolled-back`, `failed`, `timed-out` (red). Of `preview`: `changes`, `no-changes`; of `rollback`: `rolled-back` is green; of `destroy` and `sweep`: `destroyed`, `absent`',
    endpointName: 'Name of the endpoint, set as soon as it is known',
    endpointArn: 'Its ARN',
    endpointConfigName: 'The endpoint config that is **served** at the end',
    stackName: 'The stack',
    stackId: 'Its ARN',
    modelPackageArn: 'The model package that was asked for',
    previousModelPackageArn: 'The one that was served before',
    imageDigest: 'The digest of the image that runs',
    changes: 'What CloudFormation has changed, as its change set told it: `modify Model (replaced), …`',
    changeSet: 'ARN of that change set',
    failureKind:
      '`refused` (nothing was touched), `health-check`, `capacity`, `quota`, `image`, `model-data`, `role`, `permission`, `alarm`, `scaled`, `busy`, `not-visible`, `stuck`, `manual-intervention`, or `other`',
    failureReason: 'The root cause in the words of AWS, where it failed',
    consoleUrl: 'The stack in the AWS console',
  },
  post: 'A run that is cancelled between begin and end of a deployment has its post step say so in the record on GitHub.',
  rules: [
    atMostOne(['modelPackageArn'], ['modelPackageGroup', 'modelPackageVersion']),
    atMostOne(['modelPackageArn'], ['imageUri']),
    atMostOne(['modelPackageGroup'], ['imageUri']),
    needs('modelPackageVersion', 'modelPackageGroup', 'sagemakerProjectName', 'config'),
    needs('modelPackageGroup', 'modelPackageVersion'),
    needs('modelDataUrl', 'imageUri'),
  ],
  permissions,
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
