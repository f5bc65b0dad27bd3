import { describe, expect, jest, test } from '@jest/globals'
import {
  evidenceBlock,
  explainFailure,
  gatherEvidence,
  tellEvidence,
} from '../../src/actions/deploy-endpoint/evidence.ts'
import { deployInTurn } from '../../src/actions/deploy-endpoint/attempts.ts'
import type { Deployed } from '../../src/actions/deploy-endpoint/deploy.ts'
import { image, penguinChecks } from './penguin-checks.ts'
import { endpointName, minuteMs, packageArn, stackName } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

type Aws = Awaited<ReturnType<typeof penguinChecks>>

/** What is told of a deployment that went wrong. */
async function investigated(aws: Aws, { broken, served, stackId }: Deployed, sinceMs = 0) {
  if (!broken) throw new Error('the deployment went well')
  const recording = recordingStage({ clock: aws.clock })
  const { log, signal } = recording.stage
  const failed = { broken, endpointName, variants: ['AllTraffic'], sinceMs, arn: stackId, served }
  const evidence = await gatherEvidence(failed, aws.world, { log, signal })
  tellEvidence(log, evidence)
  return {
    evidence,
    lines: recording.lines,
    block: evidenceBlock(evidence),
    failure: explainFailure(`stack ${stackName}`, failed),
  }
}

const refusing = (message: string, name = 'ValidationException') => ({
  kind: 'request' as const,
  operation: 'CreateModel',
  error: { name, message, status: 400 },
})
const now = `endpoint ${endpointName} is InService and serves ${packageArn(1)}`

