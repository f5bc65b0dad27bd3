import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalAws } from './aws/local-aws.ts'
import type { StandIn } from './runner/stand-in.ts'
import { names } from './vocabulary.ts'

/** The version of the Docker engine that answers, if one does. */
export async function findDockerEngine(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('docker', ['version', '--format', '{{.Server.Version}}'], {
      timeout: 10_000,
    })
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}

/** Takes the place of build-push-image where no engine answers: an image all the same, but made by the rehearsal. */
export function assembledImage(aws: LocalAws): StandIn {
  return {
    says: 'skipped: no Docker engine. The rehearsal assembles the image from the folder that the Dockerfile copies',
    run: async (step) => {
      const repository = step.inputs['repository'] ?? names.imageRepository
      const tag = step.inputs['tags'] ?? 'latest'
      await aws.world.call('ECR', 'CreateRepository', { repositoryName: repository }, workflow).catch(toleratePresent)
      const { digest } = await aws.putAssembledImage({ repository, tag, directory: join(step.workspace, 'container') })
      step.log(`put ${repository}:${tag} into the local ECR as ${digest}`)
      step.setOutput('digest', digest)
      step.addSummary(
        `## ○ Skipped: no Docker engine\n\nThe rehearsal put an image made of \`container/\` into the local ECR instead.\n\n| | |\n| --- | --- |\n| Digest | \`${digest}\` |\n`,
      )
    },
  }
}

const workflow = { arn: names.workflowRole('build'), name: 'github-build' }

function toleratePresent(error: unknown): void {
  if (!(error instanceof Error) || !error.message.includes('already exists')) throw error
}
