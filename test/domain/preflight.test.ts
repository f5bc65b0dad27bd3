import { describe, expect, test } from '@jest/globals'
import { checkAlarms, checkMeeting, checkPlace, checkPlan, type Alarm } from '../../src/domain/preflight.ts'
import type { PlannedEndpoint } from '../../src/domain/preflight-endpoint.ts'
import type { Finding } from '../../src/domain/preflight-finding.ts'
import type { ServedModel, Strategy } from '../../src/domain/served-model.ts'
import { plannedEndpoint, plannedVariant } from './planned.ts'
import { served, variant } from './served.ts'

const one = plannedVariant()
const planned = plannedEndpoint
const wishes = { strategy: undefined, endsDataCapture: false }
/** `problem, subject: what happened` of each. */
const told = (findings: readonly Finding[]) =>
  findings.map(({ level, subject, happened }) => `${level}, ${subject}: ${happened}`)

describe('account and region', () => {
  const place = {
    account: '111122223333',
    region: 'eu-west-1',
    arn: 'arn:aws:sts::111122223333:assumed-role/deploy/ci',
  }
  test.each<[string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    ['111122223333', 'eu-west-1', undefined],
    ['444455556666', undefined, 'they lead to account 111122223333, not 444455556666'],
    [
      '444455556666',
      'us-east-1',
      'they lead to account 111122223333, not 444455556666, and to region eu-west-1, not us-east-1',
    ],
  ])('%s, %s', (account, region, happened) => {
    expect(checkPlace(place, { account, region })?.happened).toBe(happened)
  })
})

describe('what template and parameters show by themselves', () => {
  const number = { path: 'EndpointConfig.ProductionVariants[0].ServerlessConfig.MemorySizeInMB' }
  test.each<[string, Partial<PlannedEndpoint>, Strategy | undefined, readonly string[]]>([
    ['nothing wrong', {}, undefined, []],
    ['a name that is not known before', { endpointName: undefined }, undefined, []],
    [
      'a name that is too long',
      { endpointName: 'x'.repeat(64) },
      undefined,
      [`problem, EndpointName: '${'x'.repeat(64)}' is no name for SageMaker (it has 64 characters)`],
    ],
    [
      'a name that is too long by its hyphens',
      { endpointName: 'x-'.repeat(40) + 'x' },
      undefined,
      [`problem, EndpointName: '${'x-'.repeat(40)}x' is no name for SageMaker (it has 81 characters)`],
    ],
    [
      'names of its own',
      { ownNames: new Map([['Model', 'penguins_2']]) },
      undefined,
      [
        "problem, the name of Model: 'penguins_2' is no name for SageMaker (it has 10 characters)",
        "warning, Model of the template: it has the name 'penguins_2', and every change replaces it, which CloudFormation refuses for what has a name",
      ],
    ],
    [
      'two variants of one name',
      { variants: [one], shadowVariants: [one] },
      undefined,
      ['problem, variant AllTraffic: two variants have this name'],
    ],
    ['variants that are not known before', { variants: undefined, strategy: 'rolling' }, undefined, []],
    [
      'numbers out of range',
      {
        numbers: [
          { ...number, value: 1500, least: 1024, most: 6144, multipleOf: 1024 },
          { path: 'a', value: 59, least: 60, most: 3600, multipleOf: 1 },
          { path: 'b', value: 3601, least: 60, most: 3600, multipleOf: 1 },
          { path: 'c', value: 60, least: 60, most: 3600, multipleOf: 1 },
        ],
      },
      undefined,
      [
        `problem, ${number.path}: it is 1500, and AWS takes 1024 to 6144 in steps of 1024`,
        'problem, a: it is 59, and AWS takes 60 to 3600',
        'problem, b: it is 3601, and AWS takes 60 to 3600',
      ],
    ],
    ['steps in time', { steps: { seconds: 599, limitSeconds: 600 } }, undefined, []],
    [
      'steps that take too long',
      { steps: { seconds: 600, limitSeconds: 600 } },
      undefined,
      [
        'problem, MaximumExecutionTimeoutInSeconds: it is 600, and the pauses of the deployment alone take 600 s, after which it would be taken back',
      ],
    ],
    ['a strategy as asked', { strategy: 'canary' }, 'canary', []],
    ['a strategy that cannot be told', { strategy: 'unknown', alarms: { names: [], own: false } }, 'canary', []],
    [
      'a strategy that the template does not take',
      {},
      'canary',
      ['problem, strategy canary: the template has no DeploymentConfig that would make it so'],
    ],
    [
      'another strategy',
      { strategy: 'linear' },
      'canary',
      ['problem, strategy canary: the template asks for linear, and nothing would make it so'],
    ],
    [
      'S12 serverless',
      { strategy: 'canary', variants: [{ ...one, serverless: true }] },
      undefined,
      ['problem, strategy canary: a serverless endpoint takes no guarded deployment'],
    ],
    [
      'S12 rolling with two variants',
      { strategy: 'rolling', variants: [one, { ...one, name: 'Second' }] },
      undefined,
      ['problem, strategy rolling: a rolling deployment is for endpoints with one variant'],
    ],
    [
      'S12 rolling with a shadow',
      { strategy: 'rolling', shadowVariants: [{ ...one, name: 'Shadow' }] },
      undefined,
      ['problem, strategy rolling: a rolling deployment is for endpoints with one variant'],
    ],
    [
      'S13 nothing that guards',
      { strategy: 'linear', alarms: { names: [], own: false } },
      undefined,
      [
        'warning, strategy linear: no alarm watches it, and without one SageMaker takes nothing back that passes its health check',
      ],
    ],
    ['alarms of the stack', { strategy: 'linear', alarms: { names: [], own: true } }, undefined, []],
    [
      'too many alarms',
      { strategy: 'linear', alarms: { names: 'abcdefghijk'.split(''), own: false } },
      undefined,
      ['problem, strategy linear: SageMaker takes at most 10 alarms, and there are 11'],
    ],
  ])('%s', (_, given, strategy, expected) => {
    expect(told(checkPlan(planned(given), { ...wishes, strategy }))).toEqual(expected)
  })
})

