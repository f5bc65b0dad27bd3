import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../src/domain/deployment.ts'
import {
  describeSource,
  markReconfigured,
  modelSourceOf,
  planWayBack,
  recordServed,
} from '../../src/domain/deployment-record.ts'

const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const image = (tag: string) => `111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins:${tag}`
const runUrl = 'https://github.com/team/penguins/actions/runs/42'
type Pairs = readonly (readonly [string, string])[]

const deploymentOf = (parameters: Pairs, tags: Pairs = []): Deployment => ({
  stackName: 'penguins',
  templateBody: '{}',
  parameters: new Map(parameters),
  tags: new Map(tags),
})
const ofPackage = (version: number, tags: Pairs = []) =>
  deploymentOf(
    [
      ['ModelPackageName', arn(version)],
      ['ImageUri', ''],
      ['ModelDataUrl', ''],
      ['Count', '2'],
    ],
    tags,
  )
const ofImage = (tag: string, data: string, tags: Pairs = []) =>
  deploymentOf(
    [
      ['ModelPackageName', ''],
      ['ImageUri', image(tag)],
      ['ModelDataUrl', data],
    ],
    tags,
  )
const served = (...modelPackageArns: string[]) => ({ modelPackageArns, imageUris: [] })
const servedImage = (tag: string) => ({ modelPackageArns: [], imageUris: [image(tag)] })
const previous = 'sagemaker-promote:previous-model-package'
const previousImage = 'sagemaker-promote:previous-image'
const previousData = 'sagemaker-promote:previous-model-data'
const from = 'sagemaker-promote:rolled-back-from'
const recordedWith = 'sagemaker-promote:recorded-with'
const reconfigured = 'sagemaker-promote:reconfigured'

describe('a deployment records what was served before', () => {
  type Meeting = readonly [wanted: Deployment, stack: Deployment, served: Parameters<typeof recordServed>[2]]
  test.each<[string, ...Meeting, Pairs]>([
    ['one package after another', ofPackage(2), ofPackage(1), served(arn(1)), [[previous, arn(1)]]],
    [
      'the same one again, which leaves the record',
      ofPackage(2, [[previous, arn(1)]]),
      ofPackage(2),
      served(arn(2)),
      [[previous, arn(1)]],
    ],
    ['what is served, and not what the stack holds', ofPackage(3), ofPackage(2), served(arn(1)), [[previous, arn(1)]]],
    ['nothing that can be named', ofPackage(2), ofPackage(1), { modelPackageArns: [], imageUris: [] }, []],
    ['a package, then an image', ofImage('b', 's3://b/m'), ofPackage(1), served(arn(1)), [[previous, arn(1)]]],
    [
      'an image, then a package',
      ofPackage(1, [[previous, arn(9)]]),
      ofImage('a', 's3://b/m'),
      servedImage('a'),
      [
        [previousImage, image('a')],
        [previousData, 's3://b/m'],
      ],
    ],
    [
      'other model data in the same image',
      ofImage('a', 's3://b/n'),
      ofImage('a', 's3://b/m'),
      servedImage('a'),
      [
        [previousImage, image('a')],
        [previousData, 's3://b/m'],
      ],
    ],
    [
      'an image that needs no data',
      ofImage('b', ''),
      ofImage('a', ''),
      servedImage('a'),
      [[previousImage, image('a')]],
    ],
    ['the same image again', ofImage('a', ''), ofImage('a', ''), servedImage('a'), []],
    ['an image that SageMaker has taken back', ofImage('c', ''), ofImage('b', ''), servedImage('a'), []],
    [
      'data that no tag can name, instead of a wrong record',
      ofImage('b', '', [[previous, arn(1)]]),
      ofImage('a', 's3://b/m*'),
      servedImage('a'),
      [],
    ],
    [
      'forward again: what was rolled back from is forgotten',
      ofPackage(3, [[from, arn(2)]]),
      ofPackage(1),
      served(arn(1)),
      [[previous, arn(1)]],
    ],
  ])('%s', (...row) => {
    const [, wanted, stack, seen, tags] = row
    const written = [...recordServed(wanted, stack, seen).tags].filter(([key]) => key !== recordedWith)
    expect(written).toEqual(tags)
  })
})

