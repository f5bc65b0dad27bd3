import { DeleteEndpointCommand, UpdateEndpointWeightsAndCapacitiesCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, jest, test } from '@jest/globals'
import { endpointWatch, whenSettled } from '../../src/actions/deploy-endpoint/endpoint-watch.ts'
import { verifyEndpoint, type Claim } from '../../src/actions/deploy-endpoint/verify.ts'
import { resourceName } from '../../src/domain/endpoint.ts'
import type { WantedDetails } from '../../src/domain/endpoint-inspection.ts'
import { image, penguinChecks } from './penguin-checks.ts'
import { endpointName, minuteMs, packageArn, type PenguinOptions } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

const canary = { DeploymentStrategy: 'CANARY', StepPercentage: '10', WaitIntervalSeconds: '300' }

async function penguinVerifications(options?: PenguinOptions) {
  const aws = await penguinChecks(options)
  const configOfStack = async () => {
    const physical = await aws.world.stacks.resources(aws.stack()?.id ?? '')
    return resourceName(physical.get('AWS::SageMaker::EndpointConfig') ?? '')
  }
  const look = () => aws.world.servedModel.find(endpointName)
  /** What a deployment of this version would be compared with at its end. */
  const verify = async (
    version: number,
    given: Partial<Omit<WantedDetails, 'configName'>> = {},
    { timeoutMs = 45 * minuteMs, ...claim }: Partial<Claim> & { readonly timeoutMs?: number } = {},
  ) => {
    const recording = recordingStage({ clock: aws.clock })
    const startedAt = aws.clock.now()
    const wanted = { configName: await configOfStack(), modelPackageArn: packageArn(version), ...given }
    aws.journal.clear()
    const end = await verifyEndpoint({ endpointName, wanted, changed: true, before: undefined, ...claim }, aws.world, {
      waiting: recording.stage,
      leftMs: () => timeoutMs,
    })
    return { end, lines: recording.lines, elapsedMs: aws.clock.now() - startedAt }
  }
  const scale = (DesiredInstanceCount: number) =>
    aws.sageMaker.send(
      new UpdateEndpointWeightsAndCapacitiesCommand({
        EndpointName: endpointName,
        DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredInstanceCount }],
      }),
    )
  return { ...aws, configOfStack, look, verify, scale }
}

