import { describe, expect, test } from '@jest/globals'
import type { PlannedVariant } from '../../src/domain/preflight-endpoint.ts'
import { checkScaled } from '../../src/domain/preflight-scaling.ts'
import type { ServedModel } from '../../src/domain/served-model.ts'
import { plannedEndpoint, plannedVariant } from './planned.ts'
import { served, variant } from './served.ts'

const targetOf = (endpoint: string, name = 'AllTraffic') =>
  `endpoint/${endpoint}/variant/${name}|sagemaker:variant:DesiredInstanceCount|sagemaker`
const target = targetOf('Penguins-Prod')
const serving = served({
  variants: [variant()],
  config: {
    variants: [{ name: 'AllTraffic', instanceType: 'ml.m5.large', instances: 1 }],
    shadowVariants: [],
    capturesData: false,
  },
})
const changed: readonly Partial<PlannedVariant>[] = [{ instanceType: 'ml.m5.xlarge' }]
const refused = 'and SageMaker changes no instance type of a scaled variant, nor removes it'

interface Case {
  readonly variants?: readonly Partial<PlannedVariant>[] | undefined
  readonly targetId?: string | undefined
  readonly endpoint?: ServedModel
  readonly happened?: string
}

describe('a scaled variant', () => {
  test.each<[string, Case]>([
    ['as it is', { variants: [{}] }],
    ['that is not scaled', { targetId: undefined }],
    ['of another endpoint', { targetId: targetOf('penguins-prod-2') }],
    ['that is not served', { targetId: targetOf('penguins-prod', 'Blue') }],
    ['whose type is only known to CloudFormation', { variants: [{ instanceType: undefined }] }],
    ['with another type, beside a config that is gone', { endpoint: { ...serving, config: undefined } }],
    ['with another type', { happened: 'ml.m5.large becomes ml.m5.xlarge' }],
    [
      'that becomes serverless',
      { variants: [{ instanceType: undefined, serverless: true }], happened: 'ml.m5.large becomes serverless' },
    ],
    ['that vanishes', { variants: [{ name: 'Blue' }], happened: 'it would be gone' }],
    ['whose name is only known to CloudFormation', { variants: [{ name: undefined }] }],
    ['whose number is only known to CloudFormation', { variants: undefined }],
  ])('%s', (_, given) => {
    const { variants, targetId, endpoint, happened } = {
      variants: changed,
      targetId: target,
      endpoint: serving,
      ...given,
    }
    const findings = checkScaled(plannedEndpoint({ variants: variants?.map(plannedVariant) }), endpoint, targetId)
    expect(findings.map((each) => each.happened)).toEqual(happened === undefined ? [] : [`${happened}, ${refused}`])
    for (const finding of findings) {
      expect(finding).toMatchObject({ level: 'problem', subject: 'variant AllTraffic of endpoint penguins-prod' })
      expect(finding.remedy).toMatch(/^Deploy once with 'MaxCapacity: 0'/)
    }
  })
})
