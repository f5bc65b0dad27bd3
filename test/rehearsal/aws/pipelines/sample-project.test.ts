import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreatePipelineCommand,
  DescribePipelineExecutionCommand,
  SageMakerClient,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { expect, test } from '@jest/globals'
import { writtenDefinition } from '../../../../rehearsal/pipeline-definition.ts'
import { rehearse } from '../rehearse.ts'
import { bucket, roleArn } from './small-image.ts'

const project = join(import.meta.dirname, '../../../../rehearsal/projects/penguins')
const read = (file: string) => readFileSync(join(project, file), 'utf8')

test('the sample project goes from its data through its pipeline to true predictions of an endpoint', async () => {
  await using aws = await rehearse()
  const sagemaker = new SageMakerClient(aws.client)
  await new ECRClient(aws.client).send(new CreateRepositoryCommand({ repositoryName: 'penguins' }))
  const { digest } = await aws.putAssembledImage({
    repository: 'penguins',
    tag: 'sample',
    directory: join(project, 'container'),
  })
  aws.world.objects.put(bucket, 'penguins/data/penguins.csv', read('data/penguins.csv'))

  const PipelineName = 'penguins'
  await sagemaker.send(
    new CreatePipelineCommand({
      PipelineName,
      PipelineDefinition: writtenDefinition(),
      RoleArn: roleArn,
      ClientRequestToken: 'a'.repeat(32),
    }),
  )
  const image = `${new URL(aws.url).host}/penguins@${digest}`
  const PipelineParameters = [{ Name: 'ImageUri', Value: image }]
  const { PipelineExecutionArn } = await sagemaker.send(
    new StartPipelineExecutionCommand({ PipelineName, PipelineParameters }),
  )
  await aws.clock.sleep(3_600_000)
  const execution = await sagemaker.send(new DescribePipelineExecutionCommand({ PipelineExecutionArn }))
  expect(execution.PipelineExecutionStatus).toBe('Succeeded')

  const [modelPackage] = aws.state.modelPackages.values()
  await aws.people.approve({ group: 'penguins', by: 'ada' })
  const EndpointConfigName = 'penguins'
  const Containers = [{ ModelPackageName: modelPackage?.ModelPackageArn }]
  await sagemaker.send(new CreateModelCommand({ ModelName: 'penguins', ExecutionRoleArn: roleArn, Containers }))
  const variant = { VariantName: 'AllTraffic', InstanceType: 'ml.m5.large' as const, InitialInstanceCount: 1 }
  const ProductionVariants = [{ ...variant, ModelName: 'penguins' }]
  await sagemaker.send(new CreateEndpointConfigCommand({ EndpointConfigName, ProductionVariants }))
  await sagemaker.send(new CreateEndpointCommand({ EndpointName: 'penguins-staging', EndpointConfigName }))
  await aws.clock.sleep(600_000)
  expect(aws.state.endpoints.get('penguins-staging')).toMatchObject({
    EndpointStatus: 'InService',
    ProductionVariants: [{ DeployedImages: [{ ResolvedImage: image }] }],
  })

  const { samples, tolerance } = JSON.parse(read('tests/smoke/cases.json')) as {
    tolerance: number
    samples: { input: unknown; expected: unknown }[]
  }
  const single = samples.filter(({ input, expected }) => typeof input === 'string' && typeof expected === 'number')
  expect(single.length).toBeGreaterThan(2)
  const runtime = new SageMakerRuntimeClient(aws.client)
  for (const { input, expected } of single) {
    const request = { EndpointName: 'penguins-staging', ContentType: 'text/csv', Body: Buffer.from(String(input)) }
    const { Body } = await runtime.send(new InvokeEndpointCommand(request))
    expect(Math.abs(Number(Buffer.from(Body).toString()) - Number(expected))).toBeLessThanOrEqual(tolerance)
  }
})
