import { follow, parsePath } from '../pipelines/expressions.ts'
import type { BusEvent } from './event-bus.ts'

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html */
export interface InputTransformer {
  /** Names for places in the event: `{ key: '$.detail.object.key' }`. */
  readonly paths: Readonly<Record<string, string>>
  /** JSON in which `<key>` stands for the value, with or without quotes around it. */
  readonly template: string
}

/** A name that leads nowhere becomes empty text. */
export function transformInput({ paths, template }: InputTransformer, event: BusEvent): string {
  const valueOf = (name: string): unknown => {
    const path = paths[name]
    if (path === undefined) throw new Error(`input transformer: <${name}> is not among the paths`)
    return follow(event, parsePath(path.replace(/^\$\.?/, ''))) ?? ''
  }
  return template
    .replace(/"<([\w-]+)>"/g, (_, name: string) => JSON.stringify(textOf(valueOf(name))))
    .replace(/<([\w-]+)>/g, (_, name: string) => JSON.stringify(valueOf(name)))
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