describe('what serves is the proof', () => {
  test('as asked for, by one look', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    const imageDigest = aws.state.repositories.get('penguins')?.tags.get('v1')
    const { end, lines } = await aws.verify(1, { imageDigest, dataCapture: 'as-before', strategy: 'canary' })
    expect(end).toMatchObject({ served: { modelPackageArns: [packageArn(1)] }, warnings: [] })
    expect(lines).toEqual([])
    expect(aws.operations()).toEqual(['DescribeEndpoint', 'DescribeEndpointConfig', 'DescribeModel'])
  })

  test.each([undefined, 'alarms in ALARM state: drift'])(
    'S1 a silent rollback, its reason being %s',
    async (reason) => {
      await using aws = await penguinVerifications()
      await aws.deploy()
      aws.faults.inject({ kind: 'endpoint-silent-rollback', endpoint: endpointName })
      await aws.deploy(2)
      const record = aws.state.endpoints.get(endpointName)
      if (record && reason !== undefined) Object.assign(record, { FailureReason: reason })
      expect((await aws.verify(2)).end).toMatchObject({
        outcome: 'rolled-back',
        reason: expect.stringMatching(
          new RegExp(
            `^endpoint ${endpointName}: it serves \\S+ instead of \\S+ \\(${reason ?? 'SageMaker gives no reason'}\\)$`,
          ),
        ),
        remedy: expect.stringMatching(/^The stack takes this deployment for done/),
      })
    },
  )

  test('S3 an endpoint that could not go back', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    aws.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: endpointName })
    await aws.deploy(2)
    expect((await aws.verify(2)).end).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('it is UpdateRollbackFailed'),
    })
  })

  test('S4 maintenance is waited for, one call at a time', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    const finish = aws.faults.inject({ kind: 'endpoint-system-updating', endpoint: endpointName })
    aws.after(7, finish)
    const { end, elapsedMs, lines } = await aws.verify(1)
    expect(end).toHaveProperty('served')
    expect(lines[0]).toBe(`endpoint ${endpointName}: SystemUpdating`)
    expect(elapsedMs).toBeGreaterThanOrEqual(7 * minuteMs)
    expect(aws.operations().filter((operation) => operation !== 'DescribeEndpoint')).toEqual([
      'DescribeEndpointConfig',
      'DescribeModel',
    ])
  })

  test('S6 one that does not come to an end: it cannot be deleted meanwhile', async () => {
    await using aws = await penguinVerifications()
    aws.faults.inject({ kind: 'endpoint-stuck', endpoint: endpointName })
    await aws.deploy(1, { timeoutMs: 5 * minuteMs })
    expect((await aws.verify(1, {}, { timeoutMs: 5 * minuteMs })).end).toEqual({
      outcome: 'timed-out',
      reason: `endpoint ${endpointName} is still Creating; SageMaker may go on trying for an hour and more, and it can neither be updated nor deleted until then`,
      remedy: 'Run the job again to wait on.',
    })
  })

  test.each([
    ['DescribeEndpoint', 'Could not find endpoint "arn".'],
    ['DescribeEndpointConfig', 'Could not find endpoint configuration "arn".'],
  ])('S10 what SageMaker does not see yet: %s', async (operation, message) => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    const error = { name: 'ValidationException', message, status: 400 }
    const finish = aws.faults.inject({ kind: 'request', operation, error })
    aws.after(0.5, finish)
    const { end, lines } = await aws.verify(1)
    expect(end).toMatchObject({ served: { modelPackageArns: [packageArn(1)] } })
    expect(lines[0]).toContain(`endpoint ${endpointName}: not yet visible`)
  })

  test('S16 one that others have deleted: a minute is allowed after a change, none without', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    const gone = { outcome: 'failed', reason: `endpoint ${endpointName}: it no longer exists` }
    await aws.sageMaker.send(new DeleteEndpointCommand({ EndpointName: endpointName }))
    await aws.clock.sleep(minuteMs)
    const unchanged = await aws.verify(1, {}, { changed: false })
    expect(unchanged).toMatchObject({ end: gone, elapsedMs: 0 })
    const changed = await aws.verify(1)
    expect(changed.end).toMatchObject(gone)
    expect(changed.elapsedMs).toBeGreaterThanOrEqual(minuteMs)
  })

  test('S15 another image runs than the model was registered with', async () => {
    await using aws = await penguinVerifications({ versions: 0 })
    await aws.register({ Image: image })
    const registered = aws.state.repositories.get('penguins')?.tags.get('v1') ?? ''
    await aws.pushImage('v1', parrotWith('# another'))
    await aws.deploy()
    const { end } = await aws.verify(1, { imageDigest: registered })
    const running = aws.state.repositories.get('penguins')?.tags.get('v1') ?? ''
    expect(running).not.toBe(registered)
    expect(end).toMatchObject({
      outcome: 'failed',
      reason: `endpoint ${endpointName}: it runs ${image.replace(':v1', `@${running}`)}, and the model package was registered with the image ${registered}`,
    })
  })

  test('data capture that is not there', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy(1, { parameters: { DataCaptureUploadPath: 's3://penguins/captured' } })
    const before = await aws.look()
    expect((await aws.verify(1, { dataCapture: 'on' })).end).toHaveProperty('served')
    await aws.deploy(2)
    expect((await aws.verify(2, { dataCapture: 'as-before' }, { before })).end).toMatchObject({
      outcome: 'failed',
      reason: `endpoint ${endpointName}: it has captured data to s3://penguins/captured, and does so no more`,
    })
    expect((await aws.verify(2, { dataCapture: 'off' }, { before })).end).toHaveProperty('served')
  })

  test('S12 guardrails that SageMaker has left out, without a word', async () => {
    await using aws = await penguinVerifications()
    const parameters = { EndpointInstanceType: 'ml.inf1.xlarge' }
    await aws.deploy(1, { parameters })
    const before = await aws.look()
    await aws.deploy(2, { parameters: { ...parameters, ...canary } })
    const { end, lines } = await aws.verify(2, { strategy: 'canary' }, { before })
    const warning = 'it was deployed all-at-once, though canary was asked for: nothing has guarded it'
    expect(end).toMatchObject({ warnings: [warning] })
    expect(lines).toEqual([`warning: endpoint ${endpointName}: ${warning}`])
    expect((await aws.verify(2, { strategy: 'canary' }, { before, changed: false })).lines).toEqual([])
  })

  test.each([
    ['S14 an update shrinks what was scaled', 'false', 1],
    ['S14 the number is kept', 'true', 0],
  ])('%s', async (_, KeepInstanceCount, warned) => {
    await using aws = await penguinVerifications()
    const parameters = { KeepInstanceCount }
    await aws.deploy(1, { parameters })
    await aws.scale(4)
    await aws.clock.sleep(2 * minuteMs)
    const before = await aws.look()
    await aws.deploy(2, { parameters })
    const { end } = await aws.verify(2, { keepsInstanceCounts: KeepInstanceCount === 'true' }, { before })
    expect(end).toHaveProperty('served')
    expect('warnings' in end && end.warnings).toHaveLength(warned)
  })

  test('several variants and a shadow, each with its model package', async () => {
    await using aws = await penguinVerifications({ versions: 3 })
    await aws.deploy(1, { parameters: { SecondModelPackageName: packageArn(2) } })
    expect((await aws.verify(1, { otherModelPackageArns: [packageArn(2)] })).end).toHaveProperty('served')
    expect((await aws.verify(1, { otherModelPackageArns: [packageArn(3)] })).end).toMatchObject({
      reason: `endpoint ${endpointName}: no variant serves ${packageArn(3)}`,
    })
    await aws.deploy(1, { parameters: { ShadowModelPackageName: packageArn(3) } })
    expect((await aws.verify(1, { shadowModelPackageArn: packageArn(3) })).end).toMatchObject({
      served: { modelPackageArns: [packageArn(1)], shadowModelPackageArns: [packageArn(3)] },
    })
  })
})

