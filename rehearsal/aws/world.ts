import type { Tag } from '@aws-sdk/client-sagemaker'
import type { OperationName, OutputOf, ServiceName } from './clients.ts'
import type { RehearsalClock } from './clock.ts'
import type { EventBus } from './events/event-bus.ts'
import type { Faults } from './faults.ts'
import type { Journal } from './journal.ts'
import type { Pace } from './pace.ts'
import type { Identities } from './principals.ts'
import type { AwsService, Principal } from './service-definition.ts'

/** What every service of the local AWS is given. */
export interface World {
  readonly clock: RehearsalClock
  readonly pace: Pace
  /** Scratch folder of this local AWS. */
  readonly directory: string
  readonly account: string
  readonly region: string
  readonly faults: Faults
  readonly journal: Journal
  readonly logs: LogWriter
  readonly objects: Objects
  readonly events: EventBus
  readonly images: Images
  readonly tags: Tags
  readonly identities: Identities
  /** `http://127.0.0.1:PORT`; throws before the server listens. */
  url(): string
  /** `arn('sagemaker', 'endpoint/penguins-prod')`. */
  arn(service: string, resource: string): string
  /**
   * Another service's operation, in process, checked and journalled like a request over the wire.
   * Faults apply, and errors are thrown as AwsError. `input` may be untyped: the schema judges it.
   */
  call<S extends ServiceName, O extends OperationName<S>>(
    service: S,
    operation: O,
    input: object,
    principal: Principal,
  ): Promise<OutputOf<S, O>>
}

/** One part of the local AWS: some operations, the state behind them, and the processes it started. */
export interface Part<State extends object> {
  readonly services: readonly AwsService[]
  /** Maps by name, one a collection; shown by the control API under the same names. */
  readonly state: State
  close(): Promise<void>
}

export interface LogWriter {
  /** Creates group and stream where they are missing. */
  write(group: string, stream: string, lines: readonly string[]): void
}

/** S3 as files. */
export interface Objects {
  /** Path of the file behind an object, whether it exists or not; its folder is made. */
  file(bucket: string, key: string): string
  /** `s3://bucket/key` → its parts. Throws a ValidationException for anything else. */
  parse(uri: string): { readonly bucket: string; readonly key: string }
  /** Answers the version id where the bucket has versioning. */
  put(bucket: string, key: string, body: Uint8Array | string, contentType?: string): string | undefined
  /** Of the newest; S3's own where nobody said. */
  contentType(bucket: string, key: string): string
  /** The newest, unless a version is named. */
  get(bucket: string, key: string, versionId?: string): Buffer | undefined
  /** Keys in order. */
  list(bucket: string, prefix: string): readonly string[]
}

/** A program taken out of an image, ready to run on this machine. */
export interface MaterializedImage {
  readonly digest: string
  /** Folder that stands for /opt/program. */
  readonly directory: string
  /** ENTRYPOINT with /opt/program replaced. */
  readonly entrypoint: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Replaces /opt/program in any argument, for containers that are started with an entry point of their own. */
  localPath(argument: string): string
}

export interface Images {
  /** `registry/repository:tag` or `registry/repository@sha256:…`. Throws a ValidationException when the image does not exist. */
  materialize(imageUri: string): Promise<MaterializedImage>
  /** Digest an image URI stands for now, if it exists. */
  resolve(imageUri: string): string | undefined
}

export interface Tags {
  set(arn: string, tags: readonly Tag[] | undefined): void
  get(arn: string): readonly Tag[]
  remove(arn: string): void
}
