import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createLambda } from '../../../../rehearsal/aws/lambda/create-lambda.ts'
import { rehearse } from '../rehearse.ts'

const python = `
import os
import boto3
from botocore.exceptions import ClientError

def lambda_handler(event, context):
    print("asked about", event["model"])
    sagemaker = boto3.client("sagemaker")
    if event.get("strict"):
        return sagemaker.describe_model(ModelName=event["model"])
    try:
        sagemaker.describe_model(ModelName=event["model"])
    except ClientError as error:
        return {"code": error.response["Error"]["Code"], "mode": os.environ["MODE"], "me": context.function_name}

def exits(event, context):
    os._exit(3)
`

async function rehearseFunctions() {
  const aws = await rehearse()
  const { invoke, state } = createLambda(aws.world)
  const file = join(aws.directory, 'function.py')
  writeFileSync(file, python)
  state.lambdaFunctions.set('models', { file, environment: { MODE: 'test' } })
  state.lambdaFunctions.set('exits', { file, handler: 'exits' })
  return { aws, invoke, state }
}

test('a Python function is called with its event, its environment and the local AWS, and leaves a log', async () => {
  const { aws, invoke } = await rehearseFunctions()
  await using _ = aws
  for (const name of ['models', 'models:live', 'arn:aws:lambda:eu-west-1:111122223333:function:models:$LATEST']) {
    expect(await invoke(name, { model: 'seal' })).toEqual({
      payload: { code: 'ValidationException', mode: 'test', me: 'models' },
    })
  }
  const streams = aws.state.logGroups.get('/aws/lambda/models')?.streams
  expect([...(streams?.values() ?? [])].map(({ events }) => events.map(({ message }) => message))).toEqual(
    Array.from({ length: 3 }, () => ['asked about seal']),
  )
})

test('what a Python function throws is told as Lambda tells it', async () => {
  const { aws, invoke } = await rehearseFunctions()
  await using _ = aws
  expect(await invoke('models', { model: 'seal', strict: true })).toMatchObject({
    error: 'ClientError',
    payload: {
      errorType: 'ClientError',
      errorMessage:
        'An error occurred (ValidationException) when calling the DescribeModel operation: Could not find model "arn:aws:sagemaker:eu-west-1:111122223333:model/seal".',
      // Where boto3 is installed, its own frames follow.
      stackTrace: expect.arrayContaining([expect.stringContaining('in lambda_handler')]),
    },
  })
  expect(await invoke('exits', {})).toMatchObject({
    error: 'Runtime.ExitError',
    payload: { errorMessage: expect.stringMatching(/exit status 3$/) },
  })
})

test('a function of this process can call the local AWS, and answers JSON', async () => {
  const { aws, invoke, state } = await rehearseFunctions()
  await using _ = aws
  state.lambdaFunctions.set('local', async (event, { world, functionName }) => {
    const me = { arn: 'arn:aws:iam::111122223333:role/lambda', name: 'lambda' }
    const { Models } = await world.call('SageMaker', 'ListModels', {}, me)
    return { event, functionName, models: Models?.length, at: new Date(0), left: undefined }
  })
  expect(await invoke('local', [1])).toEqual({
    payload: { event: [1], functionName: 'local', models: 0, at: '1970-01-01T00:00:00.000Z' },
  })
  state.lambdaFunctions.set('local', () => {
    throw new RangeError('too far')
  })
  expect(await invoke('local', {})).toMatchObject({
    error: 'RangeError',
    payload: { errorType: 'RangeError', errorMessage: 'too far' },
  })
})

test('a function that nobody registered is not found', async () => {
  const { aws, invoke } = await rehearseFunctions()
  await using _ = aws
  expect(await invoke('nobody', {})).toEqual({
    error: 'Lambda.ResourceNotFoundException',
    payload: expect.stringMatching(
      /^Function not found: arn:aws:lambda:eu-west-1:111122223333:function:nobody \(Service: AWSLambda; Status Code: 404;/,
    ),
  })
})
