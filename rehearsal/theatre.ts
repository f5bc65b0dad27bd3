import { join, resolve } from 'node:path'
import { realClock } from './aws/clock.ts'
import { startLocalAws, type LocalAws } from './aws/local-aws.ts'
import { createCheckout, type Checkout } from './checkout.ts'
import { installCommands } from './commands/install.ts'
import { assembledImage } from './docker-engine.ts'
import type { People } from './people.ts'
import type { GitHubFacts } from './runner/run-options.ts'
import type { Observer, WorkflowRun } from './runner/run-record.ts'
import { runWorkflow } from './runner/run-workflow.ts'
import type { WorkflowEvent } from './runner/trigger.ts'
import { names } from './vocabulary.ts'

export interface TheatreOptions {
  /** Everything that is left behind lies here. */
  readonly directory: string
  /** A folder of rehearsal/projects. */
  readonly project: string
  /** 60: a minute of AWS takes a second. */
  readonly speed: number
  /** Whether build-push-image really builds; without an engine the rehearsal assembles the image. */
  readonly engine: boolean
  readonly people: People
  readonly observer: Observer
  readonly signal?: AbortSignal
}

/** One run of an example workflow. */
export interface Showing {
  /** In workflows-examples. */
  readonly file: string
  readonly event: WorkflowEvent
  readonly sha: string
  /** Of the repository, beside those that every example has. */
  readonly vars?: Readonly<Record<string, string>>
  readonly github?: Partial<GitHubFacts>
  readonly signal?: AbortSignal
  readonly observer?: Observer
}

export interface Theatre extends AsyncDisposable {
  readonly aws: LocalAws
  readonly checkout: Checkout
  readonly people: People
  /** Scratch. */
  readonly directory: string
  show(showing: Showing): Promise<WorkflowRun>
}

/** A local AWS, the user's repository, and a runner for the example workflows, as they are, between the two. */
export async function openTheatre(options: TheatreOptions): Promise<Theatre> {
  const { directory, people, speed } = options
  const repositoryRoot = resolve(import.meta.dirname, '..')
  const checkout = await createCheckout(join(directory, 'checkout'), options.project)
  const bin = await installCommands(directory)
  const aws = await startLocalAws({
    clock: realClock({ speed }),
    // Model servers start in real time, however fast the clock runs.
    pace: { endpointHealthCheckTimeoutMs: speed * 120_000 },
    directory: join(directory, 'aws'),
  })
  let shown = 0
  return {
    aws,
    checkout,
    people,
    directory,
    show: ({ event, file, github, observer, sha, signal, vars }) =>
      runWorkflow({
        workflowFile: join(repositoryRoot, 'workflows-examples', file),
        checkoutSource: checkout.directory,
        repositoryRoot,
        ownRepositories: [names.actions],
        event,
        github: { repository: names.repository, sha, ref: 'refs/heads/main', actor: names.engineer, ...github },
        vars: { ...variables(aws), ...vars },
        environments: {
          staging: { vars: { DEPLOY_ROLE_ARN: names.workflowRole('staging') } },
          production: { vars: { DEPLOY_ROLE_ARN: names.workflowRole('production') }, reviewers: [names.reviewer] },
        },
        awsClock: aws.world.clock,
        env: { AWS_ENDPOINT_URL: aws.url, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
        standIns: options.engine ? {} : { [`${names.actions}/actions/build-push-image`]: assembledImage(aws) },
        approve: (environment) => people.approves(`the environment ${environment}`),
        observer: observer ?? options.observer,
        signal: AbortSignal.any([signal, options.signal].filter((each) => each !== undefined)),
        directory: join(directory, 'runs', `${++shown}-${file.replace('.yml', '')}`),
      }),
    [Symbol.asyncDispose]: () => aws.close(),
  }
}

/** What README.md of workflows-examples tells to set. */
const variables = (aws: LocalAws) => ({
  AWS_REGION: aws.region,
  BUILD_ROLE_ARN: names.workflowRole('build'),
  SELECT_ROLE_ARN: names.workflowRole('select'),
  EXECUTION_ROLE_ARN: names.executionRole,
  PIPELINE_ROLE_ARN: names.executionRole,
  ECR_REGISTRY: new URL(aws.url).host,
  DATA_BUCKET: names.trainingData.bucket,
})
