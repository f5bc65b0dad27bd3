import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Packs what is in a folder, as SageMaker packs /opt/ml/model. */
export async function packFolder(folder: string, archive: string): Promise<void> {
  await run('tar', ['-czf', archive, '-C', folder, '.'])
}

/** Throws when the file is no gzipped tar. */
export async function unpackArchive(archive: string, folder: string): Promise<void> {
  await run('tar', ['-xzf', archive, '-C', folder])
}
