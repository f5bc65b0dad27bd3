import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
  type Parameter,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateModelPackageCommand, CreateModelPackageGroupCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { jest } from '@jest/globals'
import { rehearse } from '../rehearse.ts'

// Real model servers start behind the endpoints, and a busy machine takes its time.
jest.setTimeout(30_000)

export const builtIn = readFileSync(new URL('../../../../templates/endpoint.yml', import.meta.url), 'utf8')
export const stackName = 'sagemaker-penguins-staging'
export const pingFailure =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'

/** The smallest program that keeps the hosting contract: whatever is asked, it is healthy and answers a number. */
const modelServer = `
import os, socket

with socket.create_server(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"]))) as server:
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 4\\r\\nConnection: close\\r\\n\\r\\n3750")
`

/** A local AWS with two approved versions of a model, and the requests that the tests of stacks repeat. */
export async function rehearsePenguins() {
  const aws = await rehearse()
  const program = join(aws.directory, 'program')
  mkdirSync(program)
  writeFileSync(join(program, 'main.py'), modelServer)
  await new ECRClient(aws.client).send(new CreateRepositoryCommand({ repositoryName: 'penguins' }))
  await aws.putAssembledImage({ repository: 'penguins', tag: 'v1', directory: program })
  const sagemaker = new SageMakerClient(aws.client)
  await sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  const container = { Image: `${new URL(aws.url).host}/penguins:v1` }
  const types = { SupportedContentTypes: ['text/csv'], SupportedResponseMIMETypes: ['text/csv'] }
  for (const _version of [1, 2]) {
    await sagemaker.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: 'penguins',
        ModelApprovalStatus: 'Approved',
        InferenceSpecification: { Containers: [container], ...types },
      }),
    )
  }
  const client = new CloudFormationClient(aws.client)

  const describe = async (name = stackName): Promise<Stack> => {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }))
    if (stack === undefined) throw new Error(`${name} was answered with nothing`)
    return stack
  }
  /** The stack after its operation. */
  const settle = async (name = stackName): Promise<Stack> => {
    for (;;) {
      const stack = await describe(name)
      if (!stack.StackStatus?.endsWith('_IN_PROGRESS')) return stack
      await aws.clock.sleep(20_000)
    }
  }
  const create = (over: Partial<ConstructorParameters<typeof CreateStackCommand>[0]> = {}) =>
    client.send(
      new CreateStackCommand({ StackName: stackName, TemplateBody: builtIn, Parameters: parameters(), ...over }),
    )
  const update = (over: Partial<ConstructorParameters<typeof UpdateStackCommand>[0]> = {}) =>
    client.send(
      new UpdateStackCommand({ StackName: stackName, TemplateBody: builtIn, Parameters: parameters(), ...over }),
    )
  /** What happened, oldest first, as lines: `Model CREATE_COMPLETE`. */
  const story = async (token: string, name = stackName): Promise<string[]> => {
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: name }))
    return StackEvents.toReversed()
      .filter(({ ClientRequestToken }) => ClientRequestToken === token)
      .map(({ LogicalResourceId, ResourceStatus, ResourceStatusReason }) =>
        [LogicalResourceId, ResourceStatus, ResourceStatusReason && `(${ResourceStatusReason})`]
          .filter((part) => part !== undefined)
          .join(' '),
      )
  }
  return { ...aws, config: aws.client, client, sagemaker, describe, settle, create, update, story }
}

export const packageArn = (version: number) =>
  `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`

export function parameters(over: Readonly<Record<string, string>> = {}): Parameter[] {
  return Object.entries({
    EndpointName: 'penguins-staging',
    ModelPackageName: packageArn(1),
    ModelExecutionRoleArn: 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole',
    StageName: 'staging',
    EndpointInstanceType: 'ml.m5.large',
    EndpointInstanceCount: '1',
    ...over,
  }).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }))
}
