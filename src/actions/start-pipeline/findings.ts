import type { ContainerLogs, LogTail } from '../../aws/container-logs.ts'
import type { Jobs } from '../../aws/jobs.ts'
import type { ModelPackages } from '../../aws/model-packages.ts'
import type { Objects } from '../../aws/objects.ts'
import { parseEvaluationReport, type EvaluationReport } from '../../domain/evaluation-report.ts'
import { firstFailedStep, registeredModelPackage, type Execution, type ExecutionStep } from '../../domain/execution.ts'
import { parseJobArn, type Artifact, type Job } from '../../domain/job.ts'
import { lineageProperties, readLineage } from '../../domain/lineage.ts'
import type { ModelPackage } from '../../domain/model-package.ts'
import type { PropertyFile } from '../../domain/pipeline-definition.ts'
import type { Origin } from '../../domain/pipeline-start.ts'
import type { Failure } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Begun } from './begin.ts'
import type { Followed } from './follow.ts'
import { tolerate, type Tolerant } from './tolerate.ts'

export interface FindingsWorld {
  readonly jobs: () => Promise<Jobs>
  readonly containerLogs: () => Promise<ContainerLogs>
  readonly objects: () => Promise<Objects>
  readonly modelPackages: () => Promise<ModelPackages>
  readonly run: Origin
}

/** What is known of an execution besides its steps. */
export interface Findings {
  readonly metrics: EvaluationReport
  /** The newest approved package of the group, with its metrics. */
  readonly approved: { readonly version: number; readonly metrics: EvaluationReport } | undefined
  readonly artifacts: readonly (Artifact & { readonly step: string })[]
  readonly evidence: Evidence | undefined
}

/** What the step that failed first has left behind. */
export interface Evidence {
  readonly step: string
  readonly job: Job | undefined
  readonly streams: LogTail['streams']
}

export const nothingFound: Findings = { metrics: new Map(), approved: undefined, artifacts: [], evidence: undefined }

const logLines = 20
const mostJobs = 20
const largestReportBytes = 1_000_000

interface Circumstances {
  readonly by: Begun['by']
  readonly propertyFiles: readonly PropertyFile[]
  readonly world: FindingsWorld
  readonly log: Log
  readonly signal: AbortSignal
}

interface Reading extends Circumstances {
  readonly tolerant: Tolerant
}

/** Looks behind an execution that has ended. What may not be read, or is not there, is told in the log and left out. */
export async function investigate({ outcome, execution }: Followed, circumstances: Circumstances): Promise<Findings> {
  const reading = { ...circumstances, tolerant: tolerate(circumstances) }
  if (outcome === 'failed') {
    const evidence = await findEvidence(execution, reading)
    const wasJudged = execution.steps.some(({ condition }) => condition !== undefined)
    return { ...nothingFound, ...(wasJudged && (await findReports(execution, reading))), evidence }
  }
  if (outcome !== 'succeeded' && outcome !== 'no-model-package') return nothingFound
  const registered = await findRegistered(execution, reading)
  if (!registered) return { ...nothingFound, ...(await findReports(execution, reading)) }
  await writeLineage(registered, execution, reading)
  const [artifacts, metrics, approved] = await Promise.all([
    findArtifacts(execution, reading),
    readMetrics(registered, reading),
    findApproved(registered, reading),
  ])
  return { metrics, approved, artifacts, evidence: undefined }
}

/** AWS often only says that a program has failed; what it left as its message, or printed last, says why. */
export function withEvidence(failure: Failure, { evidence }: Findings): Failure {
  const last = evidence?.streams[0]?.lines.at(-1)
  const said = evidence?.job?.exitMessage?.split('\n')[0] ?? last
  if (said === undefined || failure.happened.includes(said)) return failure
  const how = evidence?.job?.exitMessage === undefined ? 'its log ends with' : 'it left the message'
  return { ...failure, happened: `${failure.happened.replace(/[.\s]+$/, '')}; ${how}: ${said}` }
}

