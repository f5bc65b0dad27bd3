import { type CollectionTag, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type ScalarTag } from 'yaml'
import { awsError } from '../aws-error.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonMap
export interface JsonMap {
  readonly [key: string]: Json
}

export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !isJsonList(value)
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
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

/** Text of a template, YAML or JSON, as plain data in the long form of functions. Throws ValidationError in CloudFormation's words. */
export function parseTemplateText(text: string): Json {
  const language = text.trimStart().startsWith('{') ? 'JSON' : 'YAML'
  const document = parseDocument(text, { customTags, version: '1.2' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) {
    const { line, col } = problem.linePos?.[0] ?? { line: 1, col: 1 }
    throw awsError(
      'ValidationError',
      `Template format error: ${language} not well-formed. (line ${line}, column ${col})`,
    )
  }
  return plain(document.contents, '')
}

function plain(node: Node | null, path: string): Json {
  const refuse = (what: string) => awsError('ValidationError', `Template format error: [${path || '/'}] ${what}`)
  if (isAlias(node)) throw refuse('YAML aliases are not allowed in CloudFormation templates')
  const tag = node?.tag?.match(/^!(\w+)$/)?.[1]
  const value = bare(node, path)
  if (tag === undefined) {
    if (value === null && path !== '') throw refuse("'null' values are not allowed in templates")
    return value
  }
  if (tag === 'Ref' || tag === 'Condition') return { [tag]: value }
  const [resource, ...attribute] = tag === 'GetAtt' && typeof value === 'string' ? value.split('.') : []
  return { [`Fn::${tag}`]: resource === undefined ? value : [resource, attribute.join('.')] }
}

function bare(node: Node | null, path: string): Json {
  if (isSeq<Node>(node)) return node.items.map((item, index) => plain(item, `${path}/${index}`))
  if (isMap<Node, Node | null>(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = String(isScalar(key) ? key.value : key)
        return [name, plain(value, `${path}/${name}`)]
      }),
    )
  }
  if (!isScalar(node)) return null
  const { value } = node
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