describe('what shows beside the endpoint that is there', () => {
  const meeting = { serving: undefined, held: undefined, marketplace: false }
  const inf1 = { ...one, instanceType: 'ml.inf1.xlarge' }
  const all = 'SageMaker moves all traffic at once, and watches nothing, for'
  test.each<[string, Partial<PlannedEndpoint>, Partial<ServedModel> | undefined, readonly string[]]>([
    ['none', {}, undefined, []],
    ['the same', {}, { variants: [variant()] }, []],
    [
      'S2 it has failed',
      {},
      { status: 'Failed' },
      ['problem, endpoint penguins-prod: it is Failed, and can only be deleted'],
    ],
    [
      'S2 it has failed, with a reason',
      {},
      { status: 'Failed', failureReason: 'ping' },
      ['problem, endpoint penguins-prod: it is Failed (ping), and can only be deleted'],
    ],
    [
      'S12 a variant renamed',
      { variants: [{ ...one, name: 'Blue' }] },
      { variants: [variant()] },
      ['warning, endpoint penguins-prod: it serves variant AllTraffic, and this deployment has Blue instead'],
    ],
    [
      'S12 a variant renamed, guarded',
      { variants: [{ ...one, name: 'Blue' }], strategy: 'canary' },
      { variants: [variant()] },
      ['problem, endpoint penguins-prod: it serves variant AllTraffic, and this deployment has Blue instead'],
    ],
    ['a variant that is not known before', { variants: [{ ...one, name: undefined }] }, { variants: [variant()] }, []],
    ['variants that are not known before', { variants: undefined }, { variants: [variant()] }, []],
    [
      'S12 Inf1 asked for',
      { variants: [inf1], strategy: 'canary' },
      undefined,
      [`problem, strategy canary: ${all} instances of type ml.inf1.xlarge`],
    ],
    [
      'S12 Inf1 served',
      { strategy: 'all-at-once' },
      {
        variants: [variant()],
        config: {
          variants: [{ name: 'AllTraffic', instanceType: 'ml.inf1.xlarge', instances: 1 }],
          shadowVariants: [],
          capturesData: false,
        },
      },
      [`warning, strategy all-at-once: ${all} instances of type ml.inf1.xlarge`],
    ],
    ['a config that is gone', { strategy: 'canary', variants: undefined }, { config: undefined }, []],
    [
      'data capture that would end',
      {},
      { dataCapture: { enabled: true, destination: 's3://penguins/captured' } },
      [
        'problem, endpoint penguins-prod: it captures data to s3://penguins/captured, and this deployment would end that without being asked to',
      ],
    ],
    ['data capture that goes on', { dataCapture: 'on' }, { dataCapture: { enabled: true, destination: '' } }, []],
    ['data capture that was off', {}, { dataCapture: { enabled: false, destination: '' } }, []],
  ])('%s', (_, given, serving, expected) => {
    const met = { ...meeting, serving: serving && served(serving), held: 'Penguins-prod' }
    expect(told(checkMeeting(planned(given), wishes, met))).toEqual(expected)
  })
  test('data capture ends where that is asked for', () => {
    const serving = served({ dataCapture: { enabled: true, destination: 's3://penguins' } })
    const met = { ...meeting, serving, held: 'penguins-prod' }
    expect(checkMeeting(planned(), { ...wishes, endsDataCapture: true }, met)).toEqual([])
  })
  test('S12 a model of AWS Marketplace', () => {
    const met = { ...meeting, marketplace: true }
    expect(told(checkMeeting(planned({ strategy: 'linear' }), wishes, met))).toEqual([
      `problem, strategy linear: ${all} containers from AWS Marketplace`,
    ])
  })
  test.each([undefined, 'penguins-other'])('the endpoint is not that of the stack, which has %s', (held) => {
    expect(told(checkMeeting(planned(), wishes, { ...meeting, serving: served(), held }))).toEqual([
      'problem, endpoint penguins-prod: it exists already, and the stack does not hold it, so that CloudFormation could not create it',
    ])
  })
})

