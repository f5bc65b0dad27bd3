import { STSClient } from '@aws-sdk/client-sts'
import { expect, test } from '@jest/globals'
import { identity } from '../../src/aws/identity.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

test('account and region of the credentials', async () => {
  await using aws = await rehearse()
  expect(await identity(new STSClient(aws.client)).place()).toEqual({
    account: '111122223333',
    region: 'eu-west-1',
    arn: expect.stringMatching(/^arn:aws:/),
  })
})
