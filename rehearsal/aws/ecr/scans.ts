import { awsError } from '../aws-error.ts'
import type { Operations } from '../service-definition.ts'
import type { ImageStore, Scan } from './image-store.ts'

/** Basic scanning. What a scan finds is written to the repository's `nextScan` beforehand. */
export function scanOperations(
  store: ImageStore,
  account: string,
): Pick<Operations<'ECR'>, 'StartImageScan' | 'DescribeImageScanFindings'> {
  return {
    StartImageScan({ repositoryName, imageId }) {
      const repository = store.repository(repositoryName)
      const { digest } = store.need(repository, { tag: imageId.imageTag, digest: imageId.imageDigest })
      if (repository.scans.get(digest)?.status === 'IN_PROGRESS') {
        throw awsError('LimitExceededException', 'The scan quota per image has been exceeded. Wait and try again.')
      }
      const scan = store.startScan(repository, digest)
      return {
        registryId: account,
        repositoryName,
        imageId: { imageDigest: digest },
        imageScanStatus: { status: scan.status },
      }
    },
    DescribeImageScanFindings({ repositoryName, imageId }) {
      const repository = store.repository(repositoryName)
      const { digest } = store.need(repository, { tag: imageId.imageTag, digest: imageId.imageDigest })
      const scan = repository.scans.get(digest)
      if (scan === undefined) {
        const image = `{imageDigest:'${digest}', imageTag:'${imageId.imageTag ?? 'null'}'}`
        const message = `Image scan does not exist for the image with '${image}' in the repository with name '${repositoryName}' in the registry with id '${account}'`
        throw awsError('ScanNotFoundException', message)
      }
      return {
        registryId: account,
        repositoryName,
        imageId: { imageDigest: digest, ...(imageId.imageTag === undefined ? {} : { imageTag: imageId.imageTag }) },
        imageScanStatus: {
          status: scan.status,
          ...(scan.description === undefined ? {} : { description: scan.description }),
        },
        ...(scan.completedMs === undefined ? {} : { imageScanFindings: findingsOf(scan, scan.completedMs) }),
      }
    },
  }
}

function findingsOf({ findings }: Scan, completedMs: number) {
  const counts: Record<string, number> = {}
  for (const { severity = 'UNDEFINED' } of findings) counts[severity] = (counts[severity] ?? 0) + 1
  return { imageScanCompletedAt: new Date(completedMs), findings: [...findings], findingSeverityCounts: counts }
}