describe('S13 alarms', () => {
  const alarm = (name: string, state: Alarm['state'], reason?: string): Alarm => ({ name, state, reason })
  interface Asked {
    readonly names?: readonly string[]
    readonly own?: readonly string[]
  }
  test.each<[string, Asked, readonly Alarm[], readonly string[]]>([
    ['quiet', { names: ['drift'] }, [alarm('drift', 'OK')], []],
    ['missing', { names: ['drift'] }, [], ['problem, alarm drift: it does not exist, so that it would guard nothing']],
    [
      'ringing',
      { names: ['drift'], own: ['drift'] },
      [alarm('drift', 'ALARM')],
      ['problem, alarm drift: it rings already, and would take any deployment back'],
    ],
    [
      'W.4 one of the stack rings',
      { own: ['5xx'] },
      [alarm('5xx', 'ALARM', '3 > 1')],
      ['problem, alarm 5xx: it rings already (3 > 1), and would take any deployment back'],
    ],
    [
      'without data',
      { names: ['drift'] },
      [alarm('drift', 'INSUFFICIENT_DATA')],
      ['warning, alarm drift: it has no data, and guards nothing as long as that is so'],
    ],
    [
      'one of the stack without data, or not there yet',
      { own: ['5xx', 'p95'] },
      [alarm('5xx', 'INSUFFICIENT_DATA')],
      [],
    ],
  ])('%s', (_, { names = [], own = [] }, found, expected) => {
    expect(told(checkAlarms({ names, own }, found))).toEqual(expected)
  })
})
