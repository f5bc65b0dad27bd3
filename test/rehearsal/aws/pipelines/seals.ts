import {
  CreatePipelineCommand,
  DescribePipelineExecutionCommand,
  ListPipelineExecutionStepsCommand,
  type Parameter,
  SageMakerClient,
  StartPipelineExecutionCommand,
  type StartPipelineExecutionCommandInput,
} from '@aws-sdk/client-sagemaker'
import { rehearse } from '../rehearse.ts'
import { bucket, pushPrograms, roleArn } from './small-image.ts'

/** The programs of a pipeline about the weight of seals: doubles, averages, measures. */
const programs = {
  'prepare.py': `
import os
base = os.environ['SAGEMAKER_BASE_DIR']
for name in sorted(os.listdir(base + '/processing/input')):
    rows = open(base + '/processing/input/' + name).read().split()
    print('prepared', len(rows), 'rows of', name)
    open(base + '/processing/output/' + name, 'w').write(' '.join(str(2 * float(row)) for row in rows))
`,
  'main.py': `
import json, os, sys
assert sys.argv[1:] == ['train']
base = os.environ['SAGEMAKER_BASE_DIR']
settings = json.load(open(base + '/input/config/hyperparameters.json'))
if settings.get('fail'):
    open(base + '/output/failure', 'w').write('seals: ' + settings['fail'])
    sys.exit('training failed: ' + settings['fail'])
rows = [float(row) for row in open(base + '/input/data/train/seals.txt').read().split()]
json.dump({'mean': sum(rows) / len(rows), 'settings': settings}, open(base + '/model/model.json', 'w'))
`,
  'measure.py': `
import json, os, sys, tarfile
base = os.environ['SAGEMAKER_BASE_DIR']
print('measuring for', sys.argv[1])
with tarfile.open(base + '/processing/model/model.tar.gz') as archive:
    model = json.load(archive.extractfile('./model.json'))
json.dump({'regression_metrics': {'rmse': {'value': model['mean'] / 10}}}, open(base + '/processing/report/evaluation.json', 'w'))
`,
  'wait.py': `
import signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(print('told to stop') or 0))
print('waiting')
while True: time.sleep(0.01)
`,
}

const s3 = (...parts: unknown[]) => ({ 'Std:Join': { On: '/', Values: ['s3:/', bucket, ...parts] } })
const get = (path: string) => ({ Get: path })
const cluster = { ClusterConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 30 } }

type Json = Readonly<Record<string, unknown>>

export function processing(name: string, script: string, more: Json = {}, args: Json = {}): Json {
  return {
    Name: name,
    Type: 'Processing',
    Arguments: {
      ProcessingResources: cluster,
      AppSpecification: {
        ImageUri: get('Parameters.Image'),
        ContainerEntrypoint: ['python3', `/opt/program/${script}`],
      },
      ...args,
    },
    ...more,
  }
}

export function pipelineOf(steps: readonly Json[], more: Json = {}): string {
  const Parameters = [
    { Name: 'Image', Type: 'String' },
    { Name: 'MaxRmse', Type: 'Float', DefaultValue: 0.5 },
    { Name: 'Fail', Type: 'String', DefaultValue: ' ' },
  ]
  return JSON.stringify({ Version: '2020-12-01', Metadata: {}, Parameters, Steps: steps, ...more })
}

const input = (InputName: string, S3Uri: unknown, LocalPath: string) => ({
  InputName,
  S3Input: { S3Uri, LocalPath, S3DataType: 'S3Prefix', S3InputMode: 'File' },
})
const output = (OutputName: string, S3Uri: unknown, LocalPath: string) => ({
  OutputName,
  S3Output: { S3Uri, LocalPath, S3UploadMode: 'EndOfJob' },
})

export const prepare = processing(
  'Prepare',
  'prepare.py',
  {},
  {
    ProcessingInputs: [input('seals', `s3://${bucket}/raw`, '/opt/ml/processing/input')],
    ProcessingOutputConfig: {
      Outputs: [
        output('doubled', s3('runs', get('Execution.PipelineExecutionId'), 'doubled'), '/opt/ml/processing/output'),
      ],
    },
  },
)

