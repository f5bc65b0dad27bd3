import { UpdateModelPackageCommand } from '@aws-sdk/client-sagemaker'
import { ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { describe, expect, jest, test } from '@jest/globals'
import { recheckApproval } from '../../src/actions/deploy-endpoint/preflight-models.ts'
import { failureKind } from '../../src/domain/deployment-failure.ts'
import { image, penguinChecks, told, type Checked } from './penguin-checks.ts'
import { endpointName, packageArn } from './penguin-deployments.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

const canary = { DeploymentStrategy: 'CANARY', StepPercentage: '10' }
const reading = /^(Describe|Get|BatchGet|List)/

describe('a look at everything beforehand', () => {
  test('a first deployment as it should be: nothing to say, and what to compare with at the end', async () => {
    await using aws = await penguinChecks()
    const { problems, warnings, wanted } = await aws.check()
    expect([...problems, ...warnings]).toEqual([])
    expect(wanted).toEqual({
      shadowModelPackageArn: undefined,
      otherModelPackageArns: [],
      imageDigest: aws.state.repositories.get('penguins')?.tags.get('v1'),
      strategy: undefined,
      dataCapture: 'as-before',
      keepsInstanceCounts: false,
    })
  })

  test('everything that is wrong is said at once, and nothing is touched', async () => {
    await using aws = await penguinChecks()
    await aws.putAlarm('drift', 'ALARM')
    await aws.sageMaker.send(
      new UpdateModelPackageCommand({ ModelPackageArn: packageArn(1), ModelApprovalStatus: 'Rejected' }),
    )
    aws.journal.clear()
    const { problems, warnings } = await aws.check({
      strategy: 'canary',
      parameters: {
        ...canary,
        GuardAlarms: 'drift,nobody',
        EndpointName: 'x'.repeat(64),
        ShadowModelPackageName: packageArn(9),
        ContainerStartupHealthCheckTimeoutSeconds: '5',
        MaximumExecutionTimeoutSeconds: '600',
        WaitIntervalSeconds: '3600',
      },
    })
    expect(told(problems)).toEqual([
      'model package penguins/1: it may not be deployed: its approval status is Rejected, its status Completed',
      `model package ${packageArn(9)}: it does not exist`,
      `EndpointName: '${'x'.repeat(64)}' is no name for SageMaker (it has 64 characters)`,
      'EndpointConfig.ProductionVariants[0].ContainerStartupHealthCheckTimeoutInSeconds: it is 5, and AWS takes 60 to 3600',
      'EndpointConfig.ShadowProductionVariants[0].ContainerStartupHealthCheckTimeoutInSeconds: it is 5, and AWS takes 60 to 3600',
      'MaximumExecutionTimeoutInSeconds: it is 600, and the pauses of the deployment alone take 3720 s, after which it would be taken back',
      'alarm nobody: it does not exist, so that it would guard nothing',
      'alarm drift: it rings already (3 > 1), and would take any deployment back',
    ])
    expect(warnings).toEqual([])
    expect(aws.operations().filter((operation) => !reading.test(operation))).toEqual([])
  })

  test('the rules of the template itself', async () => {
    await using aws = await penguinChecks()
    const { problems } = await aws.check({ parameters: { GuardAlarms: 'drift' } })
    expect(told(problems)).toEqual(['the template: GuardAlarms guard nothing while DeploymentStrategy is NONE'])
  })

  test('001.16 a strategy that a template of others does not take', async () => {
    await using aws = await penguinChecks()
    const template = `Resources: { Endpoint: { Type: AWS::SageMaker::Endpoint, Properties: {} } }`
    const { problems } = await aws.check({ strategy: 'canary', templateBody: template })
    expect(told(problems)).toEqual(['strategy canary: the template has no DeploymentConfig that would make it so'])
    expect((await aws.check({ templateBody: 'Resources: {}' })).problems).toEqual([])
  })

  test('001.9 A1 what is not approved, unless that is for SageMaker to say', async () => {
    await using aws = await penguinChecks()
    const decide = (ModelApprovalStatus: 'PendingManualApproval' | 'Rejected') =>
      aws.sageMaker.send(new UpdateModelPackageCommand({ ModelPackageArn: packageArn(1), ModelApprovalStatus }))
    await decide('PendingManualApproval')
    expect((await aws.check()).problems).toHaveLength(1)
    expect((await aws.check({ approval: 'any' })).problems).toEqual([])
    const again = (approval: 'required' | 'any', modelPackageArn: string | undefined = packageArn(1)) =>
      recheckApproval({ approval, modelPackageArn }, aws.world)
    expect(await again('any')).toBeUndefined()
    await decide('Rejected')
    expect(await again('any')).toMatchObject({ subject: 'model package penguins/1' })
    expect(await again('required', packageArn(9))).toMatchObject({ happened: 'it does not exist' })
    expect(await again('required', 'a-model-package')).toBeUndefined()
    expect(await recheckApproval({ approval: 'required', modelPackageArn: undefined }, aws.world)).toBeUndefined()
  })
})

describe('images', () => {
  test('S2 one that is gone, one that SageMaker refuses, one for another CPU', async () => {
    await using aws = await penguinChecks({ versions: 0 })
    const ecr = new ECRClient(aws.client)
    const arn = await aws.register({ Image: image })
    expect((await aws.check()).problems).toEqual([])
    expect(told((await aws.check({ instanceTypes: ['ml.m5.large', 'ml.c7g.large'] })).problems)).toEqual([
      `image ${image}: it was built for linux/amd64, and ml.c7g.large is linux/arm64, where it would end with "exec format error"`,
    ])
    const imageManifestMediaType = 'application/vnd.oci.image.index.v1+json'
    const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType: imageManifestMediaType, manifests: [] })
    await ecr.send(
      new PutImageCommand({ repositoryName: 'penguins', imageTag: 'v1', imageManifest, imageManifestMediaType }),
    )
    const moved = await aws.check()
    expect(told(moved.problems)).toEqual([
      expect.stringContaining(`image ${image}: its media type is application/vnd.oci`),
    ])
    expect(told(moved.warnings)).toEqual([
      expect.stringMatching(/^image .*: its tag stands for sha256:\w+ now; the model/),
    ])
    aws.state.repositories.get('penguins')?.tags.clear()
    expect(told((await aws.check()).problems)).toEqual([
      `image ${image}: its repository does not have it, be it that it was deleted or that a lifecycle policy took it`,
    ])
    expect(arn).toBe(packageArn(1))
  })

  test('one in place of a model package, and two variants with the same', async () => {
    await using aws = await penguinChecks()
    const gone = image.replace('v1', 'v9')
    const { problems } = await aws.check({ parameters: { ModelPackageName: '', ImageUri: gone } })
    expect(told(problems)).toEqual([expect.stringContaining(`image ${gone}: its repository does not have it`)])
    const { wanted } = await aws.check({ parameters: { ModelPackageName: '', ImageUri: image } })
    expect(wanted.imageDigest).toBe(aws.state.repositories.get('penguins')?.tags.get('v1'))
    await aws.sageMaker.send(
      new UpdateModelPackageCommand({ ModelPackageArn: packageArn(1), ModelApprovalStatus: 'Rejected' }),
    )
    expect((await aws.check({ parameters: { SecondModelPackageName: packageArn(1) } })).problems).toHaveLength(1)
  })

  test('the image that runs now is not in its repository any more: no way back', async () => {
    await using aws = await penguinChecks({ versions: 0 })
    const digest = aws.state.repositories.get('penguins')?.tags.get('v1') ?? ''
    const byDigest = image.replace(':v1', `@${digest}`)
    await aws.register({ Image: byDigest })
    await aws.deploy()
    await aws.pushImage('v2', 'print("another")')
    await aws.register({ Image: image.replace('v1', 'v2') })
    aws.state.repositories.get('penguins')?.tags.delete('v1')
    aws.state.repositories.get('penguins')?.manifests.delete(digest)
    const { problems, warnings } = await aws.check({ parameters: { ModelPackageName: packageArn(2) } })
    expect(problems).toEqual([])
    expect(told(warnings)).toEqual([`image ${byDigest}: it runs now, and its repository does not have it any more`])
  })
})

