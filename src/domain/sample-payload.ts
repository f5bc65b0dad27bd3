import { InputError } from '../kit/errors.ts'
import { contentTypeByName, unknownType } from './content-type.ts'
import type { SmokeCase } from './smoke-case.ts'
import { readTar, type TarFile } from './tar.ts'

/** The sample payload of a model package, unpacked from gzip where it was packed. */
export interface SamplePayload {
  readonly uri: string
  readonly bytes: Uint8Array
}

/**
 * Each file of it as a case that only has to be answered. Throws InputError where it holds none. It is a tar archive with any number of files:
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html
 */
export function casesOfSamplePayload({ bytes, uri }: SamplePayload): readonly SmokeCase[] {
  const files = filesIn(uri, bytes).filter(({ name }) => !isMetadata(name))
  if (files.length === 0) throw new InputError([`${uri}: the sample payload holds no file; give 'cases'`])
  return files.map(({ bytes: body, name }, index) => ({
    name: `case ${index + 1} (${name})`,
    place: { path: uri, line: 1 },
    request: {
      body,
      bodyUri: undefined,
      contentType: contentTypeByName(name) ?? unknownType,
      accept: undefined,
      method: 'POST',
      path: undefined,
      headers: {},
    },
    expectations: [],
    truth: undefined,
    prediction: undefined,
  }))
}

function filesIn(uri: string, bytes: Uint8Array): readonly TarFile[] {
  try {
    return readTar(bytes)
  } catch (error) {
    throw new InputError([`${uri}: the sample payload cannot be unpacked: ${String(error)}; give 'cases'`], {
      cause: error,
    })
  }
}

/** What macOS puts beside every file that it packs. */
const isMetadata = (name: string) => /(^|\/)(\._[^/]*|\.DS_Store)$/.test(name)
