import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import type { WorkflowEvent } from '../../rehearsal/runner/trigger.ts'
import { names } from '../../rehearsal/vocabulary.ts'
import { expiresAtTag } from '../../src/domain/provenance.ts'
import { roleArn } from './aws/pipelines/small-image.ts'
import { assumeRole, packageArn, rehearseParrots } from './parrots.ts'
import { errorsOf, stepOf } from './rehearsed-system.ts'
import { jobs } from './runner/run-yaml.ts'

// workflows-examples/teardown.yml as it is, on what the shipped bundle has deployed.

const teardown = readFileSync(resolve(import.meta.dirname, '../../workflows-examples/teardown.yml'), 'utf8')
const vars = { AWS_REGION: 'eu-west-1', TEARDOWN_ROLE_ARN: names.workflowRole('teardown') }

type Parrots = Awaited<ReturnType<typeof rehearseParrots>>

/** One endpoint a job, each with auto scaling. */
async function deploy(aws: Parrots, endpoints: Readonly<Record<string, object>>): Promise<void> {
  const Parameters = {
    StageName: 'test',
    EndpointInstanceType: 'ml.m5.large',
    MinCapacity: '1',
    MaxCapacity: '2',
    TargetInvocationsPerInstance: '100',
  }
  const text = Object.entries(endpoints).map(([name, more]) => {
    const given = {
      'model-package-arn': packageArn('parrots'),
      'stack-name': `sagemaker-${name}`,
      'endpoint-name': name,
      'execution-role-arn': roleArn,
      config: 'config.json',
      ...more,
    }
    const steps = [
      { run: `echo '${JSON.stringify({ Parameters })}' > config.json` },
      assumeRole('deploy'),
      { uses: `${names.actions}/actions/deploy-endpoint@v1`, with: given },
    ]
    return `${name}: ${JSON.stringify({ 'runs-on': 'ubuntu-latest', permissions: { 'id-token': 'write' }, steps })}`
  })
  const { run } = await aws.run(jobs(text.join('\n')))
  expect(errorsOf(run)).toEqual([])
}

/** As if its time were over: the clock of the runner is the real one. */
function expire({ state }: Parrots, name: string): void {
  const tags = [...state.stacks.values()].find((stack) => stack.name === name)?.desired?.tags ?? []
  const expiry = tags.find(({ Key }) => Key === expiresAtTag)
  if (expiry?.Value === undefined) throw new Error(`${name} does not say when it expires`)
  expect(Date.parse(expiry.Value) - Date.now()).toBeGreaterThan(7_000_000)
  Object.assign(expiry, { Value: new Date(Date.now() - 60_000).toISOString() })
}

async function takeDown(aws: Parrots, event: WorkflowEvent) {
  const { conclusions, run } = await aws.run(teardown, { event, vars })
  expect(errorsOf(run)).toEqual([])
  return { conclusions, run }
}

const leftIn = ({ state }: Parrots) => ({
  endpoints: [...state.endpoints.keys()],
  scaled: [...state.scalableTargets.values()].map(({ ResourceId }) => ResourceId),
})

test('TEAR.1, TEAR.2: in the evening goes what has expired, by hand what is named, and a second run does nothing', async () => {
  await using aws = await rehearseParrots('parrots')
  await deploy(aws, { 'parrots-pr-7': { ttl: '2h' }, 'parrots-prod': {} })
  expect(leftIn(aws).scaled).toHaveLength(2)
  expire(aws, 'sagemaker-parrots-pr-7')

  const evening = await takeDown(aws, { name: 'schedule' })
  expect(evening.conclusions).toEqual({ sweep: 'success', destroy: 'skipped' })
  const { outputs, summary } = stepOf(evening.run, 'sweep', '/actions/deploy-endpoint')
  expect(outputs['outcome']).toBe('destroyed')
  expect(summary).toContain('| sagemaker-parrots-pr-7 | 🧹 destroyed |')
  expect(summary).toMatch(/sagemaker-parrots-prod \| left \| .*never expires/)
  const scaled = ['endpoint/parrots-prod/variant/AllTraffic']
  expect(leftIn(aws)).toEqual({ endpoints: ['parrots-prod'], scaled })

  const event = { name: 'workflow_dispatch', inputs: { 'stack-name': 'sagemaker-parrots-prod' } }
  const byHand = await takeDown(aws, event)
  expect(byHand.conclusions).toEqual({ sweep: 'skipped', destroy: 'success' })
  expect(leftIn(aws)).toEqual({ endpoints: [], scaled: [] })
  expect([aws.state.models.size, aws.state.endpointConfigs.size]).toEqual([0, 0])

  const again = await takeDown(aws, event)
  expect(stepOf(again.run, 'destroy', '/actions/deploy-endpoint').outputs['outcome']).toBe('absent')
}, 120_000)
