import type { EndpointLatency } from '../../aws/endpoint-latency.ts'
import type { ContainerLogs } from '../../aws/container-logs.ts'
import type { Objects } from '../../aws/objects.ts'
import type { SamplePayloads } from '../../aws/sample-payloads.ts'
import type { ServedModels } from '../../aws/served-model.ts'
import type { LoadReport } from '../../domain/load.ts'
import type { LoadOrder, Sender, Target } from '../../domain/smoke-target.ts'
import type { Comments } from '../../github/comments.ts'
import type { Waiting } from '../../kit/poll.ts'
import type { RunContext } from '../../runner/run-context.ts'

export interface World {
  readonly run: RunContext
  readonly readText: (path: string) => Promise<string>
  readonly readBytes: (path: string, limitBytes: number) => Promise<Uint8Array>
  readonly findWriteProblem: (path: string) => Promise<string | undefined>
  readonly writeText: (path: string, text: string) => Promise<void>
  /** Throws InputError for a target that may not be asked, WorldError for one that could not be opened. */
  readonly openTarget: (order: TargetOrder, stage: Waiting) => Promise<OpenTarget>
  readonly runLoad: (sender: Sender, order: LoadOrder, stage: Waiting) => Promise<LoadReport>
  /** A sender for targets without one of their own. */
  readonly askSender: AskSender
  readonly servedModel: Pick<ServedModels, 'find'>
  readonly objects: () => Promise<Objects>
  readonly samplePayloads: () => Promise<SamplePayloads>
  readonly endpointLatency: () => Promise<EndpointLatency>
  readonly containerLogs: () => Promise<ContainerLogs>
  readonly audience: (token: string | undefined) => Promise<Listeners | undefined>
}

type AskSender = (ask: Target['ask'], ...rest: Parameters<NonNullable<Target['openSender']>>) => Promise<Sender>

export interface Listeners {
  readonly comments: Comments
  readonly pullRequest: number | undefined
}

export interface OpenTarget extends Target {
  /** The last that a container of this machine has printed; outside text. */
  readonly logTail?: (lines: number) => Promise<readonly string[]>
}

export type TargetOrder = EndpointOrder | UrlOrder | ImageOrder | ContainerOrder

export interface EndpointOrder {
  readonly kind: 'endpoint'
  readonly endpointName: string
  readonly invocation: 'real-time' | 'async' | 'stream'
  readonly targetVariant?: string | undefined
  readonly targetModel?: string | undefined
  readonly inferenceComponentName?: string | undefined
  readonly sessionId?: string | undefined
  readonly timeoutMs: number
}

interface HttpOrder {
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

export interface UrlOrder extends HttpOrder {
  readonly kind: 'url'
  readonly url: string
  readonly allowPrivateNetwork: boolean
}

export interface ImageOrder extends HttpOrder {
  readonly kind: 'image'
  readonly image: string
  /** Folder of the checkout. */
  readonly model: string | undefined
  readonly environment: ReadonlyMap<string, string>
  readonly startupTimeoutMs: number
}

export interface ContainerOrder extends HttpOrder {
  readonly kind: 'container'
  readonly container: string
}