describe('before a deployment', () => {
  const settle = async (aws: Awaited<ReturnType<typeof penguinVerifications>>, timeoutMs = 10 * minuteMs) => {
    const recording = recordingStage({ clock: aws.clock })
    const broken = await whenSettled(endpointName, aws.world, { waiting: recording.stage, leftMs: () => timeoutMs })
    return { broken, lines: recording.lines }
  }
  test('S7 an endpoint that others are changing is waited for', async () => {
    await using aws = await penguinVerifications()
    expect(await settle(aws)).toEqual({ broken: undefined, lines: [] })
    await aws.deploy()
    await aws.scale(2)
    expect(await settle(aws)).toEqual({
      broken: undefined,
      lines: [`endpoint ${endpointName}: Updating by an operation that is not ours`],
    })
    expect(aws.state.endpoints.get(endpointName)?.EndpointStatus).toBe('InService')
  })
  test('S7 until the deadline', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    await aws.scale(2)
    expect((await settle(aws, 10_000)).broken).toEqual({
      outcome: 'timed-out',
      reason: `endpoint ${endpointName} is still Updating by an operation that is not ours; SageMaker brings this to its end, and it can neither be updated nor deleted until then`,
      remedy: 'Wait until that operation has ended, and run the job again. Nothing was touched.',
    })
  })
})

describe('while the stack is at work', () => {
  /** The lines of an endpoint that is looked at every ten seconds until a deployment has ended. */
  const watched = async (aws: Awaited<ReturnType<typeof penguinVerifications>>, parameters: Record<string, string>) => {
    const recording = recordingStage({ clock: aws.clock })
    const watch = endpointWatch(endpointName, aws.world, recording.stage.log)
    await watch.look()
    const ends = new AbortController()
    const ended = aws.begin(2, { parameters }).ended.finally(() => ends.abort())
    while (!ends.signal.aborted) {
      await watch.look()
      await aws.clock.sleep(10_000)
    }
    await ended
    return recording.lines.map((line) => line.replace(`endpoint ${endpointName}: `, ''))
  }
  test('a canary: a line for each change', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    const lines = await watched(aws, canary)
    expect(lines).toEqual([
      'InService',
      expect.stringMatching(/^Updating, on its way to EndpointConfig-\w+$/),
      'variant AllTraffic: Creating',
      'variant AllTraffic: 0 of 1 instance',
      'variant AllTraffic: ActivatingTraffic',
      'variant AllTraffic: 1 of 1 instance',
      'variant AllTraffic: Baking',
      'variant AllTraffic: 10 % of the traffic',
      'variant AllTraffic: ActivatingTraffic',
      'variant AllTraffic: Baking',
      'variant AllTraffic: 100 % of the traffic',
      'InService',
    ])
  })
  test('S5 a rollback', async () => {
    await using aws = await penguinVerifications()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, modelPackageVersion: 2 })
    const lines = await watched(aws, {})
    expect(lines.slice(-3)).toEqual([
      expect.stringMatching(/^RollingBack, on its way to/),
      'variant AllTraffic: Deleting',
      expect.stringMatching(/^InService: Unable to provision requested ML compute capacity/),
    ])
  })
  test('a role that may not look is told so once', async () => {
    await using aws = await penguinVerifications({ allow: ['cloudformation:*'] })
    const recording = recordingStage({ clock: aws.clock })
    const watch = endpointWatch(endpointName, aws.world, recording.stage.log)
    expect([await watch.look(), await watch.look()]).toEqual([1, 0])
    expect(recording.lines).toEqual([expect.stringMatching(/^warning: .*not allowed to sagemaker:DescribeEndpoint/)])
  })
  test('whatever else goes wrong is not for the watch to bear', async () => {
    await using aws = await penguinVerifications()
    const error = { name: 'ThrottlingException', message: 'Rate exceeded', status: 400 }
    aws.faults.inject({ kind: 'request', operation: 'DescribeEndpoint', error })
    const { stage } = recordingStage({ clock: aws.clock })
    await expect(endpointWatch(endpointName, aws.world, stage.log).look()).rejects.toThrow('throttles')
  })
})

/** The server of the other versions, with one line more. */
const parrotWith = (line: string) => `${line}
import http.server, os

class Parrot(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Parrot).serve_forever()
`
