import type { Endpoint } from './endpoint.ts'
import type { Fleet, PlannedVariant } from './fleet.ts'
import type { ModelServer } from './model-server.ts'

export interface Route {
  readonly fleet: Fleet | undefined
  /** Undefined when the wanted variant does not exist. */
  readonly variant: PlannedVariant | undefined
}

export interface Router {
  choose(endpoint: Endpoint, targetVariant: string | undefined): Route
  /** The servers of shadow variants that get a copy of this request: as often as their weight is to that of production. */
  shadowsOf(fleet: Fleet): readonly ModelServer[]
}

/** Shares requests out by weight, exactly and without chance: of ten requests to a canary of 10 %, one reaches it. */
export function createRouter(): Router {
  const credits = new WeakMap<object, Map<string, number>>()

  /** Every candidate earns its weight, the richest is taken and pays for all. */
  const take = (of: object, weights: ReadonlyMap<string, number>): string | undefined => {
    const purse = credits.get(of) ?? new Map<string, number>()
    credits.set(of, purse)
    let richest: string | undefined
    let total = 0
    for (const [name, weight] of weights) {
      total += weight
      purse.set(name, (purse.get(name) ?? 0) + weight)
      if (richest === undefined || (purse.get(name) ?? 0) > (purse.get(richest) ?? 0)) richest = name
    }
    if (richest !== undefined) purse.set(richest, (purse.get(richest) ?? 0) - total)
    return richest
  }

  const fleetOf = (endpoint: Endpoint): Fleet | undefined => {
    const { current, next } = endpoint
    if (next === undefined || next.share === 0) return current
    const shares = new Map([
      ['current', 1 - next.share],
      ['next', next.share],
    ])
    return take(endpoint, shares) === 'next' ? next.fleet : current
  }

  return {
    choose(endpoint, targetVariant) {
      const fleet = fleetOf(endpoint)
      if (fleet === undefined) return { fleet, variant: undefined }
      const shown = new Map(endpoint.record.ProductionVariants?.map((one) => [one.VariantName, one.CurrentWeight]))
      const weights = new Map(fleet.plan.variants.map(({ name, weight }) => [name, shown.get(name) ?? weight]))
      const wanted = targetVariant ?? take(fleet, weights)
      return { fleet, variant: fleet.plan.variants.find(({ name }) => name === wanted) }
    },
    shadowsOf({ plan, servers }) {
      const total = plan.variants.reduce((sum, { weight }) => sum + weight, 0)
      return plan.shadows.flatMap((shadow) => {
        const share = Math.min(1, shadow.weight / total)
        const copied = take(shadow, new Map([...(share > 0 ? [['copy', share] as const] : []), ['none', 1 - share]]))
        return copied === 'copy' ? (servers.get(shadow.name) ?? []) : []
      })
    },
  }
}
