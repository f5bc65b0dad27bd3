import type { NormalizedSchema } from '@smithy/core/schema'

/** A form as an object, by the schema. What the schema does not know is kept under its own name, so that validation sees it. */
export function readForm(schema: NormalizedSchema, form: URLSearchParams): unknown {
  const used = new Set<string>()
  const input = read(schema, form, '', used) ?? {}
  const unknown = [...form.keys()].filter((key) => !used.has(key))
  return { ...input, ...Object.fromEntries(unknown.map((key) => [key, form.get(key)])) }
}

function read(schema: NormalizedSchema, form: URLSearchParams, prefix: string, used: Set<string>): unknown {
  const { xmlFlattened } = schema.getMergedTraits()
  if (schema.isUnitSchema()) return {}
  if (schema.isStructSchema()) {
    if (prefix !== '' && !hasKeys(form, prefix)) return undefined
    const members = [...schema.structIterator()].map(([name, member]) => {
      const key = join(prefix, member.getMergedTraits().xmlName ?? name)
      return [name, read(member, form, key, used)] as const
    })
    return Object.fromEntries(members.filter(([, value]) => value !== undefined))
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema()
    const stem = xmlFlattened === 1 ? prefix : join(prefix, item.getMergedTraits().xmlName ?? 'member')
    const numbers = indexes(form, stem)
    if (numbers.length > 0) return numbers.map((number) => read(item, form, `${stem}.${number}`, used))
    return take(form, prefix, used) === '' ? [] : undefined
  }
  if (schema.isMapSchema()) {
    const stem = xmlFlattened === 1 ? prefix : join(prefix, 'entry')
    const numbers = indexes(form, stem)
    if (numbers.length === 0) return undefined
    const key = schema.getKeySchema().getMergedTraits().xmlName ?? 'key'
    const value = schema.getValueSchema()
    return Object.fromEntries(
      numbers.map((number) => [
        take(form, `${stem}.${number}.${key}`, used) ?? '',
        read(value, form, `${stem}.${number}.${value.getMergedTraits().xmlName ?? 'value'}`, used),
      ]),
    )
  }
  const text = take(form, prefix, used)
  return text === undefined ? undefined : leaf(schema, text)
}

/** Text that does not fit its type is left as it is, for validation to refuse. */
function leaf(schema: NormalizedSchema, text: string): unknown {
  if (schema.isBooleanSchema()) return text === 'true' ? true : text === 'false' ? false : text
  if (schema.isNumericSchema()) return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
  if (schema.isBlobSchema()) return Buffer.from(text, 'base64')
  if (schema.isTimestampSchema()) return Number.isNaN(Date.parse(text)) ? text : new Date(text)
  return text
}

function take(form: URLSearchParams, key: string, used: Set<string>): string | undefined {
  used.add(key)
  return form.get(key) ?? undefined
}

const join = (prefix: string, name: string) => (prefix === '' ? name : `${prefix}.${name}`)

const hasKeys = (form: URLSearchParams, prefix: string) =>
  [...form.keys()].some((key) => key === prefix || key.startsWith(`${prefix}.`))

function indexes(form: URLSearchParams, stem: string): number[] {
  const found = [...form.keys()].flatMap((key) => {
    if (!key.startsWith(`${stem}.`)) return []
    const number = Number.parseInt(key.slice(stem.length + 1), 10)
    return Number.isNaN(number) ? [] : [number]
  })
  return [...new Set(found)].sort((a, b) => a - b)
}
