import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  DescribeModelPackageCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { credentials } from './rehearse.ts'

/** The local AWS as the bundle tests have it: another process, reached over HTTP only. */
async function startProcess(...args: string[]) {
  const main = join(import.meta.dirname, '../../../rehearsal/aws/main.ts')
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const { url } = JSON.parse(line) as { url: string }
  const control = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/_rehearsal/${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
    return response.json()
  }
  return {
    client: { endpoint: url, region: 'eu-west-1', credentials, maxAttempts: 1 },
    control,
    async end() {
      child.kill('SIGTERM')
      return once(child, 'exit', { signal: AbortSignal.timeout(2_000) })
    },
    [Symbol.dispose]: () => void child.kill('SIGKILL'),
  }
}

test('another process starts the local AWS, plays the people and the accidents, reads the journal, and ends it', async () => {
  using local = await startProcess('--speed', '60')
  const { client, control, end } = local
  const sagemaker = new SageMakerClient(client)
  await sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'penguins' }))
  const { ModelPackageArn } = await sagemaker.send(new CreateModelPackageCommand({ ModelPackageGroupName: 'penguins' }))
  const describe = () => sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: ModelPackageArn }))

  await control('POST', 'approve', { group: 'penguins', by: 'ada', description: 'good' })
  expect(await describe()).toMatchObject({
    ModelApprovalStatus: 'Approved',
    LastModifiedBy: { UserProfileName: 'ada' },
  })
  expect(await control('GET', 'state/modelPackages')).toMatchObject([
    { ModelPackageArn, ModelApprovalStatus: 'Approved' },
  ])

  const error = { name: 'ThrottlingException', message: 'Rate exceeded' }
  await control('POST', 'faults', { kind: 'request', operation: 'DescribeModelPackage', error })
  await expect(describe()).rejects.toMatchObject(error)
  expect(await control('POST', 'faults', { kind: 'throttling' })).toMatchObject({
    error: expect.stringContaining('kind is one of request, endpoint-unhealthy'),
  })
  await control('DELETE', 'faults')
  await describe()

  const journal = (await control('GET', 'journal')) as { operation: string; outcome: string }[]
  expect(journal.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual([
    'CreateModelPackageGroup ok',
    'CreateModelPackage ok',
    'UpdateModelPackage ok',
    'DescribeModelPackage ok',
    'DescribeModelPackage ThrottlingException',
    'DescribeModelPackage ok',
  ])
  expect(await control('POST', 'approve', { group: 'walruses', by: 'ada' })).toMatchObject({
    error: expect.stringContaining('Nothing to decide about in walruses'),
  })
  expect(await end()).toEqual([0, null])
})
