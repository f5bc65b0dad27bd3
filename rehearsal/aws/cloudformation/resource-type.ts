import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types'

/** A resource type as AWS publishes it, with the definitions that its properties refer to. */
export interface ResourceType {
  readonly properties: ResourceProperties
  readonly attributes: Readonly<Record<string, unknown>>
  readonly tagProperty: string | undefined
  /** By the reference of a property to it. */
  readonly definitions: Readonly<Record<string, ResourceProperties>>
}

const specification = createRequire(import.meta.url).resolve('@aws-cdk/aws-service-spec/package.json')
const version = (JSON.parse(readFileSync(specification, 'utf8')) as { version: string }).version
const cache = join(specification, '../../../.cache/resource-types', version)
const known = new Map<string, ResourceType | undefined>()

/**
 * `undefined` for a type that AWS does not have. The database of all types takes a second and 140 MB to load, so each type that was
 * looked up once is kept in a file of its own.
 */
export function resourceType(type: string): ResourceType | undefined {
  if (!known.has(type)) known.set(type, readKept(type) ?? lookUp(type))
  return known.get(type)
}

/** Names come from templates, so they are no part of a path. */
const fileOf = (type: string) => join(cache, `${createHash('sha256').update(type).digest('hex')}.json`)

function readKept(type: string): ResourceType | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(type), 'utf8')) as ResourceType
  } catch {
    return undefined
  }
}

function lookUp(type: string): ResourceType | undefined {
  const found = published(type)
  if (found !== undefined) keep(type, found)
  return found
}

let loaded: SpecDatabase | undefined

function published(type: string): ResourceType | undefined {
  loaded ??= loadAwsServiceSpecSync()
  const [resource] = loaded.lookup('resource', 'cloudFormationType', 'equals', type)
  if (resource === undefined) return undefined
  const { properties, attributes, tagInformation } = resource
  const definitions = definitionsOf(loaded, properties)
  return { properties, attributes, tagProperty: tagInformation?.tagPropertyName, definitions }
}

/** Those that the properties refer to, and those that these refer to. */
function definitionsOf(database: SpecDatabase, properties: ResourceProperties): Record<string, ResourceProperties> {
  const found: Record<string, ResourceProperties> = {}
  const visit = (some: ResourceProperties) => {
    for (const reference of Object.values(some).flatMap(({ type, previousTypes = [] }) =>
      [type, ...previousTypes].flatMap(referencesOf),
    )) {
      if (reference in found) continue
      found[reference] = database.get('typeDefinition', reference).properties
      visit(found[reference])
    }
  }
  visit(properties)
  return found
}

function referencesOf(type: PropertyType): readonly string[] {
  if (type.type === 'ref') return [type.reference.$ref]
  if (type.type === 'array' || type.type === 'map') return referencesOf(type.element)
  return type.type === 'union' ? type.types.flatMap(referencesOf) : []
}

/** Written aside and moved, because others may read it meanwhile; where nothing can be written, nothing is kept. */
function keep(type: string, found: ResourceType): void {
  const file = fileOf(type)
  const aside = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(aside, JSON.stringify(found))
    renameSync(aside, file)
  } catch {
    return
  }
}
