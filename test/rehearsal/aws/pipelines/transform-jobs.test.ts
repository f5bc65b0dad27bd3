import {
  CreateModelCommand,
  CreateTransformJobCommand,
  type CreateTransformJobCommandInput,
  DescribeTransformJobCommand,
  ListTransformJobsCommand,
  SageMakerClient,
  StopTransformJobCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'
import { bucket, linesOf, pushPrograms, roleArn } from './small-image.ts'

/** Answers each line of a request by its length; refuses lines that say so. */
const lengths = `
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(200, "pong")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        print("asked", repr(body), self.headers["Content-Type"], self.headers["Accept"], flush=True)
        if "bad" in body:
            return self.answer(400, "cannot read bad")
        if "broken" in body:
            return self.answer(500, "broke")
        self.answer(200, ",".join(str(len(line)) for line in body.splitlines()))

    def answer(self, status, text):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *args):
        pass

print("batch", os.environ["SAGEMAKER_BATCH"], os.environ["SAGEMAKER_BATCH_STRATEGY"], flush=True)
HTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Handler).serve_forever()
`

async function rehearseModel(objects: Readonly<Record<string, string>>) {
  const aws = await rehearse()
  const sagemaker = new SageMakerClient(aws.client)
  const image = await pushPrograms(aws, { 'main.py': lengths })
  await sagemaker.send(
    new CreateModelCommand({ ModelName: 'lengths', ExecutionRoleArn: roleArn, PrimaryContainer: { Image: image } }),
  )
  for (const [key, body] of Object.entries(objects)) aws.world.objects.put(bucket, key, body)
  const create = (more: Partial<CreateTransformJobCommandInput> = {}, input: object = {}) =>
    sagemaker.send(
      new CreateTransformJobCommand({
        TransformJobName: 'job-1',
        ModelName: 'lengths',
        TransformInput: {
          ContentType: 'text/csv',
          SplitType: 'Line',
          DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: `s3://${bucket}/in` } },
          ...input,
        },
        TransformOutput: { S3OutputPath: `s3://${bucket}/out`, AssembleWith: 'Line', Accept: 'text/plain' },
        TransformResources: { InstanceType: 'ml.m5.large', InstanceCount: 1 },
        ...more,
      }),
    )
  const describe = () => sagemaker.send(new DescribeTransformJobCommand({ TransformJobName: 'job-1' }))
  const outputs = () =>
    Object.fromEntries(
      aws.world.objects.list(bucket, 'out/').map((key) => [key, aws.world.objects.get(bucket, key)?.toString()]),
    )
  return { aws, sagemaker, create, describe, outputs }
}

test('every object of the input is asked about, and its answer lies below the output', async () => {
  const { aws, sagemaker, create, describe, outputs } = await rehearseModel({
    'in/a.csv': 'one\nthree\n',
    'in/deep/b.csv': 'x',
    'inside.csv': 'not below the prefix',
  })
  await using _ = aws
  await create()
  expect(await describe()).toMatchObject({ TransformJobStatus: 'InProgress', ModelName: 'lengths' })
  await aws.clock.sleep(61_000)
  expect(await describe()).toMatchObject({
    TransformJobStatus: 'Completed',
    TransformEndTime: new Date(startMs + 60_000),
  })
  expect(outputs()).toEqual({ 'out/a.csv.out': '3,5\n', 'out/deep/b.csv.out': '1\n' })
  expect(linesOf(aws, '/aws/sagemaker/TransformJobs')).toEqual([
    'batch true MULTI_RECORD',
    "asked 'one\\nthree\\n' text/csv text/plain",
    "asked 'x' text/csv text/plain",
    expect.stringMatching(
      /:\[sagemaker logs\]: MaxConcurrentTransforms=1, MaxPayloadInMB=6, BatchStrategy=MULTI_RECORD$/,
    ),
  ])
  const { TransformJobSummaries } = await sagemaker.send(new ListTransformJobsCommand({ StatusEquals: 'Completed' }))
  expect(TransformJobSummaries?.map(({ TransformJobName }) => TransformJobName)).toEqual(['job-1'])
})

