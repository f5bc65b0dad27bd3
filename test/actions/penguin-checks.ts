import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECRClient } from '@aws-sdk/client-ecr'
import { CreateModelPackageCommand, type ModelPackageContainerDefinition } from '@aws-sdk/client-sagemaker'
import { preflight, type PreflightOrder } from '../../src/actions/deploy-endpoint/preflight.ts'
import { alarms } from '../../src/aws/alarms.ts'
import { containerLogs } from '../../src/aws/container-logs.ts'
import { registeredImages } from '../../src/aws/registered-images.ts'
import type { Failure } from '../../src/kit/errors.ts'
import { endpointName, packageArn, roleArn, stackName, type PenguinOptions } from './penguin-deployments.ts'
import { penguinOrders } from './penguin-orders.ts'

export const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins:v1'

export interface Checked extends Partial<Omit<PreflightOrder, 'deployment'>> {
  readonly parameters?: Readonly<Record<string, string>>
  readonly templateBody?: string
  readonly stack?: string
}

/** A local AWS with approved versions of one model, and what looks at a deployment before it begins. */
export async function penguinChecks(options?: PenguinOptions) {
  const aws = await penguinOrders(options)
  const cloudWatch = new CloudWatchClient(aws.client)
  const world = {
    ...aws.world,
    alarms: async () => alarms(cloudWatch),
    images: async () => registeredImages(new ECRClient(aws.client), new AbortController().signal),
    containerLogs: async () => containerLogs(new CloudWatchLogsClient(aws.client)),
  }
  const check = ({ parameters, templateBody = aws.builtIn, stack = stackName, ...given }: Checked = {}) =>
    preflight(
      {
        deployment: {
          stackName: stack,
          templateBody,
          parameters: new Map(
            Object.entries({
              EndpointName: endpointName,
              ModelPackageName: packageArn(1),
              ModelExecutionRoleArn: roleArn,
              StageName: 'staging',
              EndpointInstanceType: 'ml.m5.large',
              EndpointInstanceCount: '1',
              ...parameters,
            }),
          ),
          tags: new Map(),
        },
        approval: 'required',
        ...given,
      },
      world,
    )
  const putAlarm = async (AlarmName: string, StateValue: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA') => {
    await cloudWatch.send(
      new PutMetricAlarmCommand({
        AlarmName,
        Namespace: 'AWS/SageMaker',
        MetricName: 'Invocation5XXErrors',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    )
    await cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: '3 > 1' }))
  }
  /** Another version of the model, with an image whose address is that of ECR. */
  const register = async (container: ModelPackageContainerDefinition) => {
    const { ModelPackageArn = '' } = await aws.sageMaker.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: 'penguins',
        ModelApprovalStatus: 'Approved',
        InferenceSpecification: {
          Containers: [container],
          SupportedContentTypes: ['text/csv'],
          SupportedResponseMIMETypes: ['text/csv'],
        },
      }),
    )
    return ModelPackageArn
  }
  /** An image in the repository of the others, with this program. */
  const pushImage = async (tag: string, program: string) => {
    const directory = mkdtempSync(join(aws.directory, 'context-'))
    writeFileSync(join(directory, 'main.py'), program)
    await aws.putAssembledImage({ repository: 'penguins', tag, directory })
  }
  return { ...aws, world, check, putAlarm, register, pushImage }
}

/** `subject: what happened` of each. */
export const told = (failures: readonly Failure[]) => failures.map(({ subject, happened }) => `${subject}: ${happened}`)
