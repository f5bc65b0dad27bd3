import type { ContainerLogs, LogTail } from '../../aws/container-logs.ts'
import type { Jobs } from '../../aws/jobs.ts'
import type { ModelPackages } from '../../aws/model-packages.ts'
import type { Objects } from '../../aws/objects.ts'
import { parseEvaluationReport, type EvaluationReport } from '../../domain/evaluation-report.ts'
import { firstFailedStep, registeredModelPackage, type Execution, type ExecutionStep } from '../../domain/execution.ts'
import type { Artifact, Job } from '../../domain/job.ts'
import { lineageProperties } from '../../domain/lineage.ts'
import type { ModelPackage } from '../../domain/model-package.ts'
import type { PropertyFile } from '../../domain/pipeline-definition.ts'
import type { Origin } from '../../domain/pipeline-start.ts'
import { InputError, WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Followed } from './follow.ts'

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

/** Looks behind an execution that has ended. What may not be read, or is not there, is told in the log and left out. */
export async function investigate(
  { outcome, execution }: Followed,
  propertyFiles: readonly PropertyFile[],
  { world, log }: { readonly world: FindingsWorld; readonly log: Log },
): Promise<Findings> {
  const tolerant = tolerate(log)
  if (outcome === 'failed') {
    return {
      ...nothingFound,
      evidence: await tolerant('the job of the failed step', () => findEvidence(execution, world)),
    }
  }
  if (outcome !== 'succeeded' && outcome !== 'no-model-package') return nothingFound
  const jobs = await findJobs(execution, world, tolerant)
  const artifacts = jobs.flatMap(({ step, job }) => job.artifacts.map((artifact) => ({ step: step.name, ...artifact })))
  const arn = registeredModelPackage(execution)
  const registered = arn && (await tolerant('the model package', async () => (await world.modelPackages()).find(arn)))
  if (!registered)
    return {
      ...nothingFound,
      artifacts,
      metrics: await readPropertyFiles(artifacts, propertyFiles, { world, tolerant }),
    }
  await tolerant('where the model comes from, on the model package,', () => writeLineage(registered, execution, world))
  const [metrics, approved] = await Promise.all([
    readMetrics(registered, { world, tolerant }),
    findApproved(registered, { world, tolerant }),
  ])
  return { metrics, approved, artifacts, evidence: undefined }
}

type Tolerant = <T>(what: string, look: () => Promise<T>) => Promise<T | undefined>

/** The verdict does not depend on what is found here, so a refusal costs a line, not the step. */
function tolerate(log: Log): Tolerant {
  return async (what, look) => {
    try {
      const found = await look()
      if (!(found instanceof WorldError)) return found
      log.info(`${what} cannot be read or written: ${found.failure.happened}`)
    } catch (error) {
      if (!(error instanceof WorldError || error instanceof InputError)) throw error
      log.info(
        `${what} cannot be read or written: ${error instanceof WorldError ? error.failure.happened : error.message}`,
      )
    }
    return undefined
  }
}

interface Reading {
  readonly world: FindingsWorld
  readonly tolerant: Tolerant
}

async function findEvidence(execution: Execution, world: FindingsWorld): Promise<Evidence | undefined> {
  const step = firstFailedStep(execution)
  if (step?.jobArn === undefined) return undefined
  const job = await (await world.jobs()).find(step.jobArn)
  if (job instanceof WorldError) throw job
  const tail = job?.log && (await (await world.containerLogs()).tail(job.log, logLines))
  if (tail instanceof WorldError) return { step: step.name, job, streams: [] }
  return { step: step.name, job, streams: tail?.streams ?? [] }
}

async function findJobs({ steps }: Execution, world: FindingsWorld, tolerant: Tolerant) {
  const withJob = steps.filter(({ jobArn, cached }) => jobArn !== undefined && !cached).slice(-mostJobs)
  const adapter = withJob.length > 0 ? await world.jobs() : undefined
  const found = await Promise.all(
    withJob.map(async (step): Promise<{ step: ExecutionStep; job: Job }[]> => {
      const job = await tolerant(`the job of ${step.name}`, async () => adapter?.find(step.jobArn ?? ''))
      return job === undefined || job instanceof WorldError ? [] : [{ step, job }]
    }),
  )
  return found.flat()
}

/** The report that the package names in its model quality statistics. */
async function readMetrics({ statisticsUri }: ModelPackage, { world, tolerant }: Reading): Promise<EvaluationReport> {
  if (statisticsUri === undefined) return new Map()
  return (await tolerant('the evaluation report', () => readReport(statisticsUri, world))) ?? new Map()
}

async function readReport(uri: string, world: FindingsWorld): Promise<EvaluationReport> {
  return parseEvaluationReport(await (await world.objects()).readText(uri, largestReportBytes), uri)
}

async function findApproved({ group, arn }: ModelPackage, reading: Reading): Promise<Findings['approved']> {
  const { world, tolerant } = reading
  const approved = await tolerant('the approved model package', async () =>
    (await world.modelPackages()).newestApproved(group, arn),
  )
  if (approved === undefined) return undefined
  return { version: approved.version, metrics: await readMetrics(approved, reading) }
}

/** Where nothing was registered, the reports that the conditions have read tell why. */
async function readPropertyFiles(
  artifacts: Findings['artifacts'],
  propertyFiles: readonly PropertyFile[],
  { world, tolerant }: Reading,
): Promise<EvaluationReport> {
  const reports = await Promise.all(
    propertyFiles.map(async ({ step, outputName, path }) => {
      const folder = artifacts.find((artifact) => artifact.step === step && artifact.name === outputName)
      if (folder === undefined) return undefined
      const uri = `${folder.uri.replace(/\/$/, '')}/${path}`
      return tolerant('the evaluation report', () => readReport(uri, world))
    }),
  )
  return new Map(reports.flatMap((report) => [...(report ?? [])]))
}

async function writeLineage(registered: ModelPackage, { arn }: Execution, { modelPackages, run }: FindingsWorld) {
  const { repository, commit, runUrl } = run
  const properties = lineageProperties({ repository, commit, runUrl, executionArn: arn })
  await (await modelPackages()).annotate(registered, properties)
}