describe('beside the endpoint that serves', () => {
  const after = async (parameters: Checked['parameters'], given: Checked) => {
    await using aws = await penguinChecks()
    await aws.deploy(1, parameters && { parameters })
    const { problems, warnings } = await aws.check(given)
    return { problems: told(problems), warnings: told(warnings) }
  }
  test('S12 a variant renamed', async () => {
    const parameters = { VariantName: 'Blue' }
    const what = `endpoint ${endpointName}: it serves variant AllTraffic, and this deployment has Blue instead`
    expect(await after({}, { parameters })).toEqual({ problems: [], warnings: [what] })
    expect(await after({}, { parameters: { ...parameters, ...canary, GuardAlarms: '' } })).toMatchObject({
      problems: [what],
    })
  })
  test('a scaled variant with another instance type, until its scaling has ended', async () => {
    await using aws = await penguinChecks()
    const scaled = { MaxCapacity: '4', TargetInvocationsPerInstance: '500' }
    await aws.deploy(1, { parameters: scaled })
    expect((await aws.check({ parameters: { ...scaled, ModelPackageName: packageArn(2) } })).problems).toEqual([])
    const larger = { EndpointInstanceType: 'ml.m5.xlarge' }
    const what = `variant AllTraffic of endpoint ${endpointName}: ml.m5.large becomes ml.m5.xlarge, and SageMaker changes no instance type of a scaled variant, nor removes it`
    expect(told((await aws.check({ parameters: { ...scaled, ...larger } })).problems)).toEqual([what])
    expect(told((await aws.check({ parameters: larger })).problems)).toEqual([what])
    const { outcome, broken } = await aws.deploy(1, { parameters: larger })
    expect(outcome).toBe('rolled-back')
    expect(failureKind(broken?.reason ?? '')).toBe('scaled')
    await aws.deploy(1)
    expect((await aws.check({ parameters: larger })).problems).toEqual([])
    expect((await aws.deploy(1, { parameters: larger })).outcome).toBe('updated')
  })
  test('S12 instances that take no guarded deployment', async () => {
    const parameters = { ...canary, EndpointInstanceType: 'ml.inf1.xlarge', CreateAlarms: 'true' }
    expect(await after({}, { parameters })).toEqual({
      problems: [
        'strategy canary: SageMaker moves all traffic at once, and watches nothing, for instances of type ml.inf1.xlarge',
      ],
      warnings: [],
    })
  })
  test('data capture that would end', async () => {
    const capturing = { DataCaptureUploadPath: 's3://penguins/captured' }
    expect(await after(capturing, {})).toEqual({
      problems: [
        `endpoint ${endpointName}: it captures data to s3://penguins/captured, and this deployment would end that without being asked to`,
      ],
      warnings: [],
    })
    expect(await after(capturing, { parameters: { DataCaptureUploadPath: '' } })).toEqual({
      problems: [],
      warnings: [],
    })
    expect(await after(capturing, { parameters: capturing })).toEqual({ problems: [], warnings: [] })
  })
  test('W.4 S13 an alarm of the stack that rings already stops the next deployment', async () => {
    await using aws = await penguinChecks()
    const parameters = { ...canary, CreateAlarms: 'true' }
    await aws.deploy(1, { parameters })
    expect((await aws.check({ parameters })).problems).toEqual([])
    const [name = ''] = [...aws.state.alarms.keys()]
    await aws.putAlarm(name, 'ALARM')
    expect(told((await aws.check({ parameters })).problems)).toEqual([
      `alarm ${name}: it rings already (3 > 1), and would take any deployment back`,
    ])
    expect((await aws.check()).problems).toEqual([])
  })
  test('an endpoint of this name that is not of the stack', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    expect(told((await aws.check({ stack: 'sagemaker-others' })).problems)).toEqual([
      `endpoint ${endpointName}: it exists already, and the stack does not hold it, so that CloudFormation could not create it`,
    ])
  })
  test('an endpoint that the stack is making is not taken for one of others', async () => {
    await using aws = await penguinChecks()
    const seen: unknown[] = []
    aws.after(0.5, async () => seen.push(aws.stack()?.status, (await aws.check()).problems))
    await aws.deploy()
    expect(seen).toEqual(['CREATE_IN_PROGRESS', []])
  })
})

