import { readFileSync } from 'node:fs'
import type { Parameter } from '@aws-sdk/client-cloudformation'
import { UpdateEndpointWeightsAndCapacitiesCommand } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { packageArn, parameters, rehearsePenguins } from './penguin-stacks.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/aws-samples/${name}`, import.meta.url), 'utf8')

test('takes over the stack of an aws-samples project in place: the same endpoint, nothing replaced', async () => {
  await using penguins = await rehearsePenguins()
  const exported: { Parameters: Record<string, string> } = JSON.parse(fixture('staging-config-export.json'))
  const given = { ...exported.Parameters, ModelPackageName: packageArn(1) }
  const Parameters = Object.entries(given).map(([ParameterKey, ParameterValue]): Parameter => ({
    ParameterKey,
    ParameterValue,
  }))
  await penguins.create({ TemplateBody: fixture('endpoint-config-template.yml'), Parameters })
  expect((await penguins.settle()).StackStatus).toBe('CREATE_COMPLETE')
  const configs = [...penguins.state.endpointConfigs.keys()]

  await penguins.update({ ClientRequestToken: 'taken' })
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  expect([...penguins.state.endpoints.keys()]).toEqual(['penguins-staging'])
  expect([...penguins.state.endpointConfigs.keys()]).toEqual(configs)
  expect(penguins.journal.of('SageMaker', 'UpdateEndpoint')).toEqual([])
})

test.each([
  ['true', 3],
  ['false', 1],
])('an update with KeepInstanceCount %s of an endpoint grown to 3 instances ends with %d', async (keep, count) => {
  await using penguins = await rehearsePenguins()
  await penguins.create({ Parameters: parameters({ KeepInstanceCount: keep }) })
  await penguins.settle()
  await penguins.sagemaker.send(
    new UpdateEndpointWeightsAndCapacitiesCommand({
      EndpointName: 'penguins-staging',
      DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredInstanceCount: 3 }],
    }),
  )
  await penguins.update({ Parameters: parameters({ KeepInstanceCount: keep, ModelPackageName: packageArn(2) }) })
  await penguins.settle()
  const [variant] = penguins.state.endpoints.get('penguins-staging')?.ProductionVariants ?? []
  expect(variant?.CurrentInstanceCount).toBe(count)
})
