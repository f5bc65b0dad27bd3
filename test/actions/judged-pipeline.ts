import { roleArn } from '../rehearsal/aws/pipelines/small-image.ts'

/** Prints, leaves a message, fails if it is told to, and writes a report that says what it was told. */
export const judge = `
import json, os, sys
mse, fail = sys.argv[1:]
base = os.environ['SAGEMAKER_BASE_DIR']
print('::error file=a::judging')
print('\`\`\`</details><img src=x>')
open(base + '/output/message', 'w').write('looked at <b>7</b> birds\\n::stop::')
if fail == 'yes': sys.exit('##[error]no birds')
report = {'regression_metrics': {'mse': {'value': float(mse), 'standard_deviation': 1.5}, 'r2': {'value': 0.5}}}
json.dump(report, open(base + '/processing/report/evaluation.json', 'w'))
open(base + '/processing/report/broken.json', 'w').write('<html>')
`

const get = (path: string) => ({ Get: path })
const join = (...Values: readonly unknown[]) => ({ 'Std:Join': { On: '/', Values } })
const folder = join('s3://sagemaker-eu-west-1-111122223333/runs', get('Execution.PipelineExecutionId'), 'report')

const evaluate = {
  Name: 'EvaluateBirds',
  Type: 'Processing',
  Arguments: {
    ProcessingResources: { ClusterConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 30 } },
    AppSpecification: {
      ImageUri: get('Parameters.ImageUri'),
      ContainerEntrypoint: ['python3', '/opt/program/judge.py', get('Parameters.Mse'), get('Parameters.Fail')],
    },
    RoleArn: roleArn,
    ProcessingOutputConfig: {
      Outputs: [
        {
          OutputName: 'report',
          S3Output: { S3Uri: folder, LocalPath: '/opt/ml/processing/report', S3UploadMode: 'EndOfJob' },
        },
      ],
    },
  },
  PropertyFiles: [{ PropertyFileName: 'Report', OutputName: 'report', FilePath: 'evaluation.json' }],
}

const register = {
  Name: 'RegisterBirds',
  Type: 'RegisterModel',
  Arguments: {
    ModelPackageGroupName: get('Parameters.Group'),
    InferenceSpecification: {
      Containers: [{ Image: get('Parameters.ImageUri') }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
    ModelMetrics: {
      ModelQuality: {
        Statistics: { ContentType: 'application/json', S3Uri: join(folder, get('Parameters.StatisticsFile')) },
      },
    },
  },
}

const value = {
  'Std:JsonGet': {
    PropertyFile: get('Steps.EvaluateBirds.PropertyFiles.Report'),
    Path: 'regression_metrics.mse.value',
  },
}

/** A job that writes an evaluation report, a condition on it, and a model package with the report as its statistics. */
export const judgedPipeline = (otherwise: readonly object[] = []) => ({
  Version: '2020-12-01',
  Parameters: [
    { Name: 'ImageUri', Type: 'String' },
    { Name: 'Group', Type: 'String' },
    { Name: 'Mse', Type: 'String', DefaultValue: '4.9' },
    { Name: 'Fail', Type: 'String', DefaultValue: 'no' },
    { Name: 'StatisticsFile', Type: 'String', DefaultValue: 'evaluation.json' },
  ],
  Steps: [
    evaluate,
    {
      Name: 'CheckMse',
      Type: 'Condition',
      Arguments: {
        Conditions: [{ Type: 'LessThanOrEqualTo', LeftValue: value, RightValue: 6 }],
        IfSteps: [register],
        ElseSteps: otherwise,
      },
    },
  ],
})
