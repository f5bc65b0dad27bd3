import { roleArn } from '../rehearsal/aws/pipelines/small-image.ts'

const bucket = 'sagemaker-eu-west-1-111122223333'
const get = (path: string) => ({ Get: path })

const report = { regression_metrics: { mse: { value: 4.9 } } }
const writeReport = `echo '${JSON.stringify(report)}' > "$SAGEMAKER_BASE_DIR/processing/report/evaluation.json"`
const reportFolder = {
  'Std:Join': { On: '/', Values: [`s3://${bucket}/runs`, get('Execution.PipelineExecutionId'), 'report'] },
}

const evaluate = {
  Name: 'Evaluate',
  Type: 'Processing',
  Arguments: {
    RoleArn: roleArn,
    ProcessingResources: { ClusterConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 30 } },
    AppSpecification: { ImageUri: get('Parameters.ImageUri'), ContainerEntrypoint: ['sh', '-c', writeReport] },
    ProcessingOutputConfig: {
      Outputs: [
        {
          OutputName: 'report',
          S3Output: { S3Uri: reportFolder, LocalPath: '/opt/ml/processing/report', S3UploadMode: 'EndOfJob' },
        },
      ],
    },
  },
  PropertyFiles: [{ PropertyFileName: 'Report', OutputName: 'report', FilePath: 'evaluation.json' }],
}

const register = {
  Name: 'Register',
  Type: 'RegisterModel',
  Arguments: {
    ModelPackageGroupName: get('Execution.PipelineName'),
    InferenceSpecification: {
      Containers: [{ Image: get('Parameters.ImageUri') }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
    ModelMetrics: {
      ModelQuality: {
        Statistics: {
          ContentType: 'application/json',
          S3Uri: { 'Std:Join': { On: '/', Values: [reportFolder, 'evaluation.json'] } },
        },
      },
    },
  },
}

const check = {
  Name: 'CheckMse',
  Type: 'Condition',
  Arguments: {
    Conditions: [
      {
        Type: 'LessThanOrEqualTo',
        LeftValue: {
          'Std:JsonGet': {
            PropertyFile: get('Steps.Evaluate.PropertyFiles.Report'),
            Path: 'regression_metrics.mse.value',
          },
        },
        RightValue: 6,
      },
    ],
    IfSteps: [register],
    ElseSteps: [],
  },
}

/** A report is written, judged, and registered with a model, in a group named as the pipeline. */
export const scoredPipeline = {
  Version: '2020-12-01',
  Metadata: {},
  Parameters: [{ Name: 'ImageUri', Type: 'String' }],
  Steps: [evaluate, check],
}
