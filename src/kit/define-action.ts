import type { Field, ValueOf } from './fields.ts'

/** The interface of an action, in one literal: types, parsing, action.yml, README and IAM policy are all read from it. */
export interface ActionDefinition<I extends Fields = Fields, O extends Outputs = Outputs> {
  /** The folder's name: `deploy-endpoint`. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: I
  /** Output name → what it holds. */
  readonly outputs: O
  readonly rules: readonly Rule[]
  /** What is done at the end of the job when the step itself came to no end; absent where there is nothing to do. */
  readonly post?: string
  readonly permissions: readonly Permission[]
  /** A step to copy, as YAML, shown in the README. */
  readonly example: string
  /** Markdown under the tables of the README: what a reader could not guess. */
  readonly notes?: string
}

export type Fields = Readonly<Record<string, Field>>
export type Outputs = Readonly<Record<string, string>>

/** An IAM statement that the action needs. `optional` says what is lost without it. */
export interface Permission {
  readonly actions: readonly string[]
  readonly resource: string
  /** Condition key → the only value that it may have. */
  readonly condition?: Readonly<Record<string, string>>
  /** What the resource stands for, where it works as it is for some only. */
  readonly note?: string
  readonly optional?: string
}

/** A rule between inputs. `problem` gets the names of the inputs that have a value and answers what is wrong, if anything. */
export interface Rule<Name extends string = string> {
  readonly names: readonly Name[]
  readonly describe: string
  readonly problem: (given: ReadonlySet<string>) => string | undefined
}

/** Gives the literal its exact type; a rule about an input that does not exist is a compile error. */
export function defineAction<const I extends Fields, const O extends Outputs>(
  definition: ActionDefinition<I, O> & { readonly rules: readonly Rule<NoInfer<keyof I & string>>[] },
): ActionDefinition<I, O> {
  return definition
}

export type InputsOf<A extends { readonly inputs: Fields }> = {
  readonly [K in keyof A['inputs']]: ValueOf<A['inputs'][K]>
}
export type OutputsOf<A extends { readonly outputs: Outputs }> = { readonly [K in keyof A['outputs']]?: string }

/** Inputs are kebab-case in YAML and camelCase in code. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

const quoted = (names: readonly string[]) => names.map((name) => `'${kebab(name)}'`)

const begunOf = (groups: readonly (readonly string[])[], given: ReadonlySet<string>) =>
  groups.filter((group) => group.some((name) => given.has(name)))
const waysOf = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => quoted(group).join(' with ')).join(', or ')

/** Each group is one way to say it; exactly one group must be begun. Whether it must be whole is said by `needs`. */
export function exactlyOne<const Name extends string>(...groups: readonly (readonly Name[])[]): Rule<Name> {
  const describe = `exactly one of: ${waysOf(groups)}`
  return {
    names: groups.flat(),
    describe,
    problem: (given) => (begunOf(groups, given).length === 1 ? undefined : `give ${describe}`),
  }
}

export function atMostOne<const Name extends string>(...groups: readonly (readonly Name[])[]): Rule<Name> {
  const describe = `at most one of: ${waysOf(groups)}`
  return {
    names: groups.flat(),
    describe,
    problem: (given) => (begunOf(groups, given).length <= 1 ? undefined : `give ${describe}`),
  }
}

/** `name` has a meaning only beside one of `others`. */
export function needs<const Name extends string>(name: Name, ...others: readonly Name[]): Rule<Name> {
  const ways = quoted(others).join(' or ')
  return {
    names: [name, ...others],
    describe: `'${kebab(name)}' needs ${ways}`,
    problem: (given) =>
      given.has(name) && !others.some((other) => given.has(other))
        ? `'${kebab(name)}' is given without ${ways}`
        : undefined,
  }
}

/** `name` has no meaning beside `other`, which is shown as it is written there. */
export function vainBeside<const Name extends string>(name: Name, other: Name, shown = kebab(other)): Rule<Name> {
  const describe = `'${kebab(name)}' has no meaning beside '${shown}'`
  return {
    names: [name, other],
    describe,
    problem: (given) => (given.has(name) && given.has(other) ? describe : undefined),
  }
}

/** Inputs or outputs of another action under their own names, for an action that composes it. */
export function pick<const I extends Readonly<Record<string, unknown>>, const K extends keyof I>(
  inputs: I,
  ...names: readonly K[]
): Pick<I, K> {
  return Object.fromEntries(names.map((name) => [name, inputs[name]])) as Pick<I, K>
}
