import { describe, expect, test } from '@jest/globals'
import { describeProgress } from '../../src/domain/endpoint-progress.ts'
import type { EndpointView, VariantView } from '../../src/domain/served-model.ts'
import { served, variant } from './served.ts'

const fresh = { instances: 0, wantedInstances: 2, weight: 0 }
const deploying = (...variants: readonly Partial<VariantView>[]) =>
  served({
    status: 'Updating',
    pending: { configName: 'config-3', variants: variants.map(variant), shadowVariants: [] },
  })

describe('one line for each change of an endpoint', () => {
  test.each<[string, EndpointView | undefined, EndpointView, readonly string[]]>([
    ['S5 the first look', undefined, served({ status: 'RollingBack' }), ['RollingBack']],
    ['nothing new', served(), served(), []],
    [
      'a deployment begins',
      served(),
      deploying({ ...fresh, stage: 'Creating' }),
      ['Updating, on its way to config-3', 'variant AllTraffic: Creating', 'variant AllTraffic: 0 of 2 instances'],
    ],
    [
      'S4 maintenance',
      served(),
      served({ status: 'SystemUpdating', pending: { configName: '', variants: [], shadowVariants: [] } }),
      ['SystemUpdating'],
    ],
    [
      'instances come',
      deploying({ ...fresh, stage: 'Creating' }),
      deploying({ ...fresh, stage: 'Creating', instances: 1 }),
      ['variant AllTraffic: 1 of 2 instances'],
    ],
    [
      'a canary gets its share',
      deploying({ stage: 'ActivatingTraffic', weight: 0 }),
      deploying({ stage: 'Baking', stageMessage: 'Waiting 300 s', weight: 0.1 }),
      ['variant AllTraffic: Baking (Waiting 300 s)', 'variant AllTraffic: 10 % of the traffic'],
    ],
    [
      'a message of its own',
      deploying({ stage: 'Creating' }),
      deploying({ stage: 'Creating', stageMessage: 'capacity is scarce' }),
      ['variant AllTraffic: Creating (capacity is scarce)'],
    ],
    [
      'a serverless variant and a shadow',
      served(),
      served({
        status: 'Updating',
        pending: {
          configName: 'config-3',
          variants: [variant({ instances: undefined, wantedInstances: undefined, weight: undefined })],
          shadowVariants: [variant({ name: 'Next', stage: 'Creating', wantedWeight: undefined })],
        },
      }),
      ['Updating, on its way to config-3', 'shadow variant Next: Creating', 'shadow variant Next: 1 of 1 instance'],
    ],
    [
      'S2 it fails',
      deploying({ stage: 'Creating' }),
      served({ status: 'Failed', failureReason: 'ping' }),
      ['Failed: ping'],
    ],
    [
      'it is scaled',
      served({ variants: [variant()] }),
      served({ status: 'Updating', variants: [variant({ wantedInstances: 3 }), variant({ instances: undefined })] }),
      ['Updating', 'variant AllTraffic: 1 of 3 instances'],
    ],
  ])('%s', (_, before, after, lines) => {
    expect(describeProgress(before, after)).toEqual(lines)
  })
})
