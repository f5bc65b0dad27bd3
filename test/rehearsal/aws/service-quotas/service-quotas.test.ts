import { ListServiceQuotasCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { expect, test } from '@jest/globals'
import { rehearse } from '../rehearse.ts'

test('quotas of SageMaker, page by page, as somebody has set them', async () => {
  await using aws = await rehearse()
  const client = new ServiceQuotasClient(aws.client)
  const list = (NextToken?: string) =>
    client.send(new ListServiceQuotasCommand({ ServiceCode: 'sagemaker', NextToken, MaxResults: 100 }))
  const name = 'ml.g5.xlarge for endpoint usage'
  Object.assign(aws.state.serviceQuotas.get(name) ?? {}, { Value: 0 })
  const first = await list()
  expect(first.Quotas).toHaveLength(100)
  const found = [...(first.Quotas ?? [])]
  for (let next = first.NextToken; next !== undefined;) {
    const answer = await list(next)
    found.push(...(answer.Quotas ?? []))
    next = answer.NextToken
  }
  expect(found).toHaveLength(aws.state.serviceQuotas.size)
  expect(found.find(({ QuotaName }) => QuotaName === name)).toMatchObject({
    QuotaArn: expect.stringMatching(/^arn:aws:servicequotas:eu-west-1:111122223333:sagemaker\/L-[0-9A-F]{8}$/),
    Value: 0,
  })
  expect(found.find(({ QuotaName }) => QuotaName === 'ml.m5.large for endpoint usage')?.Value).toBe(100)
  await expect(client.send(new ListServiceQuotasCommand({ ServiceCode: 'ec3' }))).rejects.toThrow('no service ec3')
})
