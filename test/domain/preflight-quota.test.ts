import { describe, expect, test } from '@jest/globals'
import type { PlannedEndpoint, PlannedVariant } from '../../src/domain/preflight-endpoint.ts'
import {
  checkQuotas,
  instancesBrought,
  type Alternative,
  type EndpointQuota,
} from '../../src/domain/preflight-quota.ts'
import type { ServedModel } from '../../src/domain/served-model.ts'
import { plannedEndpoint, plannedVariant } from './planned.ts'
import { served, variant } from './served.ts'

const m5 = 'ml.m5.large'
const g5 = 'ml.g5.xlarge'
const planned = (...variants: readonly Partial<PlannedVariant>[]) =>
  plannedEndpoint({ variants: variants.map(plannedVariant) })
const serving = (instances: number, given: Partial<ServedModel> = {}) =>
  served({
    variants: [variant({ instances, wantedInstances: instances })],
    config: {
      variants: [{ name: 'AllTraffic', instanceType: m5, instances: 1 }],
      shadowVariants: [],
      capturesData: false,
    },
    ...given,
  })

describe('what a deployment brings', () => {
  test.each<[string, PlannedEndpoint, ServedModel | undefined, Readonly<Record<string, number>>]>([
    ['an endpoint', planned({ instances: 2 }), undefined, { [m5]: 2 }],
    [
      'one with several variants',
      {
        ...planned({ instances: 2 }, { name: 'B', instanceType: g5 }),
        shadowVariants: [plannedVariant({ name: 'C' })],
      },
      undefined,
      { [m5]: 3, [g5]: 1 },
    ],
    ['a serverless one', planned({ instanceType: undefined, instances: undefined }), undefined, {}],
    ['one whose variants are not known before', plannedEndpoint({ variants: undefined }), undefined, {}],
    ['one whose number is not known before', planned({ instances: undefined }), undefined, {}],
    ['the same again', planned({ instances: 2 }), serving(2), {}],
    ['fewer instances', planned({ instances: 1 }), serving(2), {}],
    ['more instances', planned({ instances: 3 }), serving(2), { [m5]: 3 }],
    ['another type', planned({ instanceType: g5 }), serving(2), { [g5]: 1 }],
    ['those that scaling has made', { ...planned({ instances: 3 }), keepsInstanceCounts: true }, serving(2), {}],
    [
      'those that scaling has made, of another type',
      { ...planned({ instanceType: g5 }), keepsInstanceCounts: true },
      serving(2),
      { [g5]: 2 },
    ],
    [
      'a variant beside one that scaling has made',
      { ...planned({}, { name: undefined }), keepsInstanceCounts: true },
      serving(1),
      { [m5]: 2 },
    ],
    ['beside a config that is gone', planned({}), serving(2, { config: undefined }), { [m5]: 1 }],
    ['beside what is served, as far as its config tells', planned({}), serving(1, { variants: [] }), {}],
  ])('%s', (_, wanted, endpoint, expected) => {
    expect(Object.fromEntries(instancesBrought(wanted, endpoint))).toEqual(expected)
  })
})

describe('quotas', () => {
  const quota = (instanceType: string, limit: number): EndpointQuota => ({
    ...{ instanceType, limit, name: `${instanceType} for endpoint usage` },
    arn: 'arn:aws:servicequotas:eu-west-1:111122223333:sagemaker/L-1928E07B',
  })
  const bringing = (instanceType: string | undefined, brings: Readonly<Record<string, number>>): Alternative => ({
    instanceType,
    brings: new Map(Object.entries(brings)),
  })
  const listed = [bringing(g5, { [g5]: 2 }), bringing(m5, { [m5]: 2 })]
  interface Case {
    readonly alternatives?: readonly Alternative[]
    readonly quotas: readonly EndpointQuota[]
    readonly said?: readonly string[]
    readonly allowed?: readonly (string | undefined)[]
  }
  test.each<[string, Case]>([
    ['that are enough', { quotas: [quota(g5, 2), quota(m5, 100)], allowed: [g5, m5] }],
    ['that are not known', { quotas: [], allowed: [g5, m5] }],
    [
      'of which one is too small for one of the list',
      {
        quotas: [quota(g5, 1), quota(m5, 2)],
        said: [
          "warning, quota 'ml.g5.xlarge for endpoint usage': it is 1, and this deployment wants 2, so that ml.g5.xlarge is not tried",
        ],
        allowed: [m5],
      },
    ],
    [
      'that are too small for all of the list',
      {
        quotas: [quota(g5, 0), quota(m5, 1)],
        said: [
          "problem, quota 'ml.g5.xlarge for endpoint usage': it is 0, and this deployment wants 2",
          "problem, quota 'ml.m5.large for endpoint usage': it is 1, and this deployment wants 2",
        ],
        allowed: [],
      },
    ],
    [
      'too small where the template alone says the type',
      {
        alternatives: [bringing(undefined, { [g5]: 1 })],
        quotas: [quota(g5, 0)],
        said: ["problem, quota 'ml.g5.xlarge for endpoint usage': it is 0, and this deployment wants 1"],
        allowed: [],
      },
    ],
  ])('%s', (_, { alternatives = listed, quotas, said = [], allowed }) => {
    const checked = checkQuotas(alternatives, quotas)
    expect(checked.findings.map((each) => `${each.level}, ${each.subject}: ${each.happened}`)).toEqual(said)
    expect(checked.allowed.map(({ instanceType }) => instanceType)).toEqual(allowed)
  })
  test('where to ask for more', () => {
    const url = 'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas/L-1928E07B'
    const ask = `Ask for more in the Service Quotas console (${url})`
    const remedies = (quotas: readonly EndpointQuota[]) =>
      checkQuotas(listed, quotas).findings.map(({ remedy }) => remedy)
    expect(remedies([quota(g5, 0)])).toEqual([`${ask}, or take it out of 'instance-types'.`])
    expect(remedies([quota(g5, 0), { ...quota(m5, 0), arn: '' }])).toEqual([
      `${ask}, or take another instance type. Nothing was touched.`,
      'Ask for more in the Service Quotas console, or take another instance type. Nothing was touched.',
    ])
  })
})
