import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ecrClient } from '../../src/aws/ecr-client.ts'
import { imageRepositories } from '../../src/aws/image-repositories.ts'
import { stubDocker, type Behaviour } from '../docker/stub-docker.ts'
import { finish, imageWorkshop, start } from './image-workshop.ts'

const shop = imageWorkshop()
const operations = () => shop.aws.journal.entries.map(({ operation }) => operation)
const createMutable = () =>
  imageRepositories(ecrClient(new AbortController().signal)).create({
    name: 'penguins',
    immutableTags: false,
    tags: new Map(),
  })

describe('before anything is touched', () => {
  test.each<[string, Behaviour | undefined, string]>([
    ['no docker command', undefined, 'there is no docker command on the PATH of this runner'],
    [
      'no engine',
      { engine: null },
      'no Docker engine answers (Cannot connect to the Docker daemon at unix:///var/run/docker.sock.)',
    ],
  ])('%s: said together with the missing paths, and AWS is not asked', async (_, behaviour, problem) => {
    using stub = stubDocker(behaviour)
    const { ended } = start(shop, { context: 'no-such-folder', dockerfile: 'no/Dockerfile' })
    await expect(ended).rejects.toMatchObject({
      name: 'InputError',
      problems: [
        problem,
        "input 'context': there is no folder 'no-such-folder' in the checkout",
        "input 'dockerfile': there is no file 'no/Dockerfile' in the checkout",
      ],
    })
    expect(operations()).toEqual([])
    expect(stub.commands).not.toContain('build')
  })

  test('a context without a Dockerfile', async () => {
    using _ = stubDocker({})
    mkdirSync(join(shop.directory, 'empty'))
    await expect(start(shop, { context: join(shop.directory, 'empty') }).ended).rejects.toMatchObject({
      problems: [`input 'dockerfile': there is no file '${join(shop.directory, 'empty/Dockerfile')}' in the checkout`],
    })
  })

  test('names that could be options, and names that are none, all at once', () => {
    const given = { repository: '-rm', tags: '--push', platform: 'windows/amd64', context: '-v', dockerfile: '--x' }
    expect(() => start(shop, given)).toThrow(
      [
        "input 'repository': expected the name of an ECR repository, such as `penguins` or `team/penguins`, got '-rm'",
        "input 'tags': expected tags of letters, digits, '_', '.' and '-', got '--push'",
        "input 'context': expected a path in the checkout, got '-v'",
        "input 'dockerfile': expected a path in the checkout, got '--x'",
        "input 'platform': expected one of linux/amd64, linux/arm64, got 'windows/amd64'",
      ].join('\n'),
    )
  })
})

describe('refusals', () => {
  test('a repository that does not exist is created only on request', async () => {
    using stub = stubDocker({})
    await expect(start(shop, {}).ended).rejects.toThrow('repository penguins: there is none of this name')
    expect(operations()).toEqual(['DescribeRepositories'])
    expect(stub.commands).not.toContain('buildx build')
  })

  test('a passing fault of the push is borne twice, each time with a new login', async () => {
    using stub = stubDocker({ pushErrors: ['unexpected EOF', 'denied: Your authorization token has expired.'] })
    const { outputs, lines } = await finish(shop, { 'create-repository': 'true' })
    expect(outputs.outcome).toBe('pushed')
    expect(stub.commands.filter((name) => name === 'login' || name === 'push')).toEqual([
      'login',
      'push',
      'login',
      'push',
      'login',
      'push',
    ])
    expect(lines).toContain(`${shop.registry}/penguins:1.0: attempt 1 of 3 broke off (unexpected EOF)`)
  })

  test('a third one is red', async () => {
    using _ = stubDocker({ pushErrors: ['EOF', 'EOF', 'received unexpected HTTP status: 502 Bad Gateway'] })
    const { failure, outputs } = await finish(shop, { 'create-repository': 'true' })
    expect(outputs.outcome).toBe('failed')
    expect(failure?.happened).toBe('docker push was refused (received unexpected HTTP status: 502 Bad Gateway)')
  })

  test('what cannot succeed is not repeated', async () => {
    using stub = stubDocker({ pushErrors: ['denied: not authorized to perform: ecr:InitiateLayerUpload'] })
    const { failure } = await finish(shop, { 'create-repository': 'true' })
    expect(failure?.happened).toContain('ecr:InitiateLayerUpload')
    expect(stub.commands.filter((name) => name === 'push')).toHaveLength(1)
  })

  test('a login that is refused is red, and leaves nothing behind', async () => {
    using _ = stubDocker({})
    await createMutable()
    shop.aws.faults.inject({
      kind: 'request',
      operation: 'GetAuthorizationToken',
      error: { name: 'AccessDeniedException', message: 'User is not authorized', status: 400 },
    })
    await expect(start(shop, {}).ended).rejects.toThrow('not allowed to ecr:GetAuthorizationToken')
    expect(readdirSync(join(shop.directory, 'runner-temp'))).toEqual([])
  })
})

test.each(['build', 'push'])(
  'cancelled during docker %s: the command is ended and the login removed',
  async (command) => {
    using stub = stubDocker({ hangs: command, buildOutput: ['#1 begun'] })
    const { ended, cancel } = start(shop, { 'create-repository': 'true' })
    const watch = setInterval(() => {
      if (stub.commands.some((name) => name.endsWith(command))) cancel()
    }, 20)
    await expect(ended).rejects.toMatchObject({ name: 'Cancelled' })
    clearInterval(watch)
    expect(existsSync(join(shop.directory, 'runner-temp'))).toBe(true)
    expect(readdirSync(join(shop.directory, 'runner-temp'))).toEqual([])
  },
)
