import { defineAction, exactlyOne, needs, pick, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { choice } from '../../kit/fields.ts'
import { deployEndpoint } from '../deploy-endpoint/action.ts'
import { permissionsOnStack } from '../deploy-endpoint/permissions.ts'
import { loadRules, smokeTest } from '../smoke-test/action.ts'
import { waitForApproval } from '../wait-for-approval/action.ts'

export type Inputs = InputsOf<typeof promote>
export type Outputs = OutputsOf<typeof promote>

export const promote = defineAction({
  name: 'promote',
  title: 'Promote a SageMaker model package',
  description:
    'Approved? Deploy, verify, smoke-test, and go back to the model before it when a test fails: the whole path to production in one step.',
  branding: { icon: 'git-merge', color: 'purple' },
  inputs: {
    ...pick(waitForApproval.inputs, 'modelPackageArn', 'modelPackageGroup', 'modelPackageVersion', 'select', 'mode'),
    ...pick(
      deployEndpoint.inputs,
      'config',
      'stage',
      'stackName',
      'template',
      'templateS3Bucket',
      'endpointName',
      'executionRoleArn',
      'sagemakerProjectName',
      'instanceTypes',
      'strategy',
      'alarms',
      'alarmTopicArn',
      'resourceTags',
      'requiredTags',
      'capabilities',
      'allowReplacement',
      'ifInProgress',
      'recreateFailedStack',
      'continueUpdateRollback',
      'expectedAccountId',
      'expectedRegion',
      'timeout',
      'roleToAssume',
    ),
    ...pick(
      smokeTest.inputs,
      'cases',
      'prediction',
      'problemType',
      'probabilityThreshold',
      'thresholds',
      'requests',
      'duration',
      'rate',
      'concurrency',
      'ramp',
      'warmUp',
      'warmUpTimeout',
      'requestTimeout',
      'bailOut',
      'maxRequests',
      'baselineEndpoint',
      'invocation',
      'serverLatencyTimeout',
      'showBodies',
      'resultsFile',
      'junitFile',
    ),
    onFailure: choice(['rollback', 'hold'], {
      description:
        'What happens when the deployed model fails the smoke test: `rollback` deploys what the stack held before and verifies that it is served, `hold` leaves the failing model in place.',
      default: 'rollback',
    }),
    onInconclusive: choice(['hold', 'rollback'], {
      description:
        'The same for a smoke test that learnt nothing about the model, such as a missing permission or too few answers for a percentile.',
      default: 'hold',
    }),
  },
  outputs: {
    ...pick(waitForApproval.outputs, 'modelPackageArn', 'modelPackageVersion', 'approvedBy', 'approvedAt'),
    ...pick(
      deployEndpoint.outputs,
      'endpointName',
      'endpointArn',
      'endpointConfigName',
      'stackName',
      'stackId',
      'changes',
      'previousModelPackageArn',
      'failureReason',
      'consoleUrl',
    ),
    ...pick(
      smokeTest.outputs,
      'failureKind',
      'passed',
      'failed',
      'p50Ms',
      'p95Ms',
      'p99Ms',
      'errorRate',
      'rps',
      'accuracy',
      'metrics',
      'resultsFile',
      'junitFile',
    ),
    outcome:
      '`promoted` (green); `not-approved`, `deployment-failed`, `rolled-back` (the test failed and the model before it is served, verified), `held` (the test was not passed and the model is still in place), `rollback-failed` (red)',
    rolledBack:
      '`true` when the endpoint was brought back to the deployment before and that was verified, else `false`',
  },
  rules: [
    exactlyOne(['modelPackageArn'], ['modelPackageGroup']),
    needs('modelPackageVersion', 'modelPackageGroup'),
    ...loadRules,
  ],
  permissions: [...waitForApproval.permissions, ...permissionsOnStack, ...smokeTest.permissions],
  example: `- uses: OWNER/REPO@v1
  with:
    model-package-group: churn
    model-package-version: \${{ needs.select.outputs.model-package-version }}
    config: prod-config.json
    stack-name: sagemaker-churn-prod
    endpoint-name: churn-prod
    execution-role-arn: \${{ vars.EXECUTION_ROLE_ARN }}
    cases: tests/smoke/cases.json
    thresholds: |
      errors < 1%
      p95 < 300ms`,
  notes: `The three parts run in one process and are the same as the actions [wait-for-approval](../actions/wait-for-approval), [deploy-endpoint](../actions/deploy-endpoint)
and [smoke-test](../actions/smoke-test). Take the parts when each should have a role, a job or a reviewer of its own.

Before it deploys, it keeps the template, the parameters and the tags that the stack holds. When the smoke test fails, that deployment is made again
and it counts only when the endpoint serves the earlier model package. The step is red all the same. A first deployment has nothing to go back to and is left in place.

A run that is cancelled or lost between deployment and verdict can be run again: the stack's tag \`sagemaker-promote:previous-model-package\` names what was served before.`,
})
