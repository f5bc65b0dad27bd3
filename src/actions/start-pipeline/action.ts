import { defineAction, needs, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { choice, duration, flag, keyValues, text } from '../../kit/fields.ts'

export type Inputs = InputsOf<typeof startPipeline>
export type Outputs = OutputsOf<typeof startPipeline>

export const startPipeline = defineAction({
  name: 'start-pipeline',
  title: 'Start a SageMaker pipeline',
  description:
    'Brings a pipeline of SageMaker Pipelines up to date, starts it, follows its steps, and hands on the model package it registers.',
  branding: { icon: 'play-circle', color: 'purple' },
  inputs: {
    pipelineName: text(
      { description: 'The pipeline to start.', required: true },
      { pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$/, shape: 'the name of a pipeline' },
    ),
    definitionFile: text(
      {
        description:
          'JSON file of the checkout with the definition. The pipeline is created if there is none, and updated only if it differs.',
      },
      { maxLength: 1_024, shape: 'path' },
    ),
    pipelineRoleArn: text(
      { description: 'The role by which the pipeline runs its jobs.' },
      { pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, shape: 'the ARN of an IAM role' },
    ),
    parameters: keyValues({
      description: 'Parameters of this execution, checked against the definition before anything is touched.',
    }),
    wait: flag({ description: 'Whether to follow the execution to its end.', default: 'true' }),
    timeout: duration(
      { description: 'How long to follow it. It goes on after that; only the step ends, and fails.', default: '2h' },
      { minMs: 1_000, maxMs: 20_700_000 },
    ),
    onCancel: choice(['stop', 'leave'], {
      description: 'What becomes of the execution when the workflow run is cancelled.',
      default: 'stop',
    }),
    requireModelPackage: flag({
      description: 'Whether an execution that succeeds without registering a model package fails the step.',
      default: 'false',
    }),
    resourceTags: keyValues({ description: 'Tags of the pipeline, set when it is created.' }),
  },
  outputs: {
    outcome:
      '`succeeded`, `failed`, `stopped`, `timed-out`, `started` (it was not followed to its end), or `no-model-package` (succeeded, but required was more)',
    executionArn: 'ARN of the execution, set as soon as it has begun',
    modelPackageArn: 'ARN of the model package that was registered',
    modelPackageVersion:
      'Its version: hand this to the next job, since GitHub drops an output that holds a masked account id',
    failedStep: 'The step that failed first',
    failureReason: 'What SageMaker gives as the reason',
    consoleUrl: 'Where SageMaker Studio is opened, in which the execution is shown',
  },
  rules: [
    needs('definitionFile', 'pipelineRoleArn'),
    needs('pipelineRoleArn', 'definitionFile'),
    needs('resourceTags', 'definitionFile'),
  ],
  permissions: [
    {
      actions: [
        'sagemaker:DescribePipeline',
        'sagemaker:StartPipelineExecution',
        'sagemaker:DescribePipelineExecution',
        'sagemaker:ListPipelineExecutionSteps',
      ],
      resource: 'arn:aws:sagemaker:*:*:pipeline/*',
    },
    {
      actions: ['sagemaker:StopPipelineExecution'],
      resource: 'arn:aws:sagemaker:*:*:pipeline/*/execution/*',
      optional: 'a cancelled workflow run leaves its execution running',
    },
    {
      actions: ['sagemaker:CreatePipeline', 'sagemaker:UpdatePipeline', 'sagemaker:AddTags'],
      resource: 'arn:aws:sagemaker:*:*:pipeline/*',
      optional: '`definition-file` cannot be used',
    },
    {
      actions: ['iam:PassRole'],
      resource: 'arn:aws:iam::*:role/*',
      optional: '`pipeline-role-arn` cannot be handed to SageMaker',
    },
  ],
  example: `- id: train
  uses: OWNER/REPO/actions/start-pipeline@v1
  with:
    pipeline-name: churn
    definition-file: pipeline.json
    pipeline-role-arn: \${{ vars.PIPELINE_ROLE_ARN }}
    parameters: |
      ImageUri=\${{ needs.build.outputs.image-uri }}
      CommitId=\${{ github.sha }}
    require-model-package: true`,
  notes: `A definition that says the same as the pipeline's, in whatever order or spacing, is left alone: SageMaker forgets cached steps when a
pipeline is updated. An update says which parameters and steps it adds, removes or changes.

\`Succeeded\` does not mean that a model was registered: a condition on the model's quality has another branch. \`require-model-package\` turns that
into a failure that names the condition.

One attempt of a workflow run starts one execution, even if the answer to the start gets lost; "re-run jobs" starts a new one.`,
})
