import type { Form, Member, Members } from './template-properties.ts'
import written from './template-schema.json' with { type: 'json' }

/** A property is a sentence: `required list of CaptureOption, replaces`. scripts/generate-template-schema.ts writes them. */
type Sentences = Readonly<Record<string, string>>
interface WrittenType {
  readonly properties: Sentences
  readonly shapes?: Readonly<Record<string, Sentences>>
}

const types: Readonly<Record<string, WrittenType>> = written

/** The properties of a resource type; undefined for those that stacks of endpoints do not usually have. */
export function propertiesOf(type: string): Members | undefined {
  const found = Object.hasOwn(types, type) ? types[type] : undefined
  return found && readMembers(found.properties, found.shapes ?? {})
}

export const describedTypes: readonly string[] = Object.keys(types)

type Shapes = NonNullable<WrittenType['shapes']>

function readMembers(sentences: Sentences, shapes: Shapes): Members {
  return Object.fromEntries(Object.entries(sentences).map(([name, sentence]) => [name, readMember(sentence, shapes)]))
}

function membersOf(shape: string, shapes: Shapes): Members {
  const sentences = Object.entries(shapes).flatMap(([name, each]) => (name === shape ? Object.entries(each) : []))
  return readMembers(Object.fromEntries(sentences), shapes)
}

const endings: Readonly<Record<string, 'yes' | 'maybe'>> = { replaces: 'yes', 'may replace': 'maybe' }

function readMember(sentence: string, shapes: Shapes): Member {
  const [what, ending] = split(sentence, ', ')
  const required = what.startsWith('required ')
  const form = readForm(required ? what.slice('required '.length) : what, shapes)
  return { form, required, replaces: endings[ending ?? ''] ?? 'no' }
}

function readForm(what: string, shapes: Shapes): Form {
  const [, collection, element] = /^(list|map) of (.+)$/.exec(what) ?? []
  if (element !== undefined) {
    return { kind: collection === 'list' ? 'list' : 'map', element: () => readForm(element, shapes) }
  }
  const [kind, values] = split(what.replace(')', ''), '(')
  switch (kind) {
    case 'text':
    case 'integer':
      return { kind, allowed: values?.split('|') }
    case 'number':
    case 'boolean':
    case 'json':
      return { kind }
    default:
      return { kind: 'object', members: () => membersOf(kind, shapes) }
  }
}

function split(text: string, at: string): readonly [string, string | undefined] {
  const end = text.indexOf(at)
  return end < 0 ? [text, undefined] : [text.slice(0, end), text.slice(end + at.length)]
}
