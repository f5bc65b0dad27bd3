import { describe, expect, test } from '@jest/globals'
import type { PushedImage } from '../../src/domain/image.ts'
import { parseImageTags, planTags } from '../../src/domain/image-tags.ts'

describe('names', () => {
  test('letters, digits, underscore, dot and hyphen, up to 128 characters', () => {
    const names = ['1.0', 'v2_final-x', '_', 'a'.repeat(128)]
    expect(parseImageTags(names)).toEqual(names)
  })

  test.each([
    [['-rf'], "got '-rf'"],
    [['--tag=x'], "got '--tag=x'"],
    [['.hidden'], "got '.hidden'"],
    [['a b'], "got 'a b'"],
    [['a:b'], "got 'a:b'"],
    [['good', 'a/b'], "got 'a/b'"],
    [['a'.repeat(129)], 'got'],
    [['x\n'], 'got'],
    [['main', 'main'], "'main' is given twice"],
    [[], 'expected 1 to 100 tags, got 0'],
    [Array.from({ length: 101 }, (_, index) => `t${index}`), 'got 101'],
  ])('%j is refused', (names, message) => {
    expect(() => parseImageTags(names)).toThrow(message)
  })
})

const image = (digest: string): PushedImage => ({ digest, mediaType: '', manifest: '', configDigest: undefined })
const one = image('sha256:1111')
const two = image('sha256:2222')

describe('what is done about tags that exist', () => {
  test.each(['fail', 'reuse', 'overwrite'] as const)('none exists, %s: build', (policy) => {
    expect(planTags(policy, ['a', 'b'], new Map())).toEqual({ kind: 'build' })
  })

  test('overwrite: build, whatever is there', () => {
    expect(planTags('overwrite', ['a'], new Map([['a', one]]))).toEqual({ kind: 'build' })
  })

  test('fail: refused, with every tag and its digest in the order of the input', () => {
    const existing = new Map([
      ['b', two],
      ['a', one],
    ])
    expect(planTags('fail', ['a', 'b', 'c'], existing)).toMatchObject({
      kind: 'refuse',
      happened: 'the registry already holds these tags: a is sha256:1111, b is sha256:2222',
    })
    expect(planTags('fail', ['a'], new Map([['a', one]]))).toMatchObject({
      happened: 'the registry already holds this tag: a is sha256:1111',
    })
  })

  test('reuse: the image of the tags that exist, for those that do not', () => {
    const existing = new Map([
      ['a', one],
      ['c', one],
    ])
    expect(planTags('reuse', ['a', 'b', 'c'], existing)).toEqual({ kind: 'reuse', image: one, missing: ['b'] })
  })

  test('reuse of two different images is refused with both digests', () => {
    const existing = new Map([
      ['a', one],
      ['b', two],
    ])
    expect(planTags('reuse', ['a', 'b'], existing)).toMatchObject({
      kind: 'refuse',
      happened:
        'the tags stand for different images, so that there is no one image to reuse: a is sha256:1111, b is sha256:2222',
    })
  })
})
