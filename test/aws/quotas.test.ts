import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { expect, test } from '@jest/globals'
import { quotas } from '../../src/aws/quotas.ts'
import type { LocalAwsOptions } from '../../rehearsal/aws/assembly.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

async function accountQuotas(options?: Partial<LocalAwsOptions>) {
  const aws = await rehearse(options)
  const pages = () => aws.journal.of('ServiceQuotas').length
  return { ...aws, pages, ...quotas(new ServiceQuotasClient(aws.client)) }
}
const told = (found: readonly { readonly name: string; readonly limit: number }[]) =>
  found.map(({ name, limit }) => `${name}: ${limit}`)

test('the quotas of these instance types, from as many pages as it takes', async () => {
  await using aws = await accountQuotas()
  Object.assign(aws.state.serviceQuotas.get('ml.p4d.24xlarge for endpoint usage') ?? {}, { Value: 0 })
  expect(told(await aws.ofEndpoints(['ml.t2.medium']))).toEqual(['ml.t2.medium for endpoint usage: 100'])
  expect(aws.pages()).toBe(1)
  const all = Math.ceil(aws.state.serviceQuotas.size / 100)
  expect(told(await aws.ofEndpoints(['ml.p4d.24xlarge', 'ml.t2.medium']))).toEqual([
    'ml.t2.medium for endpoint usage: 100',
    'ml.p4d.24xlarge for endpoint usage: 0',
  ])
  expect(aws.pages()).toBe(1 + all)
  expect(await aws.ofEndpoints(['ml.x9.nano'])).toEqual([])
  expect(aws.pages()).toBe(1 + 2 * all)
})

test('a quota without a value says nothing', async () => {
  await using aws = await accountQuotas()
  const quota = aws.state.serviceQuotas.get('ml.t2.medium for endpoint usage')
  delete quota?.Value
  expect(await aws.ofEndpoints(['ml.t2.medium'])).toEqual([])
})

test('what cannot be read is not known', async () => {
  await using denied = await accountQuotas({ allow: ['sagemaker:*'] })
  expect(await denied.ofEndpoints(['ml.t2.medium'])).toEqual([])
  await using failing = await accountQuotas()
  failing.faults.inject({
    kind: 'request',
    operation: 'ListServiceQuotas',
    error: { name: 'ServiceException', message: 'Something went wrong', status: 500 },
  })
  expect(await failing.ofEndpoints(['ml.t2.medium'])).toEqual([])
})
