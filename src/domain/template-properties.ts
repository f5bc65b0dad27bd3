/** A value of a template, read with or without types. */
export type PropertyValue = null | boolean | number | string | readonly PropertyValue[] | PropertyMap
export interface PropertyMap {
  readonly [name: string]: PropertyValue
}

/** What AWS publishes about a value. Inner forms are made when they are needed, for some hold themselves. */
export type Form =
  | { readonly kind: 'text' | 'integer'; readonly allowed?: readonly string[] | undefined }
  | { readonly kind: 'number' | 'boolean' | 'json' }
  | { readonly kind: 'list' | 'map'; readonly element: () => Form }
  | { readonly kind: 'object'; readonly members: () => Members }
  | { readonly kind: 'either'; readonly forms: readonly Form[] }

export interface Member {
  readonly form: Form
  readonly required: boolean
  /** Whether another value means another physical resource. */
  readonly replaces: 'yes' | 'maybe' | 'no'
}
export type Members = Readonly<Record<string, Member>>

export type Expected = 'Boolean' | 'Integer' | 'JSONArray' | 'JSONObject' | 'Number' | 'String'

/** One way in which properties are not what AWS's schema of the resource type asks for. */
export interface Violation {
  /** From the properties of the resource to the place. */
  readonly path: readonly string[]
  readonly problem:
    | { readonly kind: 'missing'; readonly property: string }
    | { readonly kind: 'unexpected'; readonly property: string; readonly known: readonly string[] }
    | { readonly kind: 'wrong-type'; readonly expected: Expected; readonly found: string }
    | { readonly kind: 'not-allowed'; readonly allowed: readonly string[]; readonly found: string }
}

export interface FunctionCall {
  readonly name: string
  readonly argument: PropertyValue
}

/**
 * Checks properties against what AWS publishes. A function in them stands for any value, except Fn::If, of which both branches are
 * checked: so templates can be judged before any parameter is known.
 */
export function checkMembers(
  declared: Members,
  given: PropertyMap,
  path: readonly string[] = [],
): readonly Violation[] {
  // Fn::Transform and Fn::ForEach stand beside other members, and bring some.
  const names = Object.keys(given).filter((name) => !name.startsWith('Fn::'))
  const isWhole = names.length === Object.keys(given).length
  const missing = Object.entries(declared)
    .filter(([name, { required }]) => isWhole && required && given[name] === undefined)
    .map(([property]): Violation => ({ path, problem: { kind: 'missing', property } }))
  const judged = names.flatMap((property): readonly Violation[] => {
    const known = declared[property]
    if (known !== undefined) return checkValue(known.form, given[property] ?? null, [...path, property])
    return [{ path, problem: { kind: 'unexpected', property, known: Object.keys(declared) } }]
  })
  return [...missing, ...judged]
}

/** The function that a value calls: a mapping of one `Ref`, `Condition` or `Fn::…`. */
export function functionCall(value: PropertyValue): FunctionCall | undefined {
  if (!isMap(value)) return undefined
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0) return undefined
  const [name, argument] = entry
  // A condition key of an IAM policy is called "Condition" too, but holds a mapping.
  const isCall = name === 'Ref' || (name === 'Condition' && typeof argument === 'string') || name.startsWith('Fn::')
  return isCall ? { name, argument } : undefined
}

function checkValue(form: Form, value: PropertyValue, path: readonly string[]): readonly Violation[] {
  const call = functionCall(value)
  if (call !== undefined) {
    const branches = call.name === 'Fn::If' && isList(call.argument) ? call.argument.slice(1) : []
    return branches.flatMap((branch) => checkValue(form, branch, path))
  }
  const wrong = (expected: Expected): readonly Violation[] => [
    { path, problem: { kind: 'wrong-type', expected, found: kindOf(value) } },
  ]
  const text = isScalar(value) ? String(value) : undefined
  const oneOf = (found: string, allowed: readonly string[] | undefined): readonly Violation[] =>
    allowed === undefined || allowed.includes(found) ? [] : [{ path, problem: { kind: 'not-allowed', allowed, found } }]

  switch (form.kind) {
    case 'text':
      return text === undefined ? wrong('String') : oneOf(text, form.allowed)
    case 'integer':
      return text !== undefined && /^-?\d+(\.0*)?$/.test(text) ? oneOf(text, form.allowed) : wrong('Integer')
    case 'number':
      return text !== undefined && /\d/.test(text) && Number.isFinite(Number(text)) ? [] : wrong('Number')
    case 'boolean':
      return text === 'true' || text === 'false' ? [] : wrong('Boolean')
    case 'json':
      return text !== undefined && typeof value !== 'string' ? wrong('JSONObject') : []
    case 'list':
      return isList(value)
        ? value.flatMap((item, index) => checkValue(form.element(), item, [...path, String(index)]))
        : wrong('JSONArray')
    case 'map':
      return isMap(value)
        ? Object.entries(value).flatMap(([key, item]) => checkValue(form.element(), item, [...path, key]))
        : wrong('JSONObject')
    case 'object':
      return isMap(value) ? checkMembers(form.members(), value, path) : wrong('JSONObject')
    case 'either':
      return checkEither(form.forms, value, path)
  }
}

/** Violations of the first of several forms, unless another one fits. */
function checkEither(forms: readonly Form[], value: PropertyValue, path: readonly string[]): readonly Violation[] {
  const judged = forms.map((each) => checkValue(each, value, path))
  return judged.some((violations) => violations.length === 0) ? [] : judged.slice(0, 1).flat()
}

export function isMap(value: PropertyValue | undefined): value is PropertyMap {
  return typeof value === 'object' && value !== null && !isList(value)
}

export function isList(value: PropertyValue | undefined): value is readonly PropertyValue[] {
  return Array.isArray(value)
}

function isScalar(value: PropertyValue): value is boolean | number | string {
  return ['boolean', 'number', 'string'].includes(typeof value)
}

function kindOf(value: PropertyValue): string {
  if (value === null) return 'Null'
  if (isList(value)) return 'JSONArray'
  if (isMap(value)) return 'JSONObject'
  return { string: 'String', number: 'Number', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}
