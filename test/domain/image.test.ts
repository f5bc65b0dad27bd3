import { describe, expect, test } from '@jest/globals'
import {
  configDigestOf,
  formatSize,
  imageLabels,
  isSameImage,
  judgeMediaType,
  judgePlatform,
  registryOf,
  type BuiltImage,
  type PushedImage,
} from '../../src/domain/image.ts'

const pushed: PushedImage = {
  digest: 'sha256:aaaa',
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  manifest: '{}',
  configDigest: 'sha256:cccc',
}
const built: BuiltImage = { id: 'sha256:cccc', os: 'linux', architecture: 'amd64', sizeBytes: 1, mediaType: undefined }

describe('media type', () => {
  test("Docker's own manifest of one platform is what SageMaker takes", () => {
    expect(judgeMediaType('image penguins', pushed.mediaType)).toBeUndefined()
  })

  test.each([
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
  ])('%s fails, and the message names it and the two flags that help', (mediaType) => {
    const failure = judgeMediaType('image penguins', mediaType)
    expect(failure?.happened).toContain(mediaType)
    expect(failure?.remedy).toContain('--provenance=false')
    expect(failure?.remedy).toContain('oci-mediatypes=false')
  })

  test('a registry that names no media type is not believed', () => {
    expect(judgeMediaType('image penguins', '')?.happened).toContain('unknown')
  })
})

test('an image for another CPU than asked for is told by both platforms', () => {
  expect(judgePlatform('image penguins', built, 'linux/amd64')).toBeUndefined()
  expect(judgePlatform('image penguins', { ...built, architecture: 'arm64' }, 'linux/amd64')).toMatchObject({
    subject: 'image penguins',
    happened: 'it was built for linux/arm64; expected linux/amd64',
  })
})

test.each([
  ['its config, as a classic engine names it', 'sha256:cccc', true],
  ['its manifest, as an engine on containerd names it', 'sha256:aaaa', true],
  ['anything else', 'sha256:dddd', false],
])('the built image is the pushed one by %s', (_, id, same) => {
  expect(isSameImage({ ...built, id }, pushed)).toBe(same)
})

test.each([
  ['{"config":{"digest":"sha256:cccc"},"layers":[]}', 'sha256:cccc'],
  ['{"manifests":[]}', undefined],
  ['{"config":{"digest":7}}', undefined],
  ['not JSON', undefined],
])('the config of %s', (manifest, digest) => {
  expect(configDigestOf(manifest)).toBe(digest)
})

test.each([
  ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/penguins', '111122223333.dkr.ecr.eu-west-1.amazonaws.com'],
  ['127.0.0.1:5000/penguins', '127.0.0.1:5000'],
  ['', ''],
])('the registry of %s', (uri, registry) => {
  expect(registryOf(uri)).toBe(registry)
})

test('labels name commit and repository, and nothing of the run, so that the same commit gives the same image', () => {
  const runUrl = 'https://github.com/acme/penguins/actions/runs/42'
  expect(imageLabels({ commit: 'c0ffee', runUrl })).toEqual({
    'org.opencontainers.image.revision': 'c0ffee',
    'org.opencontainers.image.source': 'https://github.com/acme/penguins',
  })
  expect(imageLabels({ commit: undefined, runUrl: undefined })).toEqual({})
})

test.each([
  [0, '0 kB'],
  [999_000, '999 kB'],
  [61_730_101, '62 MB'],
  [3_449_000_000, '3.4 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
