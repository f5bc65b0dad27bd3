import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { DescribeEndpointCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { attempt, ifPresent, isRefusal } from '../../src/aws/translate-error.ts'
import { renderFailure, WorldError } from '../../src/kit/errors.ts'
import { credentials, rehearse } from '../rehearsal/aws/rehearse.ts'

let aws: Awaited<ReturnType<typeof rehearse>>
beforeAll(async () => {
  aws = await rehearse()
})
afterAll(() => aws[Symbol.asyncDispose]())
afterEach(() => aws.faults.clear())

const endpoint = { action: 'sagemaker:DescribeEndpoint', subject: 'endpoint penguins' }
const stack = { action: 'cloudformation:DescribeStacks', subject: 'stack penguins' }
const askSageMaker = (settings: object = aws.client) =>
  attempt(endpoint, () => new SageMakerClient(settings).send(new DescribeEndpointCommand({ EndpointName: 'penguins' })))
const askCloudFormation = (settings: object = aws.client) =>
  attempt(stack, () => new CloudFormationClient(settings).send(new DescribeStacksCommand({ StackName: 'penguins' })))

async function refusalOf(call: Promise<unknown>): Promise<WorldError> {
  const refusal = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (refusal instanceof WorldError) return refusal
  throw new Error('it was not refused', { cause: refusal })
}

const user = 'User: arn:aws:sts::111122223333:assumed-role/deploy/run is not authorized to perform:'

describe('what AWS refuses is told as what happened and what to do', () => {
  test.each<readonly [name: string, status: number, message: string, happened: string, remedy?: string]>([
    [
      'AccessDeniedException',
      400,
      `${user} sagemaker:DescribeEndpoint on resource: x`,
      `not allowed to sagemaker:DescribeEndpoint (${user} sagemaker:DescribeEndpoint on resource: x)`,
      'Add sagemaker:DescribeEndpoint to the policy of the role that this job assumes.',
    ],
    [
      'AccessDeniedException',
      400,
      `${user} iam:PassRole on resource: x`,
      `not allowed to iam:PassRole (${user} iam:PassRole on resource: x)`,
      'Add iam:PassRole to the policy of the role that this job assumes.',
    ],
    [
      'AccessDeniedException',
      400,
      `${user} sagemaker:DescribeEndpoint with an explicit deny in a service control policy`,
      `not allowed to sagemaker:DescribeEndpoint (${user} sagemaker:DescribeEndpoint with an explicit deny in a service control policy)`,
      'A policy forbids it, whatever others allow: have that one changed, or assume another role.',
    ],
    [
      'ExpiredTokenException',
      403,
      'The security token included in the request is expired',
      'the AWS credentials have expired (The security token included in the request is expired)',
      "Give 'role-to-assume' where the action has it, or assume the role just before this step, or for longer (role-duration-seconds).",
    ],
    [
      'UnrecognizedClientException',
      403,
      'The security token included in the request is invalid.',
      'AWS does not accept the credentials (The security token included in the request is invalid.)',
      'Check what aws-actions/configure-aws-credentials was given, in this job and for this region.',
    ],
    [
      'ResourceLimitExceeded',
      400,
      'The account-level service limit is 0 Instances',
      'a quota of the account is used up (The account-level service limit is 0 Instances)',
      'Ask for more in the Service Quotas console, or use less.',
    ],
    [
      'ValidationException',
      400,
      'Could not find endpoint "x".',
      'Could not find endpoint "x".',
      'Correct what AWS names (ValidationException to sagemaker:DescribeEndpoint) and run the job again.',
    ],
    ['ThrottlingException', 400, 'Rate exceeded', 'AWS throttles sagemaker:DescribeEndpoint (Rate exceeded)'],
    ['InternalFailure', 500, 'oops', 'AWS failed to answer sagemaker:DescribeEndpoint (500 InternalFailure)'],
  ])('SageMaker: %s (%i) %s', async (...[name, status, message, happened, remedy]) => {
    aws.faults.inject({ kind: 'request', operation: 'DescribeEndpoint', error: { name, message, status } })
    const refusal = await refusalOf(askSageMaker())
    const failure = { subject: 'endpoint penguins', happened, remedy: remedy ?? 'Run the job again later.' }
    expect(refusal.failure).toEqual(failure)
    expect(refusal.message).toBe(renderFailure(failure))
    expect(refusal).toMatchObject({ transient: remedy === undefined, code: name })
  })

  // CloudFormation speaks another protocol, with names of its own for the same things.
  test.each<readonly [name: string, status: number, happened: string, remedy: RegExp, transient: boolean]>([
    ['AccessDenied', 403, 'not allowed to cloudformation:DescribeStacks (…)', /^Add cloudformation:Describe/, false],
    ['Throttling', 400, 'AWS throttles cloudformation:DescribeStacks (…)', /later/, true],
    ['RequestLimitExceeded', 503, 'AWS throttles cloudformation:DescribeStacks (…)', /later/, true],
    ['ExpiredToken', 403, 'the AWS credentials have expired (…)', /^Give 'role-to-assume'/, false],
    ['InvalidClientTokenId', 403, 'AWS does not accept the credentials (…)', /configure-aws-credentials/, false],
    ['SignatureDoesNotMatch', 403, 'AWS does not accept the credentials (…)', /configure-aws-credentials/, false],
    ['LimitExceededException', 400, 'a quota of the account is used up (…)', /Service Quotas/, false],
    [
      'ServiceUnavailable',
      503,
      'AWS failed to answer cloudformation:DescribeStacks (503 ServiceUnavailable)',
      /later/,
      true,
    ],
    ['InsufficientCapabilitiesException', 400, '…', /^Name them in 'capabilities' if that is meant/, false],
    ['ValidationError', 400, '…', /^Correct what AWS names/, false],
  ])('CloudFormation: %s (%i)', async (...[name, status, happened, remedy, transient]) => {
    aws.faults.inject({ kind: 'request', operation: 'DescribeStacks', error: { name, message: '…', status } })
    const refusal = await refusalOf(askCloudFormation())
    expect(refusal.failure).toEqual({ subject: 'stack penguins', happened, remedy: expect.stringMatching(remedy) })
    expect(refusal.transient).toBe(transient)
  })
})

describe('where no answer came', () => {
  const environment = { ...process.env }
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
  })

  test('a lost connection is transient', async () => {
    aws.faults.inject({ kind: 'request', operation: 'DescribeEndpoint', dropConnection: 'before' })
    const { failure, transient } = await refusalOf(askSageMaker())
    expect(failure).toEqual({
      subject: 'endpoint penguins',
      happened: 'AWS cannot be reached (ECONNRESET)',
      remedy: 'Check the network of the runner and run the job again.',
    })
    expect(transient).toBe(true)
  })

  test.each([
    ['nobody listens', 'http://127.0.0.1:9', 'AWS cannot be reached (ECONNREFUSED)'],
    ['the name is unknown', 'http://nowhere.invalid', /^AWS cannot be reached \((ENOTFOUND|EAI_AGAIN)\)$/],
  ])('%s', async (_, url, happened) => {
    const { failure } = await refusalOf(askSageMaker({ ...aws.client, endpoint: url }))
    expect(failure.happened).toMatch(happened)
  })

  test.each([
    ['SageMaker', askSageMaker, 'something that is not AWS answered sagemaker:DescribeEndpoint (403)'],
    ['CloudFormation', askCloudFormation, 'something that is not AWS answered cloudformation:DescribeStacks (403)'],
  ])('a proxy answers with a page of its own instead of %s', async (_, ask, happened) => {
    const proxy = createServer((_request, answer) => answer.writeHead(403).end('<html>Log in</html>'))
    await once(proxy.listen(0, '127.0.0.1'), 'listening')
    const { port } = proxy.address() as AddressInfo
    const { failure, transient } = await refusalOf(ask({ ...aws.client, endpoint: `http://127.0.0.1:${port}` }))
    proxy.close()
    expect(failure).toMatchObject({ happened, remedy: expect.stringContaining('AWS_ENDPOINT_URL') })
    expect(transient).toBe(false)
  })

  test('no credentials and no region are the fault of the job, and said so', async () => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name)
    const none = {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    }
    Object.assign(process.env, none)
    const { endpoint: url, region } = aws.client
    const anonymous = await refusalOf(askSageMaker({ endpoint: url, region, maxAttempts: 1 }))
    expect(anonymous.message).toBe(
      'endpoint penguins: there are no AWS credentials. Let aws-actions/configure-aws-credentials run before this step, in the same job.',
    )
    const nowhere = await refusalOf(askSageMaker({ credentials, maxAttempts: 1 }))
    expect(nowhere.message).toBe(
      'endpoint penguins: no AWS region is set. Set aws-region of aws-actions/configure-aws-credentials, or the variable AWS_REGION.',
    )
  })
})