describe('the record holds for the template and the parameters that it was made with', () => {
  const recorded = recordServed(ofPackage(2), ofPackage(1), served(arn(1)))
  const again = (change: Partial<Deployment> = {}) => markReconfigured({ ...recorded, ...change })
  const withCount = (count: string) => ({ parameters: new Map([...recorded.parameters, ['Count', count]]) })
  const otherTags = new Map([...recorded.tags, ['commit', 'b']])

  test.each<[string, Deployment, boolean]>([
    ['the same again', again(), false],
    ['with other tags', again({ tags: otherTags }), false],
    ['with another template', again({ templateBody: '{ }' }), true],
    ['with another parameter', again(withCount('3')), true],
    ['and back to what it was', markReconfigured({ ...again(withCount('3')), ...withCount('2') }), false],
    ['without a record', markReconfigured(ofPackage(2)), false],
  ])('%s', (_, deployment, isMarked) => {
    expect(deployment.tags.has(reconfigured)).toBe(isMarked)
  })

  test('another one has no way back, and says why', () => {
    expect(planWayBack(again(withCount('3')), { runUrl })).toEqual({
      kind: 'none',
      because: `${arn(1)} was served before, and ${arn(2)} was deployed again since with another template or other parameters, which a rollback would leave as they are`,
      remedy: 'Deploy the template and parameters of before, or the version that shall be served.',
    })
  })

  test('a record of the next model begins anew', () => {
    const next = recordServed({ ...ofPackage(3), tags: again(withCount('3')).tags }, ofPackage(2), served(arn(2)))
    expect([...next.tags.keys()]).toEqual([previous, recordedWith])
    expect(markReconfigured(next).tags.has(reconfigured)).toBe(false)
  })
})

describe('the way back', () => {
  const run = { runUrl }
  test('leads to the recorded package; everything else stays, the record ends', () => {
    const way = planWayBack(
      ofPackage(2, [
        ['team', 'birds'],
        [previous, arn(1)],
        [recordedWith, '0123456789abcdef'],
      ]),
      run,
    )
    expect(way).toMatchObject({ kind: 'back', to: { modelPackageArn: arn(1) } })
    if (way.kind !== 'back') throw new Error('expected a way back')
    expect(Object.fromEntries(way.deployment.parameters)).toEqual({
      ModelPackageName: arn(1),
      ImageUri: '',
      ModelDataUrl: '',
      Count: '2',
    })
    expect(Object.fromEntries(way.deployment.tags)).toEqual({ team: 'birds', [from]: arn(2) })
  })

  test('leads from an image to a package, and to an image', () => {
    const toPackage = planWayBack(ofImage('b', 's3://b/m', [[previous, arn(1)]]), run)
    expect(toPackage).toMatchObject({ kind: 'back', to: { modelPackageArn: arn(1) } })
    expect(toPackage.kind === 'back' && modelSourceOf(toPackage.deployment.parameters)).toEqual({
      modelPackageArn: arn(1),
    })
    const toImage = planWayBack(
      ofPackage(2, [
        [previousImage, image('a')],
        [previousData, 's3://b/m'],
      ]),
      run,
    )
    expect(toImage.kind === 'back' && modelSourceOf(toImage.deployment.parameters)).toEqual({
      imageUri: image('a'),
      modelDataUrl: 's3://b/m',
    })
  })

  test('goes once: there is no second one to the bad model', () => {
    const way = planWayBack(ofPackage(2, [[previous, arn(1)]]), run)
    if (way.kind !== 'back') throw new Error('expected a way back')
    expect(planWayBack(way.deployment, { runUrl: `${runUrl}0` })).toEqual({
      kind: 'none',
      because: `it was rolled back already, from ${arn(2)}, and what was served before ${arn(1)} is not known`,
      remedy: 'Deploy the version that shall be served.',
    })
  })

  test('was gone by this very run, which was interrupted', () => {
    const held = ofPackage(1, [
      [from, arn(2)],
      ['sagemaker-promote:run', runUrl],
    ])
    expect(planWayBack(held, run)).toMatchObject({ kind: 'gone-back', to: { modelPackageArn: arn(1) } })
    expect(planWayBack(held, { runUrl: undefined })).toMatchObject({ kind: 'none' })
  })

  test.each<[string, Deployment, RegExp]>([
    [
      'a first deployment',
      ofPackage(1),
      /^nothing is known that was served before .*penguins\/1, as after a first deployment$/,
    ],
    ['a record that names what is there', ofPackage(1, [[previous, arn(1)]]), /^nothing is known/],
    [
      'a template without the parameter',
      deploymentOf([['ImageUri', image('a')]], [[previous, arn(1)]]),
      /penguins\/1 was served before, and the template on the stack has no parameter ModelPackageName$/,
    ],
    ['a template without any', deploymentOf([]), /before no model/],
  ])('%s has none', (_, held, because) => {
    expect(planWayBack(held, run)).toMatchObject({ kind: 'none', because: expect.stringMatching(because) })
  })

  test('from an image whose name no tag can hold', () => {
    const held = deploymentOf(
      [
        ['ModelPackageName', ''],
        ['ImageUri', 'what?'],
      ],
      [[previous, arn(1)]],
    )
    const way = planWayBack(held, run)
    expect(way.kind === 'back' && way.deployment.tags.get(from)).toBe('an image')
  })
})

test('a source is told in a few words', () => {
  const none = { modelPackageArn: undefined, imageUri: undefined, modelDataUrl: undefined }
  expect(describeSource({ ...none, imageUri: 'i' })).toBe('i')
  expect(describeSource({ ...none, imageUri: 'i', modelDataUrl: 's3://d' })).toBe('i with s3://d')
})
