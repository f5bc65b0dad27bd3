import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { Fault } from '../../rehearsal/aws/faults.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { beginSmokeTest } from './smoke-tests.ts'

/** A model that answers what it is asked, in the type it is asked in, and breaks when it is told to. */
const parrot = `
import http.server, os, sys

class Parrot(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", self.headers.get("Content-Type", "text/plain"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(200, b"")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        broken = body == b"break"
        self.answer(500 if broken else 200, b"Traceback:\\n::error::KeyError" if broken else body)

    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Parrot).serve_forever()
`

export const packageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'

/** A local AWS with that model behind an endpoint, and the action that tests it. */
export async function serveParrot() {
  const aws = await rehearse()
  const client = new SageMakerClient(aws.client)
  const Image = await pushPrograms(aws, { 'main.py': parrot })
  await client.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  await client.send(
    new CreateModelPackageCommand({
      ModelPackageGroupName: 'penguins',
      ModelApprovalStatus: 'Approved',
      InferenceSpecification: {
        Containers: [{ Image }],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['text/csv'],
      },
    }),
  )
  await aws.clock.sleep(60_000)
  await client.send(
    new CreateModelCommand({
      ModelName: 'penguins-1',
      PrimaryContainer: { ModelPackageName: packageArn },
      ExecutionRoleArn: roleArn,
    }),
  )
  const variant = {
    VariantName: 'AllTraffic',
    ModelName: 'penguins-1',
    InstanceType: 'ml.m5.large',
    InitialInstanceCount: 1,
  }
  await client.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: 'penguins-1',
      ProductionVariants: [{ ...variant, InstanceType: 'ml.m5.large' }],
    }),
  )
  await client.send(new CreateEndpointCommand({ EndpointName: 'penguins-staging', EndpointConfigName: 'penguins-1' }))
  await aws.clock.sleep(600_000)
  // Under load time is real: what is measured is the way to the local AWS and back.
  const begin = (samples: readonly object[], given: Readonly<Record<string, string>> = {}) =>
    beginSmokeTest({
      client: aws.client,
      clock: given['requests'] === undefined ? aws.clock : systemClock,
      files: { 'cases.json': { samples } },
      inputs: { 'endpoint-name': 'penguins-staging', cases: 'cases.json', ...given },
    })
  return {
    ...aws,
    begin,
    smoke: async (samples: readonly object[], given?: Readonly<Record<string, string>>) => {
      const { recording, ended } = begin(samples, given)
      return { ...(await ended), lines: recording.lines }
    },
    breakInvocations: (fault: Omit<Extract<Fault, { kind: 'request' }>, 'kind' | 'operation'>) =>
      aws.faults.inject({ kind: 'request', service: 'SageMakerRuntime', operation: 'InvokeEndpoint', ...fault }),
  }
}
