import { roleArn } from '../rehearsal/aws/pipelines/small-image.ts'

/** The program of the pipeline's job. */
export const training = `
import sys
print("::warning::learning")
sys.exit(1 if "--fail" in sys.argv else 0)
`

interface Variation {
  /** What the job is called with. */
  readonly job?: readonly string[]
  readonly extra?: readonly object[]
}

/** One real job, a condition on a parameter, and a model package if it holds. */
export function definitionOf({ job = [], extra = [] }: Variation = {}) {
  const image = { Get: 'Parameters.ImageUri' }
  const processing = {
    ProcessingResources: { ClusterConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 30 } },
    AppSpecification: { ImageUri: image, ContainerEntrypoint: ['python3', '/opt/program/main.py', ...job] },
    RoleArn: roleArn,
  }
  const register = {
    ModelPackageGroupName: 'penguins',
    InferenceSpecification: {
      Containers: [{ Image: image }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
  }
  const check = {
    Conditions: [{ Type: 'LessThanOrEqualTo', LeftValue: { Get: 'Parameters.Rmse' }, RightValue: 400 }],
    IfSteps: [{ Name: 'RegisterPenguins', Type: 'RegisterModel', Arguments: register }],
    ElseSteps: [],
  }
  return {
    Version: '2020-12-01',
    Parameters: [
      { Name: 'ImageUri', Type: 'String' },
      { Name: 'Rmse', Type: 'Float', DefaultValue: 300 },
    ],
    Steps: [
      { Name: 'TrainPenguins', Type: 'Processing', Arguments: processing },
      { Name: 'CheckRmse', Type: 'Condition', DependsOn: ['TrainPenguins'], Arguments: check },
      ...extra,
    ],
  }
}
