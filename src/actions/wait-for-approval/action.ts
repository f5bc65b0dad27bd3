import { roleToAssume } from '../../domain/credentials.ts'
import { modelPackageArnPattern, resourceNamePattern } from '../../domain/resource-names.ts'
import { defineAction, exactlyOne, needs, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { choice, count, duration, text } from '../../kit/fields.ts'

export type Inputs = InputsOf<typeof waitForApproval>
export type Outputs = OutputsOf<typeof waitForApproval>

const policy = ['fail', 'continue'] as const

export const waitForApproval = defineAction({
  name: 'wait-for-approval',
  title: 'Wait for the approval of a SageMaker model package',
  description:
    'The gate between training and production: waits until a model package of the SageMaker Model Registry is approved, or looks once.',
  branding: { icon: 'user-check', color: 'purple' },
  inputs: {
    modelPackageArn: text(
      { description: 'The ARN of exactly the model package that is meant.' },
      {
        pattern: modelPackageArnPattern,
        shape:
          'the ARN of a versioned model package, such as `arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/7`',
      },
    ),
    modelPackageGroup: text(
      { description: 'The model package group; `model-package-version` or `select` says which of its packages.' },
      { pattern: resourceNamePattern, shape: 'the name of a model package group' },
    ),
    modelPackageVersion: count(
      { description: 'The version in `model-package-group`.' },
      { min: 1, max: 1_000_000_000 },
    ),
    select: choice(['latest', 'latest-approved'], {
      description:
        'Which package of the group is meant when no version is given. It is chosen once, and named in the outputs.',
      default: 'latest',
    }),
    mode: choice(['wait', 'check'], {
      description: '`wait` until somebody decides, or `check` once.',
      default: 'wait',
    }),
    timeout: duration(
      { description: 'How long to wait for the decision.', default: '45m' },
      { minMs: 1_000, maxMs: 20_700_000 },
    ),
    onReject: choice(policy, { description: 'What a rejected package means for the step.', default: 'fail' }),
    onPending: choice(policy, {
      description: 'What a package that nobody has decided on means in `mode: check`.',
      default: 'fail',
    }),
    onTimeout: choice(policy, { description: 'What the end of `timeout` without a decision means.', default: 'fail' }),
    roleToAssume,
  },
  outputs: {
    outcome: '`approved`, `rejected`, `pending`, `timed-out`, or `unusable` (its creation failed, or it was deleted)',
    modelPackageArn: 'ARN of the model package, set before the wait begins',
    modelPackageVersion:
      'Its version: hand this to the next job, since GitHub drops an output that holds a masked account id',
    approvedBy: 'Who decided: the user profile, else the ARN of the IAM identity',
    approvedAt: 'When, in ISO 8601',
    approvalDescription: 'What was written to the decision',
    imageUri: 'The image of its first container',
    imageDigest: 'The digest of that image, by its URI or as the registry noted it',
    modelDataUrl: 'The S3 location of its model data',
  },
  rules: [exactlyOne(['modelPackageArn'], ['modelPackageGroup']), needs('modelPackageVersion', 'modelPackageGroup')],
  permissions: [
    { actions: ['sagemaker:DescribeModelPackage'], resource: 'arn:aws:sagemaker:*:*:model-package/*' },
    { actions: ['sagemaker:ListModelPackages'], resource: '*', optional: 'only an exact ARN can be waited for' },
  ],
  example: `- uses: OWNER/REPO/actions/wait-for-approval@v1
  with:
    model-package-group: churn
    model-package-version: \${{ needs.train.outputs.model-package-version }}
    mode: wait
    timeout: 45m`,
  notes: `A package counts as approved when its approval status is \`Approved\` **and** its own status is \`Completed\`: SageMaker deploys nothing else.
"Latest" is the highest version, whatever order the API lists in. Credentials of OIDC live for one hour unless the role allows more: with \`role-to-assume\` the action renews its own for as long as it waits.
A job that waits for a person is billed while it waits; to wait for free, let the
registry's event start the workflow and use \`mode: check\`.`,
})
