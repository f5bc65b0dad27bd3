import { describe, expect, test } from '@jest/globals'
import {
  findOrderProblems,
  listeningPort,
  renderLogs,
  renderPort,
  renderRemove,
  renderServe,
  renderState,
  renderStop,
  type Serving,
} from '../../src/docker/container-command-lines.ts'

describe('the exact command line that serves', () => {
  const serving: Serving = {
    name: 'model-under-test-1',
    image: 'penguins:1',
    environment: new Map(),
    port: 8080,
    modelFolder: undefined,
    onLoopback: true,
    stopTimeoutMs: 30_000,
  }
  const common = 'run --detach --pull never --name model-under-test-1 --stop-signal SIGTERM'
  test.each<[string, Partial<Serving>, string]>([
    [
      'an image with its model, for this machine only',
      {},
      `${common} --stop-timeout 30 --publish 127.0.0.1::8080 -- penguins:1 serve`,
    ],
    [
      'a folder as the model, read-only',
      { modelFolder: '/home/me/model' },
      `${common} --stop-timeout 30 --publish 127.0.0.1::8080 --mount type=bind,source=/home/me/model,target=/opt/ml/model,readonly -- penguins:1 serve`,
    ],
    [
      'another port, on a machine that is reached over the network, with less time to stop',
      { port: 9000, onLoopback: false, stopTimeoutMs: 1_500 },
      `${common} --stop-timeout 2 --publish 9000 -- penguins:1 serve`,
    ],
  ])('%s', (_, changes, line) => {
    expect(renderServe({ ...serving, ...changes }).arguments.join(' ')).toBe(line)
  })

  test('a value of the environment is no argument', () => {
    const environment = new Map([
      ['API_KEY', 'hunter2'],
      ['LINES', 'one\ntwo'],
    ])
    const command = renderServe({ ...serving, environment })
    expect(command.arguments.slice(-7)).toEqual(['--env', 'API_KEY', '--env', 'LINES', '--', 'penguins:1', 'serve'])
    expect(command.environment).toEqual({ API_KEY: 'hunter2', LINES: 'one\ntwo' })
  })

  test.each([
    ['/a,readonly=false', '"source=/a,readonly=false"'],
    ['/the "big" one', '"source=/the ""big"" one"'],
    ['/with spaces:and colons', 'source=/with spaces:and colons'],
  ])('the folder %s stays one field of the mount', (modelFolder, field) => {
    const { arguments: args } = renderServe({ ...serving, modelFolder })
    expect(args[args.indexOf('--mount') + 1]).toBe(`type=bind,${field},target=/opt/ml/model,readonly`)
  })
})

test('what is asked of a container that is there', () => {
  expect(
    [renderPort('c', 8080), renderState('c'), renderLogs('c', 20), renderStop('c'), renderRemove('c')].map((args) =>
      args.join(' '),
    ),
  ).toEqual([
    'port c 8080/tcp',
    'container inspect --format {{json .State}} -- c',
    'logs --tail 20 -- c',
    'stop -- c',
    'rm --force --volumes -- c',
  ])
})

describe('what is refused before docker is asked', () => {
  const name = (image: string) => `input 'image': expected the name of an image, with its tag or digest, got '${image}'`
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['penguins', {}, []],
    ['Registry.example.com:5000/a/b_c:v1.0-rc@sha256:0123abc', { API_KEY: 'x=y', SAGEMAKER_BIND_TO_PORT: '9000' }, []],
    ['--privileged', {}, [name('--privileged')]],
    ['', {}, [name('')]],
    ['a b', {}, [name('a b')]],
    ['penguins', { 'A B': '' }, ["input 'environment': 'A B' is no name of an environment variable"]],
    ['penguins', { '--env': '' }, ["input 'environment': '--env' is no name of an environment variable"]],
    [
      'penguins',
      { DOCKER_HOST: 'tcp://elsewhere' },
      ["input 'environment': DOCKER_HOST would be heeded by the docker command; set it in the image"],
    ],
    [
      'penguins',
      { PATH: '/' },
      ["input 'environment': PATH would be heeded by the docker command; set it in the image"],
    ],
    ['penguins', { KEY: 'a\0b' }, ["input 'environment': KEY holds a zero byte"]],
    [
      '-',
      { SAGEMAKER_BIND_TO_PORT: 'http' },
      [name('-'), "input 'environment': SAGEMAKER_BIND_TO_PORT: expected a port, got 'http'"],
    ],
  ])('%s with %j: %j', (image, environment, problems) => {
    expect(findOrderProblems({ image, environment: new Map(Object.entries(environment)) })).toEqual(problems)
  })

  test.each([
    [undefined, 8080],
    ['1', 1],
    ['65535', 65_535],
    ['0', undefined],
    ['65536', undefined],
    ['8080 ', undefined],
    ['', undefined],
    ['1e3', undefined],
  ])('SAGEMAKER_BIND_TO_PORT %j is port %s', (text, port) => {
    expect(listeningPort(new Map(text === undefined ? [] : [['SAGEMAKER_BIND_TO_PORT', text]]))).toBe(port)
  })
})