describe('the evidence of a failure', () => {
  test('S2 a server that does not come up: its last words, neutralised, then what serves, then what helps', async () => {
    await using aws = await penguinChecks({ versions: 1 })
    await aws.deploy()
    await aws.pushImage(
      'sick',
      `print("loading")\nprint("::error::<b>ModuleNotFoundError: No module named 'torch'</b>")`,
    )
    await aws.register({ Image: image.replace('v1', 'sick') })
    const sinceMs = aws.clock.now()
    const { evidence, lines, block, failure } = await investigated(aws, await aws.deploy(2), sinceMs)
    expect(evidence.kind).toBe('health-check')
    expect(lines).toEqual([
      expect.stringMatching(/^▸ The last lines of AllTraffic\/i-\w+$/),
      'loading',
      ": :error::<b>ModuleNotFoundError: No module named 'torch'</b>",
      '◂',
      expect.stringMatching(
        /^the log of endpoint penguins-staging: https:\/\/eu-west-1\.console\.aws\.amazon\.com\/cloudwatch\/home\?region=eu-west-1#logsV2/,
      ),
    ])
    expect(block).toContain("```\nloading\n::error::<b>ModuleNotFoundError: No module named 'torch'</b>\n```")
    expect(block).toMatch(/\[the log of endpoint penguins-staging\]\(https:/)
    expect(failure).toEqual({
      subject: `stack ${stackName}`,
      happened: expect.stringMatching(
        new RegExp(`^rolled-back: Endpoint UPDATE_FAILED: .*did not pass the ping health check.*; ${now}$`),
      ),
      remedy: expect.stringMatching(/^Read what the container wrote/),
    })
  })

  test('S1 a rollback without a reason: what the containers of that deployment said', async () => {
    await using aws = await penguinChecks({ versions: 0 })
    await aws.pushImage('talking', talking)
    for (const version of [1, 2]) {
      await aws.register({ Image: image.replace('v1', 'talking'), Environment: { SAID: `I am ${version}` } })
    }
    await aws.deploy()
    await aws.clock.sleep(10 * minuteMs)
    aws.faults.inject({ kind: 'endpoint-silent-rollback', endpoint: endpointName })
    const { evidence, failure } = await investigated(aws, await aws.deploy(2), aws.clock.now() - 2 * minuteMs)
    expect(evidence.kind).toBe('other')
    expect(evidence.streams.flatMap(({ lines }) => lines)).toEqual(['I am 2'])
    expect(failure.happened).toContain(`(SageMaker gives no reason); ${now}`)
  })

  test('S3 an endpoint that could not go back needs a hand', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    aws.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: endpointName })
    const { evidence, failure, lines } = await investigated(aws, await aws.deploy(2))
    expect(evidence.kind).toBe('manual-intervention')
    expect(failure.happened).toContain('serves the old and the new model side by side')
    expect(failure.remedy).toMatch(/^SageMaker could not go back by itself: .*update-endpoint/)
    // The parrot says nothing.
    expect(lines[0]).toMatch(/^no log lines of variant AllTraffic: /)
  })

  test('S6 time is up while the endpoint is still being made', async () => {
    await using aws = await penguinChecks()
    aws.faults.inject({ kind: 'endpoint-stuck', endpoint: endpointName })
    const { evidence, failure, block } = await investigated(aws, await aws.deploy(1, { timeoutMs: 5 * minuteMs }))
    expect(evidence).toEqual({ kind: 'stuck', streams: [], links: [] })
    expect(block).toBeUndefined()
    expect(failure.happened).toMatch(
      /^timed-out: it is still CREATE_IN_PROGRESS; endpoint penguins-staging is Creating/,
    )
    expect(failure.happened).toMatch(/may go on trying for an hour and more, and it can neither be updated nor deleted/)
  })

  test('S8 a quota by its name, with its numbers and its console', async () => {
    await using aws = await penguinChecks()
    const message =
      "The account-level service limit 'ml.m5.large for endpoint usage' is 0 Instances, with current utilization of 0 Instances and a request delta of 1 Instances. Please use AWS Service Quotas to request an increase for this quota."
    aws.faults.inject({ ...refusing(message, 'ResourceLimitExceeded'), operation: 'CreateEndpoint' })
    const { evidence, failure, lines } = await investigated(aws, await aws.deploy())
    const url = 'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas'
    expect(evidence).toMatchObject({ kind: 'quota', streams: [] })
    expect(lines).toEqual([`SageMaker's quotas: ${url}`])
    expect(failure.happened).toMatch(
      /; quota 'ml\.m5\.large for endpoint usage' \(it is 0, in use are 0\)(; endpoint|$)/,
    )
    expect(failure.remedy).toMatch(new RegExp(`^Ask for more in the Service Quotas console.* ${url}$`))
  })

  test('S9 no capacity: nobody reads a log for it, and the way on is named', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName })
    const { evidence, failure } = await investigated(aws, await aws.deploy(2))
    expect(evidence).toEqual({ kind: 'capacity', streams: [], links: [] })
    expect(failure.remedy).toContain("name several 'instance-types'")
  })

  test.each([
    ['role', 'Could not assume role arn:aws:iam::111122223333:role/new. Please ensure that the role exists'],
    ['model-data', 'Could not find model data at s3://penguins/model.tar.gz.'],
    ['image', "The repository 'penguins' does not grant ecr:GetDownloadUrlForLayer permission"],
  ])('S2 %s', async (kind, message) => {
    await using aws = await penguinChecks()
    aws.faults.inject(refusing(message))
    expect((await investigated(aws, await aws.deploy())).evidence).toEqual({ kind, streams: [], links: [] })
  })

  test('a log that may not be read costs a line, a cancelled run ends', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    const deployed = await aws.deploy(2)
    const error = { name: 'AccessDeniedException', message: 'no', status: 400 }
    const finish = aws.faults.inject({ kind: 'request', operation: 'DescribeLogStreams', error })
    expect((await investigated(aws, deployed)).lines[0]).toMatch(
      /^no log lines of variant AllTraffic: .*not allowed to logs:DescribeLogStreams/,
    )
    finish()
    const throttled = { name: 'ThrottlingException', message: 'Rate exceeded', status: 400 }
    aws.faults.inject({ kind: 'request', operation: 'DescribeLogStreams', error: throttled })
    expect((await investigated(aws, deployed)).lines[0]).toMatch(/^no log lines of variant AllTraffic: .*throttles/)
    expect(deployed.broken).toBeDefined()
    const broken = deployed.broken ?? { outcome: 'failed', reason: '', remedy: '' }
    const failed = { broken, endpointName, variants: [], sinceMs: 0, arn: undefined, served: undefined }
    const { log } = recordingStage({ clock: aws.clock }).stage
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(gatherEvidence(failed, aws.world, { log, signal })).rejects.toThrow('cancelled')
    expect(await gatherEvidence({ ...failed, endpointName: undefined }, aws.world, { log, signal })).toMatchObject({
      streams: [],
      links: [],
    })
  })
})

