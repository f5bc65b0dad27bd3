import { execFileSync } from 'node:child_process'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CreateRepositoryCommand,
  DescribeImageScanFindingsCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  ListTagsForResourceCommand,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr'
import { expect, test } from '@jest/globals'
import { rehearse } from '../rehearse.ts'

async function withImage() {
  const aws = await rehearse()
  const ecr = new ECRClient(aws.client)
  const tags = [{ Key: 'team', Value: 'birds' }]
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'penguins', tags }))
  const directory = join(aws.directory, 'container')
  mkdirSync(join(directory, 'lib'), { recursive: true })
  writeFileSync(join(directory, 'lib', 'species.py'), 'ADELIE = "Adelie"\n')
  writeFileSync(
    join(directory, 'main.py'),
    'import os, sys\nfrom lib.species import ADELIE\nprint(sys.argv[1], ADELIE, os.environ["MODEL"], os.path.dirname(__file__))\n',
  )
  const environment = { MODEL: '/opt/program/model', PATH: '/nowhere' }
  const assemble = (tag: string) => aws.putAssembledImage({ repository: 'penguins', tag, directory, environment })
  return { aws, ecr, repository, directory, assemble }
}

test('the program in an assembled image runs on this machine', async () => {
  const { aws, repository, assemble } = await withImage()
  await using _ = aws
  const { digest } = await assemble('v1')
  const image = await aws.world.images.materialize(`${repository?.repositoryUri}:v1`)
  const [command = '', ...args] = image.entrypoint
  const printed = execFileSync(command, [...args, 'train'], {
    cwd: image.directory,
    env: { ...process.env, ...image.environment },
    encoding: 'utf8',
  })
  expect(printed).toBe(`train Adelie ${image.directory}/model ${image.directory}\n`)
  expect(image.digest).toBe(digest)
  expect(image.localPath('/opt/program/preprocess.py')).toBe(join(image.directory, 'preprocess.py'))
  expect(await aws.world.images.materialize(`${repository?.repositoryUri}@${digest}`)).toMatchObject({ digest })
})

test('the same folder makes the same image, another folder another one', async () => {
  const { aws, directory, assemble } = await withImage()
  await using _ = aws
  const first = await assemble('v1')
  utimesSync(join(directory, 'main.py'), 1, 1)
  const second = await assemble('v2')
  expect(second.digest).toBe(first.digest)
  writeFileSync(join(directory, 'main.py'), 'print("changed")\n')
  const third = await assemble('v3')
  expect(third.digest).not.toBe(first.digest)
  expect(aws.world.images.resolve('127.0.0.1:1/penguins:v3')).toBe(third.digest)
  expect(aws.world.images.resolve('127.0.0.1:1/penguins:v4')).toBeUndefined()
  await expect(aws.world.images.materialize('127.0.0.1:1/penguins:v4')).rejects.toThrow('penguins:v4 not found')
})

test('repositories show where docker finds them, and their tags', async () => {
  const { aws, ecr, repository } = await withImage()
  await using _ = aws
  expect(repository?.repositoryUri).toBe(`${new URL(aws.url).host}/penguins`)
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['penguins'] }))
  expect(repositories).toMatchObject([{ repositoryName: 'penguins', imageTagMutability: 'MUTABLE' }])
  const { tags } = await ecr.send(new ListTagsForResourceCommand({ resourceArn: repository?.repositoryArn }))
  expect(tags).toEqual([{ Key: 'team', Value: 'birds' }])
})

test('a scan takes its time and finds what the rehearsal has hidden', async () => {
  const { aws, ecr, assemble } = await withImage()
  await using _ = aws
  await assemble('v1')
  const image = { repositoryName: 'penguins', imageId: { imageTag: 'v1' } }
  const findings = () => ecr.send(new DescribeImageScanFindingsCommand(image))
  await expect(findings()).rejects.toMatchObject({ name: 'ScanNotFoundException' })
  await fetch(`${aws.url}/_rehearsal/scan-findings`, {
    method: 'POST',
    body: JSON.stringify({ repository: 'penguins', findings: [{ name: 'CVE-2026-0001', severity: 'HIGH' }] }),
  })
  await ecr.send(new StartImageScanCommand(image))
  expect((await findings()).imageScanStatus?.status).toBe('IN_PROGRESS')
  await aws.clock.sleep(30_000)
  expect(await findings()).toMatchObject({
    imageScanStatus: { status: 'COMPLETE' },
    imageScanFindings: { findingSeverityCounts: { HIGH: 1 }, findings: [{ name: 'CVE-2026-0001' }] },
  })
})
