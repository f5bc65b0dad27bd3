import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECRClient } from '@aws-sdk/client-ecr'
import { S3Client } from '@aws-sdk/client-s3'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { STSClient } from '@aws-sdk/client-sts'
import type { LocalAwsOptions } from '../../rehearsal/aws/assembly.ts'
import { deployEndpoint, type Outputs } from '../../src/actions/deploy-endpoint/action.ts'
import { run, type World } from '../../src/actions/deploy-endpoint/run.ts'
import { alarms } from '../../src/aws/alarms.ts'
import { changeSets } from '../../src/aws/change-sets.ts'
import { containerLogs } from '../../src/aws/container-logs.ts'
import { identity } from '../../src/aws/identity.ts'
import { modelPackages } from '../../src/aws/model-packages.ts'
import { objects } from '../../src/aws/objects.ts'
import { projects } from '../../src/aws/projects.ts'
import { quotas } from '../../src/aws/quotas.ts'
import { registeredImages } from '../../src/aws/registered-images.ts'
import { remains } from '../../src/aws/remains.ts'
import { scaling } from '../../src/aws/scaling.ts'
import { servedModel } from '../../src/aws/served-model.ts'
import { stackLists } from '../../src/aws/stack-lists.ts'
import { stacks } from '../../src/aws/stacks.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readText } from '../../src/runner/files.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { recordingStage } from './recording-stage.ts'

export { roleArn }
export const minuteMs = 60_000
export const endpointName = 'penguins-staging'
export const stackName = 'sagemaker-penguins-staging'
export const packageArn = (version: number) =>
  `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`

/** The log without what only says that it is waited on, which depends on the moments of looking. */
export const told = (lines: readonly string[]) =>
  lines.filter(
    (line) =>
      !/^(stack|endpoint|model package) [\w/-]+: (still )?[A-Z]\w+(, after .*)?$/.test(line) &&
      !/^change set [\w-]+: (still )?being worked out/.test(line) &&
      !/^endpoint [\w-]+: (variant |[A-Z]\w+, on its way)/.test(line),
  )

/** A model that answers with what it is asked. */
export const parrot = `
import http.server, os

class Parrot(http.server.BaseHTTPRequestHandler):
    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(b"")

    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers["Content-Length"])))

    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Parrot).serve_forever()
`

/** Shorter than on AWS, so that a test has fewer looks to wait for. */
const pace = { endpointCreateMs: 30_000, endpointUpdateMs: 40_000, endpointRollbackMs: 20_000, stackResourceMs: 5_000 }

type Inputs = Readonly<Record<string, string>>

export type PenguinOptions = Partial<LocalAwsOptions> & { readonly versions?: number }

/** A local AWS with approved versions of one model. */
export async function penguins({ versions = 2, ...options }: PenguinOptions = {}) {
  // The image is there before the action runs.
  const aws = await rehearse({ pace, ...options, ...(options.allow && { allow: [...options.allow, 'ecr:*'] }) })
  const { sageMaker, cloudFormation } = {
    sageMaker: new SageMakerClient(aws.client),
    cloudFormation: new CloudFormationClient(aws.client),
  }
  const container = { Image: await pushPrograms(aws, { 'main.py': parrot }) }
  const types = { SupportedContentTypes: ['text/csv'], SupportedResponseMIMETypes: ['text/csv'] }
  // Not through the wire: `allow` may hold only what the action under test is allowed.
  const principal = { arn: 'rehearsal', name: 'rehearsal' }
  const group = { ModelPackageGroupName: 'penguins' }
  await aws.world.call('SageMaker', 'CreateModelPackageGroup', group, principal)
  for (let made = 0; made < versions; made += 1) {
    const registered = {
      ModelApprovalStatus: 'Approved',
      InferenceSpecification: { Containers: [container], ...types },
    }
    await aws.world.call('SageMaker', 'CreateModelPackage', { ...group, ...registered }, principal)
  }
  aws.journal.clear()
  /** As the entry points make it, but for the client's settings. */
  const world: { -readonly [K in keyof World]: World[K] } = {
    modelPackages: modelPackages(sageMaker),
    servedModel: servedModel(sageMaker),
    stacks: stacks(cloudFormation),
    changeSets: changeSets(cloudFormation),
    run: readRunContext({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1' }),
    readText: (path: string) => readText(path, projectOf(path)),
    builtInTemplate,
    projects: async () => projects(sageMaker),
    objects: async () => objects(new S3Client({ ...aws.client, forcePathStyle: true })),
    identity: async () => identity(new STSClient(aws.client)),
    alarms: async () => alarms(new CloudWatchClient(aws.client)),
    quotas: async () => quotas(new ServiceQuotasClient(aws.client)),
    images: async () => registeredImages(new ECRClient(aws.client), new AbortController().signal),
    containerLogs: async () => containerLogs(new CloudWatchLogsClient(aws.client)),
    audience: async () => undefined,
    teardown: async () => ({
      ...world,
      stackLists: stackLists(cloudFormation),
      remains: remains(sageMaker),
      scaling: scaling(new ApplicationAutoScalingClient(aws.client)),
      findAlarms: async () => [],
    }),
  }
  const after = (minutes: number, what: () => unknown) =>
    aws.clock.at(aws.clock.now() + minutes * minuteMs, async () => void (await what()))
  const operations = () => aws.journal.entries.map(({ operation }) => operation)
  const stack = () => [...aws.state.stacks.values()].findLast(({ name }) => name === stackName)
  return { ...aws, sageMaker, cloudFormation, world, after, operations, stack }
}

/** `aws-samples/…` is a file of the fixtures, anything else one of the sample project. */
function projectOf(path: string): string {
  const folder = path.startsWith('aws-samples/') ? '../fixtures/' : '../../rehearsal/projects/penguins/'
  return new URL(folder, import.meta.url).pathname
}

/** The same, with deploy-endpoint. */
export async function penguinDeployments(options?: PenguinOptions) {
  const aws = await penguins(options)
  /** Starts the action with these inputs, as they stand in a workflow; an empty one is absent. */
  const begin = (given: Inputs = {}) => {
    const recording = recordingStage<Outputs>({ clock: aws.clock })
    const values: Inputs = {
      config: 'staging-config.json',
      'stack-name': stackName,
      'endpoint-name': endpointName,
      'execution-role-arn': roleArn,
      'model-package-arn': packageArn(1),
      ...given,
    }
    const inputs = parseInputs(deployEndpoint, (name) => values[name] ?? '')
    return { recording, ended: run(inputs, aws.world, recording.stage) }
  }
  const deploy = async (given?: Inputs) => {
    const startedAt = aws.clock.now()
    const { recording, ended } = begin(given)
    const result = await ended
    return { ...result, lines: recording.lines, early: recording.outputs, elapsedMs: aws.clock.now() - startedAt }
  }
  return { ...aws, begin, deploy }
}
