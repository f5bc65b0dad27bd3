import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  type ProductionVariant,
  SageMakerClient,
  UpdateEndpointCommand,
  type UpdateEndpointCommandInput,
} from '@aws-sdk/client-sagemaker'
import {
  InvokeEndpointCommand,
  type InvokeEndpointCommandInput,
  SageMakerRuntimeClient,
} from '@aws-sdk/client-sagemaker-runtime'
import { packFolder } from '../../../../rehearsal/aws/containers/archive.ts'
import { bucket, pushPrograms, roleArn } from '../pipelines/small-image.ts'
import { rehearse } from '../rehearse.ts'

/** A model server whose manners are in its model: what it answers, and whether it crashes or is never well. */
const server = `
import http.server, json, os, signal, sys, time
assert sys.argv[1:] == ['serve']
base = os.environ['SAGEMAKER_BASE_DIR']
model = json.load(open(base + '/model/model.json'))
if 'crash' in model: sys.exit(model['crash'])
def stop(*_):
    print('told to stop:', model['answer'])
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)

class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_): pass
    def answer(self, status, body, kind='text/csv'):
        self.send_response(status)
        self.send_header('Content-Type', kind)
        self.send_header('X-Amzn-SageMaker-Custom-Attributes', 'seen')
        if self.headers.get('X-Amzn-SageMaker-Session-Id') == 'NEW_SESSION':
            self.send_header('X-Amzn-SageMaker-New-Session-Id', 'session-1; Expires=2026-11-20T10:00:00Z')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def stream(self, parts):
        self.send_response(200)
        self.send_header('Content-Type', 'text/plain')
        if None in parts: self.send_header('Content-Length', '100')
        self.end_headers()
        for part in parts:
            if part is None: os._exit(1)
            self.wfile.write(part)
            self.wfile.flush()
            time.sleep(0.03)
    def do_GET(self): self.answer(503 if 'sick' in model else 200, b'')
    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        if body == b'rubbish': return self.answer(400, b'expected 5 values')
        if body == b'explode': return self.answer(500, b'out of memory')
        if body == b'vanish': os._exit(1)
        if body.startswith(b'sleep '): time.sleep(float(body.split()[1]) / 1000)
        if body == b'stream': return self.stream([b'one,', b'two'])
        if body == b'break off': return self.stream([b'one,', None])
        if body == b'note': print('noted', flush=True)
        if body == b'session': return self.answer(200, self.headers.get('X-Amzn-SageMaker-Session-Id', '').encode())
        if body == b'pid': return self.answer(200, str(os.getpid()).encode())
        if body == b'headers': return self.answer(200, json.dumps([self.path, dict(self.headers)]).encode(), 'application/json')
        if body == b'json': return self.answer(200, b'{"predictions":[2,{"low":-1.5}],"unit":"2 kg"}', 'application/json')
        if body[:1] == b'\\x00': return self.answer(200, body[::-1], 'application/octet-stream')
        self.answer(200, model['answer'].encode())

print('serving', model['answer'])
http.server.HTTPServer(('127.0.0.1', int(os.environ['SAGEMAKER_BIND_TO_PORT'])), Handler).serve_forever()
`

export interface Manners {
  readonly answer: string
  readonly crash?: string
  readonly sick?: true
}

export const logGroup = '/aws/sagemaker/Endpoints/seals-prod'

/** A local AWS with an image that serves; models, configs and the endpoint seals-prod are made by short calls. */
export async function sealEndpoints() {
  const aws = await rehearse()
  const sagemaker = new SageMakerClient(aws.client)
  const runtime = new SageMakerRuntimeClient(aws.client)
  const image = await pushPrograms(aws, { 'main.py': server }, { repository: 'seals' })

  const putModelData = async (name: string, manners: Manners) => {
    const folder = mkdtempSync(join(aws.directory, 'model-'))
    writeFileSync(join(folder, 'model.json'), JSON.stringify(manners))
    await packFolder(folder, aws.world.objects.file(bucket, `models/${name}.tar.gz`))
    return `s3://${bucket}/models/${name}.tar.gz`
  }
  const createModel = async (ModelName: string, manners: Manners) => {
    const PrimaryContainer = { Image: image, ModelDataUrl: await putModelData(ModelName, manners) }
    await sagemaker.send(new CreateModelCommand({ ModelName, ExecutionRoleArn: roleArn, PrimaryContainer }))
  }
  const createConfig = (EndpointConfigName: string, ...variants: Partial<ProductionVariant>[]) =>
    sagemaker.send(
      new CreateEndpointConfigCommand({
        EndpointConfigName,
        ProductionVariants: variants.map((variant) => ({
          VariantName: 'AllTraffic',
          ModelName: EndpointConfigName,
          InstanceType: 'ml.m5.large',
          InitialInstanceCount: 1,
          ...variant,
        })),
      }),
    )
  /** A model and a config of the same name with one variant. */
  const prepare = async (name: string, manners: Manners) => {
    await createModel(name, manners)
    await createConfig(name, {})
  }
  const EndpointName = 'seals-prod'
  const create = (EndpointConfigName: string) =>
    sagemaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName }))
  const update = (EndpointConfigName: string, more: Partial<UpdateEndpointCommandInput> = {}) =>
    sagemaker.send(new UpdateEndpointCommand({ EndpointName, EndpointConfigName, ...more }))
  const describe = () => sagemaker.send(new DescribeEndpointCommand({ EndpointName }))
  /** Every status on the way, looked at every ten seconds, and the description at its end. */
  const settle = async () => {
    const statuses: (string | undefined)[] = []
    for (;;) {
      const endpoint = await describe()
      if (statuses.at(-1) !== endpoint.EndpointStatus) statuses.push(endpoint.EndpointStatus)
      if (!/ing$|Back$/.test(endpoint.EndpointStatus ?? '')) return { statuses, endpoint }
      await aws.clock.sleep(10_000)
    }
  }
  const invoke = async (body: string | Uint8Array = 'seal', more: Partial<InvokeEndpointCommandInput> = {}) => {
    const Body = typeof body === 'string' ? Buffer.from(body) : body
    const answer = await runtime.send(new InvokeEndpointCommand({ EndpointName, Body, ...more }))
    const bytes = Buffer.from(answer.Body)
    return { ...answer, bytes, text: bytes.toString() }
  }
  return {
    ...aws,
    aws,
    sagemaker,
    runtime,
    image,
    putModelData,
    createModel,
    createConfig,
    prepare,
    create,
    update,
    describe,
    settle,
    invoke,
  }
}
