import { formatDuration } from '../kit/duration.ts'
import { expiresAtTag } from './provenance.ts'
import type { TextMapping } from './text-mapping.ts'

/** When a stack is to be swept away, as its tag says it. */
export type Expiry =
  | { readonly kind: 'never' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'at'; readonly atMs: number }

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

export function readExpiry(tags: TextMapping): Expiry {
  const text = tags.get(expiresAtTag)
  if (text === undefined) return { kind: 'never' }
  const atMs = instant.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(atMs) ? { kind: 'unreadable', text } : { kind: 'at', atMs }
}

export interface Lifetime {
  /** Undefined for a stack that is to stay. */
  readonly ttlMs: number | undefined
  readonly nowMs: number
}

/**
 * The tags of a deployment with the moment at which it is to go. A stack that has half of its time left keeps it, or else no deployment would
 * ever be unchanged. Without a ttl it stays: a mark of earlier days is taken away.
 */
export function withExpiry(tags: TextMapping, { ttlMs, nowMs }: Lifetime): TextMapping {
  if (ttlMs === undefined) return new Map([...tags].filter(([key]) => key !== expiresAtTag))
  const known = readExpiry(tags)
  const remainingMs = known.kind === 'at' ? known.atMs - nowMs : 0
  if (remainingMs >= ttlMs / 2 && remainingMs <= ttlMs) return tags
  return new Map([...tags, [expiresAtTag, new Date(nowMs + ttlMs).toISOString().replace(/\.\d+Z$/, 'Z')]])
}

/** `expired 2 h ago`, `expires in 3 h` */
export function describeExpiry(expiry: Expiry, nowMs: number): string {
  switch (expiry.kind) {
    case 'never':
      return `has no tag ${expiresAtTag}, and so never expires`
    case 'unreadable':
      return `has a tag ${expiresAtTag} that is no time: ${expiry.text}`
    case 'at':
      return expiry.atMs <= nowMs
        ? `expired ${formatDuration(nowMs - expiry.atMs)} ago`
        : `expires in ${formatDuration(expiry.atMs - nowMs)}`
  }
}
