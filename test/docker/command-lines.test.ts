import { describe, expect, test } from '@jest/globals'
import { chooseBuilder, renderBuild, type Builder, type BuildOrder } from '../../src/docker/command-lines.ts'

describe('who builds', () => {
  test.each([
    ['28.2.2', 'github.com/docker/buildx v0.30.1 9e66234aa13328a5e75b75aa5574e1ca6d6d9c01', 'buildx'],
    ['29.0.4', 'github.com/docker/buildx v0.10.0 876462897612d36679153c3414f7689626251501', 'buildx'],
    ['24.0.7', 'github.com/docker/buildx 0.12.1 0.12.1-0ubuntu1~22.04.1', 'buildx'],
    ['29.0.4', 'github.com/docker/buildx v1.0.0 abc', 'buildx'],
    ['28.2.2', 'github.com/docker/buildx v0.0.0+unknown', 'buildx'],
    ['28.2.2', 'github.com/docker/buildx v0.9.1 ed00243a0ce2a0aee75311b06e32d33b44729689', 'engine-classic'],
    ['28.2.2', undefined, 'engine-classic'],
    ['23.0.0', 'nothing of the kind', 'engine-classic'],
    ['20.10.24+dfsg1', undefined, 'engine-buildkit'],
    ['20.10.24', 'github.com/docker/buildx v0.9.1 ed00243', 'engine-buildkit'],
  ])('client %s with %s: %s', (client, buildx, builder) => {
    expect(chooseBuilder({ client, buildx })).toBe(builder)
  })
})

describe('the exact command line', () => {
  const order: BuildOrder = {
    platform: 'linux/amd64',
    context: '.',
    dockerfile: undefined,
    references: ['127.0.0.1:5000/penguins:1.0'],
    labels: {},
  }
  interface Row {
    readonly name: string
    readonly builder: Builder
    readonly changes?: Partial<BuildOrder>
    readonly line: string
    readonly environment: Readonly<Record<string, string>>
  }
  const rows: Row[] = [
    {
      name: 'buildx, without attestations and in the format of Docker',
      builder: 'buildx',
      line: 'buildx build --progress plain --provenance=false --sbom=false --output type=docker,oci-mediatypes=false --platform linux/amd64 --tag 127.0.0.1:5000/penguins:1.0 .',
      environment: {},
    },
    {
      name: 'BuildKit of an old engine',
      builder: 'engine-buildkit',
      line: 'build --progress plain --platform linux/amd64 --tag 127.0.0.1:5000/penguins:1.0 .',
      environment: { DOCKER_BUILDKIT: '1' },
    },
    {
      name: 'the classic builder, which knows no --progress',
      builder: 'engine-classic',
      line: 'build --platform linux/amd64 --tag 127.0.0.1:5000/penguins:1.0 .',
      environment: { DOCKER_BUILDKIT: '' },
    },
    {
      name: 'several tags, a Dockerfile elsewhere, another context',
      builder: 'engine-classic',
      changes: {
        references: ['r/penguins:1.0', 'r/penguins:main'],
        dockerfile: 'docker/serve.Dockerfile',
        context: 'model',
        platform: 'linux/arm64',
      },
      line: 'build --platform linux/arm64 --file docker/serve.Dockerfile --tag r/penguins:1.0 --tag r/penguins:main model',
      environment: { DOCKER_BUILDKIT: '' },
    },
  ]
  test.each(rows)('$name', ({ builder, changes, line, environment }) => {
    const command = renderBuild(builder, { ...order, ...changes })
    expect(command.arguments.join(' ')).toBe(line)
    expect(command.environment).toEqual(environment)
  })

  test('labels and paths are one argument each, whatever they hold, and the context is the last', () => {
    const labels = { 'org.opencontainers.image.revision': 'c0ffee', note: '$(reboot) "x"' }
    const { arguments: args } = renderBuild('buildx', { ...order, labels, context: 'model dir' })
    expect(args.slice(args.indexOf('--label'))).toEqual([
      '--label',
      'org.opencontainers.image.revision=c0ffee',
      '--label',
      'note=$(reboot) "x"',
      '--tag',
      '127.0.0.1:5000/penguins:1.0',
      'model dir',
    ])
  })
})
