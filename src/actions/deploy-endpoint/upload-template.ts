import type { Objects } from '../../aws/objects.ts'
import type { Deployment } from '../../domain/deployment.ts'

export interface UploadWorld {
  readonly objects: () => Promise<Objects>
}

/** Puts a template that is too large for a request where CloudFormation is told to read it; the same text goes to the same place. */
export async function uploadTemplate({ templateBody, templateObject }: Deployment, world: UploadWorld): Promise<void> {
  if (!templateObject) return
  const objects = await world.objects()
  await objects.writeText(`s3://${templateObject.bucket}/${templateObject.key}`, templateBody)
}
