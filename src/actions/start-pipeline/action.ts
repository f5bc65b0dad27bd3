import {
  atMostOne,
  defineAction,
  exactlyOne,
  needs,
  vainBeside,
  type InputsOf,
  type OutputsOf,
} from '../../kit/define-action.ts'
import { roleToAssume } from '../../domain/credentials.ts'
import { choice, count, duration, flag, list, text } from '../../kit/fields.ts'
import { permissions } from './permissions.ts'

export type Inputs = InputsOf<typeof startPipeline>
export type Outputs = OutputsOf<typeof startPipeline>

const nameOfPipeline = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$/
const executionArn =
  /^arn:[\w-]+:(sagemaker:[\w-]+:\d{12}:pipeline\/[^/]+\/execution\/\w+|states:[\w-]+:\d{12}:(execution|express):\S+)$/

export const startPipeline = defineAction({
  name: 'start-pipeline',
  title: 'Start a SageMaker pipeline or a state machine',
  description:
    'Brings a pipeline up to date, starts it (or a state machine of Step Functions), follows its steps, and hands on what it registered.',
  branding: { icon: 'play-circle', color: 'purple' },
  inputs: {
    pipelineName: text(
      { description: 'The pipeline of SageMaker Pipelines to start.' },
      { pattern: nameOfPipeline, shape: 'the name of a pipeline' },
    ),
    sagemakerProjectName: text(
      { description: 'A SageMaker project, whose pipeline `<project name>-<project id>` is started.' },
      { pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}$/, shape: 'the name of a project' },
    ),
    stateMachineArn: text(
      {
        description: 'The state machine of Step Functions to start. An Express one is refused: nobody could follow it.',
      },
      {
        pattern: /^arn:[\w-]+:states:[\w-]+:\d{12}:stateMachine:[\w-]+(:[\w-]+)?$/,
        shape: 'the ARN of a state machine',
      },
    ),
    executionArn: text(
      {
        description:
          'An execution of either kind that was started before. Nothing is started; it is followed to its end.',
      },
      { pattern: executionArn, shape: 'the ARN of an execution' },
    ),
    definitionFile: text(
      {
        description:
          'The definition of the pipeline as JSON: a file of the checkout, or `s3://bucket/key`. The pipeline is created if there is none, and updated only if it differs.',
      },
      { maxLength: 1_024, shape: 'path, or `s3://bucket/key`' },
    ),
    pipelineRoleArn: text(
      {
        description:
          'The role by which the pipeline runs its jobs. By default the one that it has; for a SageMaker project that has no pipeline yet, the execution role of its domain.',
      },
      { pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, shape: 'the ARN of an IAM role' },
    ),
    pipelineDescription: text({ description: 'The description of the pipeline.' }, { maxLength: 3_072 }),
    resourceTags: text(
      { description: 'Tags of the pipeline. None is removed.' },
      { shape: '`KEY=VALUE` lines, a YAML mapping, or a JSON object or list of `Key` and `Value`' },
    ),
    parameters: text(
      { description: 'Parameters of this execution, checked against the definition before anything is touched.' },
      { maxLength: 300_000, shape: 'a YAML mapping, a JSON object, or `KEY=VALUE` lines' },
    ),
    parametersFile: text(
      { description: 'A file of the checkout with parameters in the same notations; `parameters` wins.' },
      { maxLength: 1_024, shape: 'path' },
    ),
    displayName: text(
      { description: 'The name of the execution in SageMaker Studio. By default it names commit and run.' },
      { pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}$/, shape: 'at most 82 letters, digits and single hyphens' },
    ),
    parallelism: count(
      { description: 'How many steps may run at once, for this execution.' },
      { min: 1, max: 2_147_483_647 },
    ),
    selectiveExecutionSteps: list({
      description: 'Only these steps run; the others keep the results of `source-execution-arn`.',
    }),
    sourceExecutionArn: text(
      {
        description:
          'The execution whose results the steps keep that do not run. By default the newest that succeeded or failed.',
      },
      {
        pattern: /^arn:[\w-]+:sagemaker:[\w-]+:\d{12}:pipeline\/[^/]+\/execution\/\w+$/,
        shape: 'the ARN of an execution',
      },
    ),
    pipelineVersion: count(
      { description: 'A version of the pipeline to start, instead of its newest.' },
      { min: 1, max: 2_147_483_647 },
    ),
    mlflowExperiment: text(
      { description: 'The MLflow experiment that SageMaker records this execution in.' },
      { maxLength: 256, shape: 'the name of an experiment' },
    ),
    input: text(
      { description: 'The input of the state machine.' },
      { maxLength: 300_000, shape: 'a JSON object or a YAML mapping' },
    ),
    inputFile: text(
      { description: 'A file of the checkout with the input of the state machine; members of `input` win.' },
      { maxLength: 1_024, shape: 'path' },
    ),
    executionName: text(
      {
        description:
          'The name of the execution of the state machine. By default 22 characters made from run, job, step and input, so that a job that runs again finds its execution; so, too, where the execution of the name has ended or has another input.',
      },
      { pattern: /^[\w-]{1,80}$/, shape: 'at most 80 letters, digits, `-` and `_`' },
    ),
    onConflict: choice(['start', 'attach', 'wait', 'fail', 'stop-previous'], {
      description:
        'What to do where an execution runs that this step has not started: start another, follow the newest, whatever it was started with, wait until all have ended, fail, or stop them first.',
      default: 'start',
    }),
    wait: flag({
      description:
        'Whether to follow the execution to its end. Without, give its ARN to `execution-arn` later; only a result that an attempt before has brought is handed on at once.',
      default: 'true',
    }),
    timeout: duration(
      {
        description:
          'How long the step may wait: with `on-conflict: wait` or `stop-previous` for the others to end, and in what is left then for its own execution. That goes on; only the step ends, and fails.',
        default: '2h',
      },
      { minMs: 1_000, maxMs: 20_700_000 },
    ),
    onCancel: choice(['stop', 'leave'], {
      description:
        'What becomes of the execution when the workflow run is cancelled. One that `on-conflict: attach` has found is left in any case.',
      default: 'stop',
    }),
    requireModelPackage: flag({
      description: 'Whether an execution that succeeds without registering a model package fails the step.',
      default: 'false',
    }),
    roleToAssume,
  },
  outputs: {
    executionArn: 'ARN of the execution, set as soon as it has begun',
    outcome:
      '`succeeded`, `failed`, `stopped`, `timed-out` (of this step: it goes on), `started` (it was not followed to its end), `no-model-package` (succeeded, but required was more), `conflict` (another runs, and nothing was started), or `unknown` (AWS would not tell any more)',
    status:
      'What AWS says of the execution: `Executing`, `Stopping`, `Stopped`, `Failed`, `Succeeded`, or, of a state machine, `TimedOut`',
    modelPackageArn: 'ARN of the model package that was registered',
    modelPackageVersion:
      'Its version: hand this to the next job, since GitHub drops an output that holds a masked account id',
    metrics:
      'The leaves of the evaluation report, as JSON: `{"regression_metrics.mse.value": 4.9}`. Of the model package, else of the report that a condition has read',
    conditions: 'What the conditions came to, as JSON: `{"CheckMse": "True"}`',
    artifacts: 'What its jobs wrote, as a JSON list of `step`, `name` and `uri`',
    output: 'What the state machine answered, as JSON',
    failedStep: 'The step that failed first; a state inside a Map with its item: `item1 / TrainModel`',
    failureReason: 'What AWS gives as the reason',
    durationSeconds: 'How long the execution took',
    consoleUrl: 'Where the execution, or SageMaker Studio, is opened',
  },
  rules: [
    exactlyOne(['pipelineName'], ['sagemakerProjectName'], ['stateMachineArn'], ['executionArn']),
    ...(
      [
        'definitionFile',
        'parameters',
        'parametersFile',
        'displayName',
        'parallelism',
        'selectiveExecutionSteps',
        'pipelineVersion',
        'mlflowExperiment',
      ] as const
    ).map((name) => needs(name, 'pipelineName', 'sagemakerProjectName')),
    needs('pipelineRoleArn', 'definitionFile'),
    needs('pipelineDescription', 'definitionFile'),
    needs('resourceTags', 'definitionFile'),
    needs('sourceExecutionArn', 'selectiveExecutionSteps'),
    ...(['input', 'inputFile', 'executionName'] as const).map((name) => needs(name, 'stateMachineArn')),
    atMostOne(['pipelineVersion'], ['definitionFile']),
    // An execution that was started before is followed, and one that is not followed has registered nothing yet.
    vainBeside('onConflict', 'executionArn'),
    vainBeside('executionArn', 'wait', 'wait: false'),
    vainBeside('requireModelPackage', 'wait', 'wait: false'),
  ],
  post: 'When the workflow run was cancelled, the post step says what became of the execution, and stops it if the step was killed before it could.',
  permissions,
  example: `- id: train
  uses: OWNER/REPO/actions/start-pipeline@v1
  with:
    pipeline-name: churn
    definition-file: pipeline.json
    pipeline-role-arn: \${{ vars.PIPELINE_ROLE_ARN }}
    parameters: |
      ImageUri=\${{ needs.build.outputs.image-uri }}
      CommitId=\${{ github.sha }}
    require-model-package: true
    role-to-assume: \${{ vars.BUILD_ROLE_ARN }}`,
  notes: `A definition that says the same as the pipeline's, in whatever order or spacing, is left alone. An update says which parameters and
steps it adds, removes or changes.

\`Succeeded\` does not mean that a model was registered: a condition on the model's quality has another branch. \`require-model-package\` turns that
into a failure that names the condition.

One workflow run starts one execution. "Re-run jobs" follows the execution of an attempt before as long as it runs, and takes over its result when it succeeded; after one
that failed or was stopped it starts another. The same holds for a job whose runner was lost. Jobs of a matrix with the same inputs share an execution.

The wait costs 160 to 190 requests in two hours: it looks often at the beginning and where the end is to be expected from what the steps took the last time, and
about once a minute between.

Commit, repository, run and execution are written into the customer metadata of the model package that was registered, under keys that begin with \`sagemaker-promote:\`.

Whole workflows with it, for pipelines written in Python, a state machine, MLflow and new data, are in [workflows-examples](../../workflows-examples/README.md).`,
})
