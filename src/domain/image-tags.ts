import type { PushedImage } from './image.ts'

/** Letters, digits, `_`, `.`, `-`; the first is neither `.` nor `-`, so that a tag can never be read as an option. */
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/

/** Throws when a name is not a tag, is given twice, or when there are none or more than ECR looks up at once. */
export function parseImageTags(names: readonly string[]): readonly [string, ...string[]] {
  const wrong = names.find((name) => !tagName.test(name))
  if (wrong !== undefined) throw new Error(`expected tags of letters, digits, '_', '.' and '-', got '${wrong}'`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`'${twice}' is given twice`)
  const [first, ...others] = names
  if (first === undefined || others.length >= 100) throw new Error(`expected 1 to 100 tags, got ${names.length}`)
  return [first, ...others]
}

export type TagPolicy = 'fail' | 'reuse' | 'overwrite'

export type TagPlan =
  | { readonly kind: 'build' }
  /** `missing` are the tags that the image does not have yet. */
  | { readonly kind: 'reuse'; readonly image: PushedImage; readonly missing: readonly string[] }
  | { readonly kind: 'refuse'; readonly happened: string; readonly remedy: string }

/** What is to be done about tags of which some may exist already. */
export function planTags(
  policy: TagPolicy,
  tags: readonly string[],
  existing: ReadonlyMap<string, PushedImage>,
): TagPlan {
  const held = tags.flatMap((tag) => {
    const image = existing.get(tag)
    return image === undefined ? [] : [{ tag, image }]
  })
  const [first] = held
  if (first === undefined || policy === 'overwrite') return { kind: 'build' }
  const list = held.map(({ tag, image }) => `${tag} is ${image.digest}`).join(', ')
  if (policy === 'fail') {
    return {
      kind: 'refuse',
      happened: `the registry already holds ${held.length === 1 ? 'this tag' : 'these tags'}: ${list}`,
      remedy: "Use a tag of this commit's own, or set 'if-tag-exists' to reuse or overwrite.",
    }
  }
  if (held.some(({ image }) => image.digest !== first.image.digest)) {
    return {
      kind: 'refuse',
      happened: `the tags stand for different images, so that there is no one image to reuse: ${list}`,
      remedy: "Leave out the tags that move, or set 'if-tag-exists' to overwrite.",
    }
  }
  return { kind: 'reuse', image: first.image, missing: tags.filter((tag) => !existing.has(tag)) }
}
