import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { pipelineExecutions } from '../../src/aws/pipeline-executions.ts'
import { credentials } from '../rehearsal/aws/rehearse.ts'

test('a stop that is not answered is given up, since a cancelled process has seconds left', async () => {
  const silent = createServer(() => undefined)
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const { port } = silent.address() as AddressInfo
  const client = new SageMakerClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials })
  await expect(pipelineExecutions(client, 100).stop('arn:x')).rejects.toMatchObject({
    name: 'WorldError',
    failure: {
      subject: 'execution arn:x',
      happened: 'no answer to sagemaker:StopPipelineExecution within 100 ms',
    },
  })
  silent.closeAllConnections()
  silent.close()
})
