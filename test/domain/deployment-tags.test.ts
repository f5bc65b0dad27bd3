import { expect, test } from '@jest/globals'
import type { Deployment } from '../../src/domain/deployment.ts'
import { tagDeployment, type Meeting } from '../../src/domain/deployment-tags.ts'
import type { ServedModel } from '../../src/domain/served-model.ts'

const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const deploymentOf = (version: number): Deployment => ({
  stackName: 'penguins',
  templateBody: '{}',
  parameters: new Map([['ModelPackageName', arn(version)]]),
  tags: new Map([['team', 'birds']]),
})
const served = (version: number, status: ServedModel['status'] = 'InService'): ServedModel => ({
  endpointName: 'penguins',
  endpointArn: '',
  status,
  configName: '',
  variants: [],
  shadowVariants: [],
  pending: undefined,
  dataCapture: undefined,
  lastDeployment: undefined,
  modifiedAt: undefined,
  modelPackageArns: [arn(version)],
  shadowModelPackageArns: [],
  imageUris: [],
  resolvedImages: [],
  config: undefined,
})
const origin = (run: number) => ({
  repository: 'team/penguins',
  commit: String(run).repeat(40),
  runUrl: `https://github.com/team/penguins/actions/runs/${run}`,
})
const hourMs = 3_600_000
const meeting = (given: Partial<Meeting> = {}): Meeting => ({
  stack: undefined,
  served: undefined,
  ttlMs: undefined,
  nowMs: Date.UTC(2026, 10, 20, 9),
  origin: origin(1),
  ...given,
})
const short = ({ tags }: Deployment) =>
  Object.fromEntries([...tags].map(([key, value]) => [key.replace('sagemaker-promote:', ''), value]))

test('the first deployment, the same again, another one, and that one again', () => {
  const first = tagDeployment(deploymentOf(1), meeting({ ttlMs: 2 * hourMs }))
  expect(short(first)).toEqual({
    team: 'birds',
    'expires-at': '2026-11-20T11:00:00Z',
    deployment: expect.any(String),
    repository: 'team/penguins',
    commit: '1'.repeat(40),
    run: origin(1).runUrl,
    'model-package': arn(1),
  })

  const later = { nowMs: Date.UTC(2026, 10, 20, 9, 30), ttlMs: 2 * hourMs, origin: origin(2) }
  const again = tagDeployment(deploymentOf(1), meeting({ stack: first, served: served(1), ...later }))
  expect(short(again)).toEqual(short(first))

  const second = tagDeployment(deploymentOf(2), meeting({ stack: again, served: served(1), origin: origin(3) }))
  const { deployment: _, ...tags } = short(second)
  expect(tags).toEqual({
    team: 'birds',
    'previous-model-package': arn(1),
    'recorded-with': expect.any(String),
    repository: 'team/penguins',
    commit: '3'.repeat(40),
    run: origin(3).runUrl,
    'model-package': arn(2),
  })
  expect(
    short(tagDeployment(deploymentOf(2), meeting({ stack: second, served: served(2), origin: origin(4) }))),
  ).toEqual(short(second))
})

test('the same model with other parameters is told from the deployment that the record was made with', () => {
  const stack = tagDeployment(deploymentOf(1), meeting())
  const second = tagDeployment(deploymentOf(2), meeting({ stack, served: served(1) }))
  expect(short(second)).not.toHaveProperty('reconfigured')
  const parameters = new Map([...deploymentOf(2).parameters, ['EndpointInstanceType', 'ml.m5.large']])
  const other = { ...deploymentOf(2), parameters }
  expect(short(tagDeployment(other, meeting({ stack: second, served: served(2, 'Failed') })))).toMatchObject({
    'previous-model-package': arn(1),
    reconfigured: 'true',
  })
})

test('what an endpoint that answers nobody holds is not recorded as good', () => {
  const stack = tagDeployment(deploymentOf(1), meeting())
  const next = tagDeployment(deploymentOf(2), meeting({ stack, served: served(1, 'Failed') }))
  expect(short(next)).not.toHaveProperty('previous-model-package')
})