test.each([
  ['SingleRecord sends line by line', { BatchStrategy: 'SingleRecord' as const }, {}, '3\n5\n'],
  ['without AssembleWith answers stand side by side', { BatchStrategy: 'SingleRecord' as const }, { bare: true }, '35'],
  ['without SplitType an object is one request', {}, { SplitType: 'None' }, '3,5\n'],
])('%s', async (_name, more, { bare, ...input }: { bare?: boolean; SplitType?: string }, expected) => {
  const { aws, create, outputs } = await rehearseModel({ in: 'one\nthree\n' })
  await using _ = aws
  const output = bare === true ? { TransformOutput: { S3OutputPath: `s3://${bucket}/out/` } } : {}
  await create({ ...more, ...output }, input)
  await aws.clock.sleep(61_000)
  expect(outputs()).toEqual({ 'out/in.out': expected })
})

test.each([
  ['bad', 'ClientError: See job logs for more information', ['ClientError: 400', '', 'Message:', 'cannot read bad']],
  [
    'broken',
    'AlgorithmError: See job logs for more information',
    ['Bad HTTP status received from algorithm: 500', '', 'Message:', 'broke'],
  ],
])('a request that is answered with an error fails the job: %s', async (text, reason, told) => {
  const { aws, create, describe, outputs } = await rehearseModel({ 'in/a.csv': text, 'in/b.csv': 'fine' })
  await using _ = aws
  await create()
  await aws.clock.sleep(61_000)
  expect(await describe()).toMatchObject({ TransformJobStatus: 'Failed', FailureReason: reason })
  expect(outputs()).toEqual({ 'out/b.csv.out': '4\n' })
  const lines = linesOf(aws, '/aws/sagemaker/TransformJobs').flatMap(
    (line) => line.split(`${bucket}/in/a.csv: `)[1] ?? [],
  )
  expect(lines).toEqual(told)
})

test('a job without input, and one whose container does not start, fail', async () => {
  const { aws, sagemaker, create, describe } = await rehearseModel({})
  await using _ = aws
  await create()
  await aws.clock.sleep(61_000)
  expect((await describe()).FailureReason).toMatch(/^ClientError: No S3 objects found under S3 URL "s3:\/\/.*\/in"/)
  const image = await pushPrograms(aws, { 'main.py': 'raise SystemExit("no model")' }, { tag: 'v2' })
  const PrimaryContainer = { Image: image }
  await sagemaker.send(new CreateModelCommand({ ModelName: 'dead', ExecutionRoleArn: roleArn, PrimaryContainer }))
  aws.world.objects.put(bucket, 'in', 'x')
  await create({ TransformJobName: 'job-2', ModelName: 'dead' })
  await aws.clock.sleep(600_000)
  expect(await sagemaker.send(new DescribeTransformJobCommand({ TransformJobName: 'job-2' }))).toMatchObject({
    TransformJobStatus: 'Failed',
    FailureReason: 'AlgorithmError: See job logs for more information',
  })
  expect(linesOf(aws, '/aws/sagemaker/TransformJobs')).toContain('no model')
})

test('a job can be stopped while it runs', async () => {
  const { aws, sagemaker, create, describe, outputs } = await rehearseModel({ in: 'one\n' })
  await using _ = aws
  await create()
  await aws.clock.sleep(20_000)
  await sagemaker.send(new StopTransformJobCommand({ TransformJobName: 'job-1' }))
  expect((await describe()).TransformJobStatus).toBe('Stopping')
  await aws.clock.sleep(16_000)
  expect((await describe()).TransformJobStatus).toBe('Stopped')
  expect(outputs()).toEqual({})
  await expect(sagemaker.send(new StopTransformJobCommand({ TransformJobName: 'job-1' }))).rejects.toThrow(/Stopped/)
})

test('requests that AWS refuses, and what is not rehearsed', async () => {
  const { aws, create } = await rehearseModel({ in: 'one\n' })
  await using _ = aws
  await expect(create({ ModelName: 'nobody' })).rejects.toThrow(/Could not find model .*nobody/)
  await expect(create({ BatchStrategy: 'SingleRecord' }, { SplitType: 'None' })).rejects.toThrow(
    /SplitType must be set/,
  )
  await expect(create({}, { SplitType: 'TFRecord' })).rejects.toThrow(/not rehearsed/)
  await expect(create({ DataProcessing: { JoinSource: 'Input' } })).rejects.toThrow(/not rehearsed/)
  await create()
  await expect(create()).rejects.toMatchObject({ name: 'ResourceInUse' })
  await aws.clock.sleep(61_000)
})
