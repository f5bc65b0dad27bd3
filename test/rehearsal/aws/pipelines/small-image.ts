import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import type { rehearse } from '../rehearse.ts'

type Rehearsal = Awaited<ReturnType<typeof rehearse>>

/** An image of a few Python files in /opt/program, started by main.py. Answers its URI. */
export async function pushPrograms(
  aws: Rehearsal,
  programs: Readonly<Record<string, string>>,
  { repository = 'penguins', tag = 'v1' }: { repository?: string; tag?: string } = {},
): Promise<string> {
  const directory = mkdtempSync(join(aws.directory, 'context-'))
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(directory, name), text)
  if (!aws.state.repositories.has(repository)) {
    await new ECRClient(aws.client).send(new CreateRepositoryCommand({ repositoryName: repository }))
  }
  await aws.putAssembledImage({ repository, tag, directory })
  return `${new URL(aws.url).host}/${repository}:${tag}`
}

export const bucket = 'sagemaker-eu-west-1-111122223333'
export const roleArn = 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole'

/** All lines of a log group, stream after stream. */
export function linesOf(aws: Rehearsal, group: string): string[] {
  return [...(aws.state.logGroups.get(group)?.streams.values() ?? [])].flatMap(({ events }) =>
    events.map(({ message }) => message),
  )
}
