import type { StandIn } from '../stand-in.ts'
import { checkout } from './checkout.ts'
import { configureAwsCredentials } from './configure-aws-credentials.ts'
import { setupNode, setupPython } from './setup-language.ts'
import { uploadArtifact } from './upload-artifact.ts'

/** The actions of other publishers that the example workflows use. */
export const builtInStandIns: Readonly<Record<string, StandIn>> = {
  'actions/checkout': checkout,
  'actions/setup-node': setupNode,
  'actions/setup-python': setupPython,
  'actions/upload-artifact': uploadArtifact,
  'aws-actions/configure-aws-credentials': configureAwsCredentials,
}