async function findEvidence(execution: Execution, reading: Reading): Promise<Evidence | undefined> {
  const { world, tolerant, log } = reading
  const step = firstFailedStep(execution)
  if (step?.jobArn === undefined) return undefined
  const job = await findJob(step, reading)
  const where = parseJobArn(step.jobArn)?.log
  const lacking = `no log lines of ${step.name}`
  const tail = where && (await tolerant(lacking, async () => (await world.containerLogs()).tail(where, logLines)))
  if (tail?.absence !== undefined) log.info(`${lacking}: ${tail.absence}`)
  return { step: step.name, job, streams: tail?.streams ?? [] }
}

function findJob({ name, jobArn = '' }: ExecutionStep, { world, tolerant }: Reading): Promise<Job | undefined> {
  return tolerant(`nothing about the job of ${name}`, async () => (await world.jobs()).find(jobArn))
}

async function findArtifacts(execution: Execution, reading: Reading): Promise<Findings['artifacts']> {
  const withJob = execution.steps.filter(({ jobArn, cached }) => jobArn !== undefined && !cached).slice(-mostJobs)
  const found = await Promise.all(
    withJob.map(async (step) => {
      const job = await findJob(step, reading)
      return (job?.artifacts ?? []).map((artifact) => ({ step: step.name, ...artifact }))
    }),
  )
  return found.flat()
}

/** Where nothing was registered, the reports that the conditions have read tell why. */
async function findReports(execution: Execution, reading: Reading): Promise<Pick<Findings, 'artifacts' | 'metrics'>> {
  const artifacts = await findArtifacts(execution, reading)
  const reports = await Promise.all(
    reading.propertyFiles.map(async ({ step, outputName, path }) => {
      const folder = artifacts.find((artifact) => artifact.step === step && artifact.name === outputName)
      return folder && readReport(`${folder.uri.replace(/\/$/, '')}/${path}`, 'no metrics', reading)
    }),
  )
  return { artifacts, metrics: new Map(reports.flatMap((report) => [...(report ?? [])])) }
}

async function findRegistered(execution: Execution, { world, tolerant }: Reading): Promise<ModelPackage | undefined> {
  const arn = registeredModelPackage(execution)
  if (arn === undefined) return undefined
  return tolerant('no metrics of the model package', async () => (await world.modelPackages()).find(arn))
}

async function findApproved({ group, arn }: ModelPackage, reading: Reading): Promise<Findings['approved']> {
  const { world, tolerant } = reading
  const lacking = 'no comparison with the newest approved model package'
  const approved = await tolerant(lacking, async () => (await world.modelPackages()).newestApproved(group, arn))
  return approved && { version: approved.version, metrics: await readMetrics(approved, reading) }
}

/** The report that the package names in its model quality statistics. */
async function readMetrics({ statisticsUri, version }: ModelPackage, reading: Reading): Promise<EvaluationReport> {
  return statisticsUri === undefined
    ? new Map()
    : readReport(statisticsUri, `no metrics of version ${version}`, reading)
}

async function readReport(uri: string, lacking: string, { world, tolerant }: Reading): Promise<EvaluationReport> {
  const report = await tolerant(lacking, async () =>
    parseEvaluationReport(await (await world.objects()).readText(uri, largestReportBytes), uri),
  )
  return report ?? new Map()
}

/** What others have started comes from elsewhere; what was handed over to be followed may have been noted down already. */
async function writeLineage(registered: ModelPackage, { arn }: Execution, reading: Reading): Promise<void> {
  const { by, world, tolerant } = reading
  if (by === 'other' || (by === 'given' && readLineage(registered.customerMetadata).runUrl !== undefined)) return
  const { repository, commit, runUrl } = world.run
  const properties = lineageProperties({ repository, commit, runUrl, executionArn: arn })
  await tolerant('commit and run are not written on the model package', async () =>
    (await world.modelPackages()).annotate(registered, properties),
  )
}
