import type { Json, JsonObject } from './json.ts'

/** One question to the model, and what counts as the right answer. */
export interface SmokeCase {
  /** `case 3 (Gentoo male)` */
  readonly name: string
  readonly place: Place
  readonly request: CaseRequest
  /** All must hold. Without one about the status, it must be 2xx. */
  readonly expectations: readonly Expectation[]
  /** What the model should have predicted; scored over all cases, where an expectation is asserted of one. */
  readonly truth: Label | undefined
  /** JMESPath to the prediction in a JSON answer, or the column of a CSV one, counted from 1; undefined where it is found by itself. */
  readonly prediction: string | undefined
}

/** Labelled data is a population: what becomes of one row of it is for the thresholds, above all the one on errors. */
export const isOnlyScored = ({ expectations, truth }: SmokeCase) => truth !== undefined && expectations.length === 0

/** Where it is written, for an annotation. */
export interface Place {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

export type Label = string | number | boolean

export interface CaseRequest {
  readonly body: Uint8Array
  /** `s3://…`, where the body lies there: an asynchronous endpoint reads it by itself. */
  readonly bodyUri: string | undefined
  readonly contentType: string
  readonly accept: string | undefined
  /** Of a URL or a container; `POST` where nothing is said. */
  readonly method: string
  /** Below the URL, such as `/predict`; undefined for the URL itself, or `/invocations` of a container. */
  readonly path: string | undefined
  readonly headers: Readonly<Record<string, string>>
}

/** A case whose body may still have to be fetched. */
export interface WrittenCase extends Omit<SmokeCase, 'request'> {
  readonly request: Omit<CaseRequest, 'body' | 'bodyUri'>
  readonly body: BodySource
}

export type BodySource =
  | { readonly kind: 'inline'; readonly bytes: Uint8Array }
  /** In the checkout. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 's3'; readonly uri: string }

export interface Tolerance {
  /** Largest difference. */
  readonly absolute: number
  /** Largest difference as a part of what is expected: 0.05 is 5 %. The wider of the two counts. */
  readonly relative: number
}

export type Expectation =
  /** HTTP status; a container's own status behind an endpoint. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'content-type'; readonly contentType: string }
  /** The whole answer: numbers within the tolerance, texts exactly, JSON by value whatever the order of its keys. */
  | { readonly kind: 'equals'; readonly value: Json; readonly tolerance: Tolerance }
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'matches'; readonly pattern: string }
  | { readonly kind: 'schema'; readonly schema: JsonObject }
  /** What a JMESPath finds in a JSON answer. */
  | { readonly kind: 'value'; readonly path: string; readonly test: ValueTest }
  /** A cell of a CSV answer, in every row where none is named; rows and columns are counted from 1, a column may have a name where the first row holds names. */
  | {
      readonly kind: 'cell'
      readonly row: number | undefined
      readonly column: number | string
      readonly test: ValueTest
    }
  /** Data rows of a CSV answer, or of JSON Lines. */
  | { readonly kind: 'rows'; readonly count: number }
  /** The names that the first row of a CSV answer holds, in any order, among others. */
  | { readonly kind: 'columns'; readonly names: readonly string[] }
  /** No cell of a CSV answer, and no line, is empty. */
  | { readonly kind: 'no-empty-cells' }
  /** InvokedProductionVariant. */
  | { readonly kind: 'variant'; readonly name: string }

export type ValueTest =
  | { readonly kind: 'equals'; readonly value: Json; readonly tolerance: Tolerance }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  | { readonly kind: 'one-of'; readonly values: readonly Json[] }
