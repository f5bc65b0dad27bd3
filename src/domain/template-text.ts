import { type CollectionTag, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type ScalarTag } from 'yaml'
import { InputError } from '../kit/errors.ts'

/** A value of a template: scalars as they are written, functions in their long form. */
export type TemplateValue = string | readonly TemplateValue[] | TemplateMap
export interface TemplateMap {
  readonly [name: string]: TemplateValue
}

/** `!Ref` and `!Condition` stand for themselves, every other short tag for `Fn::` and its name. */
const shortTags = [
  ...['And', 'Base64', 'Cidr', 'Condition', 'Equals', 'FindInMap', 'GetAZs', 'GetAtt', 'If', 'ImportValue', 'Join'],
  ...['Length', 'Not', 'Or', 'Ref', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform'],
].map((name) => `!${name}`)

const asItStands = <T>(value: T): T => value
const customTags = shortTags.flatMap((tag): (CollectionTag | ScalarTag)[] => [
  { tag, resolve: asItStands },
  { tag, collection: 'seq', resolve: asItStands },
  { tag, collection: 'map', resolve: asItStands },
])

/** Reads a template, YAML or JSON. Throws InputError for what is none, and for what CloudFormation reads otherwise. */
export function readTemplateText(text: string, path: string): TemplateMap {
  const document = parseDocument(text, { schema: 'failsafe', customTags, logLevel: 'silent', uniqueKeys: true })
  const [error] = document.errors
  // What stands behind the first line is an excerpt.
  if (error) throw new InputError([`${path}: ${error.message.replace(/\n[^]*/, '')}`])
  const template = plain(document.contents, path)
  if (!isTemplateMap(template) || !isTemplateMap(template['Resources'])) {
    throw new InputError([`${path}: it is not a CloudFormation template, since it has no 'Resources'`])
  }
  return template
}

export function isTemplateMap(value: TemplateValue | undefined): value is TemplateMap {
  return typeof value === 'object' && !isTemplateList(value)
}

/** Array.isArray does not narrow to a readonly list. */
export function isTemplateList(value: TemplateValue | undefined): value is readonly TemplateValue[] {
  return Array.isArray(value)
}

/** A member that is a mapping, or an empty one. */
export function mapAt(value: TemplateValue | undefined, name: string): TemplateMap {
  const found = isTemplateMap(value) ? value[name] : undefined
  return isTemplateMap(found) ? found : {}
}

function plain(node: Node | null, path: string): TemplateValue {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
  if (isAlias(node))
    throw new InputError([`${path}: it has the alias '*${node.source}', which CloudFormation does not read`])
  const tag = shortTags.includes(node?.tag ?? '') ? node?.tag?.slice(1) : undefined
  const value = bare(node, path)
  if (tag === undefined) return value
  if (tag === 'Ref' || tag === 'Condition') return { [tag]: value }
  if (tag !== 'GetAtt' || typeof value !== 'string') return { [`Fn::${tag}`]: value }
  return { 'Fn::GetAtt': [value.replace(/\..*/, ''), value.replace(/^[^.]*\.?/, '')] }
}

function bare(node: Node | null, path: string): TemplateValue {
  if (isSeq<Node>(node)) return node.items.map((item) => plain(item, path))
  if (isMap<Node, Node | null>(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), plain(value, path)]),
    )
  }
  return isScalar(node) ? String(node.value) : ''
}