export const train: Json = {
  Name: 'Train',
  Type: 'Training',
  Arguments: {
    AlgorithmSpecification: { TrainingImage: get('Parameters.Image'), TrainingInputMode: 'File' },
    HyperParameters: { depth: '3' },
    InputDataConfig: [
      {
        ChannelName: 'train',
        DataSource: {
          S3DataSource: {
            S3DataType: 'S3Prefix',
            S3Uri: get("Steps.Prepare.ProcessingOutputConfig.Outputs['doubled'].S3Output.S3Uri"),
          },
        },
      },
    ],
    OutputDataConfig: { S3OutputPath: s3('models') },
    ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 30 },
  },
}

export const measure = processing(
  'Measure',
  'measure.py',
  { PropertyFiles: [{ PropertyFileName: 'Report', OutputName: 'report', FilePath: 'evaluation.json' }] },
  {
    AppSpecification: {
      ImageUri: get('Parameters.Image'),
      ContainerEntrypoint: ['python3', '/opt/program/measure.py'],
      ContainerArguments: [get('Execution.PipelineName')],
    },
    ProcessingInputs: [input('model', get('Steps.Train.ModelArtifacts.S3ModelArtifacts'), '/opt/ml/processing/model')],
    ProcessingOutputConfig: {
      Outputs: [
        output('report', s3('runs', get('Execution.PipelineExecutionId'), 'report'), '/opt/ml/processing/report'),
      ],
    },
  },
)

export const register: Json = {
  Name: 'Register',
  Type: 'RegisterModel',
  Arguments: {
    ModelPackageGroupName: 'seals',
    ModelApprovalStatus: 'PendingManualApproval',
    MetadataProperties: { CommitId: 'c0ffee' },
    InferenceSpecification: {
      Containers: [
        { Image: get('Parameters.Image'), ModelDataUrl: get('Steps.Train.ModelArtifacts.S3ModelArtifacts') },
      ],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
  },
}

export function check(IfSteps: readonly Json[], ElseSteps: readonly Json[] = []): Json {
  return {
    Name: 'Check',
    Type: 'Condition',
    Arguments: {
      Conditions: [
        {
          Type: 'LessThanOrEqualTo',
          LeftValue: {
            'Std:JsonGet': {
              PropertyFile: get('Steps.Measure.PropertyFiles.Report'),
              Path: 'regression_metrics.rmse.value',
            },
          },
          RightValue: get('Parameters.MaxRmse'),
        },
      ],
      IfSteps,
      ElseSteps,
    },
  }
}

export const wholePipeline = pipelineOf([check([register]), measure, train, prepare])

/** A local AWS with the image and the data; pipelines are created and run to their end by name. */
export async function sealPipelines(
  options: Parameters<typeof rehearse>[0] = {},
  further: Readonly<Record<string, string>> = {},
) {
  const aws = await rehearse(options)
  const sagemaker = new SageMakerClient(aws.client)
  const image = await pushPrograms(aws, { ...programs, ...further }, { repository: 'seals' })
  aws.world.objects.put(bucket, 'raw/seals.txt', '1 2 3')
  aws.world.objects.put(bucket, 'raw-of-last-year/seals.txt', '9')

  const create = (definition: string, name = 'seals') =>
    sagemaker.send(
      new CreatePipelineCommand({
        PipelineName: name,
        PipelineDefinition: definition,
        RoleArn: roleArn,
        ClientRequestToken: `${name}${'-'.repeat(32)}`,
      }),
    )
  const start = async (
    parameters: Readonly<Record<string, string>> = {},
    more: Partial<StartPipelineExecutionCommandInput> = {},
  ): Promise<string> => {
    const PipelineParameters: Parameter[] = Object.entries({ Image: image, ...parameters }).map(([Name, Value]) => ({
      Name,
      Value,
    }))
    const started = await sagemaker.send(
      new StartPipelineExecutionCommand({ PipelineName: 'seals', PipelineParameters, ...more }),
    )
    return started.PipelineExecutionArn ?? ''
  }
  const describe = (PipelineExecutionArn: string) =>
    sagemaker.send(new DescribePipelineExecutionCommand({ PipelineExecutionArn }))
  const finish = async (arn: string) => {
    for (;;) {
      const execution = await describe(arn)
      if (!/ing$/.test(execution.PipelineExecutionStatus ?? '')) return execution
      await aws.clock.sleep(10_000)
    }
  }
  const steps = async (PipelineExecutionArn: string) => {
    const listed = await sagemaker.send(
      new ListPipelineExecutionStepsCommand({ PipelineExecutionArn, SortOrder: 'Ascending' }),
    )
    return listed.PipelineExecutionSteps ?? []
  }
  return { ...aws, aws, sagemaker, image, create, start, describe, finish, steps }
}
