import type { ContainerLogs, LogTail } from '../../aws/container-logs.ts'
import {
  describeQuota,
  endpointLogGroup,
  endpointLogUrl,
  failureKind,
  quotaConsoleUrl,
  quotaIn,
  remedyFor,
  variantIn,
  type FailureKind,
} from '../../domain/deployment-failure.ts'
import { describeServed, describeUnsettled, isUnsettled } from '../../domain/endpoint.ts'
import type { ServedModel } from '../../domain/served-model.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { codeBlock, escapeMarkdown } from '../../kit/markdown.ts'
import type { Broken } from './broken.ts'

export interface EvidenceWorld {
  readonly containerLogs: () => Promise<Pick<ContainerLogs, 'tail'>>
}

export interface Failed {
  readonly broken: Pick<Broken, 'outcome' | 'reason' | 'remedy'>
  /** Undefined where not even its name is known. */
  readonly endpointName: string | undefined
  /** The variants that were to be deployed. */
  readonly variants: readonly string[]
  /** When the deployment began. */
  readonly sinceMs: number
  /** Of the stack or the endpoint, for links. */
  readonly arn: string | undefined
  /** What the endpoint serves now. */
  readonly served: ServedModel | undefined
}

export interface Evidence {
  readonly kind: FailureKind | 'stuck'
  /** Of the containers that did not come to serve. */
  readonly streams: LogTail['streams']
  readonly links: readonly { readonly text: string; readonly url: string }[]
}

const logLines = 20
/** The clocks of AWS and of the runner differ. */
const slackMs = 60_000

/** What one would open the console for. What may not be read, or is not there, is told in the log and left out. */
export async function gatherEvidence(
  failed: Failed,
  world: EvidenceWorld,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<Evidence> {
  const { arn = '', broken, endpointName, served } = failed
  const known = kindOf(failed)
  const stuck = broken.outcome === 'timed-out' && known === 'other' && served && isUnsettled(served.status)
  const reading = containersMayTell(known) && endpointName !== undefined && broken.outcome !== 'timed-out'
  const streams = reading ? await tailOf(failed, world, { log, signal }) : []
  const logUrl = endpointName === undefined || !reading ? undefined : endpointLogUrl(arn, endpointName)
  const quotaUrl = known === 'quota' ? quotaConsoleUrl(arn) : undefined
  return {
    kind: stuck ? 'stuck' : known,
    streams,
    links: [
      ...(logUrl === undefined ? [] : [{ text: `the log of endpoint ${endpointName}`, url: logUrl }]),
      ...(quotaUrl === undefined ? [] : [{ text: "SageMaker's quotas", url: quotaUrl }]),
    ],
  }
}

/** What an endpoint is left in that could not go back weighs more than what it was to go back from. */
function kindOf({ broken, served }: Pick<Failed, 'broken' | 'served'>): FailureKind {
  return served?.status === 'UpdateRollbackFailed' ? 'manual-intervention' : failureKind(broken.reason)
}

/** Whether a container was started that may have said why. */
function containersMayTell(kind: FailureKind): boolean {
  switch (kind) {
    case 'health-check':
    case 'alarm':
    case 'manual-intervention':
    case 'other':
      return true
    case 'capacity':
    case 'quota':
    case 'image':
    case 'model-data':
    case 'role':
    case 'permission':
    case 'scaled':
    case 'busy':
    case 'not-visible':
      return false
  }
}

async function tailOf(
  { broken, endpointName = '', sinceMs, variants }: Failed,
  { containerLogs }: EvidenceWorld,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<Evidence['streams']> {
  const named = variantIn(broken.reason)
  const { tail } = await containerLogs()
  const streams: LogTail['streams'][number][] = []
  for (const variant of named === undefined ? variants : [named]) {
    const place = {
      group: endpointLogGroup(endpointName),
      streamPrefix: `${variant}/`,
      sinceMs: Math.max(0, sinceMs - slackMs),
    }
    const found = await tail(place, logLines).catch((error: unknown) => {
      signal.throwIfAborted()
      if (error instanceof WorldError) return error
      throw error
    })
    if (found instanceof WorldError) {
      log.info(`no log lines of variant ${variant}: ${found.failure.subject}: ${found.failure.happened}`)
      break
    }
    if (found.absence !== undefined) log.info(`no log lines of variant ${variant}: ${found.absence}`)
    streams.push(...found.streams)
  }
  return streams
}

/** The root cause first, then what serves now, then what helps. */
export function explainFailure(
  subject: string,
  { arn, broken, served }: Pick<Failed, 'arn' | 'broken' | 'served'>,
): Failure {
  const quota = quotaIn(broken.reason)
  const url = quota && quotaConsoleUrl(arn ?? '')
  const byHand = served?.status === 'UpdateRollbackFailed' ? remedyFor(served.status) : undefined
  const happened = [
    `${broken.outcome}: ${broken.reason.replace(/\.$/, '')}`,
    quota && describeQuota(quota),
    served && describeServed(served),
    broken.outcome === 'timed-out' && served && isUnsettled(served.status) && describeUnsettled(served),
  ].filter((each) => typeof each === 'string')
  return {
    subject,
    // A reason that has told it already does not hear it again.
    happened: happened.filter((each, index) => index === 0 || !happened[0]?.includes(each)).join('; '),
    remedy: [byHand, broken.remedy, url].filter((each) => each !== undefined).join(' '),
  }
}

export function tellEvidence(log: Log, { links, streams }: Evidence): void {
  for (const { name, lines } of streams) {
    using _ = log.group(`The last lines of ${name}`)
    for (const line of lines) log.info(line)
  }
  for (const { text, url } of links) log.info(`${text}: ${url}`)
}

/** For the job summary. */
export function evidenceBlock({ links, streams }: Evidence): string | undefined {
  const said = [
    ...streams.map(
      ({ name, lines }) =>
        `<details open><summary>The last lines of ${escapeMarkdown(name)}</summary>\n\n${codeBlock(lines.join('\n'))}\n\n</details>`,
    ),
    ...links.map(({ text, url }) => `[${escapeMarkdown(text)}](${url})`),
  ]
  return said.join('\n\n') || undefined
}
