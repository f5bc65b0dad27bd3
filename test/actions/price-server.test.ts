import { expect, test } from '@jest/globals'
import { labelledPrices, startPriceServer, type PriceServer } from './price-server.ts'

async function ask({ url }: PriceServer, path: string, body?: object, headers: Record<string, string> = {}) {
  const answer = await fetch(url + path, {
    headers,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return [answer.status, await answer.json()]
}

async function rightAnswers(server: PriceServer): Promise<number> {
  const answers = await Promise.all(
    labelledPrices.map(async ({ truth, ...price }) => {
      const [, answer] = await ask(server, '/predict', price)
      return (answer as { prediction: string }).prediction === truth
    }),
  )
  return answers.filter(Boolean).length
}

const price = { price: 12, competitor_price: 10 }

test('the model is mostly right; its mock is as healthy, and right by chance', async () => {
  await using server = await startPriceServer()
  expect(labelledPrices.filter(({ truth }) => truth === 'sensitive')).toHaveLength(10)
  expect(await rightAnswers(server)).toBe(18)
  expect(await ask(server, '/model/info')).toEqual([200, { model_source: 's3', model_version: '7' }])
  server.become({ mock: true })
  expect(await rightAnswers(server)).toBe(10)
  expect(await ask(server, '/healthz')).toEqual([200, { status: 'ok' }])
  expect(await ask(server, '/model/info')).toEqual([200, { model_source: 'mock' }])
  expect(server.predictions).toBe(40)
})

test('what is wrong has its status: no token, no such path, no such request, a broken server', async () => {
  await using server = await startPriceServer({ token: 'secret' })
  expect(await ask(server, '/predict', price)).toMatchObject([401, {}])
  expect(await ask(server, '/healthz')).toMatchObject([200, {}])
  expect(await ask(server, '/predict', price, { authorization: 'Bearer secret' })).toMatchObject([
    200,
    { prediction: 'sensitive' },
  ])
  server.become({})
  expect(await ask(server, '/metrics')).toMatchObject([404, {}])
  expect(await ask(server, '/predict', { price: 'dear' })).toMatchObject([422, {}])
  server.become({ broken: true })
  expect(await ask(server, '/predict', price)).toMatchObject([500, {}])
})

test('of ten predictions one is slow, and a server that hangs answers when it comes back', async () => {
  await using server = await startPriceServer({ slowShare: 0.1, slowMs: 50 })
  const latencies: number[] = []
  for (let count = 0; count < 10; count += 1) {
    const startedAt = performance.now()
    await ask(server, '/predict', price)
    latencies.push(performance.now() - startedAt)
  }
  expect(latencies.at(-1)).toBeGreaterThanOrEqual(49)
  server.become({ hangs: true })
  const held = ask(server, '/predict', price)
  expect(await Promise.race([held, ask(server, '/healthz')])).toMatchObject([200, { status: 'ok' }])
  server.become({})
  expect(await held).toMatchObject([200, { prediction: 'sensitive' }])
})
