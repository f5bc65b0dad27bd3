/** One request is delayed, refused, or loses its connection. Without `times` the fault stays until it is removed. */
export interface RequestFault {
  readonly kind: 'request'
  readonly service?: string
  readonly operation: string
  /** Only requests whose input contains all of this. */
  readonly when?: Readonly<Record<string, unknown>>
  readonly error?: { readonly name: string; readonly message: string; readonly status?: number }
  /** `before`: AWS never saw the request; `after`: it did what was asked, and the answer is lost. */
  readonly dropConnection?: 'before' | 'after'
  /** AWS time. */
  readonly delayMs?: number
  readonly times?: number
}

/** What goes wrong inside AWS; each service consults the kinds that concern it. */
export type DomainFault = { readonly times?: number } & (
  | { readonly kind: 'endpoint-unhealthy'; readonly endpoint: string; readonly modelPackageVersion?: number }
  | {
      readonly kind: 'endpoint-capacity'
      readonly endpoint: string
      readonly modelPackageVersion?: number
      readonly instanceType?: string
    }
  | {
      readonly kind: 'endpoint-silent-rollback'
      readonly endpoint: string
      readonly modelPackageVersion?: number
      /** Often AWS leaves FailureReason blank after a rollback; so it is blank unless given here. */
      readonly reason?: string
    }
  /** The update fails and going back fails too: UpdateRollbackFailed, serving what is left. */
  | { readonly kind: 'endpoint-rollback-failed'; readonly endpoint: string; readonly modelPackageVersion?: number }
  /** Stays in Creating or Updating, where it cannot be deleted, for an hour unless told otherwise. */
  | { readonly kind: 'endpoint-stuck'; readonly endpoint: string; readonly forMs?: number }
  /** Shows SystemUpdating for as long as the fault is there. */
  | { readonly kind: 'endpoint-system-updating'; readonly endpoint: string }
  | {
      readonly kind: 'wrong-answers'
      readonly endpoint: string
      readonly modelPackageArn?: string
      /** Every number the model answers is multiplied by this. */
      readonly factor: number
    }
  /** The next operation on the stack is not seen yet by so many reads of the stack and of its events. */
  | { readonly kind: 'stack-stale'; readonly stack: string; readonly reads: number }
  | { readonly kind: 'step-failure'; readonly pipeline: string; readonly step: string; readonly reason: string }
)

export type Fault = RequestFault | DomainFault
export type FaultKind = Fault['kind']
export type FaultOf<K extends FaultKind> = Extract<Fault, { readonly kind: K }>

const kinds: Readonly<Record<FaultKind, true>> = {
  request: true,
  'endpoint-unhealthy': true,
  'endpoint-capacity': true,
  'endpoint-silent-rollback': true,
  'endpoint-rollback-failed': true,
  'endpoint-stuck': true,
  'endpoint-system-updating': true,
  'stack-stale': true,
  'wrong-answers': true,
  'step-failure': true,
}

/** A fault as it came over the control API. Throws for a kind that does not exist: such a fault would never strike. */
export function readFault(value: unknown): Fault {
  const kind: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined
  if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) return value as Fault
  throw new Error(`fault: kind is one of ${Object.keys(kinds).join(', ')}, got ${JSON.stringify(kind)}`)
}

/** The facts a service knows when it asks; payload members of a fault (reason, factor, …) are not facts and are left out. */
export type Facts = Readonly<Record<string, unknown>>

export interface Faults {
  /** Returns the function that removes the fault again. */
  inject(fault: Fault): () => void
  /**
   * The first fault of this kind that agrees with the facts: every member that both name is equal. Uses up one of its `times`.
   * A fact given as `undefined` disagrees with a fault that names it.
   */
  take<K extends FaultKind>(kind: K, facts: Facts): FaultOf<K> | undefined
  list(): readonly Fault[]
  clear(): void
}

export function createFaults(): Faults {
  let active: { fault: Fault; left: number }[] = []
  return {
    inject(fault) {
      const entry = { fault, left: fault.times ?? Infinity }
      active.push(entry)
      return () => {
        active = active.filter((one) => one !== entry)
      }
    },
    take(kind, facts) {
      const entry = active.find(({ fault }) => fault.kind === kind && agrees(fault, facts))
      if (entry === undefined) return undefined
      entry.left -= 1
      if (entry.left <= 0) active = active.filter((one) => one !== entry)
      return entry.fault as FaultOf<typeof kind>
    },
    list: () => active.map(({ fault }) => fault),
    clear() {
      active = []
    },
  }
}

function agrees(fault: Fault, facts: Facts): boolean {
  const { when, ...named } = { when: undefined, ...fault }
  return (
    Object.entries(named).every(([name, value]) => !(name in facts) || facts[name] === value) &&
    (when === undefined || contains(facts['input'], when))
  )
}

/** Whether `actual` holds everything that `expected` asks for. */
export function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return actual === expected
  if (typeof actual !== 'object' || actual === null) return false
  return Object.entries(expected).every(([name, value]) => contains(Reflect.get(actual, name), value))
}