describe('quotas', () => {
  const quotaOf = (aws: Awaited<ReturnType<typeof penguinChecks>>, instanceType: string, Value: number) =>
    Object.assign(aws.state.serviceQuotas.get(`${instanceType} for endpoint usage`) ?? {}, { Value })

  test('one that is too small for what the deployment brings, and none for what is served already', async () => {
    await using aws = await penguinChecks()
    quotaOf(aws, 'ml.g5.xlarge', 0)
    const parameters = { EndpointInstanceType: 'ml.g5.xlarge' }
    const what = "quota 'ml.g5.xlarge for endpoint usage': it is 0, and this deployment wants 1"
    const { problems } = await aws.check({ parameters })
    expect(told(problems)).toEqual([what])
    expect(problems[0]?.remedy).toMatch(
      /\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/servicequotas\/home\/services\/sagemaker\/quotas\/L-\w+\)/,
    )
    expect((await aws.check()).problems).toEqual([])
    await aws.deploy()
    expect(told((await aws.check({ parameters })).problems)).toEqual([what])
    quotaOf(aws, 'ml.m5.large', 1)
    aws.journal.clear()
    expect((await aws.check({ parameters: { ModelPackageName: packageArn(2) } })).problems).toEqual([])
    const instanceTypes = ['ml.m5.large', 'ml.g5.xlarge']
    expect(await aws.check({ instanceTypes })).toMatchObject({ problems: [], warnings: [], instanceTypes })
    expect(aws.operations()).not.toContain('ListServiceQuotas')
    expect(told((await aws.check({ parameters: { EndpointInstanceCount: '2' } })).problems)).toEqual([
      "quota 'ml.m5.large for endpoint usage': it is 1, and this deployment wants 2",
    ])
  })
  test('of several instance types those are left that a quota allows', async () => {
    await using aws = await penguinChecks()
    quotaOf(aws, 'ml.g5.xlarge', 0)
    const instanceTypes = ['ml.g5.xlarge', 'ml.m5.xlarge', 'ml.x9.nano']
    const some = await aws.check({ instanceTypes })
    expect(some).toMatchObject({ problems: [], instanceTypes: ['ml.m5.xlarge', 'ml.x9.nano'] })
    expect(told(some.warnings)).toEqual([
      "quota 'ml.g5.xlarge for endpoint usage': it is 0, and this deployment wants 1, so that ml.g5.xlarge is not tried",
    ])
    expect(await aws.check({ instanceTypes: ['ml.g5.xlarge'] })).toMatchObject({
      problems: [{ happened: 'it is 0, and this deployment wants 1' }],
      warnings: [],
    })
    expect((await aws.check({ instanceTypes, templateBody: 'Resources: {}' })).instanceTypes).toEqual(instanceTypes)
  })
  test('a quota that two instance types of the list want is told once', async () => {
    await using aws = await penguinChecks()
    quotaOf(aws, 'ml.g5.xlarge', 0)
    const shadow = { ShadowModelPackageName: packageArn(2), ShadowInstanceType: 'ml.g5.xlarge' }
    const { problems } = await aws.check({ parameters: shadow, instanceTypes: ['ml.m5.large', 'ml.m5.xlarge'] })
    expect(told(problems)).toEqual(["quota 'ml.g5.xlarge for endpoint usage': it is 0, and this deployment wants 1"])
  })
})