describe('done again where that may go well', () => {
  const inTurn = async (aws: Aws, instanceTypes: readonly string[], version = 1, timeoutMs = 60 * minuteMs) => {
    const recording = recordingStage({ clock: aws.clock })
    const tried: unknown[] = []
    const { deployed, instanceType } = await deployInTurn(
      { instanceTypes, timeoutMs },
      (attempt) => {
        tried.push(attempt.instanceType)
        return aws.deploy(version, {
          timeoutMs: attempt.timeoutMs,
          recreateFailedStack: attempt.recreate,
          parameters: attempt.instanceType === undefined ? {} : { EndpointInstanceType: attempt.instanceType },
        })
      },
      recording.stage,
    )
    return { deployed, instanceType, tried, lines: recording.lines }
  }
  const types = ['ml.g5.xlarge', 'ml.g5.2xlarge', 'ml.g4dn.xlarge']
  const short = (aws: Aws, instanceType: string) =>
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, instanceType })

  test('S9 instance types in turn, also for a stack that this run has failed to create', async () => {
    await using aws = await penguinChecks()
    short(aws, 'ml.g5.xlarge')
    short(aws, 'ml.g5.2xlarge')
    const { deployed, instanceType, tried, lines } = await inTurn(aws, types)
    expect(tried).toEqual(types)
    expect(instanceType).toBe('ml.g4dn.xlarge')
    expect(deployed.outcome).toBe('created')
    expect(lines).toEqual([
      expect.stringMatching(
        /^warning: there is no capacity for ml\.g5\.xlarge, so ml\.g5\.2xlarge is tried: Endpoint /,
      ),
      expect.stringMatching(/^warning: there is no capacity for ml\.g5\.2xlarge, so ml\.g4dn\.xlarge is tried: /),
    ])
    expect([...aws.state.stacks.values()].filter(({ status }) => status !== 'DELETE_COMPLETE')).toHaveLength(1)
  })

  test('S9 the last one fails as a deployment does, and one alone is no list', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName })
    const { deployed, instanceType, tried } = await inTurn(aws, types.slice(0, 2), 2)
    expect(tried).toEqual(types.slice(0, 2))
    expect(deployed).toMatchObject({ outcome: 'rolled-back', served: { modelPackageArns: [packageArn(1)] } })
    expect(instanceType).toBe('ml.g5.2xlarge')
    expect((await inTurn(aws, types.slice(0, 1), 2)).tried).toHaveLength(1)
    expect((await inTurn(aws, [], 2)).tried).toEqual([undefined])
  })

  test('S9 the timeout is one for all', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName })
    const startedAt = aws.clock.now()
    const { tried } = await inTurn(aws, types, 2, 2 * minuteMs)
    expect(tried.length).toBeLessThan(types.length)
    expect(aws.clock.now() - startedAt).toBeLessThanOrEqual(2 * minuteMs)
  })

  test.each([
    ['S11 a role that cannot be assumed yet', 'Could not assume role arn:aws:iam::111122223333:role/new.'],
    ['S10 a model that is not visible yet', 'Could not find model "arn:aws:sagemaker:eu-west-1:1:model/m".'],
  ])('%s: once more', async (_, message) => {
    await using aws = await penguinChecks()
    aws.faults.inject({ ...refusing(message), times: 1 })
    const { deployed, tried, lines } = await inTurn(aws, [])
    expect(deployed.outcome).toBe('created')
    expect(tried).toHaveLength(2)
    expect(lines).toEqual([expect.stringMatching(/^warning: it is tried again, since .*: Model CREATE_FAILED: /)])
    aws.faults.inject(refusing(message))
    expect((await inTurn(aws, [], 2)).tried).toHaveLength(2)
  })

  test('S7 an endpoint that others are changing: as often as time allows', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    const message = `Cannot update in-progress endpoint "${endpointName}".`
    aws.faults.inject({ ...refusing(message), operation: 'UpdateEndpoint', times: 2 })
    const { deployed, tried } = await inTurn(aws, [], 2)
    expect(deployed.outcome).toBe('updated')
    expect(tried).toHaveLength(3)
  })

  test('S2 what will not go away by itself is not done again', async () => {
    await using aws = await penguinChecks()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    const { deployed, tried } = await inTurn(aws, types, 2)
    expect(deployed.outcome).toBe('rolled-back')
    expect(tried).toEqual(['ml.g5.xlarge'])
  })
})

/** Says what its environment holds, and serves. */
const talking = `
import http.server, os
print(os.environ["SAID"])

class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Server).serve_forever()
`
