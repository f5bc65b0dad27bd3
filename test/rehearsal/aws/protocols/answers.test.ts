import { setTimeout as realDelay } from 'node:timers/promises'
import { CloudFormationClient, CreateChangeSetCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { DescribeEndpointCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { expect, test } from '@jest/globals'
import { awsError } from '../../../../rehearsal/aws/aws-error.ts'
import { type AwsService, define } from '../../../../rehearsal/aws/service-definition.ts'
import { rehearseParts, startMs } from '../rehearse.ts'

const people = { approve: async () => undefined, reject: async () => undefined }

const serving = (...services: AwsService[]) =>
  rehearseParts(() => ({ parts: [{ services, state: {}, close: async () => undefined }], state: {}, people }))

test('an answer that AWS could not give is a loud 500, and the local AWS says so again when it closes', async () => {
  await using aws = await serving(
    define.SageMaker({
      DescribeEndpoint: ({ EndpointName }) => ({
        EndpointName,
        EndpointArn: undefined,
        EndpointStatus: 'InService',
        CreationTime: new Date(),
        LastModifiedTime: '2026-11-20' as never,
        Instances: 3 as never,
      }),
    }),
  )
  const answer = new SageMakerClient(aws.client).send(new DescribeEndpointCommand({ EndpointName: 'penguins-prod' }))
  await expect(answer).rejects.toMatchObject({
    name: 'InternalFailure',
    message: expect.stringMatching(
      /SageMaker DescribeEndpoint: .*unknown at 'Instances'.*missing at 'EndpointArn'.*type at 'LastModifiedTime'/,
    ),
    $metadata: { httpStatusCode: 500 },
  })
  await expect(aws.close()).rejects.toThrow('SageMaker DescribeEndpoint')
})

test('a handler that breaks down is a loud 500 too', async () => {
  const broken = () => {
    throw new TypeError('cannot read the mind of a penguin')
  }
  await using aws = await serving(define.SageMaker({ DescribeEndpoint: broken }))
  const answer = new SageMakerClient(aws.client).send(new DescribeEndpointCommand({ EndpointName: 'penguins-prod' }))
  await expect(answer).rejects.toMatchObject({
    name: 'InternalFailure',
    message: expect.stringContaining('mind of a penguin'),
  })
  await expect(aws.close()).rejects.toThrow('mind of a penguin')
})

test('time does not pass while a request is being answered', async () => {
  const answeredMs: number[] = []
  await using aws = await serving(
    define.SageMaker({
      async DeleteEndpoint() {
        await realDelay(20)
        answeredMs.push(aws.world.clock.now())
        return {}
      },
    }),
  )
  const caller = { arn: 'rehearsal', name: 'rehearsal' }
  const answer = aws.world.call('SageMaker', 'DeleteEndpoint', { EndpointName: 'penguins-prod' }, caller)
  await aws.world.clock.sleep(60_000)
  await answer
  expect(answeredMs).toEqual([startMs])
})

test('lists, maps, booleans, dates and markup survive the way through AWS Query and XML', async () => {
  const received: unknown[] = []
  await using aws = await serving(
    define.CloudFormation({
      CreateChangeSet(input) {
        received.push(input)
        return { Id: 'arn:change-set', StackId: 'arn:stack' }
      },
      DescribeStacks: () => ({
        Stacks: [
          {
            StackName: 'sagemaker-penguins-staging',
            StackStatus: 'CREATE_COMPLETE',
            CreationTime: new Date('2026-11-20T09:00:00Z'),
            DisableRollback: false,
            Description: 'a < b & "c"',
            Parameters: [{ ParameterKey: 'Stage', ParameterValue: '' }],
            Tags: [],
          },
        ],
      }),
    }),
  )
  const client = new CloudFormationClient(aws.client)
  const input = {
    StackName: 'sagemaker-penguins-staging',
    ChangeSetName: 'change',
    TemplateBody: 'Resources: {}\nDescription: "ümlaut & more"',
    Parameters: [
      { ParameterKey: 'Stage', ParameterValue: 'staging', UsePreviousValue: false },
      { ParameterKey: 'Count', UsePreviousValue: true },
    ],
    Capabilities: ['CAPABILITY_IAM' as const],
    RollbackConfiguration: { MonitoringTimeInMinutes: 5, RollbackTriggers: [] },
    NotificationARNs: [],
  }
  await client.send(new CreateChangeSetCommand(input))
  expect(received).toEqual([{ ...input, ClientToken: undefined }])

  const { Stacks } = await client.send(new DescribeStacksCommand({}))
  expect(Stacks).toEqual([
    expect.objectContaining({
      StackName: 'sagemaker-penguins-staging',
      CreationTime: new Date('2026-11-20T09:00:00Z'),
      DisableRollback: false,
      Description: 'a < b & "c"',
      Parameters: [{ ParameterKey: 'Stage', ParameterValue: '' }],
    }),
  ])
})

test('InvokeEndpoint: names in the path, settings in headers, bodies untouched, a model error with all its members', async () => {
  await using aws = await serving(
    define.SageMakerRuntime({
      InvokeEndpoint({ EndpointName, Body, ContentType, TargetVariant }) {
        const asked = Buffer.from(Body).toString('utf8')
        if (asked === 'walrus') {
          throw awsError('ModelError', 'Received server error (500) from primary.', 424, {
            OriginalStatusCode: 500,
            OriginalMessage: 'not a penguin',
            LogStreamArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints/penguins-prod',
          })
        }
        const said = `${EndpointName} ${ContentType ?? ''} ${TargetVariant ?? ''} ${asked}`
        return {
          Body: Buffer.from(said),
          ContentType: 'text/csv; charset=utf-8',
          InvokedProductionVariant: 'AllTraffic',
        }
      },
    }),
  )
  const runtime = new SageMakerRuntimeClient(aws.client)
  const invoke = (Body: string) =>
    runtime.send(
      new InvokeEndpointCommand({
        EndpointName: 'penguins-prod',
        ContentType: 'text/csv',
        TargetVariant: 'AllTraffic',
        Body,
      }),
    )
  const answer = await invoke('Adelie,39.1')
  expect(answer).toMatchObject({ ContentType: 'text/csv; charset=utf-8', InvokedProductionVariant: 'AllTraffic' })
  expect(answer.Body.transformToString()).toBe('penguins-prod text/csv AllTraffic Adelie,39.1')
  await expect(invoke('walrus')).rejects.toMatchObject({
    name: 'ModelError',
    OriginalStatusCode: 500,
    OriginalMessage: 'not a penguin',
    $metadata: { httpStatusCode: 424 },
  })
})
