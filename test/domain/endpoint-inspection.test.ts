import { describe, expect, test } from '@jest/globals'
import { inspectServed, type WantedDetails } from '../../src/domain/endpoint-inspection.ts'
import type { ServedModel } from '../../src/domain/served-model.ts'
import { served, variant } from './served.ts'

const wanted = { configName: 'config-2', modelPackageArn: undefined }
const inspected = (now: Partial<ServedModel>, given: Partial<WantedDetails>, before?: Partial<ServedModel>) =>
  inspectServed(served(now), { ...wanted, ...given }, before && served(before))
const capture = { enabled: true, destination: 's3://penguins/captured' }
const scaled = (instances: number, configured: number) => ({
  variants: [variant({ wantedInstances: instances })],
  config: {
    variants: [{ name: 'AllTraffic', instanceType: 'ml.m5.large', instances: configured }],
    shadowVariants: [],
    capturesData: false,
  },
})

describe('what makes a deployment a failure, though its config is served', () => {
  type Row = readonly [
    what: string,
    now: Partial<ServedModel>,
    wanted: Partial<WantedDetails>,
    problems: readonly string[],
  ]
  test.each<Row>([
    ['nothing', {}, {}, []],
    ['S15 the image', { resolvedImages: ['penguins@sha256:b'] }, { imageDigest: 'sha256:b' }, []],
    [
      'S15 another image',
      { resolvedImages: ['penguins@sha256:b'] },
      { imageDigest: 'sha256:a' },
      ['it runs penguins@sha256:b, and the model package was registered with the image sha256:a'],
    ],
    ['an image that SageMaker does not tell', {}, { imageDigest: 'sha256:a' }, []],
    [
      'every variant',
      { modelPackageArns: ['p/1', 'p/2'], shadowModelPackageArns: ['p/3'] },
      { otherModelPackageArns: ['p/2'], shadowModelPackageArn: 'p/3' },
      [],
    ],
    [
      'a variant that is missing',
      { modelPackageArns: ['p/1'] },
      { otherModelPackageArns: ['p/2'], shadowModelPackageArn: 'p/3' },
      ['no variant serves p/2', 'no shadow variant has p/3'],
    ],
    ['data capture', { dataCapture: capture }, { dataCapture: 'on' }, []],
    ['no data capture', {}, { dataCapture: 'on' }, ['it captures no data, which was asked for']],
    ['data capture ended as asked', {}, { dataCapture: 'off' }, []],
    [
      'data capture that stopped',
      { dataCapture: { ...capture, enabled: false } },
      { dataCapture: 'as-before' },
      ['it has captured data to s3://penguins/captured, and does so no more'],
    ],
  ])('%s', (_, now, given, problems) => {
    expect(inspected(now, given, { dataCapture: capture }).problems).toEqual(problems)
  })
  test.each([undefined, {}, { dataCapture: { ...capture, enabled: false } }])(
    'no data capture before: %j',
    (before) => {
      expect(inspected({}, { dataCapture: 'as-before' }, before).problems).toEqual([])
    },
  )
})

describe('what is told, and changes nothing', () => {
  type Row = readonly [
    what: string,
    now: Partial<ServedModel>,
    wanted: Partial<WantedDetails>,
    before: Partial<ServedModel> | undefined,
    warnings: readonly string[],
  ]
  const rows: readonly Row[] = [
    ['S12 as asked', { lastDeployment: { strategy: 'canary', alarms: [] } }, { strategy: 'canary' }, undefined, []],
    [
      'S12 degraded silently',
      { lastDeployment: { strategy: 'all-at-once', alarms: [] } },
      { strategy: 'canary' },
      undefined,
      ['it was deployed all-at-once, though canary was asked for: nothing has guarded it'],
    ],
    [
      'S12 no strategy at all',
      {},
      { strategy: 'canary' },
      undefined,
      ['it was deployed without any strategy, though canary was asked for: nothing has guarded it'],
    ],
    ['a new endpoint', scaled(1, 1), {}, undefined, []],
    ['as many as before', scaled(4, 1), {}, scaled(4, 1), []],
    ['fewer, since fewer are asked for', scaled(1, 1), {}, scaled(4, 4), []],
    [
      'S14 shrunk',
      scaled(1, 1),
      {},
      scaled(4, 1),
      [
        "variant AllTraffic went from 4 instances to 1: something has scaled it since it was deployed; set 'KeepInstanceCount' if that is to stay",
      ],
    ],
    [
      'S14 shrunk, though not to be',
      scaled(1, 1),
      { keepsInstanceCounts: true },
      scaled(4, 1),
      ['variant AllTraffic went from 4 instances to 1, though its number was to be kept'],
    ],
    ['serverless', { variants: [variant({ wantedInstances: undefined })] }, {}, scaled(4, 1), []],
    [
      'S14 an earlier config that is gone',
      scaled(1, 1),
      {},
      { ...scaled(4, 1), config: undefined },
      [expect.stringMatching(/has scaled it/) as never],
    ],
  ]
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, now, given, before, warnings]) => {
    expect(inspected(now, given, before).warnings).toEqual(warnings)
  })
})