test('a refusal that is an answer is told from all others by its name and its text', async () => {
  const absence = { code: 'ValidationException', text: 'Could not find endpoint' }
  expect(await ifPresent(absence, () => askSageMaker())).toBeUndefined()
  expect(await ifPresent(absence, () => Promise.resolve(1))).toBe(1)
  await expect(ifPresent({ ...absence, text: 'does not exist' }, () => askSageMaker())).rejects.toThrow(
    'Could not find',
  )
  await expect(ifPresent({ ...absence, code: 'ValidationError' }, () => askSageMaker())).rejects.toThrow()
  expect(isRefusal(new Error('Could not find endpoint'), 'ValidationException', 'Could not find')).toBe(false)
})

test('a request that is cancelled under way, and our own mistakes, stay what they are', async () => {
  const cancellation = new AbortController()
  const hanging = createServer(() => cancellation.abort())
  await once(hanging.listen(0, '127.0.0.1'), 'listening')
  const { port } = hanging.address() as AddressInfo
  const client = new SageMakerClient({ ...aws.client, endpoint: `http://127.0.0.1:${port}` })
  const request = new DescribeEndpointCommand({ EndpointName: 'penguins' })
  const asked = attempt(endpoint, () => client.send(request, { abortSignal: cancellation.signal }))
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  hanging.closeAllConnections()
  hanging.close()

  const defect = new TypeError('undefined is not a function')
  await expect(attempt(endpoint, () => Promise.reject(defect))).rejects.toBe(defect)
})
