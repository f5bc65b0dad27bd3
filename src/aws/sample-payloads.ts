import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { DescribeModelPackageCommand, type SageMakerClient } from '@aws-sdk/client-sagemaker'
import type { SamplePayload } from '../domain/sample-payload.ts'
import { WorldError } from '../kit/errors.ts'
import type { Objects } from './objects.ts'
import { attempt } from './translate-error.ts'

export type SamplePayloads = ReturnType<typeof samplePayloads>

const largestBytes = 26_214_400

/** What model packages bring along to be tried with. */
export function samplePayloads(client: SageMakerClient, objects: () => Promise<Pick<Objects, 'readBytes'>>) {
  /** Undefined where the package has none. Throws WorldError. */
  async function find(modelPackageArn: string): Promise<SamplePayload | undefined> {
    const subject = `model package ${modelPackageArn}`
    const { SamplePayloadUrl: uri } = await attempt({ action: 'sagemaker:DescribeModelPackage', subject }, () =>
      client.send(new DescribeModelPackageCommand({ ModelPackageName: modelPackageArn })),
    )
    if (!uri) return undefined
    const packed = await (await objects()).readBytes(uri, largestBytes)
    return { uri, bytes: packed[0] === 0x1f && packed[1] === 0x8b ? await unpack(uri, packed) : packed }
  }
  return { find }
}

async function unpack(uri: string, packed: Uint8Array): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: 4 * largestBytes })
  } catch (error) {
    const happened = `the sample payload cannot be unpacked (${String(error)})`
    throw new WorldError({ subject: uri, happened, remedy: "Pack it anew, or give 'cases'." }, { cause: error })
  }
}