describe('what the role may not look at is a warning, and no more', () => {
  const sample = ['cloudformation:*', 'sagemaker:DescribeEndpoint*', 'sagemaker:DescribeModel', 'sts:*']
  test('001.2 with what the policy of the aws-samples allows', async () => {
    await using aws = await penguinChecks({
      allow: sample.flatMap((each) => (each === 'cloudformation:*' ? ['cloudformation:DescribeStacks'] : [each])),
    })
    const { problems, warnings } = await aws.check({ parameters: { ...canary, GuardAlarms: 'drift' } })
    expect(problems).toEqual([])
    expect(told(warnings)).toEqual([
      expect.stringMatching(
        /^model package .*: not checked, since the role is not allowed to sagemaker:DescribeModelPackage/,
      ),
      expect.stringMatching(/^the alarms: not checked, since the role is not allowed to cloudwatch:DescribeAlarms/),
    ])
    expect(warnings[1]?.remedy).toBe('Add cloudwatch:DescribeAlarms to the policy of the role that this job assumes.')
  })
  test('images, and the resources of the stack, which its outputs tell as well', async () => {
    await using aws = await penguinChecks({ versions: 0 })
    await aws.register({ Image: image })
    await aws.deploy()
    const error = { name: 'AccessDeniedException', message: 'not authorized', status: 400 }
    aws.faults.inject({
      kind: 'request',
      operation: 'DescribeStackResources',
      error: { ...error, name: 'AccessDenied' },
    })
    aws.faults.inject({ kind: 'request', operation: 'BatchGetImage', error })
    const { problems, warnings } = await aws.check()
    expect(problems).toEqual([])
    expect(told(warnings)).toEqual([
      expect.stringMatching(/^image .*: not checked, since the role is not allowed to ecr:BatchGetImage/),
    ])
  })
  test('any other refusal is none of that', async () => {
    await using aws = await penguinChecks()
    const error = { name: 'ExpiredTokenException', message: 'expired', status: 400 }
    aws.faults.inject({ kind: 'request', operation: 'DescribeModelPackage', error })
    await expect(aws.check()).rejects.toThrow('the AWS credentials have expired')
  })
  test('A1 approval that cannot be read again changes nothing', async () => {
    await using aws = await penguinChecks({ allow: sample })
    expect(await recheckApproval({ approval: 'required', modelPackageArn: packageArn(1) }, aws.world)).toBeUndefined()
  })
})
