import { describe, expect, test } from '@jest/globals'
import {
  checkImage,
  locateImage,
  platformOf,
  refuseModelPackage,
  warnOfLostImage,
  type RegisteredImage,
} from '../../src/domain/preflight-model.ts'
import type { ModelPackage } from '../../src/domain/model-package.ts'

const digest = (digit: string) => `sha256:${digit.repeat(64)}`
const modelPackage = (given: Pick<ModelPackage, 'approvalStatus' | 'status'>): ModelPackage => ({
  arn: 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/2',
  group: 'penguins',
  version: 2,
  approvedBy: undefined,
  modifiedAt: undefined,
  approvalDescription: undefined,
  imageUri: undefined,
  imageDigest: undefined,
  modelDataUrl: undefined,
  createdAt: undefined,
  statisticsUri: undefined,
  generatedBy: undefined,
  commitId: undefined,
  repository: undefined,
  customerMetadata: new Map(),
  ...given,
})

describe('A1 what may be deployed', () => {
  test.each([
    ['required', 'Approved', 'Completed', true],
    ['required', 'PendingManualApproval', 'Completed', false],
    ['required', 'Rejected', 'Completed', false],
    ['required', 'Approved', 'InProgress', false],
    ['required', 'Approved', 'Failed', false],
    ['any', 'PendingManualApproval', 'Completed', true],
    ['any', 'PendingManualApproval', 'InProgress', false],
    ['any', 'Rejected', 'Completed', false],
  ] as const)('approval %s: %s and %s', (demand, approvalStatus, status, may) => {
    const refused = refuseModelPackage(modelPackage({ approvalStatus, status }), demand)
    expect(refused).toEqual(
      may
        ? undefined
        : {
            subject: 'model package penguins/2',
            happened: `it may not be deployed: its approval status is ${approvalStatus}, its status ${status}`,
            remedy: 'Approve it in the Model Registry, or deploy another version. Nothing was touched.',
          },
    )
  })
})

describe('where an image lies', () => {
  const registry = '111122223333'
  const region = 'eu-west-1'
  const host = `${registry}.dkr.ecr.eu-west-1.amazonaws.com`
  test.each([
    [`${host}/team/penguins:v1`, { registry, region, repository: 'team/penguins', tag: 'v1' }],
    [`${host}/penguins`, { registry, region, repository: 'penguins', tag: 'latest' }],
    [`${host}/penguins:v1@${digest('a')}`, { registry, region, repository: 'penguins', digest: digest('a') }],
    ['registry.example.com/penguins:v1', undefined],
    ['penguins', undefined],
  ])('%s', (uri, location) => expect(locateImage(uri)).toEqual(location))
})

test.each(['ml.c6g.large', 'ml.c6gn.xlarge', 'ml.m6gd.large', 'ml.r8g.large'])('%s has Graviton', (type) => {
  expect(platformOf(type)).toBe('linux/arm64')
})
test.each(['ml.m5.large', 'ml.g5.xlarge', 'ml.p4d.24xlarge', 'ml.inf1.xlarge', 'ml.g4dn.xlarge'])(
  '%s has not',
  (type) => expect(platformOf(type)).toBe('linux/amd64'),
)

describe('an image on its instances', () => {
  const docker = 'application/vnd.docker.distribution.manifest.v2+json'
  const image = (given: Partial<RegisteredImage> = {}): RegisteredImage => ({
    digest: digest('a'),
    mediaType: docker,
    platform: { os: 'linux', architecture: 'amd64' },
    ...given,
  })
  const question = { imageUri: 'penguins:v1', expectedDigest: digest('a'), instanceTypes: ['ml.m5.large'] }
  test.each<[string, Partial<typeof question>, RegisteredImage | undefined, readonly [string, RegExp][]]>([
    ['fits', {}, image(), []],
    ['unread architecture', { instanceTypes: ['ml.c7g.large'] }, image({ platform: undefined }), []],
    ['S2 gone', {}, undefined, [['problem', /does not have it/]]],
    [
      'S2 OCI',
      {},
      image({ mediaType: 'application/vnd.oci.image.index.v1+json' }),
      [['problem', /which SageMaker refuses/]],
    ],
    [
      'another CPU',
      { instanceTypes: ['ml.m5.large', 'ml.c7g.large'] },
      image(),
      [['problem', /built for linux\/amd64, and ml.c7g.large is linux\/arm64/]],
    ],
    ['S15 a tag that has moved', {}, image({ digest: digest('b') }), [['warning', /its tag stands for sha256:b+ now/]]],
  ])('%s', (_, given, found, expected) => {
    const findings = checkImage({ ...question, ...given }, found)
    expect(findings.map(({ level }) => level)).toEqual(expected.map(([level]) => level))
    findings.forEach(({ happened }, index) => expect(happened).toMatch(expected[index]?.[1] ?? ''))
  })
  test('without a digest to compare', () => {
    expect(checkImage({ ...question, expectedDigest: undefined }, image())).toEqual([])
  })
  test('without a platform to compare', () => {
    expect(checkImage({ ...question, instanceTypes: [] }, image())).toEqual([])
  })
  test('the way back', () => {
    expect(warnOfLostImage('penguins@sha256:a')).toMatchObject({
      level: 'warning',
      happened: 'it runs now, and its repository does not have it any more',
    })
  })
})
